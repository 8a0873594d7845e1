#include "ui/player/picture_view.h"

#include "ui/plots/plot_style.h"
#include "ui/theme/palette.h"
#include "ui/theme/picture_overlay.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace hrlf::ui {
namespace {

// The stage is dark in both palettes, as in every player: a picture is judged against black.
const QColor stage(0x16, 0x16, 0x18);
const QColor onStage(0xF2, 0xF2, 0xF2);
const QColor onStageMuted(0xA8, 0xA8, 0xAC);

}  // namespace

PictureView::PictureView(QWidget* parent) : QWidget(parent) {
  setObjectName("pictureView");
  setAccessibleName(tr("Picture"));
  setToolTip(tr("Click to play or pause"));  // over somebody else, event() says who
  setMouseTracking(true);
  setAttribute(Qt::WA_OpaquePaintEvent);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void PictureView::setPicture(const QImage& image, const QSize& fullSize) {
  image_ = image;
  fullSize_ = fullSize.isEmpty() ? image.size() : fullSize;
  update();
}

void PictureView::setMarks(PictureMarks marks) {
  marks_ = std::move(marks);
  update();
}

void PictureView::setShownMarks(const ShownMarks& shown) {
  shown_ = shown;
  update();
}

void PictureView::setMessage(const QString& title, const QString& detail) {
  image_ = {};
  title_ = title;
  detail_ = detail;
  setAccessibleDescription(title);
  update();
}

QSize PictureView::sizeHint() const {
  const int em = fontMetrics().height();
  return {em * 28, em * 16};
}

QSize PictureView::minimumSizeHint() const {
  const int em = fontMetrics().height();
  return {em * 10, em * 6};
}

void PictureView::setBadge(const QString& badge) {
  badge_ = badge;
  update();
}

QRectF PictureView::target() const {
  const QSizeF size = QSizeF(fullSize_).scaled(this->size(), Qt::KeepAspectRatio);
  return {QPointF((width() - size.width()) / 2, (height() - size.height()) / 2), size};
}

void PictureView::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  painter.fillRect(rect(), stage);
  painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
  const double em = fontMetrics().height();
  if (image_.isNull()) {
    paintMessage(painter);
  } else {
    painter.drawImage(target(), image_);
    paintOthers(painter, target());
    paintFace(painter, target());
  }
  if (shown_.face && !marks_.faceMissing.isEmpty() && !image_.isNull())
    paintPill(painter, marks_.faceMissing, QPointF(em * 0.6, em * 0.6), Qt::AlignLeft | Qt::AlignTop, font(),
              width() - em);
  if (!badge_.isEmpty() && !image_.isNull()) {
    const QFontMetricsF metrics(font());
    const double pad = metrics.height() * 0.35;
    const QPointF corner(width() - em * 0.6 - metrics.horizontalAdvance(badge_) - 2 * pad, em * 0.6);
    paintPill(painter, badge_, corner, Qt::AlignLeft | Qt::AlignTop, font(), width() - em);
  }
  if (shown_.caption && !marks_.word.isEmpty()) {
    QFont large = font();
    large.setPointSizeF(font().pointSizeF() * std::clamp(height() / (em * 16), 1.1, 2.0));
    paintPill(painter, marks_.word, QPointF(width() / 2.0, height() - em * 0.7), Qt::AlignHCenter | Qt::AlignBottom,
              large, width() - 2 * em);
  }
}

void PictureView::paintFace(QPainter& painter, const QRectF& target) const {
  if (!marks_.face || fullSize_.isEmpty()) return;
  const double scale = target.width() / fullSize_.width();
  const QColor color = modalityColor(Modality::Vision, darkPalette());
  const auto at = [&](double x, double y) { return QPointF(target.left() + x * scale, target.top() + y * scale); };
  painter.save();
  painter.setClipRect(target);
  if (shown_.face) {
    const Box& box = marks_.face->box;
    const QRectF rect(at(box.x, box.y), QSizeF(box.width, box.height) * scale);
    // One that cannot be read is there, but dashed.
    paintCorners(painter, rect, color, !marks_.faceMissing.isEmpty());
  }
  if (shown_.landmarks) {
    const double radius = std::max(1.2, marks_.face->box.width * scale * 0.008);
    painter.setPen(QPen(QColor(0, 0, 0, 140), 0.8));
    painter.setBrush(color);
    for (const Point& point : marks_.face->landmarks) painter.drawEllipse(at(point.x, point.y), radius, radius);
  }
  painter.restore();
}

void PictureView::paintOthers(QPainter& painter, const QRectF& target) const {
  if (!shown_.face || fullSize_.isEmpty()) return;
  painter.save();
  painter.setClipRect(target);
  painter.setBrush(Qt::NoBrush);
  QPen dashed(onStage, 1);
  dashed.setDashPattern({4, 4});
  for (const OtherFace& other : marks_.others) {
    for (const QPen& pen : {QPen(QColor(0, 0, 0, 140), 2.5), dashed}) {
      painter.setPen(pen);
      painter.drawRect(onScreen(other.box));
    }
  }
  painter.restore();
}

QRectF PictureView::onScreen(const Box& box) const {
  const QRectF shown = target();
  const double scale = shown.width() / std::max(1, fullSize_.width());
  return {shown.left() + static_cast<double>(box.x) * scale, shown.top() + static_cast<double>(box.y) * scale,
          static_cast<double>(box.width) * scale, static_cast<double>(box.height) * scale};
}

std::optional<std::size_t> PictureView::otherAt(const QPointF& place) const {
  if (!shown_.face || image_.isNull() || fullSize_.isEmpty()) return std::nullopt;
  if (marks_.face && onScreen(marks_.face->box).contains(place)) return std::nullopt;
  const OtherFace* hit = nullptr;
  for (const OtherFace& other : marks_.others) {
    if (onScreen(other.box).contains(place) && (hit == nullptr || other.box.width < hit->box.width)) hit = &other;
  }
  if (hit == nullptr) return std::nullopt;
  return hit->person;
}

void PictureView::paintMessage(QPainter& painter) const {
  QFont strong = strongFont(font());
  strong.setPointSizeF(font().pointSizeF() * 1.2);
  const double titleHeight = QFontMetricsF(strong).height();
  const QRectF room = QRectF(rect()).adjusted(16, 0, -16, 0);
  const double top = room.center().y() - titleHeight;
  painter.setFont(strong);
  painter.setPen(onStage);
  painter.drawText(QRectF(room.left(), top, room.width(), titleHeight), Qt::AlignCenter, title_);
  painter.setFont(font());
  painter.setPen(onStageMuted);
  painter.drawText(QRectF(room.left(), top + titleHeight * 1.2, room.width(), room.bottom() - top),
                   Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, detail_);
}

void PictureView::mouseReleaseEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton || !rect().contains(event->pos())) return;
  if (const auto person = otherAt(event->position()))
    emit personChosen(*person);
  else
    emit clicked();
}

void PictureView::mouseMoveEvent(QMouseEvent* event) {
  setCursor(otherAt(event->position()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void PictureView::contextMenuEvent(QContextMenuEvent* event) {
  const auto person = otherAt(event->pos());
  if (!person) return;
  auto* menu = new QMenu(this);
  menu->setObjectName("personMenu");
  menu->setAttribute(Qt::WA_DeleteOnClose);
  connect(menu->addAction(tr("&This person speaks")), &QAction::triggered, this,
          [this, person = *person] { emit personChosen(person); });
  menu->popup(event->globalPos());
}

bool PictureView::event(QEvent* event) {
  if (event->type() != QEvent::ToolTip) return QWidget::event(event);
  const auto* help = static_cast<QHelpEvent*>(event);
  if (const auto person = otherAt(help->pos())) {
    QToolTip::showText(help->globalPos(),
                       tr("Person %1, who is not read. Click to make this person the speaker.").arg(*person + 1), this);
  } else {
    QToolTip::showText(help->globalPos(), toolTip(), this);
  }
  return true;
}

}  // namespace hrlf::ui
