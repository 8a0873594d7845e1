#include "ui/player/transport_icons.h"

#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

#include <array>

namespace hrlf::ui {
namespace {

/// In a square of 24 units.
QPainterPath shapeOf(TransportIcon icon) {
  QPainterPath path;
  switch (icon) {
    case TransportIcon::Play:
      path.addPolygon(QPolygonF({{7, 4}, {20, 12}, {7, 20}, {7, 4}}));
      break;
    case TransportIcon::Pause:
      path.addRect(6, 4, 4, 16);
      path.addRect(14, 4, 4, 16);
      break;
    case TransportIcon::StepBack:
      path.addRect(17, 5, 2.5, 14);
      path.addPolygon(QPolygonF({{15, 5}, {15, 19}, {5, 12}, {15, 5}}));
      break;
    case TransportIcon::StepForward:
      path.addRect(4.5, 5, 2.5, 14);
      path.addPolygon(QPolygonF({{9, 5}, {19, 12}, {9, 19}, {9, 5}}));
      break;
    case TransportIcon::Sound:
    case TransportIcon::Muted:
      path.addPolygon(QPolygonF({{3, 9}, {7, 9}, {12, 4.5}, {12, 19.5}, {7, 15}, {3, 15}, {3, 9}}));
      break;
    case TransportIcon::Marks:
      break;
  }
  return path;
}

QPixmap draw(TransportIcon icon, const QColor& color, int side, double ratio) {
  QPixmap pixmap(QSize(side, side) * ratio);
  pixmap.fill(Qt::transparent);
  QPainter painter(&pixmap);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.scale(pixmap.width() / 24.0, pixmap.height() / 24.0);
  painter.fillPath(shapeOf(icon), color);
  painter.setPen(QPen(color, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  if (icon == TransportIcon::Sound) {
    painter.drawArc(QRectF(10, 8, 8, 8), -45 * 16, 90 * 16);
    painter.drawArc(QRectF(7, 4.5, 15, 15), -45 * 16, 90 * 16);
  } else if (icon == TransportIcon::Muted) {
    painter.drawLine(QPointF(15.5, 9), QPointF(21, 15));
    painter.drawLine(QPointF(21, 9), QPointF(15.5, 15));
  } else if (icon == TransportIcon::Marks) {
    for (const auto& [x, y, dx, dy] : {std::array{4.0, 4.0, 1.0, 1.0}, std::array{20.0, 4.0, -1.0, 1.0},
                                       std::array{4.0, 20.0, 1.0, -1.0}, std::array{20.0, 20.0, -1.0, -1.0}}) {
      painter.drawLine(QPointF(x, y), QPointF(x + 4 * dx, y));
      painter.drawLine(QPointF(x, y), QPointF(x, y + 4 * dy));
    }
    painter.drawPoint(QPointF(9, 10));
    painter.drawPoint(QPointF(15, 10));
    painter.drawArc(QRectF(8, 9, 8, 7), 210 * 16, 120 * 16);
  }
  pixmap.setDevicePixelRatio(ratio);
  return pixmap;
}

}  // namespace

QIcon transportIcon(TransportIcon icon, const QPalette& palette) {
  QIcon result;
  for (const int side : {16, 24, 32}) {
    for (const double ratio : {1.0, 2.0}) {
      result.addPixmap(draw(icon, palette.color(QPalette::Active, QPalette::ButtonText), side, ratio));
      result.addPixmap(draw(icon, palette.color(QPalette::Disabled, QPalette::ButtonText), side, ratio),
                       QIcon::Disabled);
    }
  }
  return result;
}

}  // namespace hrlf::ui
