#include "ui/report/report_content.h"

#include "core/analysis/analysis_part.h"
#include "core/base/atomic_file.h"
#include "core/report/summary.h"
#include "ui/jobs/path_text.h"
#include "ui/language/english_texts.h"
#include "ui/plots/curve_picture.h"
#include "ui/report/figure_size.h"
#include "ui/report/png.h"
#include "ui/report/representation_figure.h"
#include "ui/report/thumbnails.h"
#include "ui/theme/palette.h"
#include "ui/timeline/axis_labels.h"
#include "ui/timeline/lanes_picture.h"

#include <QDateTime>
#include <QImageReader>
#include <QPainter>

#include <fmt/format.h>

#include <algorithm>
#include <utility>
#include <vector>

namespace hrlf::ui {
namespace {

constexpr int thumbnailCount = 5;
constexpr QSize predictionSize(reportWidth, 270);

/// An empty picture for print with a painter's coordinates in pixels of the page.
QImage blankFigure(const QSize& size) {
  QImage image(size * printRatio, QImage::Format_RGB32);
  image.setDevicePixelRatio(printRatio);
  image.fill(Qt::white);
  return image;
}

QFont figureFont() {
  QFont font;
  font.setPixelSize(11);
  return font;
}

Figure predictionFigure(const Analysis& analysis, const TimeSpan& range) {
  const EnglishTexts english;
  CurvePicture curves;
  curves.complete = analysis.complete.frames;
  if (!analysis.request.isNothing()) curves.incomplete = analysis.incomplete.frames;
  curves.low = analysis.model.labelLow;
  curves.high = std::max(analysis.model.labelHigh, analysis.model.labelLow + 1);
  const QPalette palette = lightPalette();
  const QFont font = figureFont();
  const double gutter = LanesPicture::gutterWidth(font);
  const QRectF whole(QPointF{}, QSizeF(predictionSize));
  const double labels = font.pixelSize() * 2.2;
  const QRectF area = whole.adjusted(0, 0, -font.pixelSize(), -labels);
  const QRectF axes = CurvePicture::axes(area, gutter, font);
  TimeAxis axis;
  axis.setDuration(analysis.clip ? analysis.clip->media.duration : range.end);
  axis.show(range.start, range.end);
  axis.setPixels(axes.left(), axes.width());
  QImage image = blankFigure(predictionSize);
  QPainter painter(&image);
  curves.paint(painter, area, gutter, {axis.from(), axis.to()}, palette, font);
  paintTimeLabels(painter, QRectF(axes.left(), axes.bottom(), axes.width(), labels), axis, palette, font,
                  whole.right());
  painter.end();
  Figure figure;
  figure.title = "Prediction over the clip.";
  figure.caption = analysis.request.isNothing()
                       ? "Nothing was taken away."
                       : "Taken away for the incomplete curve: " + requestInWords(analysis.request) + ".";
  figure.caption += " A gap: nothing could be predicted there.";
  if (analysis.model.isEnsemble() && analysis.model.task == Task::Regression)
    figure.caption += " The band: the prediction and the standard deviation of its " +
                      std::to_string(analysis.model.members.size()) + " networks, up and down.";
  figure.png = pngBytes(image);
  figure.width = predictionSize.width();
  figure.height = predictionSize.height();
  figure.place = FigurePlace::Prediction;
  return figure;
}

/// The lanes of the stretch, with the notes when the report holds notes.
Figure lanesFigure(const Analysis& analysis, const ExportRequest& request, const TimeSpan& range) {
  const EnglishTexts english;
  const QFont font = figureFont();
  const bool hasNotes = request.sections.contains(ReportSection::Annotations);
  const LanesPicture lanes(analysis, hasNotes ? request.annotations : std::vector<Annotation>{});
  const QSize size(reportWidth, static_cast<int>(lanes.height(font)));
  QImage image = blankFigure(size);
  QPainter painter(&image);
  lanes.paint(painter, QRectF(QPointF{}, QSizeF(size)), range, lightPalette(), font);
  painter.end();
  Figure figure;
  figure.title = "Words, voice and face.";
  figure.caption = "Hatched: missing; grey in the clip itself, coloured taken away on request.";
  figure.png = pngBytes(image);
  figure.width = size.width();
  figure.height = size.height();
  figure.place = FigurePlace::Lanes;
  return figure;
}

/// Scaled to fit the head of the page.
Result<Logo> readLogo(const std::filesystem::path& path) {
  constexpr QSize most(200, 64);
  QImageReader reader(toText(path));
  reader.setAutoTransform(true);
  QImage image = reader.read();
  if (image.isNull())
    return fail(ErrorKind::BadInput, fmt::format("The logo cannot be read: {}.", reader.errorString().toStdString()),
                pathText(path), "Choose a picture, PNG or JPEG for example.");
  const bool isSmall = image.width() <= most.width() && image.height() <= most.height();
  const QSize shown = isSmall ? image.size() : image.size().scaled(most, Qt::KeepAspectRatio);
  const QSize printed = shown * printRatio;
  if (image.width() > printed.width()) image = image.scaled(printed, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
  return Logo{pngBytes(image), std::max(1, shown.width()), std::max(1, shown.height())};
}

}  // namespace

std::string localDate() {
  const QDateTime now = QDateTime::currentDateTime();
  return now.toOffsetFromUtc(now.offsetFromUtc()).toString(Qt::ISODate).toStdString();
}

Result<ReportContent> makeReportContent(const Analysis& analysis, const ExportRequest& request, Progress& progress) {
  constexpr double thumbnailShare = 0.2;
  constexpr double figureShare = 0.4;
  ReportContent content;
  content.sections = request.sections;
  content.title = request.title;
  content.author = request.author;
  content.range = request.range;
  content.notes = request.notes;
  content.annotations = request.range ? annotationsWithin(request.annotations, *request.range) : request.annotations;
  content.date = localDate();
  content.analysis = request.range ? analysisWithin(analysis, *request.range) : analysis;
  if (!request.logo.empty()) {
    auto logo = readLogo(request.logo);
    if (!logo) return tl::unexpected(logo.error());
    content.logo = std::move(*logo);
  }
  const TimeSpan range = request.range.value_or(TimeSpan{0, analysis.clip ? analysis.clip->media.duration : 0});
  const auto has = [&request](ReportSection section) { return request.sections.contains(section); };
  if (analysis.clip && has(ReportSection::Summary)) {
    SubProgress part(progress, 0, thumbnailShare);
    content.thumbnails = makeThumbnails(*analysis.clip, thumbnailCount, range, part);
  }
  progress.update(thumbnailShare, "Drawing the figures");
  if (analysis.clip && has(ReportSection::Lanes)) content.figures.push_back(lanesFigure(analysis, request, range));
  if (has(ReportSection::Curve)) content.figures.push_back(predictionFigure(content.analysis, range));
  if (has(ReportSection::Representations)) {
    SubProgress part(progress, figureShare, 1);
    auto representations = makeRepresentationFigure(content.analysis, part);
    if (!representations) return tl::unexpected(representations.error());
    if (*representations) content.figures.push_back(std::move(**representations));
  }
  if (progress.isCancelled()) return cancelled();
  return content;
}

}  // namespace hrlf::ui
