// Many clips in one table: a row each, with what was predicted and under which conditions.
#pragma once

#include "core/analysis/analysis.h"

#include <cstddef>
#include <map>
#include <mutex>
#include <string>

namespace hrlf {

/// Filled in any order, by several threads; always written whole and in the order of the places.
class ClipTable {
 public:
  /// Replaces what was at that place before.
  void set(std::size_t place, const Analysis& analysis);
  /// CSV: clip, seconds, frames, the complete and the incomplete prediction over the clip (mean, or the most frequent
  /// class), their mean absolute difference, the mean under each of the seven conditions, what was missing and damaged,
  /// model, version. Empty cells where there is no prediction.
  [[nodiscard]] std::string toCsv() const;

 private:
  mutable std::mutex mutex_;
  std::map<std::size_t, std::string> rows_;
};

}  // namespace hrlf
