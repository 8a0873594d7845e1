#include "app/cli/result_files.h"

#include "app/cli/console.h"
#include "core/base/atomic_file.h"
#include "core/evaluation/grid_table.h"
#include "core/evaluation/result_table.h"
#include "core/evaluation/results_json.h"
#include "ui/plots/ratio_figure.h"

#include <fmt/format.h>
#include <QApplication>

#include <cstdio>
#include <system_error>

namespace hrlf::cli {

namespace {

// Painting needs Qt's application; a terminal has no screen to offer, so Qt draws off screen.
Result<void> writeCurves(const ui::RatioFigure& figure, const std::filesystem::path& stem) {
  qputenv("QT_QPA_PLATFORM", "offscreen");
  int argc = 1;
  char name[] = "hrlf";
  char* argv[] = {name, nullptr};
  const QApplication application(argc, argv);
  return ui::writeRatioFigure(figure, stem);
}

}  // namespace

Result<void> writeResultFiles(const std::vector<Method>& methods, const std::string& title,
                              const std::filesystem::path& out, const std::string& json) {
  if (auto comparable = checkComparable(methods); !comparable) return comparable;
  if (auto made = makeFolder(out); !made) return made;
  const ResultTable table = makeResultTable(methods, title);
  if (auto written = writeFileAtomically(out / json, resultsToJson(methods, table)); !written) return written;
  std::string names = json;
  if (!methods.front().runs.front().evaluation.inter.empty()) {
    const std::string markdown = tableToMarkdown(table);
    fmt::print("{}", markdown);
    std::fflush(stdout);
    if (auto written = writeFileAtomically(out / "table.md", markdown); !written) return written;
    if (auto written = writeFileAtomically(out / "table.tex", tableToLatex(table)); !written) return written;
    if (auto written = writeFileAtomically(out / "table.csv", tableToCsv(table)); !written) return written;
    names += ", table.md, table.tex, table.csv";
  }
  const GridTable grid = makeGridTable(methods, title);
  if (!grid.blocks.empty()) {
    const std::string markdown = gridToMarkdown(grid);
    fmt::print("\n{}", markdown);
    std::fflush(stdout);
    if (auto written = writeFileAtomically(out / "grid.md", markdown); !written) return written;
    if (auto written = writeFileAtomically(out / "grid.tex", gridToLatex(grid)); !written) return written;
    if (auto written = writeFileAtomically(out / "grid.csv", gridToCsv(grid)); !written) return written;
    names += ", grid.md, grid.tex, grid.csv";
  }
  const ui::RatioFigure figure = ui::ratioFigureOf(methods, QString::fromStdString(title));
  if (!figure.panels.empty()) {
    if (auto written = writeCurves(figure, out / "curves"); !written) return written;
    names += ", curves.svg, curves.pdf, curves.png";
  }
  say(fmt::format("Wrote {} to {}", names, pathText(out)));
  return {};
}

}  // namespace hrlf::cli
