#include "ui/timeline/lanes_picture.h"

#include "ui/theme/palette.h"
#include "ui/timeline/axis_labels.h"
#include "ui/timeline/notes_lane.h"
#include "ui/timeline/voice_lane.h"
#include "ui/timeline/words_lane.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace hrlf::ui {
namespace {

QFont smallOf(QFont font) {
  font.setPixelSize(std::max(8, static_cast<int>(std::lround(font.pixelSize() * 0.88))));
  return font;
}

/// Heights in lines of the font.
constexpr double notesLines = 1.4;
constexpr double wordsLines = 1.8;
constexpr double voiceLines = 3.6;
constexpr double faceLines = 4.6;
constexpr double gapLines = 0.3;
constexpr double axisLines = 1.7;

}  // namespace

LanesPicture::LanesPicture(const Analysis& analysis, std::vector<Annotation> notes)
    : clip_(analysis.clip), notes_(std::move(notes)) {
  for (const Modality m : allModalities) lanes_[m] = laneContent(m, *clip_, analysis.tracks[m], analysis.mask.keep[m]);
  face_.setClip(*clip_);
}

double LanesPicture::gutterWidth(const QFont& font) {
  const QFontMetricsF metrics(font);
  const QFontMetricsF small(smallOf(font));
  const double em = metrics.height();
  return std::ceil(std::max(FaceLane::nameWidth(smallOf(font)) + em * 0.8,
                            metrics.horizontalAdvance(modalityTitle(Modality::Audio)) * 1.1 + em +
                                small.horizontalAdvance(QStringLiteral("500 Hz")) + em * 0.8));
}

double LanesPicture::height(const QFont& font) const {
  const double em = QFontMetricsF(font).height();
  const double notes = notes_.empty() ? 0 : notesLines + gapLines;
  return std::ceil(em * (notes + wordsLines + voiceLines + faceLines + 2 * gapLines + axisLines));
}

TimeAxis LanesPicture::axisOf(const QRectF& area, const TimeSpan& range, const QFont& font) const {
  const double gutter = gutterWidth(font);
  TimeAxis axis;
  axis.setDuration(clip_->media.duration);
  axis.show(range.start, range.end);
  axis.setPixels(area.left() + gutter, area.width() - gutter);
  return axis;
}

void LanesPicture::paint(QPainter& painter, const QRectF& area, const TimeSpan& range, const QPalette& palette,
                         const QFont& font) const {
  const TimeAxis axis = axisOf(area, range, font);
  const double em = QFontMetricsF(font).height();
  const QFont small = smallOf(font);
  double top = area.top();
  const auto view = [&](double lines) {
    LaneView lane{QRectF(axis.left(), top, axis.right() - axis.left(), em * lines),
                  QRectF(area.left() + 4, top, axis.left() - area.left() - 4, em * lines),
                  axis,
                  palette,
                  font,
                  small};
    top += em * (lines + gapLines);
    return lane;
  };
  if (!notes_.empty()) paintNotesLane(painter, view(notesLines), notes_, -1);
  paintWordsLane(painter, view(wordsLines), *clip_, lanes_[Modality::Language]);
  paintVoiceLane(painter, view(voiceLines), *clip_, lanes_[Modality::Audio]);
  face_.paint(painter, view(faceLines), *clip_, lanes_[Modality::Vision]);
  top -= em * gapLines;
  paintTimeLabels(painter, QRectF(axis.left(), top, axis.right() - axis.left(), em * axisLines), axis, palette, small,
                  area.right());
}

}  // namespace hrlf::ui
