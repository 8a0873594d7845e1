#include "ui/player/picture_view.h"

#include "ui/theme/palette.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <array>
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
  setToolTip(tr("Click to play or pause"));
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
    paintFace(painter, target());
  }
  if (shown_.face && marks_.faceMissing && !image_.isNull())
    paintPill(painter, tr("No face found"), QPointF(em * 0.6, em * 0.6), Qt::AlignLeft | Qt::AlignTop, font(),
              width() - em);
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
    const double arm = std::min(rect.width(), rect.height()) * 0.2;
    QPolygonF corner;
    // A dark line under the bright one keeps the marks visible on any skin and ground.
    for (const QPen& pen : {QPen(QColor(0, 0, 0, 140), 4), QPen(color, 2)}) {
      painter.setPen(pen);
      for (const auto& [x, y, dx, dy] :
           {std::array{rect.left(), rect.top(), arm, arm}, std::array{rect.right(), rect.top(), -arm, arm},
            std::array{rect.left(), rect.bottom(), arm, -arm}, std::array{rect.right(), rect.bottom(), -arm, -arm}})
        painter.drawPolyline(QPolygonF({QPointF(x + dx, y), QPointF(x, y), QPointF(x, y + dy)}));
    }
  }
  if (shown_.landmarks) {
    const double radius = std::max(1.2, marks_.face->box.width * scale * 0.008);
    painter.setPen(QPen(QColor(0, 0, 0, 140), 0.8));
    painter.setBrush(color);
    for (const Point& point : marks_.face->landmarks) painter.drawEllipse(at(point.x, point.y), radius, radius);
  }
  painter.restore();
}

void PictureView::paintPill(QPainter& painter, const QString& text, const QPointF& anchor, Qt::Alignment alignment,
                            const QFont& font, double mostWidth) const {
  const QFontMetricsF metrics(font);
  const double pad = metrics.height() * 0.35;
  const QString shown = metrics.elidedText(text, Qt::ElideRight, std::max(0.0, mostWidth - 2 * pad));
  QRectF pill(0, 0, metrics.horizontalAdvance(shown) + 2 * pad, metrics.height() + pad * 0.6);
  pill.moveTopLeft(anchor);
  if (alignment.testFlag(Qt::AlignHCenter)) pill.moveLeft(anchor.x() - pill.width() / 2);
  if (alignment.testFlag(Qt::AlignBottom)) pill.moveBottom(anchor.y());
  painter.setPen(Qt::NoPen);
  painter.setBrush(QColor(0, 0, 0, 175));
  painter.drawRoundedRect(pill, pad * 0.6, pad * 0.6);
  painter.setPen(onStage);
  painter.setFont(font);
  painter.drawText(pill, Qt::AlignCenter, shown);
}

void PictureView::paintMessage(QPainter& painter) const {
  QFont strong = font();
  strong.setPointSizeF(font().pointSizeF() * 1.2);
  strong.setWeight(QFont::DemiBold);
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
  if (event->button() == Qt::LeftButton && rect().contains(event->pos())) emit clicked();
}

}  // namespace hrlf::ui
