// Clips that were read before, so that they open at once.
#pragma once

#include "core/features/clip_features.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

namespace hrlf {

/// A folder of the program's own with what was read of clips. An entry is found by the content of the clip and of its
/// transcript and by the options and version of the extraction, never by name or date, so a clip that was moved is
/// found and one that was changed is not. An entry that is damaged or of another version counts as not there. Thread
/// safe, and several programs may share one folder.
class ClipCache {
 public:
  static constexpr std::uint64_t usualLimit = 2'000'000'000;

  /// @param limit  bytes; when they are exceeded, the entries that were not used for longest go
  explicit ClipCache(std::filesystem::path folder, std::uint64_t limit = usualLimit);

  /// In $XDG_CACHE_HOME, else ~/.cache; nullopt where there is neither.
  [[nodiscard]] static std::optional<ClipCache> ofUser();

  [[nodiscard]] const std::filesystem::path& folder() const { return folder_; }

  /// Bytes in use.
  [[nodiscard]] std::uint64_t size() const;
  /// Removes what can be removed; clips are read anew when they are opened.
  void empty() const;

  /// Name of the entry for this clip under these options. Errors: the clip or its transcript cannot be read.
  [[nodiscard]] static Result<std::string> keyOf(const std::filesystem::path& clip, const ExtractionOptions& options,
                                                 const WordVectors& vectors);
  /// nullopt: not there. The clip's path is that of `clip`, wherever it lay before.
  [[nodiscard]] std::optional<ClipFeatures> find(const std::string& key, const std::filesystem::path& clip) const;
  /// Errors: disk full, no permission.
  [[nodiscard]] Result<void> store(const std::string& key, const ClipFeatures& clip) const;

 private:
  std::filesystem::path folder_;
  std::uint64_t limit_;
};

/// extractClip(), or what the cache holds of it. A cache that cannot be written is no error: the clip is read each
/// time.
[[nodiscard]] Result<ClipFeatures> readClip(const std::filesystem::path& path, const ExtractionOptions& options,
                                            const WordVectors& vectors, const std::optional<ClipCache>& cache,
                                            Progress& progress);

}  // namespace hrlf
