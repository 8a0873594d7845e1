#include "ui/timeline/face_lane.h"

#include "ui/plots/time_scale.h"
#include "ui/theme/number_text.h"
#include "ui/theme/palette.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>

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

/// The lane from top to bottom.
struct Rows {
  QRectF presence;
  QRectF faces;  ///< null: no room for them, or not wanted
  QRectF strips;
  int count = 0;  ///< of the strips that have room
};

Rows rowsOf(const LaneView& view, std::size_t strips, bool hasFaces) {
  const QRectF& area = view.area;
  const double em = QFontMetricsF(view.font).height();
  const double leastStrip = QFontMetricsF(view.small).height() * 0.95;
  const double bar = std::max(4.0, QFontMetricsF(view.small).height() * 0.4);
  // The first row is the title's.
  double first = em + 2;
  Rows rows;
  rows.presence = QRectF(area.left(), area.top() + (first - bar) / 2 + 2, area.width(), bar);
  if (hasFaces) {
    constexpr double margin = 2;
    const double top = margin + std::ceil(bar) + margin;
    const double room = area.height() - top - 2 * margin - static_cast<double>(strips) * leastStrip;
    const double side = std::floor(std::min(room, em * 2.5));
    if (side >= em * 2) {
      rows.presence.moveTop(area.top() + margin);
      rows.faces = QRectF(area.left(), area.top() + top, area.width(), side);
      first = top + side + margin;
    }
  }
  const double room = std::max(0.0, area.height() - first - 2);
  rows.strips = QRectF(area.left(), area.top() + first, area.width(), room);
  rows.count = std::min(static_cast<int>(strips), static_cast<int>(room / leastStrip));
  return rows;
}

/// The least of 1 and 1.5 times the powers of two that is not below `least`: of such steps many have times in common,
/// so that zooming finds some of what it needs read already.
double stepNotBelow(double least) {
  const double power = std::exp2(std::floor(std::log2(least)));
  for (const double factor : {1.0, 1.5})
    if (factor * power >= least) return factor * power;
  return 2 * power;
}

/// Around the face with some margin, within the picture, in shares of it.
QRectF partAround(const Box& face, const VideoStreamInfo& video) {
  constexpr double margin = 1.3;
  const double width = video.width;
  const double height = video.height;
  const double side = std::min({margin * std::max(face.width, face.height), width, height});
  const double left = std::clamp(face.x + (face.width - side) / 2, 0.0, width - side);
  const double top = std::clamp(face.y + (face.height - side) / 2, 0.0, height - side);
  return {left / width, top / height, side / width, side / height};
}

/// The frame whose face is shown at `time`; -1: none is.
int faceFrameAt(const ClipFeatures& clip, double time) {
  const FeatureTrack& track = clip.tracks[Modality::Vision];
  const int read = frameAt(track.start, time);
  if (read < 0) return -1;
  const auto row = static_cast<std::size_t>(read);
  if (track.present[row] == 0 || time >= track.end[row]) return -1;
  const int frame = frameAt(clip.frameTimes, time);
  if (frame < 0 || frame >= static_cast<int>(clip.faces.size())) return -1;
  const auto& face = clip.faces[static_cast<std::size_t>(frame)];
  return face && face->box.width > 0 && face->box.height > 0 ? frame : -1;
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

bool FaceLane::hasFaces(const ClipFeatures& clip) {
  return clip.media.video && clip.media.video->width > 0 && clip.media.video->height > 0 && !clip.faces.empty();
}

std::vector<LaneFace> FaceLane::faces(const LaneView& view, const ClipFeatures& clip) const {
  if (!hasFaces(clip)) return {};
  const QRectF row = rowsOf(view, strips_.size(), true).faces;
  if (row.isNull()) return {};
  constexpr double gap = 4;          // pixels
  constexpr double sameTime = 1e-6;  // seconds: a frame that begins this little later is shown
  const std::vector<double>& times = clip.frameTimes;
  // Not closer than the frames are, or one would be shown twice.
  const double interval = times.size() < 2 ? 0 : (times.back() - times.front()) / static_cast<double>(times.size() - 1);
  const double half = row.height() / 2 / view.axis.pixelsPerSecond();
  const double step = stepNotBelow(std::max((row.height() + gap) / view.axis.pixelsPerSecond(), interval));
  std::vector<LaneFace> shown;
  int last = -1;
  // At the very ends of the clip a face would stand half outside.
  const double from = std::max(1.0, std::ceil((view.axis.from() - half) / step));
  const double to = std::min(view.axis.to() + half, view.axis.duration() - half);
  for (auto k = static_cast<std::int64_t>(from); static_cast<double>(k) * step <= to; ++k) {
    const double time = static_cast<double>(k) * step;
    const int frame = faceFrameAt(clip, time + sameTime);
    if (frame < 0 || frame == last) continue;
    last = frame;
    const auto index = static_cast<std::size_t>(frame);
    const double left = std::round(view.axis.xOf(time) - row.height() / 2);
    shown.push_back({QRectF(left, row.top(), row.height(), row.height()),
                     {times[index], partAround(clip.faces[index]->box, *clip.media.video)}});
  }
  return shown;
}

void FaceLane::paint(QPainter& painter, const LaneView& view, const ClipFeatures& clip, const LaneContent& lane,
                     const FaceThumbnails* thumbnails) const {
  paintLaneGround(painter, view, Modality::Vision);
  const FeatureTrack& track = clip.tracks[Modality::Vision];
  if (!clip.media.video && track.frames() == 0) {
    paintHatch(painter, view.area, MissingCause::Clip, view.palette, QFontMetricsF(view.font).height() * 0.36);
    paintLaneNote(painter, view, FaceLaneText::tr("No picture in this clip"));
    return;
  }
  painter.save();
  painter.setClipRect(view.area);
  painter.setRenderHint(QPainter::Antialiasing);
  const Rows rows = rowsOf(view, strips_.size(), thumbnails != nullptr && hasFaces(clip));
  paintPresence(painter, view, track, rows.presence);
  if (!rows.faces.isNull()) {
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    for (const LaneFace& face : faces(view, clip))
      if (const QImage image = thumbnails->at(face.wish); !image.isNull()) painter.drawImage(face.place, image);
  }
  for (int i = 0; i < rows.count; ++i) {
    const double height = rows.strips.height() / rows.count;
    const QRectF area(view.area.left(), rows.strips.top() + i * height + 1, view.area.width(), height - 2);
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
    parts += FaceLaneText::tr("%1 %2").arg(strip.name, signedText(value, 2));
  }
  return FaceLaneText::tr("%1: face seen").arg(timeText(time, 0.01)) +
         (parts.isEmpty() ? QString() : u'\n' + parts.join(QStringLiteral(" · ")));
}

}  // namespace hrlf::ui
