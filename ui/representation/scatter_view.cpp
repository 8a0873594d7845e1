#include "ui/representation/scatter_view.h"

#include "ui/theme/palette.h"

#include <QApplication>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <cmath>
#include <utility>

namespace hrlf::ui {

ScatterView::ScatterView(QWidget* parent) : QWidget(parent) {
  setObjectName("representationScatter");
  setMouseTracking(true);
  setFocusPolicy(Qt::StrongFocus);
  setAutoFillBackground(true);
  setBackgroundRole(QPalette::Base);
  setAccessibleName(tr("t-SNE picture of the representations"));
  setAccessibleDescription(
      tr("The arrow keys go from window to window in time, plus and minus zoom, F fits, Ctrl+A selects all points"));
}

void ScatterView::setPicture(ScatterPicture picture) {
  if (picture.embedding.x != picture_.embedding.x) zoom_ = {};
  if (picture.table != picture_.table) chosen_.reset();
  picture_ = std::move(picture);
  hovered_.reset();
  emit pointLeft();
  redraw();
}

void ScatterView::setEmbedding(const Embedding& embedding) {
  picture_.embedding = embedding;
  redraw();
}

void ScatterView::setColoring(PointColoring coloring) {
  picture_.coloring = coloring;
  redraw();
}

void ScatterView::setSelected(std::vector<std::uint8_t> selected) {
  picture_.selected = std::move(selected);
  redraw();
}

void ScatterView::setInRange(std::vector<std::uint8_t> inRange) {
  if (picture_.inRange == inRange) return;
  picture_.inRange = std::move(inRange);
  redraw();
}

void ScatterView::setCursorTime(double seconds) {
  const auto before = ringed();
  cursor_ = seconds;
  chosen_.reset();
  if (before != ringed()) update();
}

void ScatterView::setRinged(std::optional<std::size_t> sample) {
  if (sample == chosen_) return;
  chosen_ = sample;
  update();
}

std::optional<std::size_t> ScatterView::ringed() const {
  if (chosen_) return chosen_;
  if (!cursor_ || picture_.duration <= 0) return std::nullopt;
  const auto nearest = nearestPoint(picture_.set, *cursor_);
  return nearest ? std::optional(picture_.set.points[*nearest].source) : std::nullopt;
}

void ScatterView::setEmptyText(const QString& text) {
  emptyText_ = text;
  update();
}

std::optional<QPointF> ScatterView::positionOf(std::size_t point) const {
  const Scatter drawn = scatter();
  if (point >= drawn.count() || !drawn.isShown(point)) return std::nullopt;
  return drawn.position(point);
}

std::vector<std::optional<QPointF>> ScatterView::seenAt(const std::vector<std::size_t>& points) const {
  const Scatter drawn = scatter();
  std::vector<std::optional<QPointF>> places;
  for (const std::size_t point : points) {
    places.emplace_back();
    if (point < drawn.count() && drawn.isShown(point) && drawn.plot().contains(drawn.position(point)))
      places.back() = drawn.position(point);
  }
  return places;
}

void ScatterView::fit() {
  zoom_ = {};
  redraw();
}

QSize ScatterView::sizeHint() const {
  const int line = fontMetrics().height();
  return {line * 24, line * 22};
}

QSize ScatterView::minimumSizeHint() const {
  const int line = fontMetrics().height();
  return {line * 12, line * 12};
}

Scatter ScatterView::scatter() const {
  const double border = fontMetrics().height() * 0.6;
  return {picture_, QRectF(rect()).adjusted(border, border, -border, -border), font(), palette(), zoom_};
}

void ScatterView::redraw() {
  drawn_ = {};
  update();
  emit changed();
}

void ScatterView::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const Scatter scene = scatter();
  if (scene.count() == 0) {
    painter.setPen(mutedText(palette()));
    painter.drawText(rect().adjusted(fontMetrics().height(), 0, -fontMetrics().height(), 0),
                     Qt::AlignCenter | Qt::TextWordWrap, emptyText_);
    return;
  }
  if (drawn_.isNull()) {
    drawn_ = QPixmap((QSizeF(size()) * devicePixelRatioF()).toSize());
    drawn_.setDevicePixelRatio(devicePixelRatioF());
    drawn_.fill(palette().color(QPalette::Base));
    QPainter points(&drawn_);
    points.setFont(font());
    scene.draw(points);
  }
  painter.drawPixmap(0, 0, drawn_);
  if (const auto sample = ringed()) scene.drawRings(painter, *sample);
  const QColor highlight = palette().color(QPalette::Highlight);
  if (lasso_.size() > 1) {
    QColor inside = highlight;
    inside.setAlphaF(0.15F);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(highlight, 1.5, Qt::DashLine));
    painter.setBrush(inside);
    painter.drawPolygon(lasso_);
  }
  if (hasFocus()) {
    painter.setPen(QPen(highlight, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
  }
}

void ScatterView::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  drawn_ = {};
  emit changed();
}

void ScatterView::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) redraw();
}

bool ScatterView::event(QEvent* event) {
  // Space would play the clip; over the picture it is the key that pans.
  if (event->type() == QEvent::ShortcutOverride && underMouse() &&
      static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space) {
    event->accept();
    return true;
  }
  return QWidget::event(event);
}

void ScatterView::hover(const QPointF& place, const QPoint& onScreen) {
  const auto point = scatter().pointAt(place);
  if (point)
    setCursor(Qt::PointingHandCursor);
  else
    unsetCursor();
  if (point == hovered_) return;
  hovered_ = point;
  if (point)
    emit pointEntered(*point, onScreen);
  else
    emit pointLeft();
}

void ScatterView::mouseMoveEvent(QMouseEvent* event) {
  if (panned_) {
    zoom_ = scatter().movedBy(event->position() - *panned_);
    panned_ = event->position();
    return redraw();
  }
  if (!pressed_) return hover(event->position(), event->globalPosition().toPoint());
  const bool isDrag = (event->position() - *pressed_).manhattanLength() >= QApplication::startDragDistance();
  if (lasso_.isEmpty() && isDrag) {
    lasso_ << *pressed_;
    hovered_.reset();
    emit pointLeft();
  }
  if (lasso_.isEmpty()) return;
  lasso_ << event->position();
  update();
}

void ScatterView::mousePressEvent(QMouseEvent* event) {
  const bool pans = event->button() == Qt::MiddleButton || (event->button() == Qt::LeftButton && isSpaceDown_);
  if (pans) {
    panned_ = event->position();
    setCursor(Qt::ClosedHandCursor);
  } else if (event->button() == Qt::LeftButton && scatter().count() > 0) {
    pressed_ = event->position();
  } else {
    QWidget::mousePressEvent(event);
  }
}

void ScatterView::mouseReleaseEvent(QMouseEvent* event) {
  if (panned_) {
    panned_.reset();
    unsetCursor();
    return;
  }
  if (!pressed_ || event->button() != Qt::LeftButton) return;
  const QPointF where = *std::exchange(pressed_, std::nullopt);
  const bool adds = event->modifiers().testFlag(Qt::ShiftModifier);
  if (!lasso_.isEmpty()) return finishLasso(adds);
  const auto point = scatter().pointAt(where);
  if (!point) {
    if (!adds) emit lassoed({}, false);
  } else if (adds) {
    emit lassoed({*point}, true);
  } else if (picture_.duration > 0) {
    emit timeChosen(picture_.set.points[*point].time);
  } else {
    emit lassoed({*point}, false);
  }
}

void ScatterView::finishLasso(bool adds) {
  const QPolygonF outline = std::exchange(lasso_, {});
  const Scatter scene = scatter();
  std::vector<std::size_t> inside;
  for (std::size_t i = 0; i < scene.count(); ++i) {
    const QPointF place = scene.position(i);
    // What is zoomed out of sight was not meant.
    if (scene.isShown(i) && scene.plot().contains(place) && outline.containsPoint(place, Qt::OddEvenFill))
      inside.push_back(i);
  }
  emit lassoed(inside, adds);
  update();
}

void ScatterView::mouseDoubleClickEvent(QMouseEvent* event) {
  if (event->button() == Qt::LeftButton) fit();
}

void ScatterView::zoomAt(const QPointF& place, double factor) {
  const Scatter scene = scatter();
  if (scene.count() == 0) return;
  zoom_ = scene.zoomedAt(place, factor);
  redraw();
}

void ScatterView::wheelEvent(QWheelEvent* event) {
  constexpr double perNotch = 1.25;
  zoomAt(event->position(), std::pow(perNotch, event->angleDelta().y() / 120.0));
  event->accept();
}

void ScatterView::leaveEvent(QEvent* event) {
  QWidget::leaveEvent(event);
  hovered_.reset();
  emit pointLeft();
}

void ScatterView::keyPressEvent(QKeyEvent* event) {
  const QPointF middle = scatter().plot().center();
  constexpr double step = 1.5;
  if (event->matches(QKeySequence::SelectAll)) {
    const Scatter scene = scatter();
    std::vector<std::size_t> all;
    for (std::size_t i = 0; i < scene.count(); ++i)
      if (scene.isShown(i)) all.push_back(i);
    emit lassoed(all, false);
    return;
  }
  switch (event->key()) {
    case Qt::Key_Left:
      return stepWindow(-1);
    case Qt::Key_Right:
      return stepWindow(1);
    case Qt::Key_Plus:
      return zoomAt(middle, step);
    case Qt::Key_Minus:
      return zoomAt(middle, 1 / step);
    case Qt::Key_F:
      return fit();
    case Qt::Key_Escape:
      return emit lassoed({}, false);
    case Qt::Key_Space:
      isSpaceDown_ = true;
      return;
    default:
      QWidget::keyPressEvent(event);
  }
}

void ScatterView::keyReleaseEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) isSpaceDown_ = false;
  QWidget::keyReleaseEvent(event);
}

void ScatterView::stepWindow(int direction) {
  const auto nearest = nearestPoint(picture_.set, cursor_.value_or(0));
  if (!nearest) return;
  const double here = picture_.set.points[*nearest].time;
  std::optional<double> next;
  for (const RepresentationPoint& point : picture_.set.points) {
    const bool beyond = direction > 0 ? point.time > here : point.time < here;
    if (beyond && (!next || (direction > 0 ? point.time < *next : point.time > *next))) next = point.time;
  }
  if (next) emit timeChosen(*next);
}

}  // namespace hrlf::ui
