#include "ui/report/report_writer.h"

#include "core/base/atomic_file.h"
#include "core/report/report.h"
#include "ui/report/report_content.h"
#include "ui/report/report_pdf.h"

#include <system_error>
#include <utility>
#include <vector>

namespace hrlf::ui {
namespace {

struct OutputFile {
  std::filesystem::path path;
  std::string bytes;
};

Result<std::vector<OutputFile>> makeFiles(const Analysis& analysis, const std::string& notes,
                                          const std::filesystem::path& folder, Progress& progress) {
  constexpr double contentShare = 0.6;
  constexpr double pdfShare = 0.95;
  SubProgress drawing(progress, 0, contentShare);
  auto content = makeReportContent(analysis, notes, drawing);
  if (!content) return tl::unexpected(content.error());
  SubProgress printing(progress, contentShare, pdfShare);
  auto pdf = reportPdf(*content, printing);
  if (!pdf) return tl::unexpected(pdf.error());
  return std::vector<OutputFile>{{folder / "report.pdf", std::move(*pdf)},
                                 {folder / "report.html", reportHtml(*content)},
                                 {folder / "predictions.csv", analysisToCsv(analysis)},
                                 {folder / "analysis.json", analysisToJson(analysis)}};
}

Result<void> writeAll(const std::vector<OutputFile>& files, Progress& progress) {
  std::vector<std::filesystem::path> made;
  for (const OutputFile& file : files) {
    std::error_code ignored;
    const bool isNew = !std::filesystem::exists(file.path, ignored);
    Result<void> written =
        progress.isCancelled() ? Result<void>(cancelled()) : writeFileAtomically(file.path, file.bytes);
    if (!written) {
      for (const std::filesystem::path& path : made) std::filesystem::remove(path, ignored);
      return written;
    }
    if (isNew) made.push_back(file.path);
  }
  return {};
}

}  // namespace

Result<void> writeReport(const Analysis& analysis, const std::string& notes, const std::filesystem::path& folder,
                         Progress& progress) {
  std::error_code problem;
  std::filesystem::create_directories(folder, problem);
  if (problem)
    return fail(ErrorKind::System, "Cannot make the folder for the report: " + problem.message() + ".",
                pathText(folder), "Choose a folder that you may write to.");
  auto files = makeFiles(analysis, notes, folder, progress);
  if (!files) return tl::unexpected(files.error());
  auto written = writeAll(*files, progress);
  if (written) progress.update(1, "The report is written");
  return written;
}

}  // namespace hrlf::ui
