// The report as an OpenDocument text, to be worked on.
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/report/report.h"

#include <string>

namespace hrlf::ui {

/// The page of reportHtml() with its pictures inside. Any thread; needs a QGuiApplication. Errors: cancelled.
[[nodiscard]] Result<std::string> reportOdt(const ReportContent& content, Progress& progress);

}  // namespace hrlf::ui
