// Which video belongs to which split, for layouts that do not say.
#pragma once

#include "core/base/error.h"
#include "core/data/dataset.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hrlf {

/// Videos (or single utterances) by split. All utterances of a video go into one split, so that no speaker is on both
/// sides.
class SplitList {
 public:
  /// From JSON: {"train": ["video", ...], "valid": [...], "test": [...]}, the splits by any of their names. Errors: not
  /// such JSON, a name in two splits.
  [[nodiscard]] static Result<SplitList> read(const std::filesystem::path& path);

  /// A split of our own where none is given: the videos in the order of the FNV-1a hash of their names; the first tenth
  /// are valid, the next two tenths test (at least one each from three videos on), the rest train. The same videos are
  /// always split alike.
  [[nodiscard]] static SplitList ofVideos(std::vector<std::string> videos);

  /// The split of an utterance: what its own id says, else what its video's name does.
  [[nodiscard]] std::optional<Split> find(std::string_view id, std::string_view video) const;

 private:
  std::map<std::string, Split, std::less<>> splits_;
};

}  // namespace hrlf
