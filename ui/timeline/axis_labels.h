// The labelled ticks under the lanes.
#pragma once

#include "ui/timeline/time_axis.h"

#include <QFont>
#include <QPainter>
#include <QPalette>
#include <QRectF>

namespace hrlf::ui {

/// @param rightmost  pixels; no label reaches beyond
void paintTimeLabels(QPainter& painter, const QRectF& area, const TimeAxis& axis, const QPalette& palette,
                     const QFont& font, double rightmost);

}  // namespace hrlf::ui
