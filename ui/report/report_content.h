// Pictures of an analysis for its report.
#pragma once

#include "core/report/report.h"
#include "ui/report/export_request.h"

#include <string>

namespace hrlf::ui {

/// What the request wants in its report, cut to its range: thumbnails of the clip, the lanes, the prediction figure and
/// the t-SNE figure of the representations, drawn for print; title, author, logo and notes. What the clip does not give
/// (no picture, too few windows) is left out. Any thread, and nothing of it waits for the window; needs a
/// QGuiApplication. Errors: cancelled; the logo is no picture.
/// @param analysis  of the whole clip
[[nodiscard]] Result<ReportContent> makeReportContent(const Analysis& analysis, const ExportRequest& request,
                                                      Progress& progress);

/// Now, in the zone of this computer: ISO 8601.
[[nodiscard]] std::string localDate();

}  // namespace hrlf::ui
