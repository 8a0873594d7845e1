#include "ui/report/representation_figure.h"

#include "ui/language/english_texts.h"
#include "ui/report/figure_size.h"
#include "ui/report/png.h"
#include "ui/representation/scatter.h"
#include "ui/theme/palette.h"

#include <QImage>
#include <QPainter>
#include <QString>

#include <fmt/format.h>

#include <string>
#include <vector>

namespace hrlf::ui {
namespace {

constexpr int figureHeight = 380;
constexpr int fontPixels = 12;
constexpr int gap = 20;

QString titleOf(RepresentationKind kind) {
  return kind == RepresentationKind::Joint ? QStringLiteral("Joint representation H, by prediction")
                                           : QStringLiteral("Factors Q and U, by modality");
}

/// nullopt when there are too few points.
Result<std::optional<ScatterPicture>> arrange(const Analysis& analysis, RepresentationKind kind, Progress& progress) {
  ScatterPicture picture;
  picture.set = representationSet(analysis.complete, kind);
  picture.kind = kind;
  picture.coloring = kind == RepresentationKind::Joint ? PointColoring::Score : PointColoring::Modality;
  picture.title = titleOf(kind);
  auto embedding = tsne(picture.set.vectors, std::max(picture.set.width, 1), {}, {}, progress);
  if (!embedding) {
    if (embedding.error().kind == ErrorKind::Cancelled) return cancelled();
    return std::optional<ScatterPicture>();
  }
  picture.embedding = std::move(*embedding);
  return std::optional(std::move(picture));
}

QImage drawSideBySide(const std::vector<ScatterPicture>& pictures) {
  const EnglishTexts english;
  QImage image(QSize(reportWidth, figureHeight) * printRatio, QImage::Format_RGB32);
  image.setDevicePixelRatio(printRatio);
  image.fill(Qt::white);
  QFont font;
  font.setPixelSize(fontPixels);
  QPainter painter(&image);
  const double width = (reportWidth - gap) / 2.0;
  for (std::size_t i = 0; i < pictures.size(); ++i) {
    const QRectF area(static_cast<double>(i) * (width + gap), 0, width, figureHeight);
    Scatter(pictures[i], area, font, lightPalette()).draw(painter);
  }
  return image;
}

std::string caption(const std::vector<ScatterPicture>& pictures) {
  std::string text = fmt::format("Each point is a window of {:.0f} s of the complete clip. ", windowLength);
  for (const ScatterPicture& picture : pictures)
    text += fmt::format("{}: {} points, perplexity {:.4g}, KL divergence {:.2f}, seed {}. ",
                        picture.title.toStdString(), picture.set.points.size(), picture.embedding.perplexity,
                        picture.embedding.klDivergence, picture.embedding.seed);
  return text +
         "Q (filled) is to carry the sentiment, U (hollow) what belongs to its modality alone. Near points are alike; "
         "distances between groups and the size of groups mean little.";
}

}  // namespace

Result<std::optional<Figure>> makeRepresentationFigure(const Analysis& analysis, Progress& progress) {
  std::vector<ScatterPicture> pictures;
  double from = 0;
  for (const RepresentationKind kind : {RepresentationKind::Factors, RepresentationKind::Joint}) {
    SubProgress part(progress, from, from + 0.5);
    auto picture = arrange(analysis, kind, part);
    if (!picture) return tl::unexpected(picture.error());
    if (*picture) pictures.push_back(std::move(**picture));
    from += 0.5;
  }
  if (pictures.empty()) return std::optional<Figure>();
  Figure figure;
  figure.title = "How the model sees the windows (t-SNE).";
  figure.caption = caption(pictures);
  figure.png = pngBytes(drawSideBySide(pictures));
  figure.width = reportWidth;
  figure.height = figureHeight;
  figure.place = FigurePlace::Representations;
  return std::optional(std::move(figure));
}

}  // namespace hrlf::ui
