#include "ui/timeline/face_lane.h"

#include "ui/plots/time_scale.h"
#include "ui/theme/palette.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace hrlf::ui {
namespace {

struct FaceLaneText {
  Q_DECLARE_TR_FUNCTIONS(hrlf::ui::FaceLane)
};

struct ActionUnit {
  const char* column;
  const char* name;
};

// Smile, frown and open mouth: what people look for first.
constexpr std::array actionUnits{
    ActionUnit{"au12_lip_corner_pull", QT_TRANSLATE_NOOP("hrlf::ui::FaceLane", "Lip corners")},
    ActionUnit{"au04_brow_lower", QT_TRANSLATE_NOOP("hrlf::ui::FaceLane", "Brow lowered")},
    ActionUnit{"au26_jaw_drop", QT_TRANSLATE_NOOP("hrlf::ui::FaceLane", "Jaw drop")}};

/// The 2nd and 98th percentile of a column over present frames: a glitch of the tracker must not flatten the rest.
std::pair<float, float> usualRange(const FeatureTrack& track, int column) {
  std::vector<float> values;
  for (std::size_t i = 0; i < track.frames(); ++i)
    if (track.present[i] != 0) values.push_back(track.row(i)[static_cast<std::size_t>(column)]);
  if (values.empty()) return {0.0F, 1.0F};
  const auto at = [&values](double share) {
    const auto index = static_cast<std::ptrdiff_t>(share * static_cast<double>(values.size() - 1));
    std::nth_element(values.begin(), values.begin() + index, values.end());
    return values[static_cast<std::size_t>(index)];
  };
  const float low = at(0.02);
  const float high = at(0.98);
  return high - low > 1e-6F ? std::pair(low, high) : std::pair(low - 0.5F, low + 0.5F);
}

void paintPresence(QPainter& painter, const LaneView& view, const FeatureTrack& track, const QRectF& strip) {
  const QColor color = modalityColor(Modality::Vision, view.palette);
  const auto begin = static_cast<std::size_t>(std::max(0, frameAt(track.start, view.axis.from())));
  double runFrom = 0;
  double runTo = -1;
  const auto flush = [&] {
    if (runTo > runFrom)
      painter.fillRect(QRectF(runFrom, strip.top(), runTo - runFrom, strip.height()).intersected(strip), color);
    runTo = -1;
  };
  for (std::size_t i = begin; i < track.frames() && track.start[i] < view.axis.to(); ++i) {
    if (track.present[i] == 0) continue;
    const double from = view.axis.xOf(track.start[i]);
    if (runTo < 0 || from > runTo + 1) {
      flush();
      runFrom = from;
    }
    runTo = view.axis.xOf(track.end[i]);
  }
  flush();
}

}  // namespace

double FaceLane::nameWidth(const QFont& font) {
  const QFontMetricsF metrics(font);
  double width = 0;
  for (const ActionUnit& unit : actionUnits)
    width = std::max(width, metrics.horizontalAdvance(FaceLaneText::tr(unit.name)));
  return width;
}

void FaceLane::setClip(const ClipFeatures& clip) {
  strips_.clear();
  const FeatureTrack& track = clip.tracks[Modality::Vision];
  for (const ActionUnit& unit : actionUnits) {
    const int column = columnNamed(track, unit.column);
    if (column < 0) continue;
    const auto [low, high] = usualRange(track, column);
    strips_.push_back({column, FaceLaneText::tr(unit.name), low, high});
  }
}

void FaceLane::paintStrip(QPainter& painter, const LaneView& view, const FeatureTrack& track, const Strip& strip,
                          const QRectF& area) const {
  QColor line = modalityColor(Modality::Vision, view.palette);
  QColor fill = line;
  fill.setAlphaF(0.25F);
  const auto yOf = [&strip, &area](float value) {
    const double share = std::clamp((value - strip.low) / (strip.high - strip.low), 0.0F, 1.0F);
    return area.bottom() - 1 - share * (area.height() - 2);
  };
  const bool smooth = view.axis.pixelsPerSecond() > 10;
  QPolygonF run;
  const auto flush = [&] {
    if (run.size() > 1) {
      QPolygonF body = run;
      body << QPointF(run.back().x(), area.bottom()) << QPointF(run.front().x(), area.bottom());
      painter.setPen(Qt::NoPen);
      painter.setBrush(fill);
      painter.setRenderHint(QPainter::Antialiasing, false);  // the line on top is what the eye sees
      painter.drawPolygon(body);
      painter.setBrush(Qt::NoBrush);
      painter.setRenderHint(QPainter::Antialiasing, smooth);
      painter.setPen(QPen(line, 1));
      painter.drawPolyline(run);
    }
    run.clear();
  };
  const auto begin = static_cast<std::size_t>(std::max(0, frameAt(track.start, view.axis.from()) - 1));
  double lastX = -1e9;
  for (std::size_t i = begin; i < track.frames(); ++i) {
    if (track.present[i] == 0) {
      flush();
      continue;
    }
    const double x = view.axis.xOf((track.start[i] + track.end[i]) / 2);
    if (x - lastX >= 1 || run.isEmpty()) {
      run << QPointF(x, yOf(track.row(i)[static_cast<std::size_t>(strip.column)]));
      lastX = x;
    }
    if (track.start[i] > view.axis.to()) break;
  }
  flush();
  painter.setFont(view.small);
  painter.setPen(mutedText(view.palette));
  const double gap = QFontMetricsF(view.small).averageCharWidth() * 0.8;
  painter.setClipping(false);
  painter.drawText(QRectF(view.gutter.left(), area.top(), view.gutter.width() - gap, area.height()),
                   Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip, strip.name);
  painter.setClipping(true);
}

void FaceLane::paint(QPainter& painter, const LaneView& view, const ClipFeatures& clip, const LaneContent& lane) const {
  paintLaneGround(painter, view, Modality::Vision);
  const FeatureTrack& track = clip.tracks[Modality::Vision];
  if (!clip.media.video && track.frames() == 0) {
    paintHatch(painter, view.area, MissingCause::Clip, view.palette, QFontMetricsF(view.font).height() * 0.36);
    paintLaneNote(painter, view, FaceLaneText::tr("No picture in this clip"));
    return;
  }
  const QFontMetricsF small(view.small);
  painter.save();
  painter.setClipRect(view.area);
  painter.setRenderHint(QPainter::Antialiasing);
  // The first row is the title's; as many strips as the rest has room for.
  const double presence = std::max(4.0, small.height() * 0.4);
  const double titleRow = QFontMetricsF(view.font).height() + 2;
  paintPresence(painter, view, track,
                QRectF(view.area.left(), view.area.top() + (titleRow - presence) / 2 + 2, view.area.width(), presence));
  const double room = view.area.height() - titleRow - 2;
  const int shown = std::min(static_cast<int>(strips_.size()), static_cast<int>(room / (small.height() * 0.95)));
  for (int i = 0; i < shown; ++i) {
    const double height = room / shown;
    const QRectF area(view.area.left(), view.area.top() + titleRow + i * height + 1, view.area.width(), height - 2);
    paintStrip(painter, view, track, strips_[static_cast<std::size_t>(i)], area);
  }
  paintMissing(painter, view, lane);
  painter.restore();
}

QString FaceLane::describe(const ClipFeatures& clip, double time) const {
  const FeatureTrack& track = clip.tracks[Modality::Vision];
  const int frame = frameAt(track.start, time);
  if (frame < 0) return {};
  if (track.present[static_cast<std::size_t>(frame)] == 0)
    return FaceLaneText::tr("%1: no face").arg(timeText(time, 0.01));
  QStringList parts;
  for (const Strip& strip : strips_) {
    const float value = track.row(static_cast<std::size_t>(frame))[static_cast<std::size_t>(strip.column)];
    parts += FaceLaneText::tr("%1 %2").arg(strip.name, QLocale().toString(value, 'f', 2));
  }
  return FaceLaneText::tr("%1: face seen").arg(timeText(time, 0.01)) +
         (parts.isEmpty() ? QString() : u'\n' + parts.join(QStringLiteral(" · ")));
}

}  // namespace hrlf::ui
