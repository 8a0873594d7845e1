#include "ui/timeline/voice_lane.h"

#include "core/features/voice.h"
#include "ui/plots/time_scale.h"
#include "ui/theme/palette.h"

#include <QCoreApplication>
#include <QLineF>
#include <QList>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <optional>

namespace hrlf::ui {
namespace {

constexpr double waveformStep = 0.01;  // seconds, of ClipFeatures::waveform
constexpr double lowestPitch = 60;     // Hz, what the voice features can hold
constexpr double highestPitch = 500;

struct VoiceLaneText {
  Q_DECLARE_TR_FUNCTIONS(hrlf::ui::VoiceLane)
};

/// Hz of a frame, nullopt where it is unvoiced or missing.
std::optional<double> pitchOf(const FeatureTrack& track, int column, std::size_t frame) {
  if (column < 0 || track.present[frame] == 0) return std::nullopt;
  const double semitones = track.row(frame)[static_cast<std::size_t>(column)];
  if (!(semitones > 0)) return std::nullopt;
  return hertzOfSemitones(semitones);
}

void paintWaveform(QPainter& painter, const LaneView& view, const std::vector<float>& peaks) {
  const double middle = view.area.center().y();
  const double half = view.area.height() / 2 - 2;
  QColor color = modalityColor(Modality::Audio, view.palette);
  color.setAlphaF(0.45F);
  QList<QLineF> lines;
  const auto count = static_cast<std::ptrdiff_t>(peaks.size());
  const int columns = static_cast<int>(std::ceil(view.area.width()));
  for (int column = 0; column < columns; ++column) {
    const double x = view.area.left() + column;
    const double from = view.axis.from() + column / view.axis.pixelsPerSecond();
    const double to = from + 1 / view.axis.pixelsPerSecond();
    const std::ptrdiff_t first = std::clamp<std::ptrdiff_t>(static_cast<std::ptrdiff_t>(from / waveformStep), 0, count);
    const std::ptrdiff_t last =
        std::clamp<std::ptrdiff_t>(static_cast<std::ptrdiff_t>(std::ceil(to / waveformStep)), first, count);
    float peak = 0;
    for (auto i = first; i < last; ++i) peak = std::max(peak, peaks[static_cast<std::size_t>(i)]);
    // Loud passages use the whole lane, quiet ones stay visible.
    const double height = std::max(0.5, half * std::sqrt(std::clamp(static_cast<double>(peak), 0.0, 1.0)));
    lines << QLineF(x, middle - height, x, middle + height);
  }
  // Upright lines of a pixel need no smoothing.
  painter.setRenderHint(QPainter::Antialiasing, false);
  painter.setPen(QPen(color, 1));
  painter.drawLines(lines);
  painter.setRenderHint(QPainter::Antialiasing);
}

void paintPitch(QPainter& painter, const LaneView& view, const FeatureTrack& track) {
  const int column = columnNamed(track, "pitch");
  if (column < 0) return;
  const auto yOf = [&view](double hertz) {
    const double share = std::log(hertz / lowestPitch) / std::log(highestPitch / lowestPitch);
    return view.area.bottom() - 3 - std::clamp(share, 0.0, 1.0) * (view.area.height() - 6);
  };
  const bool dense = view.axis.pixelsPerSecond() < 40;  // wide pens are slow and only blur a dense contour
  painter.setRenderHint(QPainter::Antialiasing, !dense);
  painter.setPen(
      QPen(view.palette.color(QPalette::Active, QPalette::Text), dense ? 1.0 : 1.6, Qt::SolidLine, Qt::RoundCap));
  const auto begin = static_cast<std::size_t>(std::max(0, frameAt(track.start, view.axis.from())));
  QPolygonF run;
  const auto flush = [&painter, &run] {
    if (run.size() == 1)
      painter.drawPoint(run.front());
    else if (run.size() > 1)
      painter.drawPolyline(run);
    run.clear();
  };
  // One point a pixel column: the mean of the voiced frames that fall into it.
  double sum = 0;
  int voiced = 0;
  std::ptrdiff_t current = -1;
  const auto emitColumn = [&] {
    if (voiced > 0) run << QPointF(view.area.left() + static_cast<double>(current) + 0.5, yOf(sum / voiced));
    sum = 0;
    voiced = 0;
  };
  for (std::size_t i = begin; i < track.frames() && track.start[i] < view.axis.to(); ++i) {
    const auto x = static_cast<std::ptrdiff_t>(view.axis.xOf(track.start[i]) - view.area.left());
    const auto hertz = pitchOf(track, column, i);
    if (x != current) emitColumn();
    if (!hertz) {
      if (voiced == 0) flush();
      current = x;
      continue;
    }
    current = x;
    sum += *hertz;
    ++voiced;
  }
  emitColumn();
  flush();
}

void paintPitchScale(QPainter& painter, const LaneView& view) {
  const QFontMetricsF metrics(view.small);
  if (view.area.height() < metrics.height() * 2.2) return;
  painter.setFont(view.small);
  painter.setPen(mutedText(view.palette));
  const double gap = metrics.averageCharWidth() * 0.8;
  const QRectF room(view.gutter.left(), view.gutter.top() + 1, view.gutter.width() - gap, view.gutter.height() - 2);
  painter.drawText(room, Qt::AlignRight | Qt::AlignTop, VoiceLaneText::tr("%1 Hz").arg(highestPitch));
  painter.drawText(room, Qt::AlignRight | Qt::AlignBottom, VoiceLaneText::tr("%1 Hz").arg(lowestPitch));
  if (view.area.height() > metrics.height() * 3.3) {
    const QRectF left(view.gutter.left(), room.bottom() - metrics.height(), room.width(), metrics.height());
    painter.drawText(left, Qt::AlignLeft | Qt::AlignVCenter, VoiceLaneText::tr("pitch"));
  }
}

}  // namespace

void paintVoiceLane(QPainter& painter, const LaneView& view, const ClipFeatures& clip, const LaneContent& lane) {
  paintLaneGround(painter, view, Modality::Audio);
  const FeatureTrack& track = clip.tracks[Modality::Audio];
  if (!clip.media.audio && track.frames() == 0) {
    paintHatch(painter, view.area, MissingCause::Clip, view.palette, QFontMetricsF(view.font).height() * 0.36);
    paintLaneNote(painter, view, VoiceLaneText::tr("No sound in this clip"));
    return;
  }
  painter.save();
  painter.setClipRect(view.area);
  painter.setRenderHint(QPainter::Antialiasing);
  paintWaveform(painter, view, clip.waveform);
  paintMissing(painter, view, lane);
  paintPitch(painter, view, track);
  painter.restore();
  paintPitchScale(painter, view);
}

QString describeVoice(const ClipFeatures& clip, double time) {
  const FeatureTrack& track = clip.tracks[Modality::Audio];
  const int frame = frameAt(track.start, time);
  if (frame < 0) return {};
  const auto hertz = pitchOf(track, columnNamed(track, "pitch"), static_cast<std::size_t>(frame));
  const QString pitch =
      hertz ? VoiceLaneText::tr("pitch %1 Hz").arg(QLocale().toString(*hertz, 'f', 0)) : VoiceLaneText::tr("unvoiced");
  return VoiceLaneText::tr("%1: %2").arg(timeText(time, 0.01), pitch);
}

}  // namespace hrlf::ui
