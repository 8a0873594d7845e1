#include "core/evaluation/result_table.h"

#include "core/base/condition_text.h"
#include "core/base/csv.h"
#include "core/evaluation/table_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace hrlf {

namespace {

// A condition, or "Avg." with nullopt, which stands before the complete one as in the paper.
std::vector<std::optional<Condition>> columnsOf() {
  std::vector<std::optional<Condition>> columns(allConditions.begin(), allConditions.end());
  columns.insert(columns.end() - 1, std::nullopt);
  return columns;
}

std::string columnName(const std::optional<Condition>& condition) {
  return condition ? conditionText(*condition) : "Avg.";
}

void markBest(TableBlock& block, std::size_t column) {
  if (block.rows.size() < 2) return;
  std::optional<double> best;
  for (const TableRow& row : block.rows) {
    const SampleStatistics& value = row.cells[column].value;
    if (value.n == 0) continue;
    const bool isBetter = !best || (block.metric.lowerIsBetter ? value.mean < *best : value.mean > *best);
    if (isBetter) best = value.mean;
  }
  for (TableRow& row : block.rows) {
    TableCell& cell = row.cells[column];
    cell.isBest =
        best && cell.value.n > 0 && shownNumber(cell.value.mean, block.metric) == shownNumber(*best, block.metric);
  }
}

std::string legendOf(const ResultTable& table) {
  const std::vector<TableRow>& rows = table.blocks.front().rows;
  int fewest = rows.front().cells.front().value.n;
  int most = fewest;
  for (const TableRow& row : rows) {
    fewest = std::min(fewest, row.cells.front().value.n);
    most = std::max(most, row.cells.front().value.n);
  }
  const std::string seeds = fewest == most ? fmt::format("{}", most) : fmt::format("{} to {}", fewest, most);
  std::string legend = fmt::format("Mean ± sample deviation over n = {} training seeds.", seeds);
  if (rows.size() < 2) return legend;
  return legend + fmt::format(
                      " Bold: best of its column. *: Avg. differs from that of \"{}\" by a paired two-sided "
                      "t-test over the seeds, p < {} (no correction for several tests); p: of that test.",
                      rows.front().name, significanceLevel);
}

std::string markdownCell(const TableCell& cell, const Metric& metric, bool isMarked) {
  if (cell.value.n == 0) return "–";
  std::string text = shownNumber(cell.value.mean, metric);
  if (cell.isBest) text = "**" + text + "**";
  if (isMarked) text += "\\*";
  if (cell.value.deviation) text += " ± " + shownNumber(*cell.value.deviation, metric);
  return text;
}

std::string latexCell(const TableCell& cell, const Metric& metric, bool isMarked) {
  if (cell.value.n == 0) return "--";
  std::string text = shownNumber(cell.value.mean, metric);
  if (cell.isBest) text = "\\textbf{" + text + "}";
  if (isMarked) text += "$^{*}$";
  if (cell.value.deviation) text += "{\\scriptsize\\,$\\pm$\\," + shownNumber(*cell.value.deviation, metric) + "}";
  return text;
}

}  // namespace

ResultTable makeResultTable(const std::vector<Method>& methods, std::string title) {
  ResultTable table;
  table.title = std::move(title);
  const auto columns = columnsOf();
  for (const auto& column : columns) table.columns.push_back(columnName(column));
  for (const Metric& metric : metricsOf(methods.front().runs.front().evaluation)) {
    TableBlock& block = table.blocks.emplace_back();
    block.metric = metric;
    for (const Method& method : methods) {
      TableRow& row = block.rows.emplace_back();
      row.name = method.name;
      for (const auto& column : columns) {
        std::vector<double> values;
        for (const auto& [seed, value] : interValues(method, metric, column)) values.push_back(value);
        row.cells.push_back({sampleStatistics(values)});
      }
      if (&method == &methods.front()) continue;
      row.test = testOfAverage(method, methods.front(), metric);
      row.isSignificant = row.test->p && *row.test->p < significanceLevel;
    }
    for (std::size_t column = 0; column < columns.size(); ++column) markBest(block, column);
  }
  table.provenance = provenanceOf(methods);
  return table;
}

std::string pText(const std::optional<double>& p) {
  if (!p) return "n/a";
  return *p < 0.0001 ? "<0.0001" : fmt::format("{:.4f}", *p);
}

std::string tableToMarkdown(const ResultTable& table) {
  std::string text = fmt::format("# {}\n", markdownText(table.title));
  for (const TableBlock& block : table.blocks) {
    if (!block.metric.inPrint) continue;
    const bool hasTests = block.rows.size() > 1;
    text += fmt::format("\n| {} |", markdownText(titleWithUnit(block.metric)));
    for (const std::string& column : table.columns) text += fmt::format(" {} |", column);
    text += hasTests ? " p |\n|---|" : "\n|---|";
    for (std::size_t i = 0; i < table.columns.size() + (hasTests ? 1 : 0); ++i) text += "---:|";
    text += "\n";
    for (const TableRow& row : block.rows) {
      text += fmt::format("| {} |", markdownText(row.name));
      for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const bool isMarked = row.isSignificant && table.columns[i] == "Avg.";
        text += fmt::format(" {} |", markdownCell(row.cells[i], block.metric, isMarked));
      }
      if (hasTests) text += fmt::format(" {} |", row.test ? pText(row.test->p) : "");
      text += "\n";
    }
  }
  text += fmt::format("\n{}\n\n", markdownText(legendOf(table)));
  for (const auto& [name, value] : table.provenance) {
    text += fmt::format("- {}: {}\n", markdownText(name), markdownText(value));
  }
  return text;
}

std::string tableToLatex(const ResultTable& table) {
  std::string text = fmt::format("% {}\n% Needs \\usepackage{{booktabs}}.\n", commentText(table.title));
  for (const auto& [name, value] : table.provenance) {
    text += fmt::format("% {}: {}\n", commentText(name), commentText(value));
  }
  const std::size_t columns = table.columns.size();
  text += fmt::format("\\begin{{table*}}[t]\n\\centering\n\\caption{{{}. ", latexText(table.title));
  std::string legend = latexText(legendOf(table));
  for (auto at = legend.find("±"); at != std::string::npos; at = legend.find("±")) {
    legend.replace(at, std::string_view("±").size(), "$\\pm$");
  }
  text += fmt::format("{}}}\n\\begin{{tabular}}{{l{}r}}\n\\toprule\n", legend, std::string(columns, 'r'));
  bool isFirst = true;
  for (const TableBlock& block : table.blocks) {
    if (!block.metric.inPrint) continue;
    if (!isFirst) text += "\\midrule\n";
    isFirst = false;
    text += latexText(titleWithUnit(block.metric));
    for (const std::string& column : table.columns) text += " & " + latexText(column);
    text += " & $p$ \\\\\n\\midrule\n";
    for (const TableRow& row : block.rows) {
      text += latexText(row.name);
      for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const bool isMarked = row.isSignificant && table.columns[i] == "Avg.";
        text += " & " + latexCell(row.cells[i], block.metric, isMarked);
      }
      text += fmt::format(" & {} \\\\\n", row.test ? (row.test->p ? "$" + pText(row.test->p) + "$" : "n/a") : "");
    }
  }
  return text + "\\bottomrule\n\\end{tabular}\n\\end{table*}\n";
}

std::string tableToCsv(const ResultTable& table) {
  std::string text = fmt::format("# {}\n", commentText(table.title));
  for (const auto& [name, value] : table.provenance) {
    text += fmt::format("# {}: {}\n", commentText(name), commentText(value));
  }
  text +=
      fmt::format("# test: paired two-sided t-test of Avg. against the first variant, level {}\n", significanceLevel);
  text += "metric,variant,seeds";
  for (const std::string& column : table.columns)
    text += fmt::format(",{},{}", csvCell(column + " mean"), csvCell(column + " deviation"));
  text += ",t,degrees_of_freedom,p,significant\n";
  for (const TableBlock& block : table.blocks) {
    for (const TableRow& row : block.rows) {
      int seeds = 0;
      for (const TableCell& cell : row.cells) seeds = std::max(seeds, cell.value.n);
      text += fmt::format("{},{},{}", csvCell(block.metric.name), csvCell(row.name), seeds);
      for (const TableCell& cell : row.cells) {
        text += fmt::format(",{},{}", cell.value.n > 0 ? fmt::format("{:.6g}", cell.value.mean) : "",
                            plainNumber(cell.value.deviation));
      }
      if (row.test) {
        text += fmt::format(",{},{},{},{}\n", plainNumber(row.test->t), row.test->degreesOfFreedom,
                            plainNumber(row.test->p), row.isSignificant ? "yes" : "no");
      } else {
        text += ",,,,\n";
      }
    }
  }
  return text;
}

}  // namespace hrlf
