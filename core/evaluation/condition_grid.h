// Each condition at each share of dropped frames, measured cell by cell: what a plot can show while it fills in.
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/data/dataset.h"
#include "core/evaluation/evaluation.h"
#include "core/evaluation/methods.h"
#include "core/evaluation/seed_statistics.h"
#include "core/model/model.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace hrlf {

struct GridOptions {
  Split split = Split::Test;
  std::size_t most = 300;  ///< so many utterances, evenly over the split; 0: all
  std::uint64_t seed = 1;  ///< draws which frames are dropped
};

/// One seed of one model under one condition at one ratio.
struct GridCell {
  std::size_t model = 0;   ///< of those that are measured
  std::size_t member = 0;  ///< of its Model::members()
  GridResult result;
};

/// Called on the worker's thread as soon as a cell is known.
using GridListener = std::function<void(const GridCell&)>;

/// Measures every member of every model under allConditions at p = 0, 0.1, ..., 1. Coarse first: p = 0 (the
/// inter-modality table) of all, then the middle and the end, then what lies between. Frames are dropped as HRLF does.
/// Errors: models that do not fit the data, an empty split, of prediction, cancelled.
[[nodiscard]] Result<void> measureGrid(std::span<const Model> models, const Dataset& dataset,
                                       const GridOptions& options, const GridListener& listener, Progress& progress);

/// Cells so far.
class ConditionGrid {
 public:
  void add(const GridCell& cell) { cells_.push_back(cell); }
  [[nodiscard]] bool isEmpty() const { return cells_.empty(); }
  /// Over the members that are known; n is 0 where none is.
  [[nodiscard]] SampleStatistics value(const Metric& metric, std::size_t model, const Condition& condition,
                                       double ratio) const;
  /// The ratios that are known under a condition, ascending.
  [[nodiscard]] std::vector<double> ratios(std::size_t model, const Condition& condition) const;
  /// "Avg.": mean over the six incomplete conditions at p = 0, over the members that have all of them.
  [[nodiscard]] SampleStatistics average(const Metric& metric, std::size_t model) const;

 private:
  std::vector<GridCell> cells_;
};

}  // namespace hrlf
