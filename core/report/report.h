// What a report says, and its HTML. Figures are drawn outside (core draws nothing) and handed in as PNG.
#pragma once

#include "core/analysis/analysis.h"

#include <string>
#include <vector>

namespace hrlf {

/// The section that a figure stands in.
enum class FigurePlace { Prediction, Representations };

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

struct ReportContent {
  Analysis analysis;
  std::vector<Thumbnail> thumbnails;
  std::vector<Figure> figures;  ///< prediction curve, t-SNE
  std::string notes;            ///< the user's, plain text
  std::string date;             ///< ISO 8601
};

/// Pixels of 1/96 inch between the margins of a printed page: no figure should be shown wider.
inline constexpr int reportWidth = 640;

/// One self-contained page (images inline). Sections: what this is and the model's limits, the clip (file, duration,
/// streams, how the words were had, thumbnails), what was missing (per modality: natural and requested), prediction,
/// seven conditions, representations, notes, model and versions, warnings. Uses only the HTML and CSS that Qt's rich
/// text prints too (tables, no flex), so the PDF is this page printed. Every text is escaped; bytes that are no UTF-8
/// are replaced. <meta> tags carry mask, seed, model hash and program version for programs that read reports.
[[nodiscard]] std::string reportHtml(const ReportContent& content);

}  // namespace hrlf
