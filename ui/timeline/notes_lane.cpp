#include "ui/timeline/notes_lane.h"

#include "ui/plots/time_scale.h"
#include "ui/theme/palette.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace hrlf::ui {
namespace {

struct NotesLaneText {
  Q_DECLARE_TR_FUNCTIONS(hrlf::ui::NotesLane)
};

constexpr double narrowestBar = 3;  // pixels

/// The bar of a stretch, or the flag of a moment, which flies to the right of it.
QRectF shapeOf(const LaneView& view, const Annotation& note) {
  const double top = view.area.top() + 2;
  const double height = view.area.height() - 4;
  const double from = view.axis.xOf(note.span.start);
  if (note.isPoint()) return {from, top, height * 0.8, height};
  return {from, top, std::max(view.axis.xOf(note.span.end) - from, narrowestBar), height};
}

QString labelOf(const Annotation& note) {
  const QString text = QString::fromStdString(note.text).simplified();
  return text.isEmpty() ? QString::fromStdString(tagsText(note.tags)) : text;
}

void paintNote(QPainter& painter, const LaneView& view, const Annotation& note, const QRectF& shape, bool isChosen,
               double room) {
  const QColor accent = view.palette.color(QPalette::Active, isChosen ? QPalette::Highlight : QPalette::Text);
  const QColor base = view.palette.color(QPalette::Active, QPalette::Base);
  const QFontMetricsF metrics(view.small);
  const double pad = metrics.averageCharWidth() * 0.6;
  double textLeft = shape.left() + pad;
  double textRight = shape.right() - pad / 2;
  if (note.isPoint()) {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(accent, 1.5));
    painter.drawLine(shape.topLeft(), shape.bottomLeft());
    painter.setPen(Qt::NoPen);
    painter.setBrush(accent);
    painter.drawPolygon(QPolygonF({shape.topLeft(), QPointF(shape.right(), shape.top() + shape.height() * 0.3),
                                   QPointF(shape.left(), shape.top() + shape.height() * 0.6)}));
    painter.setRenderHint(QPainter::Antialiasing, false);
    textLeft = shape.right() + pad / 2;
    textRight = shape.left() + room;
  } else {
    painter.fillRect(shape, mixed(base, accent, isChosen ? 0.32 : 0.16));
    painter.fillRect(QRectF(shape.left(), shape.top(), 2, shape.height()), accent);
  }
  textLeft = std::max(textLeft, view.area.left() + pad);
  const QString whole = labelOf(note);
  const QString text = metrics.elidedText(whole, Qt::ElideRight, textRight - textLeft);
  // An ellipsis alone says nothing.
  if (text.size() < 2 && text != whole) return;
  painter.setFont(view.small);
  painter.setPen(view.palette.color(QPalette::Active, QPalette::Text));
  painter.drawText(QRectF(textLeft, view.area.top(), std::max(0.0, textRight - textLeft), view.area.height()),
                   Qt::AlignLeft | Qt::AlignVCenter, text);
}

}  // namespace

void paintNotesLane(QPainter& painter, const LaneView& view, const std::vector<Annotation>& notes, int chosen) {
  paintLaneTitle(painter, view, NotesLaneText::tr("Notes"), mutedText(view.palette));
  painter.save();
  painter.setClipRect(view.area);
  // A flag's text ends where the next note begins. The chosen note lies on top.
  for (const bool isChosen : {false, true}) {
    for (std::size_t i = 0; i < notes.size(); ++i) {
      if ((static_cast<int>(i) == chosen) != isChosen) continue;
      const QRectF shape = shapeOf(view, notes[i]);
      if (shape.right() < view.area.left() && !notes[i].isPoint()) continue;
      if (shape.left() > view.area.right()) break;
      const double next = i + 1 < notes.size() ? view.axis.xOf(notes[i + 1].span.start) : view.area.right();
      paintNote(painter, view, notes[i], shape, isChosen, std::min(next, view.area.right()) - shape.left() - 2);
    }
  }
  painter.restore();
}

int noteAt(const LaneView& view, const std::vector<Annotation>& notes, double x) {
  constexpr double near = 2;  // pixels
  int found = -1;
  double shortest = std::numeric_limits<double>::max();
  for (std::size_t i = 0; i < notes.size(); ++i) {
    const QRectF shape = shapeOf(view, notes[i]);
    if (x < shape.left() - near || x > shape.right() + near || shape.width() >= shortest) continue;
    shortest = shape.width();
    found = static_cast<int>(i);
  }
  return found;
}

QString describeNote(const Annotation& note) {
  constexpr double step = 0.01;
  const QString start = timeText(note.span.start, step);
  QString head = note.isPoint() ? start : NotesLaneText::tr("%1 – %2").arg(start, timeText(note.span.end, step));
  if (!note.tags.empty()) head = NotesLaneText::tr("%1  [%2]").arg(head, QString::fromStdString(tagsText(note.tags)));
  const QString text = QString::fromStdString(note.text);
  return text.isEmpty() ? head : head + u'\n' + text;
}

}  // namespace hrlf::ui
