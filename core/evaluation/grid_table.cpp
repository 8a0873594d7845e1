#include "core/evaluation/grid_table.h"

#include "core/base/condition_text.h"
#include "core/base/csv.h"
#include "core/evaluation/table_text.h"

#include <fmt/format.h>

#include <algorithm>

namespace hrlf {

namespace {

SampleStatistics cellOf(const Method& method, const Metric& metric, const Condition& condition, double ratio) {
  std::vector<double> values;
  for (const SeededEvaluation& run : method.runs) {
    for (const GridResult& row : run.evaluation.grid) {
      if (row.condition != condition || row.ratio != ratio) continue;
      if (const auto value = metric.of(row.regression, row.classF1)) values.push_back(*value);
    }
  }
  return sampleStatistics(values);
}

std::string meanText(const SampleStatistics& cell, const Metric& metric, const char* nothing) {
  return cell.n > 0 ? shownNumber(cell.mean, metric) : nothing;
}

int seedsOf(const GridTable& table) {
  int most = 0;
  for (const GridBlock& block : table.blocks)
    for (const GridRow& row : block.rows)
      for (const SampleStatistics& cell : row.cells) most = std::max(most, cell.n);
  return most;
}

std::string legendOf(const GridTable& table) {
  return fmt::format(
      "Rows: modalities that are available. Columns: share p of their frames that is dropped; where nothing would be "
      "left, one frame stays. Mean over n = {} training seeds; deviations are in the CSV file.",
      seedsOf(table));
}

}  // namespace

GridTable makeGridTable(const std::vector<Method>& methods, std::string title) {
  GridTable table;
  table.title = std::move(title);
  table.provenance = provenanceOf(methods);
  const Evaluation& first = methods.front().runs.front().evaluation;
  for (const GridResult& row : first.grid)
    if (row.condition == first.grid.front().condition) table.ratios.push_back(row.ratio);
  if (table.ratios.empty()) return table;
  for (const Method& method : methods) {
    for (const Metric& metric : metricsOf(first)) {
      GridBlock& block = table.blocks.emplace_back(GridBlock{method.name, metric, {}});
      for (const Condition& condition : allConditions) {
        GridRow& row = block.rows.emplace_back(GridRow{condition, {}});
        for (const double ratio : table.ratios) row.cells.push_back(cellOf(method, metric, condition, ratio));
      }
    }
  }
  return table;
}

std::string gridToMarkdown(const GridTable& table) {
  std::string text = fmt::format("# {}: conditions by dropped frames\n", markdownText(table.title));
  for (const GridBlock& block : table.blocks) {
    if (!block.metric.inPrint) continue;
    text += fmt::format("\n| {}, {} |", markdownText(block.method), markdownText(titleWithUnit(block.metric)));
    for (const double ratio : table.ratios) text += fmt::format(" p = {:.1f} |", ratio);
    text += "\n|---|";
    for (std::size_t i = 0; i < table.ratios.size(); ++i) text += "---:|";
    text += "\n";
    for (const GridRow& row : block.rows) {
      text += fmt::format("| {} |", conditionText(row.condition));
      for (const SampleStatistics& cell : row.cells) text += fmt::format(" {} |", meanText(cell, block.metric, "–"));
      text += "\n";
    }
  }
  text += fmt::format("\n{}\n\n", markdownText(legendOf(table)));
  for (const auto& [name, value] : table.provenance)
    text += fmt::format("- {}: {}\n", markdownText(name), markdownText(value));
  return text;
}

std::string gridToLatex(const GridTable& table) {
  std::string text = fmt::format("% {}\n% Needs \\usepackage{{booktabs}}.\n", commentText(table.title));
  for (const auto& [name, value] : table.provenance)
    text += fmt::format("% {}: {}\n", commentText(name), commentText(value));
  for (const GridBlock& block : table.blocks) {
    if (!block.metric.inPrint) continue;
    text += fmt::format("\\begin{{table*}}[t]\n\\centering\n\\caption{{{}, {}: {}. {}}}\n", latexText(table.title),
                        latexText(block.method), latexText(titleWithUnit(block.metric)), latexText(legendOf(table)));
    text += fmt::format("\\begin{{tabular}}{{l{}}}\n\\toprule\n$p$", std::string(table.ratios.size(), 'r'));
    for (const double ratio : table.ratios) text += fmt::format(" & {:.1f}", ratio);
    text += " \\\\\n\\midrule\n";
    for (const GridRow& row : block.rows) {
      text += latexText(conditionText(row.condition));
      for (const SampleStatistics& cell : row.cells) text += " & " + meanText(cell, block.metric, "--");
      text += " \\\\\n";
    }
    text += "\\bottomrule\n\\end{tabular}\n\\end{table*}\n";
  }
  return text;
}

std::string gridToCsv(const GridTable& table) {
  std::string text = fmt::format("# {}\n", commentText(table.title));
  for (const auto& [name, value] : table.provenance)
    text += fmt::format("# {}: {}\n", commentText(name), commentText(value));
  text += "metric,variant,condition,ratio,seeds,mean,deviation\n";
  for (const GridBlock& block : table.blocks) {
    for (const GridRow& row : block.rows) {
      for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const SampleStatistics& cell = row.cells[i];
        text += fmt::format("{},{},{},{:.1f},{},{},{}\n", csvCell(block.metric.name), csvCell(block.method),
                            row.condition.name(), table.ratios[i], cell.n,
                            cell.n > 0 ? plainNumber(cell.mean) : std::string(), plainNumber(cell.deviation));
      }
    }
  }
  return text;
}

}  // namespace hrlf
