// The report on paper.
#pragma once

#include "core/report/report.h"

#include <filesystem>
#include <string>

namespace hrlf::ui {

/// reportHtml() printed on A4 with clip, model hash, program version and page number at the foot of each page. Tables
/// and figures that fit on a page are not cut. Any thread; needs a QGuiApplication. Errors: cancelled.
[[nodiscard]] Result<std::string> reportPdf(const ReportContent& content, Progress& progress);

/// The same, as a file that appears whole or not at all.
[[nodiscard]] Result<void> writePdf(const ReportContent& content, const std::filesystem::path& path,
                                    Progress& progress);

}  // namespace hrlf::ui
