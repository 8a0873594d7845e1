// What a person wants of an analysis as files.
#pragma once

#include "core/report/report.h"

#include <array>
#include <filesystem>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace hrlf::ui {

enum class ExportFormat { Pdf, Html, Odt, Csv, Json, Elan, Video };

inline constexpr std::array<ExportFormat, 7> allExportFormats{
    ExportFormat::Pdf,  ExportFormat::Html, ExportFormat::Odt,  ExportFormat::Csv,
    ExportFormat::Json, ExportFormat::Elan, ExportFormat::Video};

/// "pdf", "html", "odt", "csv", "json", "eaf", "mp4": as in settings and on the command line.
[[nodiscard]] std::string_view exportFormatName(ExportFormat format);
[[nodiscard]] std::optional<ExportFormat> exportFormatFromName(std::string_view name);

struct ExportRequest {
  std::set<ReportSection> sections{allReportSections.begin(), allReportSections.end()};
  std::set<ExportFormat> formats{ExportFormat::Pdf, ExportFormat::Html, ExportFormat::Csv, ExportFormat::Json};
  std::string title;                    ///< empty: the clip's name
  std::string author;                   ///< empty: nobody is named
  std::filesystem::path logo;           ///< a picture file; empty: none
  std::optional<TimeSpan> range;        ///< seconds; nullopt: the whole clip
  std::string notes;                    ///< the user's, plain text
  std::vector<Annotation> annotations;  ///< of the whole clip, ascending in time
};

}  // namespace hrlf::ui
