#include "ui/representation/kl_trace.h"

#include "ui/theme/palette.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>

namespace hrlf::ui {

KlTrace::KlTrace(QWidget* parent) : QWidget(parent) {
  setObjectName("representationTrace");
  setAccessibleName(tr("KL divergence over the iterations"));
  setToolTip(tr("How the KL divergence, what t-SNE makes small, falls from iteration to iteration"));
}

void KlTrace::add(double share, double divergence) {
  points_.emplace_back(share, divergence);
  update();
}

void KlTrace::clear() {
  points_.clear();
  update();
}

QSize KlTrace::sizeHint() const { return {fontMetrics().height() * 6, fontMetrics().height()}; }

void KlTrace::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const QRectF area = QRectF(rect()).adjusted(1, 2, -1, -2);
  painter.setPen(QPen(gridLine(palette()), 1));
  painter.drawLine(area.bottomLeft(), area.bottomRight());
  if (points_.size() < 2) return;
  double top = 0;
  for (const QPointF& point : points_) top = std::max(top, point.y());
  QPolygonF line;
  for (const QPointF& point : points_)
    line << QPointF(area.left() + point.x() * area.width(),
                    area.bottom() - point.y() / std::max(top, 1e-9) * area.height());
  painter.setPen(QPen(palette().color(QPalette::Highlight), 1.5));
  painter.drawPolyline(line);
}

}  // namespace hrlf::ui
