#include "ui/report/annotated_frame.h"

#include "ui/language/english_texts.h"
#include "ui/player/frame_image.h"
#include "ui/plots/time_scale.h"
#include "ui/theme/number_text.h"
#include "ui/theme/palette.h"
#include "ui/theme/picture_overlay.h"
#include "ui/timeline/words_lane.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace hrlf::ui {
namespace {

constexpr int narrowest = 854;  // pixels; the lanes need them
constexpr int bareStage = 120;  // of a clip without a picture: room for the words
constexpr double curveLines = 9;
const QColor stageColor(0x16, 0x16, 0x18);

/// A piece of what stands beside the cursor.
struct Said {
  QString text;
  QColor color;
};

int even(double length) { return static_cast<int>(std::ceil(length / 2)) * 2; }

/// Of the clip's picture in the video.
QSize pictureSize(const ClipFeatures& clip) {
  if (!clip.media.video || clip.media.video->width < 1 || clip.media.video->height < 1) return {0, bareStage};
  const QSize full(clip.media.video->width, clip.media.video->height);
  const QSize most(AnnotatedFrame::mostWidth, AnnotatedFrame::mostHeight);
  return full.width() <= most.width() && full.height() <= most.height() ? full : full.scaled(most, Qt::KeepAspectRatio);
}

}  // namespace

AnnotatedFrame::AnnotatedFrame(const Analysis& analysis, const std::vector<Annotation>& notes, const TimeSpan& range)
    : clip_(analysis.clip), palette_(darkPalette()) {
  const EnglishTexts english;
  curves_.complete = analysis.complete.frames;
  if (!analysis.request.isNothing()) curves_.incomplete = analysis.incomplete.frames;
  curves_.low = analysis.model.labelLow;
  curves_.high = std::max(analysis.model.labelHigh, analysis.model.labelLow + 1);
  const QSize picture = pictureSize(*clip_);
  const int width = even(std::max(picture.width(), narrowest));
  font_.setPixelSize(std::clamp(width / 76, 12, 17));

  const LanesPicture lanes(analysis, notes);
  const double em = QFontMetricsF(font_).height();
  const double gutter = LanesPicture::gutterWidth(font_);
  const double margin = std::round(em * 0.8);
  const QRectF curveArea(0, std::round(em * 0.3), width - margin, std::round(em * curveLines));
  const QRectF laneArea(0, curveArea.bottom() + std::round(em * 0.3), width - margin, lanes.height(font_));
  strip_ = QImage(width, even(laneArea.bottom()), QImage::Format_RGB32);
  strip_.fill(palette_.color(QPalette::Active, QPalette::Base));
  const double stageHeight = even(picture.height());
  stage_ = QRectF(0, 0, width, stageHeight);
  plot_ = CurvePicture::axes(curveArea, gutter, font_).translated(0, stageHeight);
  lanesBottom_ = stageHeight + laneArea.bottom() - em * 1.7;
  axis_ = lanes.axisOf(laneArea, range, font_);
  QPainter painter(&strip_);
  curves_.paint(painter, curveArea, gutter, {axis_->from(), axis_->to()}, palette_, font_);
  lanes.paint(painter, laneArea, range, palette_, font_);
  painter.end();
  canvas_ = QImage(width, static_cast<int>(stageHeight) + strip_.height(), QImage::Format_RGB32);
}

QImage AnnotatedFrame::draw(double time, const VideoFrame* picture) {
  const EnglishTexts english;
  QPainter painter(&canvas_);
  painter.fillRect(stage_, stageColor);
  paintPicture(painter, time, picture);
  painter.drawImage(QPointF(0, stage_.bottom()), strip_);
  paintCursor(painter, time);
  painter.end();
  return canvas_.convertToFormat(QImage::Format_RGB888);
}

void AnnotatedFrame::paintPicture(QPainter& painter, double time, const VideoFrame* picture) const {
  painter.save();
  painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
  painter.setClipRect(stage_);
  QFont large = font_;
  large.setPixelSize(static_cast<int>(std::lround(std::clamp(stage_.height() / 18, 16.0, 34.0))));
  if (picture != nullptr) {
    const QImage image = viewOf(*picture);
    const QSizeF shown = QSizeF(image.size()).scaled(stage_.size(), Qt::KeepAspectRatio);
    const QRectF target(QPointF((stage_.width() - shown.width()) / 2, (stage_.height() - shown.height()) / 2), shown);
    painter.drawImage(target, image);
    const int frame = frameAt(clip_->frameTimes, time + 1e-6);
    const auto at = static_cast<std::size_t>(std::max(frame, 0));
    if (at < clip_->faces.size() && clip_->faces[at] && clip_->media.video) {
      const FaceObservation& face = *clip_->faces[at];
      const double scale = target.width() / clip_->media.video->width;
      const QRectF box(target.left() + face.box.x * scale, target.top() + face.box.y * scale, face.box.width * scale,
                       face.box.height * scale);
      paintCorners(painter, box, modalityColor(Modality::Vision, palette_), face.quality.reason != MissingReason::None);
    }
  }
  if (const Word* word = wordAt(clip_->transcript, time))
    paintPill(painter, QString::fromStdString(word->text),
              {stage_.center().x(), stage_.bottom() - large.pixelSize() * 0.6}, Qt::AlignHCenter | Qt::AlignBottom,
              large, stage_.width() * 0.9);
  if (!clip_->damage.isNothing())
    paintPill(painter, QStringLiteral("damaged copy"), {font_.pixelSize() * 0.8, font_.pixelSize() * 0.8},
              Qt::AlignLeft | Qt::AlignTop, font_, stage_.width() / 2);
  painter.restore();
}

void AnnotatedFrame::paintCursor(QPainter& painter, double time) const {
  const double x = axis_->xOf(std::clamp(time, axis_->from(), axis_->to()));
  const QColor color = palette_.color(QPalette::Active, QPalette::Link);
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(color, 1.5));
  painter.drawLine(QPointF(x, plot_.top()), QPointF(x, lanesBottom_));
  std::vector<Said> said{{timeText(time, 0.1), palette_.color(QPalette::Active, QPalette::Text)}};
  const double radius = font_.pixelSize() * 0.3;
  const auto mark = [&](const std::vector<FramePrediction>& frames, const QString& name, const QColor& dot) {
    const FramePrediction* frame = predictionAt(frames, time);
    if (frame == nullptr || !frame->score) return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(dot);
    painter.drawEllipse(QPointF(x, curves_.yOf(*frame->score, plot_)), radius, radius);
    said.push_back({name + u' ' + signedText(*frame->score, 2), dot});
  };
  mark(curves_.complete, QStringLiteral("complete"), completeColor(palette_));
  mark(curves_.incomplete, QStringLiteral("incomplete"), incompleteColor(palette_));
  // Time and values beside the cursor's head, on the side that has room.
  const QFontMetricsF metrics(font_);
  const double gap = metrics.averageCharWidth() * 1.5;
  double width = gap * static_cast<double>(said.size());
  for (const Said& one : said) width += metrics.horizontalAdvance(one.text);
  const bool isLeft = x + width + radius > plot_.right();
  const QRectF card(isLeft ? x - width - radius : x + radius, plot_.bottom() - metrics.height() - 2, width,
                    metrics.height());
  QColor ground = palette_.color(QPalette::Active, QPalette::Base);
  ground.setAlphaF(0.8F);
  painter.fillRect(card, ground);
  painter.setFont(font_);
  double left = card.left() + gap / 2;
  for (const Said& one : said) {
    painter.setPen(one.color);
    painter.drawText(QPointF(left, card.top() + metrics.ascent()), one.text);
    left += metrics.horizontalAdvance(one.text) + gap;
  }
  painter.restore();
}

}  // namespace hrlf::ui
