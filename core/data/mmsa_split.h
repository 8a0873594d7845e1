// One split of a feature file in MMSA's layout.
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/data/dataset.h"
#include "core/data/label_choice.h"
#include "core/data/mmsa_columns.h"
#include "core/data/pickle_value.h"

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

namespace hrlf {

/// What holds for every split of a file.
struct SplitRules {
  Task task = Task::Regression;
  LabelChoice label = LabelChoice::Usual;
  bool zerosAreMissing = true;  ///< false for files of ours, which mark missing frames by NaN alone
};

struct SplitContent {
  std::vector<Utterance> utterances;
  PerModality<std::size_t> widths{{0, 0, 0}};  ///< 0 when no utterance tells
  PerModality<int> tableFrames{{0, 0, 0}};     ///< T of the padded tables; 0 when lengths differ
  std::vector<std::string> classNames;         ///< "annotations", one an utterance; empty when the file has none
  std::vector<Warning> warnings;
};

/// Reads `split`, a dict of N utterances; `file` and `name` are for messages. `releasePages`, unless it is empty, is
/// called each time some dozen megabytes were taken out of the file.
[[nodiscard]] Result<SplitContent> readSplit(const PickleValue& split, const std::string& file, const std::string& name,
                                             const SplitRules& rules, ReadBudget& budget,
                                             const std::function<void()>& releasePages, Progress& progress);

}  // namespace hrlf
