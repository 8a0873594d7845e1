// What a report says, and its HTML. Figures are drawn outside (core draws nothing) and handed in as PNG.
#pragma once

#include "core/analysis/analysis.h"
#include "core/analysis/robustness.h"
#include "core/annotation/annotation.h"

#include <array>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace hrlf {

/// The section that a figure stands in.
enum class FigurePlace { Prediction, Lanes, Representations };

/// What a report may hold, in its order. How far the model can be trusted is said whatever is chosen.
enum class ReportSection {
  Summary,     ///< the result in sentences, and the clip
  Damage,      ///< what was done to the recording before it was read; not there when nothing was
  Lanes,       ///< words, voice and face over time, and what was missing of them
  Curve,       ///< the prediction over time
  Conditions,  ///< the seven modality conditions
  Robustness,  ///< what dropping shares of the frames does; not there when it was not measured
  Representations,
  Annotations,  ///< free notes, and those with times
  ModelCard,    ///< model, versions, warnings
  Method        ///< the method in a paragraph
};

inline constexpr std::array<ReportSection, 10> allReportSections{
    ReportSection::Summary,    ReportSection::Damage,     ReportSection::Lanes,           ReportSection::Curve,
    ReportSection::Conditions, ReportSection::Robustness, ReportSection::Representations, ReportSection::Annotations,
    ReportSection::ModelCard,  ReportSection::Method};

/// "summary", "model-card": as in settings.
[[nodiscard]] std::string_view reportSectionName(ReportSection section);

struct Figure {
  std::string title;
  std::string caption;
  std::string png;            ///< bytes
  int width = 0, height = 0;  ///< pixels as to be shown (the PNG may be larger)
  FigurePlace place = FigurePlace::Prediction;
};

struct Thumbnail {
  double time = 0;  ///< seconds
  std::string png;
  int width = 0, height = 0;
};

/// A picture at the head of the page.
struct Logo {
  std::string png;
  int width = 0, height = 0;  ///< pixels as to be shown
};

struct ReportContent {
  Analysis analysis;
  std::set<ReportSection> sections{allReportSections.begin(), allReportSections.end()};
  std::string title;                    ///< empty: the clip's name
  std::string author;                   ///< empty: nobody is named
  std::optional<Logo> logo;             ///< at the head
  std::optional<TimeSpan> range;        ///< the part of the clip that `analysis` was cut to; nullopt: all of it
  std::vector<Annotation> annotations;  ///< ascending in time
  std::vector<std::pair<DroppedModality, RatioPoint>> robustness;  ///< as ratioCurves() gives them
  std::vector<Thumbnail> thumbnails;
  std::vector<Figure> figures;  ///< lanes, prediction curve, t-SNE
  std::string notes;            ///< the user's, plain text
  std::string date;             ///< ISO 8601
};

/// Pixels of 1/96 inch between the margins of a printed page: no figure should be shown wider.
inline constexpr int reportWidth = 640;

/// One self-contained page (images inline) with the sections that are wanted; the model's limits always. Uses only the
/// HTML and CSS that Qt's rich text prints too (tables, no flex), so the PDF is this page printed. Every text is
/// escaped; bytes that are no UTF-8 are replaced. <meta> tags carry mask, seed, model hash and program version for
/// programs that read reports.
[[nodiscard]] std::string reportHtml(const ReportContent& content);

}  // namespace hrlf
