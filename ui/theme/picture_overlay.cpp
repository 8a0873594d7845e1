#include "ui/theme/picture_overlay.h"

#include <QFontMetricsF>
#include <QPolygonF>

#include <algorithm>
#include <array>

namespace hrlf::ui {

void paintPill(QPainter& painter, const QString& text, const QPointF& anchor, Qt::Alignment alignment,
               const QFont& font, double mostWidth) {
  const QFontMetricsF metrics(font, painter.device());
  const double pad = metrics.height() * 0.35;
  const QString shown = metrics.elidedText(text, Qt::ElideRight, std::max(0.0, mostWidth - 2 * pad));
  QRectF pill(0, 0, metrics.horizontalAdvance(shown) + 2 * pad, metrics.height() + pad * 0.6);
  pill.moveTopLeft(anchor);
  if (alignment.testFlag(Qt::AlignHCenter)) pill.moveLeft(anchor.x() - pill.width() / 2);
  if (alignment.testFlag(Qt::AlignBottom)) pill.moveBottom(anchor.y());
  painter.setPen(Qt::NoPen);
  painter.setBrush(QColor(0, 0, 0, 175));
  painter.drawRoundedRect(pill, pad * 0.6, pad * 0.6);
  painter.setPen(QColor(0xF2, 0xF2, 0xF2));
  painter.setFont(font);
  painter.drawText(pill, Qt::AlignCenter, shown);
}

void paintCorners(QPainter& painter, const QRectF& box, const QColor& color, bool isDashed) {
  const double arm = std::min(box.width(), box.height()) * 0.2;
  // A dark line under the bright one keeps the marks visible on any skin and ground.
  QPen bright(color, 2.5);
  if (isDashed) bright.setDashPattern({2, 2});
  for (const QPen& pen : {QPen(QColor(0, 0, 0, 140), 4.5), bright}) {
    painter.setPen(pen);
    for (const auto& [x, y, dx, dy] :
         {std::array{box.left(), box.top(), arm, arm}, std::array{box.right(), box.top(), -arm, arm},
          std::array{box.left(), box.bottom(), arm, -arm}, std::array{box.right(), box.bottom(), -arm, -arm}})
      painter.drawPolyline(QPolygonF({QPointF(x + dx, y), QPointF(x, y), QPointF(x, y + dy)}));
  }
}

}  // namespace hrlf::ui
