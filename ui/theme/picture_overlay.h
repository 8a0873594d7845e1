// Marks over a picture: the same in the player and in an exported video.
#pragma once

#include <QColor>
#include <QFont>
#include <QPainter>
#include <QRectF>
#include <QString>

namespace hrlf::ui {

/// Light text on a dark, rounded ground that reads over any picture. `anchor` is its top left corner, or its top middle
/// (AlignHCenter), or lies on its bottom (AlignBottom). Text that is wider than `mostWidth` ends in an ellipsis.
void paintPill(QPainter& painter, const QString& text, const QPointF& anchor, Qt::Alignment alignment,
               const QFont& font, double mostWidth);

/// The four corners of a box, e.g. around a face; dashed where what is in it cannot be read.
void paintCorners(QPainter& painter, const QRectF& box, const QColor& color, bool isDashed);

}  // namespace hrlf::ui
