#include "ui/report/report_writer.h"

#include "core/analysis/analysis_part.h"
#include "core/analysis/robustness.h"
#include "core/base/atomic_file.h"
#include "core/report/analysis_files.h"
#include "core/report/report.h"
#include "ui/report/annotated_video.h"
#include "ui/report/report_content.h"
#include "ui/report/report_odt.h"
#include "ui/report/report_pdf.h"

#include <fmt/format.h>

#include <algorithm>
#include <system_error>
#include <utility>
#include <vector>

namespace hrlf::ui {
namespace {

constexpr std::array<std::string_view, allExportFormats.size()> formatNames{"pdf",  "html", "odt", "csv",
                                                                            "json", "eaf",  "mp4"};
// What each of them is written as.
constexpr std::array<const char*, allExportFormats.size()> fileNames{
    "report.pdf", "report.html", "report.odt", "predictions.csv", "analysis.json", "predictions.eaf", "annotated.mp4"};
constexpr auto notesName = "notes.csv";
// Shares of dropped frames in the report's table, and how often they are drawn.
constexpr std::array robustnessRatios{0.5, 1.0, 0.2, 0.8};
constexpr int robustnessDraws = 3;

constexpr const char* fileName(ExportFormat format) { return fileNames[static_cast<std::size_t>(format)]; }

/// Those of what is exported.
std::vector<Annotation> annotationsOf(const ExportRequest& request) {
  return request.range ? annotationsWithin(request.annotations, *request.range) : request.annotations;
}

struct OutputFile {
  std::string name;
  std::string bytes;
};

/// Hands out the progress bar piece by piece, by how long the pieces take.
class Pieces {
 public:
  Pieces(Progress& progress, double whole) : progress_(progress), whole_(whole) {}
  SubProgress next(double weight) {
    const double from = done_;
    done_ += weight;
    return {progress_, from / whole_, std::min(1.0, done_ / whole_)};
  }

 private:
  Progress& progress_;
  double whole_;
  double done_ = 0;
};

/// How long the parts of an export take, against each other.
struct Weights {
  double conditions = 0;
  double robustness = 0;
  double content = 0;
  double documents = 0;
  double video = 0;
  [[nodiscard]] double sum() const { return conditions + robustness + content + documents + video; }
};

bool hasDocument(const ExportRequest& request) {
  return request.formats.contains(ExportFormat::Pdf) || request.formats.contains(ExportFormat::Html) ||
         request.formats.contains(ExportFormat::Odt);
}

/// The table of conditions and robustness, where they are wanted and not there.
Result<void> measure(Analysis& analysis, const ExportRequest& request, const ClipAnalyser* analyser,
                     std::vector<std::pair<DroppedModality, RatioPoint>>& robustness, const Weights& weights,
                     Pieces& pieces) {
  if (weights.conditions > 0) {
    SubProgress part = pieces.next(weights.conditions);
    auto conditions = analyser->conditions(part);
    if (!conditions) return tl::unexpected(conditions.error());
    analysis.conditions = std::move(*conditions);
  }
  if (weights.robustness > 0 && request.sections.contains(ReportSection::Robustness)) {
    SubProgress part = pieces.next(weights.robustness);
    return ratioCurves(
        *analyser, robustnessRatios, robustnessDraws,
        [&](DroppedModality dropped, const RatioPoint& point) { robustness.emplace_back(dropped, point); }, part);
  }
  return {};
}

Result<void> addDocuments(const ReportContent& content, const ExportRequest& request, Progress& progress,
                          std::vector<OutputFile>& files) {
  SubProgress printing(progress, 0, 0.7);
  if (request.formats.contains(ExportFormat::Pdf)) {
    auto pdf = reportPdf(content, printing);
    if (!pdf) return tl::unexpected(pdf.error());
    files.push_back({fileName(ExportFormat::Pdf), std::move(*pdf)});
  }
  if (request.formats.contains(ExportFormat::Html))
    files.push_back({fileName(ExportFormat::Html), reportHtml(content)});
  SubProgress writing(progress, 0.7, 1);
  if (request.formats.contains(ExportFormat::Odt)) {
    auto odt = reportOdt(content, writing);
    if (!odt) return tl::unexpected(odt.error());
    files.push_back({fileName(ExportFormat::Odt), std::move(*odt)});
  }
  return {};
}

void addTables(const Analysis& part, const ExportContext& context, const ExportRequest& request,
               std::vector<OutputFile>& files) {
  if (request.formats.contains(ExportFormat::Csv)) {
    files.push_back({fileName(ExportFormat::Csv), predictionsCsv(part, context)});
    if (!context.annotations.empty()) files.push_back({notesName, notesCsv(part, context)});
  }
  if (request.formats.contains(ExportFormat::Json))
    files.push_back({fileName(ExportFormat::Json), analysisJson(part, context)});
  if (request.formats.contains(ExportFormat::Elan))
    files.push_back({fileName(ExportFormat::Elan), analysisElan(part, context)});
}

/// Puts files into the folder, or takes back what it has newly made.
class Delivery {
 public:
  explicit Delivery(std::filesystem::path folder) : folder_(std::move(folder)) {}

  /// Before a file is made by other means.
  void expect(const std::string& name) {
    std::error_code ignored;
    if (!std::filesystem::exists(folder_ / name, ignored)) made_.push_back(folder_ / name);
  }
  Result<void> write(const std::vector<OutputFile>& files, const Progress& progress) {
    for (const OutputFile& file : files) {
      if (progress.isCancelled()) return cancelled();
      expect(file.name);
      if (auto written = writeFileAtomically(folder_ / file.name, file.bytes); !written) return written;
    }
    isDone_ = true;
    return {};
  }
  ~Delivery() {
    std::error_code ignored;
    if (!isDone_)
      for (const std::filesystem::path& path : made_) std::filesystem::remove(path, ignored);
  }
  Delivery(const Delivery&) = delete;
  Delivery& operator=(const Delivery&) = delete;

 private:
  std::filesystem::path folder_;
  std::vector<std::filesystem::path> made_;
  bool isDone_ = false;
};

}  // namespace

std::string_view exportFormatName(ExportFormat format) { return formatNames[static_cast<std::size_t>(format)]; }

std::optional<ExportFormat> exportFormatFromName(std::string_view name) {
  const auto* const found = std::ranges::find(formatNames, name);
  if (found == formatNames.end()) return std::nullopt;
  return static_cast<ExportFormat>(found - formatNames.begin());
}

std::vector<std::string> exportFileNames(const ExportRequest& request) {
  std::vector<std::string> names;
  for (const ExportFormat format : allExportFormats) {
    if (!request.formats.contains(format)) continue;
    names.emplace_back(fileName(format));
    if (format == ExportFormat::Csv && !annotationsOf(request).empty()) names.emplace_back(notesName);
  }
  return names;
}

Result<ExportedFiles> writeReport(Analysis analysis, const ExportRequest& request, const std::filesystem::path& folder,
                                  Progress& progress, const ClipAnalyser* analyser) {
  std::error_code problem;
  std::filesystem::create_directories(folder, problem);
  if (problem)
    return fail(ErrorKind::System, fmt::format("Cannot make the folder for the report: {}.", problem.message()),
                pathText(folder), "Choose a folder that you may write to.");
  const bool isVideoWanted = request.formats.contains(ExportFormat::Video);
  const bool isDocumentWanted = hasDocument(request);
  Weights weights;
  if (analyser != nullptr && analysis.conditions.empty() &&
      (isDocumentWanted || request.formats.contains(ExportFormat::Json)))
    weights.conditions = 3;
  if (analyser != nullptr && isDocumentWanted && request.sections.contains(ReportSection::Robustness))
    weights.robustness = 16;
  if (isDocumentWanted) weights.content = 4;
  weights.documents = 2;
  if (isVideoWanted) weights.video = 30;
  Pieces pieces(progress, weights.sum());

  std::vector<std::pair<DroppedModality, RatioPoint>> robustness;
  if (auto measured = measure(analysis, request, analyser, robustness, weights, pieces); !measured)
    return tl::unexpected(measured.error());
  std::vector<OutputFile> files;
  std::string date = localDate();
  if (isDocumentWanted) {
    SubProgress drawing = pieces.next(weights.content);
    auto content = makeReportContent(analysis, request, drawing);
    if (!content) return tl::unexpected(content.error());
    content->robustness = std::move(robustness);
    date = content->date;
    SubProgress printing = pieces.next(weights.documents);
    if (auto added = addDocuments(*content, request, printing, files); !added) return tl::unexpected(added.error());
  }
  const ExportContext context{annotationsOf(request), request.range, date};
  addTables(request.range ? analysisWithin(analysis, *request.range) : analysis, context, request, files);

  ExportedFiles exported;
  Delivery delivery(folder);
  const std::string videoName = fileName(ExportFormat::Video);
  if (isVideoWanted) {
    delivery.expect(videoName);
    SubProgress filming = pieces.next(weights.video);
    const TimeSpan whole{0, analysis.clip->media.duration};
    auto written =
        writeAnnotatedVideo(analysis, request.annotations, request.range.value_or(whole), folder / videoName, filming);
    if (!written) return tl::unexpected(written.error());
    exported.warnings = std::move(*written);
  }
  if (auto written = delivery.write(files, progress); !written) return tl::unexpected(written.error());
  for (const OutputFile& file : files) exported.names.push_back(file.name);
  if (isVideoWanted) exported.names.push_back(videoName);
  progress.update(1, "The report is written");
  return exported;
}

}  // namespace hrlf::ui
