// The curves of the intra-modality protocol as a figure for a paper: a metric against the share of dropped frames.
#pragma once

#include "core/base/error.h"
#include "core/evaluation/methods.h"

#include <QString>

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

namespace hrlf::ui {

/// One pair of axes.
struct RatioPanel {
  Metric metric;
  std::vector<RatioCurve> curves;
};

struct RatioFigure {
  QString title;
  std::vector<RatioPanel> panels;  ///< not empty; two side by side
  /// What must be known to repeat it, as provenanceOf() gives it: in short below the figure, in full in the file.
  std::vector<std::pair<std::string, std::string>> provenance;
};

/// The metrics in print of comparable methods. No panels when they were not evaluated by an intra-modality protocol.
[[nodiscard]] RatioFigure ratioFigureOf(const std::vector<Method>& methods, const QString& title);

enum class FigureFormat { Svg, Pdf, Png };

/// What a file of this figure holds, as writeRatioFigure() writes it. On the thread of the QApplication.
[[nodiscard]] std::string ratioFigureBytes(const RatioFigure& figure, FigureFormat format);

/// Writes `<stem>.svg`, `<stem>.pdf` and `<stem>.png` (300 dots an inch), black on white. On the thread of the
/// QApplication, which must exist. Errors: disk.
[[nodiscard]] Result<void> writeRatioFigure(const RatioFigure& figure, const std::filesystem::path& stem);

}  // namespace hrlf::ui
