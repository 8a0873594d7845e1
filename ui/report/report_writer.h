// Everything of one analysis that is kept, in one folder.
#pragma once

#include "core/analysis/analysis.h"
#include "ui/report/export_request.h"

#include <filesystem>
#include <string>
#include <vector>

namespace hrlf::ui {

/// What an export has written, in the order of allExportFormats.
struct ExportedFiles {
  std::vector<std::string> names;  ///< within the folder
  std::vector<Warning> warnings;   ///< what a person should know of them
};

/// What writeReport() writes for this request.
[[nodiscard]] std::vector<std::string> exportFileNames(const ExportRequest& request);

/// Writes what is asked for into `folder`, which is made when it is not there: report.pdf, report.html, report.odt;
/// predictions.csv and, where there are notes, notes.csv; analysis.json; predictions.eaf; annotated.mp4. All are made
/// before the first is written; each replaces its predecessor whole; when one cannot be written, those that this call
/// newly made are taken away again. It works on what it is given, so nothing that happens meanwhile changes it.
/// @param analysis  of the whole clip; a range of the request is cut out of it
/// @param analyser  measures what the analysis lacks and the report wants (the table of conditions, robustness); null:
/// it is left out
/// Any thread: see makeReportContent(). Errors: a logo that is no picture, no permission, disk full, cancelled.
[[nodiscard]] Result<ExportedFiles> writeReport(Analysis analysis, const ExportRequest& request,
                                                const std::filesystem::path& folder, Progress& progress,
                                                const ClipAnalyser* analyser = nullptr);

}  // namespace hrlf::ui
