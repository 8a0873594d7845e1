// The table of a paper: methods by conditions, mean and deviation over seeds, best in bold, significance marked.
#pragma once

#include "core/evaluation/methods.h"
#include "core/evaluation/seed_statistics.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace hrlf {

struct TableCell {
  SampleStatistics value;  ///< n is 0 when there was no sample
  bool isBest = false;     ///< of its column, as printed; never where there is one row alone
};

struct TableRow {
  std::string name;
  std::vector<TableCell> cells;    ///< one a column
  std::optional<PairedTest> test;  ///< of "Avg." against the first row; none for the first row itself
  bool isSignificant = false;      ///< p below significanceLevel
};

/// The rows of one metric.
struct TableBlock {
  Metric metric;
  std::vector<TableRow> rows;
};

struct ResultTable {
  std::string title;
  std::vector<std::string> columns;  ///< {l} {a} {v} {l,a} {l,v} {a,v} Avg. {l,a,v}
  std::vector<TableBlock> blocks;
  std::vector<std::pair<std::string, std::string>> provenance;
};

inline constexpr double significanceLevel = 0.05;

/// @param methods  comparable ones (checkComparable()); the first is what the others are tested against
[[nodiscard]] ResultTable makeResultTable(const std::vector<Method>& methods, std::string title);

/// For people: the metrics in print, each a table, with a legend and where the figures come from.
[[nodiscard]] std::string tableToMarkdown(const ResultTable& table);
/// A table environment for the booktabs package; where the figures come from stands in comments.
[[nodiscard]] std::string tableToLatex(const ResultTable& table);
/// Every metric; plain numbers as fractions and label units, mean and deviation in columns of their own.
[[nodiscard]] std::string tableToCsv(const ResultTable& table);
/// "0.0031", "<0.0001" or "n/a".
[[nodiscard]] std::string pText(const std::optional<double>& p);

}  // namespace hrlf
