#include "ui/timeline/axis_labels.h"

#include "ui/plots/time_scale.h"
#include "ui/theme/palette.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace hrlf::ui {

void paintTimeLabels(QPainter& painter, const QRectF& area, const TimeAxis& axis, const QPalette& palette,
                     const QFont& font, double rightmost) {
  const QFontMetricsF metrics(font);
  const QColor muted = mutedText(palette);
  painter.setFont(font);
  const int most = std::max(2, static_cast<int>(area.width() / (metrics.averageCharWidth() * 12)));
  const double step = timeTickStep(axis.to() - axis.from(), most);
  const int perStep = timeSubTicks(step) + 1;
  const double minor = step / perStep;
  painter.setPen(QPen(gridLine(palette), 1));
  painter.drawLine(area.topLeft(), area.topRight());
  for (auto k = static_cast<std::int64_t>(std::ceil(axis.from() / minor - 1e-6));
       static_cast<double>(k) * minor <= axis.to() + 1e-9; ++k) {
    const double x = axis.xOf(static_cast<double>(k) * minor);
    const bool major = k % perStep == 0;
    painter.setPen(QPen(muted, 1));
    painter.drawLine(QPointF(x, area.top()), QPointF(x, area.top() + (major ? 5 : 3)));
    if (!major) continue;
    const QString label = timeText(static_cast<double>(k) * minor, step);
    const double half = metrics.horizontalAdvance(label) / 2;
    const double center = std::min(x, rightmost - half - 2);
    painter.drawText(QRectF(center - half - 1, area.top() + 6, 2 * half + 2, metrics.height()), Qt::AlignCenter, label);
  }
}

}  // namespace hrlf::ui
