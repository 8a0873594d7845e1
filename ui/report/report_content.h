// Pictures of an analysis for its report.
#pragma once

#include "core/report/report.h"

#include <string>

namespace hrlf::ui {

/// Thumbnails of the clip, the prediction figure and the t-SNE figure of the representations, drawn for print. What the
/// clip does not give (no picture, too few windows) is left out. Any thread; needs a QApplication whose event loop runs
/// when called off its thread, because the prediction figure is a widget's. Errors: cancelled.
[[nodiscard]] Result<ReportContent> makeReportContent(const Analysis& analysis, const std::string& notes,
                                                      Progress& progress);

}  // namespace hrlf::ui
