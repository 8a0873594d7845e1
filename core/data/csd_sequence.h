// Computational sequences of the CMU-MultimodalSDK (.csd).
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/data/hdf5_file.h"

#include <cstddef>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hrlf {

/// From when to when, in seconds.
struct Span {
  double from = 0;
  double to = 0;
};

/// How long both last at once; negative when they do not meet.
[[nodiscard]] double overlapOf(Span a, Span b);

/// What a sequence holds.
enum class CsdRole { Words, WordVectors, Audio, Vision, Labels };
[[nodiscard]] std::string_view csdRoleName(CsdRole role);

/// The rows of one video, by the second in which they start.
struct CsdRows {
  std::vector<Span> spans;
  std::vector<std::size_t> numbers;  ///< which row of the video each is, in the order of the file
  std::size_t width = 0;
  std::vector<float> values;       ///< spans.size() x width; empty for texts
  std::vector<std::string> texts;  ///< one a span; empty for numbers
  std::size_t oddSpans = 0;        ///< rows left out: their interval is not finite, or ends before it begins

  [[nodiscard]] const float* row(std::size_t index) const { return values.data() + index * width; }
};

/// /<root>/data/<video>/features (m, n...) and /intervals (m, 2) seconds; /<root>/metadata/<key> one JSON string each.
/// A video may be cut into entries "video[0]", "video[1]", ..., as the SDK does when it aligns; they are put together
/// again. Rows are read a video at a time.
class CsdSequence {
 public:
  /// The names of the sequences of a file: groups at the top with a group `data`.
  [[nodiscard]] static Result<std::vector<std::string>> rootsOf(const Hdf5File& file);
  /// What it holds is told by its root, else by the name of its file. Errors: damaged, no videos.
  [[nodiscard]] static Result<CsdSequence> open(std::shared_ptr<const Hdf5File> file, std::string root,
                                                Progress& progress);

  [[nodiscard]] const std::string& name() const { return root_; }
  /// Nothing when neither name tells.
  [[nodiscard]] std::optional<CsdRole> role() const { return role_; }
  /// File and root, for messages.
  [[nodiscard]] std::string where() const;
  /// The keys of each video's entries.
  [[nodiscard]] const std::map<std::string, std::vector<std::string>>& videos() const { return videos_; }
  /// Of the columns; empty when the file does not say.
  [[nodiscard]] const std::vector<std::string>& columnNames() const { return columnNames_; }
  [[nodiscard]] const Hdf5File& file() const { return *file_; }

  /// The rows of a video; none when there is no such video. Errors: missing or damaged features or intervals, shapes
  /// that do not fit each other; they name file, root, entry and shape. Cancelled.
  [[nodiscard]] Result<CsdRows> rows(const std::string& video, Progress& progress) const;

 private:
  CsdSequence() = default;

  std::shared_ptr<const Hdf5File> file_;
  std::string root_;
  std::optional<CsdRole> role_;
  std::map<std::string, std::vector<std::string>> videos_;
  std::vector<std::string> columnNames_;

  [[nodiscard]] Result<void> readColumnNames(Progress& progress);
  [[nodiscard]] Result<bool> holdsTexts(Progress& progress) const;
};

/// "video" of "video[3]".
[[nodiscard]] std::string videoOfEntry(std::string_view entry);

}  // namespace hrlf
