#include "ui/representation/scatter_view.h"

#include "ui/theme/palette.h"

#include <QFontMetrics>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <utility>

namespace hrlf::ui {

ScatterView::ScatterView(QWidget* parent) : QWidget(parent) {
  setObjectName("representationScatter");
  setMouseTracking(true);
  setFocusPolicy(Qt::StrongFocus);
  setAutoFillBackground(true);
  setBackgroundRole(QPalette::Base);
  setAccessibleName(tr("t-SNE picture of the representations"));
  setAccessibleDescription(tr("The arrow keys go from window to window in time"));
}

void ScatterView::setPicture(ScatterPicture picture) {
  picture_ = std::move(picture);
  update();
}

void ScatterView::setEmbedding(const Embedding& embedding) {
  picture_.embedding = embedding;
  update();
}

void ScatterView::setColoring(PointColoring coloring) {
  picture_.coloring = coloring;
  update();
}

void ScatterView::setCursorTime(double seconds) {
  const auto before = cursor_ ? nearestWindow(picture_.set, *cursor_) : std::nullopt;
  cursor_ = seconds;
  if (before != nearestWindow(picture_.set, seconds)) update();
}

void ScatterView::setEmptyText(const QString& text) {
  emptyText_ = text;
  update();
}

void ScatterView::setDescription(std::function<QString(const RepresentationPoint&)> description) {
  description_ = std::move(description);
}

std::optional<QPointF> ScatterView::positionOf(std::size_t point) const {
  const Scatter drawn = scatter();
  if (point >= drawn.count()) return std::nullopt;
  return drawn.position(point);
}

QSize ScatterView::sizeHint() const {
  const int line = fontMetrics().height();
  return {line * 24, line * 22};
}

QSize ScatterView::minimumSizeHint() const {
  const int line = fontMetrics().height();
  return {line * 14, line * 14};
}

Scatter ScatterView::scatter() const {
  const double border = fontMetrics().height() * 0.6;
  return {picture_, QRectF(rect()).adjusted(border, border, -border, -border), font(), palette()};
}

void ScatterView::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const Scatter drawn = scatter();
  if (drawn.count() == 0) {
    painter.setPen(mutedText(palette()));
    painter.drawText(rect().adjusted(fontMetrics().height(), 0, -fontMetrics().height(), 0),
                     Qt::AlignCenter | Qt::TextWordWrap, emptyText_);
    return;
  }
  drawn.draw(painter);
  if (cursor_) drawn.drawCursor(painter, *cursor_);
  if (hasFocus()) {
    painter.setPen(QPen(palette().color(QPalette::Highlight), 1));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
  }
}

bool ScatterView::event(QEvent* event) {
  if (event->type() == QEvent::ToolTip) {
    const auto* help = static_cast<QHelpEvent*>(event);
    const auto point = scatter().pointAt(help->pos());
    if (point && description_)
      QToolTip::showText(help->globalPos(), description_(picture_.set.points[*point]), this);
    else
      QToolTip::hideText();
    return true;
  }
  return QWidget::event(event);
}

void ScatterView::mouseMoveEvent(QMouseEvent* event) {
  if (scatter().pointAt(event->position()))
    setCursor(Qt::PointingHandCursor);
  else
    unsetCursor();
}

void ScatterView::mousePressEvent(QMouseEvent* event) {
  const auto point = event->button() == Qt::LeftButton ? scatter().pointAt(event->position()) : std::nullopt;
  if (!point) return QWidget::mousePressEvent(event);
  emit timeChosen(picture_.set.points[*point].time);
}

void ScatterView::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Left)
    stepWindow(-1);
  else if (event->key() == Qt::Key_Right)
    stepWindow(1);
  else
    QWidget::keyPressEvent(event);
}

void ScatterView::stepWindow(int direction) {
  const auto here = nearestWindow(picture_.set, cursor_.value_or(0));
  if (!here) return;
  std::optional<double> next;
  for (const RepresentationPoint& point : picture_.set.points) {
    const bool beyond = direction > 0 ? point.time > *here : point.time < *here;
    if (beyond && (!next || (direction > 0 ? point.time < *next : point.time > *next))) next = point.time;
  }
  if (next) emit timeChosen(*next);
}

}  // namespace hrlf::ui
