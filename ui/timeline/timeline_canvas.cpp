#include "ui/timeline/timeline_canvas.h"

#include "ui/plots/curve_picture.h"
#include "ui/plots/prediction_plot.h"
#include "ui/plots/time_scale.h"
#include "ui/plots/time_wheel.h"
#include "ui/theme/number_text.h"
#include "ui/theme/palette.h"
#include "ui/timeline/axis_labels.h"
#include "ui/timeline/notes_lane.h"
#include "ui/timeline/voice_lane.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QMouseEvent>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <utility>

namespace hrlf::ui {
namespace {

constexpr std::chrono::milliseconds gathering(100);  // faces that arrive within are drawn together

}  // namespace

/// Cursor and hover lines, the selected range, and what is being painted.
class TimelineCanvas::Overlay : public QWidget {
 public:
  explicit Overlay(QWidget* parent) : QWidget(parent) {
    setObjectName("timelineOverlay");
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
  }

  /// x in pixels; nullopt: not shown. `axisTop`: where the cursor's handle sits.
  void place(std::optional<double> cursorX, std::optional<double> hoverX, double axisTop) {
    const auto stripe = [this](std::optional<double> x) {
      if (x) update(QRect(static_cast<int>(*x) - handle() - 2, 0, 2 * handle() + 4, height()));
    };
    for (const auto& x : {cursorX_, hoverX_, cursorX, hoverX}) stripe(x);
    cursorX_ = cursorX;
    hoverX_ = hoverX;
    axisTop_ = axisTop;
  }

  /// The edge of a word that is being dragged, in pixels; a null line: none.
  void placeEdge(const QLineF& edge) {
    if (edge_ == edge) return;
    edge_ = edge;
    update();
  }

  /// In pixels; null rectangles: not shown.
  void placeBands(const QRectF& selection, const QRectF& brush, bool brushIsMissing) {
    if (selection_ == selection && brush_ == brush && brushIsMissing_ == brushIsMissing) return;
    selection_ = selection;
    brush_ = brush;
    brushIsMissing_ = brushIsMissing;
    update();
  }

 protected:
  void paintEvent(QPaintEvent* /*event*/) override {
    QPainter painter(this);
    const QColor chosen = palette().color(QPalette::Active, QPalette::Highlight);
    paintBand(painter, selection_, chosen);
    paintBand(painter, brush_, brushIsMissing_ ? requestedGapColor(palette()) : naturalGapColor(palette()));
    if (parentWidget()->hasFocus()) {
      painter.setPen(QPen(palette().color(QPalette::Active, QPalette::Highlight), 1));
      painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
    if (!edge_.isNull()) {
      painter.setPen(QPen(chosen, 2));
      painter.drawLine(edge_);
    }
    if (hoverX_) {
      painter.setPen(QPen(mutedText(palette()), 1, Qt::DotLine));
      painter.drawLine(QPointF(*hoverX_, 0), QPointF(*hoverX_, axisTop_));
    }
    if (!cursorX_) return;
    const QColor color = palette().color(QPalette::Active, QPalette::Highlight);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.5));
    painter.drawLine(QPointF(*cursorX_, 0), QPointF(*cursorX_, axisTop_ + handle()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(
        QPolygonF({QPointF(*cursorX_ - handle() * 0.6, axisTop_), QPointF(*cursorX_ + handle() * 0.6, axisTop_),
                   QPointF(*cursorX_, axisTop_ + handle())}));
  }

 private:
  [[nodiscard]] int handle() const { return std::max(6, fontMetrics().height() / 2); }

  static void paintBand(QPainter& painter, const QRectF& band, QColor color) {
    if (band.isEmpty()) return;
    painter.setPen(QPen(color, 1));
    painter.drawLine(band.topLeft(), band.bottomLeft());
    painter.drawLine(band.topRight(), band.bottomRight());
    color.setAlphaF(rangeOpacity);
    painter.fillRect(band, color);
  }

  QRectF selection_;
  QRectF brush_;
  bool brushIsMissing_ = true;
  QLineF edge_;
  std::optional<double> cursorX_;
  std::optional<double> hoverX_;
  double axisTop_ = 0;
};

TimelineCanvas::TimelineCanvas(QWidget* parent)
    : QWidget(parent), thumbnails_([this] {
        const auto gather = [this] {
          if (!facesArrived_.isActive()) facesArrived_.start();
        };
        QMetaObject::invokeMethod(this, gather, Qt::QueuedConnection);
      }) {
  setObjectName("timelineCanvas");
  setAccessibleName(tr("Timeline"));
  setAccessibleDescription(
      tr("Prediction, words, voice and face over time. Left and right step a frame, Home and End jump, plus and minus "
         "zoom, F shows the whole clip. I and O set a range, M takes it away from the lane that Up and Down choose, "
         "Shift+M gives it back, Escape forgets it."));
  setFocusPolicy(Qt::StrongFocus);
  setMouseTracking(true);
  plot_ = new PredictionPlot(this);
  plot_->setAttribute(Qt::WA_TransparentForMouseEvents);
  plot_->hide();
  overlay_ = new Overlay(this);
  for (const Modality m : allModalities) lanes_[m].modality = m;
  facesArrived_.setSingleShot(true);
  facesArrived_.setInterval(gathering);
  connect(&facesArrived_, &QTimer::timeout, this, &TimelineCanvas::redrawLanes);
}

TimelineCanvas::~TimelineCanvas() = default;

void TimelineCanvas::setClip(std::shared_ptr<const ClipFeatures> clip, const PerModality<FeatureTrack>& modelTracks) {
  const bool isReadAgain =
      clip_ && clip && clip_->media.path == clip->media.path && clip_->media.duration == clip->media.duration;
  const auto range = isReadAgain ? std::exchange(selection_, std::nullopt) : std::nullopt;
  clear();
  if (clip == nullptr) return;
  selection_ = range;
  setFeatures(std::move(clip), modelTracks);
  axis_.setDuration(clip_->media.duration);
  plot_->show();
  layOut();
  rangeMoved();
  emit readoutChanged(readout());
}

void TimelineCanvas::setFeatures(std::shared_ptr<const ClipFeatures> clip,
                                 const PerModality<FeatureTrack>& modelTracks) {
  clip_ = std::move(clip);
  // An edge that is held stays held where the new words still have it.
  if (held_) {
    const auto edge = edgeAt(clip_->transcript.words, held_->edge.time, clip_->media.duration);
    if (edge)
      held_->edge = *edge;
    else
      held_.reset();
    moveOverlay();
  }
  for (const Modality m : allModalities) lanes_[m] = laneContent(m, *clip_, modelTracks[m], {});
  faceLane_.setClip(*clip_);
  if (FaceLane::hasFaces(*clip_)) thumbnails_.open(clip_->media.path, clip_->damage);
  redrawLanes();
}

void TimelineCanvas::setMask(const PerModality<FeatureTrack>& modelTracks, const AppliedMask& mask,
                             const MissingRequest& request) {
  request_ = request;
  for (const Modality m : allModalities) lanes_[m] = laneContent(m, *clip_, modelTracks[m], mask.keep[m]);
  redrawLanes();
}

void TimelineCanvas::setCurves(const std::vector<FramePrediction>& complete,
                               const std::vector<FramePrediction>& incomplete, double labelLow, double labelHigh) {
  complete_ = complete;
  incomplete_ = incomplete;
  plot_->setCurves(complete, incomplete, labelLow, labelHigh);
  emit readoutChanged(readout());
}

void TimelineCanvas::setAnnotations(const std::vector<Annotation>& annotations) {
  const bool isLaneNew = annotations.empty() != annotations_.empty();
  annotations_ = annotations;
  if (chosenAnnotation_ >= static_cast<int>(annotations_.size())) chosenAnnotation_ = -1;
  if (isLaneNew)
    layOut();
  else
    redrawLanes();
}

void TimelineCanvas::setChosenAnnotation(int note) {
  if (chosenAnnotation_ == note) return;
  chosenAnnotation_ = note;
  redrawLanes();
}

void TimelineCanvas::clear() {
  clip_.reset();
  thumbnails_.close();
  facesArrived_.stop();
  request_ = {};
  for (const Modality m : allModalities) {
    lanes_[m] = {};
    lanes_[m].modality = m;
  }
  complete_.clear();
  incomplete_.clear();
  cursor_ = 0;
  pointerX_.reset();
  pressed_.reset();
  cursorBeforeClick_.reset();
  scrubbing_ = false;
  brush_.reset();
  held_.reset();
  if (selection_) setSelection(std::nullopt);
  highlight_.clear();
  panned_.reset();
  axis_.setDuration(1);
  plot_->clear();
  plot_->hide();
  moveOverlay();
  redrawLanes();
  emit readoutChanged(readout());
}

void TimelineCanvas::setCursor(double seconds) {
  const double before = cursor_;
  thumbnails_.giveWay();
  cursor_ = std::clamp(std::isfinite(seconds) ? seconds : 0.0, 0.0, axis_.duration());
  // Playing leaves the page on the right, a jump may leave it on either side; a page that a person has moved away from
  // the cursor stays where it is.
  const bool isHeld = panned_ || pressed_ || held_ || brush_;
  if (clip_ && axis_.isVisible(before) && !axis_.isVisible(cursor_) && !isHeld) {
    const double span = axis_.to() - axis_.from();
    show(cursor_ - span * 0.1, cursor_ + span * 0.9);
  }
  moveOverlay();
  if (!hovered()) emit readoutChanged(readout());
}

void TimelineCanvas::show(double from, double to) {
  axis_.show(from, to);
  rangeMoved();
}

void TimelineCanvas::zoom(double factor, double anchor) {
  axis_.zoom(factor, anchor);
  rangeMoved();
}

void TimelineCanvas::fit() {
  axis_.fit();
  rangeMoved();
}

QString TimelineCanvas::readout() const {
  if (!clip_) return {};
  const double time = hovered().value_or(cursor_);
  QStringList parts{timeText(time, 0.01)};
  if (const Word* word = wordAt(clip_->transcript, time)) parts += tr("“%1”").arg(QString::fromStdString(word->text));
  const FramePrediction* complete = predictionAt(complete_, time);
  const FramePrediction* incomplete = predictionAt(incomplete_, time);
  const auto score = [](const FramePrediction& frame) {
    if (!frame.score) return tr("none");
    const QString text = signedText(*frame.score, 2);
    return frame.spread ? tr("%1 ± %2").arg(text, QLocale().toString(*frame.spread, 'f', 2)) : text;
  };
  if (complete != nullptr) parts += tr("complete %1").arg(score(*complete));
  // With nothing taken away the incomplete curve is the complete one, and saying so twice leaves no room to read it.
  const bool isSame =
      request_.isNothing() && complete != nullptr && incomplete != nullptr && complete->score == incomplete->score;
  if (incomplete != nullptr && !isSame) {
    QString text = tr("incomplete %1").arg(score(*incomplete));
    if (complete != nullptr && complete->score && incomplete->score)
      text += tr(" (%1)").arg(signedText(*incomplete->score - *complete->score, 2));
    parts += text;
  }
  return parts.join(QStringLiteral("   "));
}

QRect TimelineCanvas::laneArea(Modality modality) const { return laneAreas_[modality].toAlignedRect(); }

QSize TimelineCanvas::minimumSizeHint() const {
  const int em = fontMetrics().height();
  return {em * 24, em * 17};
}

QSize TimelineCanvas::sizeHint() const {
  const int em = fontMetrics().height();
  return {em * 60, em * 24};
}

QFont TimelineCanvas::smallFont() const {
  QFont small = font();
  small.setPointSizeF(font().pointSizeF() * 0.88);
  return small;
}

void TimelineCanvas::layOut() {
  const QFontMetricsF metrics(font());
  const double em = metrics.height();
  const double space = std::round(em * 0.3);
  // Wide enough for the longest strip name, for a title beside the pitch scale, and for the axis' name beside its first
  // label.
  const QFontMetricsF small(smallFont());
  gutter_ = std::ceil(std::max({FaceLane::nameWidth(smallFont()) + em * 0.8,
                                metrics.horizontalAdvance(modalityTitle(Modality::Audio)) * 1.1 + em +
                                    small.horizontalAdvance(QStringLiteral("500 Hz")) + em * 0.8,
                                small.horizontalAdvance(tr("Time (m:ss)")) + em * 2}));
  const double rightMargin = std::round(em * 0.8);
  const double areaWidth = std::max(1.0, width() - gutter_ - rightMargin);
  axis_.setPixels(gutter_, areaWidth);

  const double axisHeight = std::round(em * 1.6);
  const double words = std::round(em * 1.7);
  const double notes = annotations_.empty() ? 0 : std::round(em * 1.3);
  const double rest = std::max(0.0, height() - axisHeight - words - notes - (notes > 0 ? 4 : 3) * space);
  const double voice = std::clamp(std::round(rest * 0.22), em * 2.2, em * 6);
  const double faceShare = clip_ && FaceLane::hasFaces(*clip_) ? 0.32 : 0.28;
  const double face = std::clamp(std::round(rest * faceShare), em * 3.6, em * 8);
  const double plot = std::max(em * 5, rest - voice - face);

  plot_->setEmbedded(static_cast<int>(gutter_), static_cast<int>(rightMargin));
  plot_->setGeometry(0, 0, width(), static_cast<int>(plot));
  double top = std::floor(plot) + space;
  notesArea_ = notes > 0 ? QRectF(gutter_, top, areaWidth, notes) : QRectF();
  if (notes > 0) top += notes + space;
  for (const auto& [modality, height] :
       {std::pair(Modality::Language, words), std::pair(Modality::Audio, voice), std::pair(Modality::Vision, face)}) {
    laneAreas_[modality] = QRectF(gutter_, top, areaWidth, height);
    top += height + space;
  }
  axisArea_ = QRectF(gutter_, top - space, areaWidth, axisHeight);
  overlay_->setGeometry(rect());
  overlay_->raise();
  moveOverlay();
  redrawLanes();
}

void TimelineCanvas::rangeMoved() {
  plot_->setTimeRange(axis_.from(), axis_.to());
  moveOverlay();
  redrawLanes();
  // Another time lies under a pointer that rests.
  if (hovered()) emit readoutChanged(readout());
  emit visibleRangeChanged(axis_.from(), axis_.to());
}

void TimelineCanvas::redrawLanes() {
  stale_ = true;
  update();
}

std::optional<double> TimelineCanvas::hovered() const {
  if (!clip_ || !pointerX_) return std::nullopt;
  // What is dragged goes as far as the end of what is seen, and no further.
  const bool isDragging = brush_ || held_;
  if (!isDragging && (*pointerX_ < axis_.left() || *pointerX_ > axis_.right())) return std::nullopt;
  return axis_.timeAt(*pointerX_);
}

void TimelineCanvas::moveOverlay() {
  std::optional<double> cursorX;
  std::optional<double> hoverX;
  if (clip_ && axis_.isVisible(cursor_)) cursorX = axis_.xOf(cursor_);
  if (const auto time = hovered(); time && !scrubbing_) hoverX = axis_.xOf(*time);
  overlay_->place(cursorX, hoverX, axisArea_.top());
  const auto band = [this](const TimeSpan& span, double top, double bottom) {
    const double from = std::max(axis_.left(), axis_.xOf(span.start));
    const double to = std::min(axis_.right(), axis_.xOf(span.end));
    return from < to ? QRectF(QPointF(from, top), QPointF(to, bottom)) : QRectF();
  };
  QRectF selection;
  QRectF brush;
  if (clip_ && selection_) selection = band(*selection_, 0, axisArea_.top());
  if (clip_ && brush_ && pointerX_) {
    const QRectF& lane = laneAreas_[brush_->lane];
    brush = band(brushed(*pointerX_), lane.top(), lane.bottom());
  }
  overlay_->placeBands(selection, brush, !brush_ || brush_->isMissing);
  QLineF edge;
  if (clip_ && held_ && held_->isDragged && pointerX_) {
    const QRectF& lane = laneAreas_[Modality::Language];
    const double x = axis_.xOf(edgeTime(*pointerX_));
    edge = QLineF(x, lane.top(), x, lane.bottom());
  }
  overlay_->placeEdge(edge);
}

LaneView TimelineCanvas::viewOf(Modality modality) const {
  const QRectF& area = laneAreas_[modality];
  return {area,
          QRectF(4, area.top(), gutter_ - 4, area.height()),
          axis_,
          palette(),
          font(),
          smallFont(),
          modality == activeLane_};
}

LaneView TimelineCanvas::notesView() const {
  return {notesArea_, QRectF(4, notesArea_.top(), gutter_ - 4, notesArea_.height()), axis_, palette(), font(),
          smallFont()};
}

int TimelineCanvas::noteUnder(const QPointF& position) const {
  return notesArea_.contains(position) ? noteAt(notesView(), annotations_, position.x()) : -1;
}

void TimelineCanvas::paintLanes(QPainter& painter) {
  if (!annotations_.empty()) paintNotesLane(painter, notesView(), annotations_, chosenAnnotation_);
  paintWordsLane(painter, viewOf(Modality::Language), *clip_, lanes_[Modality::Language]);
  paintVoiceLane(painter, viewOf(Modality::Audio), *clip_, lanes_[Modality::Audio]);
  faceLane_.paint(painter, viewOf(Modality::Vision), *clip_, lanes_[Modality::Vision], &thumbnails_);
  paintHighlight(painter);
  paintAxis(painter);
}

void TimelineCanvas::askForFaces() {
  std::vector<FaceWish> wishes;
  for (const LaneFace& face : faceLane_.faces(viewOf(Modality::Vision), *clip_)) wishes.push_back(face.wish);
  thumbnails_.ask(std::move(wishes));
}

void TimelineCanvas::paintHighlight(QPainter& painter) {
  const QColor color = palette().color(QPalette::Active, QPalette::Highlight);
  QColor veil = color;
  veil.setAlphaF(0.16F);
  const double top = laneAreas_[Modality::Language].top();
  for (const TimeSpan& span : highlight_) {
    const double from = std::max(axis_.left(), axis_.xOf(span.start));
    const double to = std::min(axis_.right(), axis_.xOf(span.end));
    if (to <= from) continue;
    painter.fillRect(QRectF(QPointF(from, top), QPointF(to, axisArea_.top())), veil);
    constexpr double bar = 3;  // a stretch of a pixel is seen, too
    painter.fillRect(QRectF(from, axisArea_.top() - bar, std::max(1.0, to - from), bar), color);
  }
}

void TimelineCanvas::setHighlight(std::vector<TimeSpan> spans) {
  highlight_ = std::move(spans);
  redrawLanes();
}

void TimelineCanvas::paintAxis(QPainter& painter) {
  const QFont small = smallFont();
  paintTimeLabels(painter, axisArea_, axis_, palette(), small, width());
  painter.setFont(small);
  painter.setPen(mutedText(palette()));
  painter.drawText(QRectF(4, axisArea_.top() + 6, gutter_ - 4, QFontMetricsF(small).height()),
                   Qt::AlignLeft | Qt::AlignVCenter, tr("Time (m:ss)"));
}

void TimelineCanvas::paintEvent(QPaintEvent* event) {
  QPainter painter(this);
  if (!clip_) {
    painter.fillRect(rect(), palette().color(QPalette::Active, QPalette::Base));
    painter.setPen(mutedText(palette()));
    painter.drawText(rect(), Qt::AlignCenter,
                     tr("Open a clip to see its prediction, words, voice and face over time."));
    return;
  }
  const double ratio = devicePixelRatioF();
  const QSize pixels = (QSizeF(size()) * ratio).toSize();
  if (stale_ || picture_.size() != pixels) {
    picture_ = QPixmap(pixels);
    picture_.setDevicePixelRatio(ratio);
    picture_.fill(palette().color(QPalette::Active, QPalette::Base));
    QPainter lanes(&picture_);
    paintLanes(lanes);
    stale_ = false;
    askForFaces();
  }
  painter.setClipRegion(event->region());
  painter.drawPixmap(0, 0, picture_);
}

void TimelineCanvas::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  layOut();
}

void TimelineCanvas::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) layOut();
}

void TimelineCanvas::moveCursorByHand(double seconds) {
  setCursor(seconds);
  emit cursorMoved(cursor_);
}

void TimelineCanvas::mousePressEvent(QMouseEvent* event) {
  if (!clip_) return;
  letGo();  // its release was taken by a menu or another window
  cursorBeforeClick_.reset();
  const double x = event->position().x();
  if (const auto lane = laneAt(event->position());
      lane && event->button() == Qt::LeftButton && event->modifiers().testFlag(Qt::ControlModifier)) {
    setActiveLane(*lane);
    brush_ = Brush{*lane, axis_.timeAt(x), !event->modifiers().testFlag(Qt::ShiftModifier)};
    return;
  }
  const bool isLeft = event->button() == Qt::LeftButton;
  if (event->button() == Qt::MiddleButton || (isLeft && event->modifiers().testFlag(Qt::ShiftModifier))) {
    // Not the clamped time: a pan may begin on the titles, too.
    startPan(axis_.from() + (x - axis_.left()) / axis_.pixelsPerSecond());
    return;
  }
  if (!isLeft) return;
  cursorBeforeClick_ = cursor_;
  if (const auto edge = edgeUnder(event->position())) {
    setActiveLane(Modality::Language);
    held_ = HeldEdge{*edge, x, x - axis_.xOf(edge->time)};
  } else if (const int note = noteUnder(event->position()); note >= 0) {
    moveCursorByHand(annotations_[static_cast<std::size_t>(note)].span.start);
    emit annotationChosen(note);
  } else if (x >= axis_.left() - 3) {
    const bool isOnRuler = event->position().y() >= axisArea_.top();
    if (!isOnRuler && !axis_.isWhole()) {
      pressed_ = Press{event->position(), axis_.timeAt(x)};
      return;
    }
    if (const auto lane = laneAt(event->position())) setActiveLane(*lane);
    scrubbing_ = true;
    moveCursorByHand(axis_.timeAt(x));
  }
}

void TimelineCanvas::startPan(double time) {
  panned_ = time;
  QWidget::setCursor(Qt::ClosedHandCursor);
}

void TimelineCanvas::mouseMoveEvent(QMouseEvent* event) {
  if (!clip_) return;
  const double x = event->position().x();
  pointerX_ = x;
  // A release that a menu or another window took.
  if (!(event->buttons() & Qt::LeftButton)) letGo();
  if (event->buttons() == Qt::NoButton) {
    panned_.reset();
    scrubbing_ = false;
  }
  if (pressed_ && (event->position() - pressed_->place).manhattanLength() >= QApplication::startDragDistance()) {
    startPan(pressed_->time);
    pressed_.reset();
  }
  if (panned_) {
    axis_.panTo(*panned_, x);
    rangeMoved();
    return;
  }
  if (scrubbing_) moveCursorByHand(axis_.timeAt(x));
  constexpr double leastDrag = 2;  // pixels
  if (held_ && std::abs(x - held_->pressedX) >= leastDrag) held_->isDragged = true;
  if (event->buttons() == Qt::NoButton) showPointer(event->position());
  moveOverlay();
  emit readoutChanged(readout());
}

void TimelineCanvas::mouseReleaseEvent(QMouseEvent* event) {
  if (brush_) {
    const TimeSpan span = brushed(event->position().x());
    const Brush done = *brush_;
    brush_.reset();
    if (span.start < span.end) emit spanPainted(done.lane, span, done.isMissing);
  }
  if (held_ && event->button() == Qt::LeftButton) {
    const double from = held_->edge.time;
    const double to = edgeTime(event->position().x());
    const bool isDragged = held_->isDragged;
    const double pressed = axis_.timeAt(held_->pressedX);
    held_.reset();
    if (!isDragged)
      moveCursorByHand(pressed);
    else if (to != from)
      emit wordEdgeMoved(from, to);
  }
  if (pressed_ && event->button() == Qt::LeftButton) {
    const Press click = *pressed_;
    pressed_.reset();
    if (const auto lane = laneAt(click.place)) setActiveLane(*lane);
    moveCursorByHand(click.time);
  }
  scrubbing_ = false;
  panned_.reset();
  showPointer(event->position());
  moveOverlay();
  emit readoutChanged(readout());
}

void TimelineCanvas::mouseDoubleClickEvent(QMouseEvent* event) {
  if (!clip_ || event->button() != Qt::LeftButton) return;
  fit();
  // Its first half was a click, which moved the cursor.
  const std::optional<double> before = std::exchange(cursorBeforeClick_, std::nullopt);
  if (before && *before != cursor_) moveCursorByHand(*before);
}

void TimelineCanvas::wheelEvent(QWheelEvent* event) {
  if (!clip_) return;
  const TimeWheel turned = timeWheel(*event);
  if (turned.pan != 0) {
    axis_.pan(turned.pan * (axis_.to() - axis_.from()));
    rangeMoved();
  } else {
    zoom(turned.zoom, axis_.timeAt(event->position().x()));
  }
  event->accept();
}

void TimelineCanvas::leaveEvent(QEvent* event) {
  QWidget::leaveEvent(event);
  pointerX_.reset();
  cursorBeforeClick_.reset();  // a double click has both its halves here
  moveOverlay();
  emit readoutChanged(readout());
}

void TimelineCanvas::stepFrame(int frames) {
  const std::vector<double>& times = clip_->frameTimes;
  if (times.empty()) return;
  const int last = static_cast<int>(times.size()) - 1;
  // A cursor that a player rounded down by a hair still stands on its frame.
  const int current = frameAt(times, cursor_ + 1e-6);
  moveCursorByHand(times[static_cast<std::size_t>(std::clamp(current + frames, 0, last))]);
}

void TimelineCanvas::keyPressEvent(QKeyEvent* event) {
  if (!clip_) {
    QWidget::keyPressEvent(event);
    return;
  }
  const double middle = axis_.isVisible(cursor_) ? cursor_ : (axis_.from() + axis_.to()) / 2;
  switch (event->key()) {
    case Qt::Key_Left:
      stepFrame(-1);
      break;
    case Qt::Key_Right:
      stepFrame(1);
      break;
    case Qt::Key_Home:
      moveCursorByHand(0);
      break;
    case Qt::Key_End:
      moveCursorByHand(axis_.duration());
      break;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
      axis_.pan((event->key() == Qt::Key_PageUp ? -0.9 : 0.9) * (axis_.to() - axis_.from()));
      rangeMoved();
      break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
      zoom(1.25, middle);
      break;
    case Qt::Key_Minus:
      zoom(1 / 1.25, middle);
      break;
    case Qt::Key_F:
      fit();
      break;
    case Qt::Key_I:
    case Qt::Key_O:
      markRange(event->key() == Qt::Key_I ? RangeEnd::Start : RangeEnd::End);
      break;
    case Qt::Key_M:
      paintRange(!event->modifiers().testFlag(Qt::ShiftModifier));
      break;
    case Qt::Key_Up:
    case Qt::Key_Down: {
      const int lane = static_cast<int>(activeLane_) + (event->key() == Qt::Key_Up ? -1 : 1);
      setActiveLane(static_cast<Modality>(std::clamp(lane, 0, static_cast<int>(modalityCount) - 1)));
      break;
    }
    case Qt::Key_Escape:
      if (!letGo()) setSelection(std::nullopt);
      break;
    default:
      QWidget::keyPressEvent(event);
  }
}

std::optional<Modality> TimelineCanvas::laneAt(const QPointF& position) const {
  for (const Modality m : allModalities)
    if (position.y() >= laneAreas_[m].top() && position.y() <= laneAreas_[m].bottom()) return m;
  return std::nullopt;
}

TimeSpan TimelineCanvas::brushed(double x) const {
  const double to = axis_.timeAt(x);
  return {std::min(brush_->from, to), std::max(brush_->from, to)};
}

std::optional<WordEdge> TimelineCanvas::edgeUnder(const QPointF& position) const {
  if (laneAt(position) != Modality::Language) return std::nullopt;
  return wordEdgeAt(viewOf(Modality::Language), *clip_, position.x());
}

double TimelineCanvas::edgeTime(double x) const {
  return std::clamp(axis_.timeAt(x - held_->offset), held_->edge.room.start, held_->edge.room.end);
}

bool TimelineCanvas::letGo() {
  if (!held_ && !brush_ && !pressed_) return false;
  held_.reset();
  pressed_.reset();
  brush_.reset();
  moveOverlay();
  return true;
}

void TimelineCanvas::showPointer(const QPointF& position) {
  if (clip_ && edgeUnder(position))
    QWidget::setCursor(Qt::SplitHCursor);
  else
    QWidget::unsetCursor();
}

void TimelineCanvas::setSelection(std::optional<TimeSpan> selection) {
  selection_ = selection;
  moveOverlay();
  emit selectionChanged();
}

void TimelineCanvas::setActiveLane(Modality lane) {
  if (activeLane_ == lane) return;
  activeLane_ = lane;
  redrawLanes();
}

void TimelineCanvas::markRange(RangeEnd end) {
  if (!clip_) return;
  const bool isStart = end == RangeEnd::Start;
  TimeSpan span = selection_.value_or(TimeSpan{0, axis_.duration()});
  (isStart ? span.start : span.end) = cursor_;
  // The end that was just set counts; the other one goes to the end of the clip when they have crossed.
  if (!(span.start < span.end)) (isStart ? span.end : span.start) = isStart ? axis_.duration() : 0;
  setSelection(span);
}

void TimelineCanvas::paintRange(bool isMissing) {
  if (selection_ && selection_->start < selection_->end) emit spanPainted(activeLane_, *selection_, isMissing);
}

void TimelineCanvas::contextMenuEvent(QContextMenuEvent* event) {
  const auto lane = laneAt(event->pos());
  if (!clip_ || !lane) return;
  setActiveLane(*lane);
  const double time = axis_.timeAt(event->pos().x());
  const QString title = modalityTitle(*lane);
  QMenu menu(this);
  menu.setObjectName("timelineMenu");
  const auto offer = [&](const QString& text, TimeSpan span, bool isMissing) {
    connect(menu.addAction(text), &QAction::triggered, this,
            [this, lane, span, isMissing] { emit spanPainted(*lane, span, isMissing); });
  };
  const auto rangeText = [](const TimeSpan& span) {
    return tr("%1 – %2").arg(timeText(span.start, 0.01), timeText(span.end, 0.01));
  };
  if (selection_) {
    offer(tr("Take %1 away from %2 (M)").arg(rangeText(*selection_), title), *selection_, true);
    offer(tr("Give %1 back to %2 (Shift+M)").arg(rangeText(*selection_), title), *selection_, false);
  }
  for (const TimeSpan& span : request_.spans[*lane])
    if (time >= span.start && time < span.end && selection_ != span)
      offer(tr("Give %1 back to %2").arg(rangeText(span), title), span, false);
  if (!request_.spans[*lane].empty())
    offer(tr("Give everything painted back to %1").arg(title), {0, axis_.duration() + 1}, false);
  if (menu.isEmpty())
    menu.addAction(tr("Set a range with I and O, or drag with Ctrl, to take a stretch of %1 away").arg(title))
        ->setEnabled(false);
  menu.exec(event->globalPos());
}

bool TimelineCanvas::event(QEvent* event) {
  if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) overlay_->update();
  if (event->type() != QEvent::ToolTip) return QWidget::event(event);
  const auto* help = dynamic_cast<QHelpEvent*>(event);
  const QString text = help != nullptr ? tooltipAt(help->pos()) : QString();
  if (text.isEmpty())
    QToolTip::hideText();
  else
    QToolTip::showText(help->globalPos(), text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")), this);
  return true;
}

QString TimelineCanvas::tooltipAt(const QPoint& position) const {
  if (!clip_) return {};
  const double time = axis_.timeAt(position.x());
  if (const int note = noteUnder(position); note >= 0)
    return describeNote(annotations_[static_cast<std::size_t>(note)]);
  for (const Modality m : allModalities) {
    const QRectF& area = laneAreas_[m];
    if (position.y() < area.top() || position.y() > area.bottom()) continue;
    QStringList lines;
    if (position.x() < area.left()) {
      lines += modalityTitle(m);
    } else {
      if (m == Modality::Language) lines += describeWord(*clip_, time);
      if (m == Modality::Audio) lines += describeVoice(*clip_, time);
      if (m == Modality::Vision) lines += faceLane_.describe(*clip_, time);
    }
    lines += describeMissing(lanes_[m], request_, position.x() < area.left() ? -1 : time);
    lines.removeAll(QString());
    return lines.join(u'\n');
  }
  if (plot_->geometry().contains(position)) return readout();
  return {};
}

}  // namespace hrlf::ui
