// MMSA's layout as values, whichever kind of file they come from.
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/data/dataset.h"
#include "core/data/label_choice.h"
#include "core/data/pickle_value.h"

#include <cstddef>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace hrlf {

/// Where values come from, and what their reader already knows.
struct TreeOrigin {
  std::string file;                  ///< for messages
  std::size_t byteCount = 0;         ///< of the file: the measure of how much may be expected in it
  std::vector<std::string> classes;  ///< names of the classes, if known
  std::vector<Warning> warnings;     ///< what the reader guessed; they come first in the data set
  LabelChoice label = LabelChoice::Usual;
  /// Lets the system take back the pages of the file that were read, so that file and data set are not in memory at
  /// once; called now and then. May be empty.
  std::function<void()> releasePages = {};
};

/// What a split is called in files: "valid", "dev", "val", ...
[[nodiscard]] std::span<const std::string_view> splitNames(Split split);

/// The value of a split under one of the names it goes by ("valid", "dev", "val", ...); null when there is none.
[[nodiscard]] const PickleValue* findSplit(const PickleValue& root, Split split);

/// Reads {"train" | "valid" | "test": {...}} as readMmsaDataset() describes it. The result has no name yet.
[[nodiscard]] Result<Dataset> readMmsaTree(const PickleValue& root, TreeOrigin origin, Progress& progress);

}  // namespace hrlf
