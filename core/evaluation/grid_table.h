// The grid protocol as tables: conditions by share of dropped frames, a table a method and metric.
#pragma once

#include "core/evaluation/methods.h"
#include "core/evaluation/seed_statistics.h"

#include <string>
#include <utility>
#include <vector>

namespace hrlf {

struct GridRow {
  Condition condition;
  std::vector<SampleStatistics> cells;  ///< one a ratio, over the seeds; n is 0 where there was no sample
};

/// One method, one metric.
struct GridBlock {
  std::string method;
  Metric metric;
  std::vector<GridRow> rows;  ///< in the order of allConditions
};

struct GridTable {
  std::string title;
  std::vector<double> ratios;     ///< p = 0, 0.1, ..., 1
  std::vector<GridBlock> blocks;  ///< a method after the other, every metric of each
  std::vector<std::pair<std::string, std::string>> provenance;
};

/// @param methods  comparable ones (checkComparable()); no blocks when they were not evaluated by Protocol::Grid
[[nodiscard]] GridTable makeGridTable(const std::vector<Method>& methods, std::string title);

/// For people: means of the metrics in print.
[[nodiscard]] std::string gridToMarkdown(const GridTable& table);
/// A table environment for the booktabs package, a method and metric each.
[[nodiscard]] std::string gridToLatex(const GridTable& table);
/// Every metric: metric, variant, condition, ratio, seeds, mean, deviation.
[[nodiscard]] std::string gridToCsv(const GridTable& table);

}  // namespace hrlf
