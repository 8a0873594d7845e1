// Everything of one analysis that is kept, in one folder.
#pragma once

#include "core/analysis/analysis.h"

#include <filesystem>
#include <string>

namespace hrlf::ui {

/// Writes report.pdf, report.html, predictions.csv and analysis.json into `folder`, which is made when it is not there.
/// All four are made before the first is written; each replaces its predecessor whole; when one cannot be written,
/// those that this call newly made are taken away again.
/// @param notes  the user's, plain text
/// Any thread: see makeReportContent(). Errors: no permission, disk full, cancelled.
[[nodiscard]] Result<void> writeReport(const Analysis& analysis, const std::string& notes,
                                       const std::filesystem::path& folder, Progress& progress);

}  // namespace hrlf::ui
