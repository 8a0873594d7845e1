#include "ui/timeline/lane.h"

#include "core/damage/damage_pattern.h"
#include "ui/plots/plot_style.h"
#include "ui/plots/time_scale.h"
#include "ui/theme/palette.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <utility>

namespace hrlf::ui {
namespace {

struct LaneText {
  Q_DECLARE_TR_FUNCTIONS(hrlf::ui::Lane)
};

QColor causeColor(MissingCause cause, const QPalette& palette) {
  return cause == MissingCause::Request ? requestedGapColor(palette) : naturalGapColor(palette);
}

/// The missing spans that touch what is visible.
std::pair<std::vector<MissingSpan>::const_iterator, std::vector<MissingSpan>::const_iterator> visibleSpans(
    const std::vector<MissingSpan>& spans, const TimeAxis& axis) {
  const auto first =
      std::partition_point(spans.begin(), spans.end(), [&axis](const MissingSpan& s) { return s.end <= axis.from(); });
  const auto last =
      std::partition_point(first, spans.end(), [&axis](const MissingSpan& s) { return s.start < axis.to(); });
  return {first, last};
}

/// Too narrow for a hatch to be seen.
bool isNarrow(const MissingSpan& span, const TimeAxis& axis) {
  return (span.end - span.start) * axis.pixelsPerSecond() < 4;
}

/// Share of each pixel column that lies in narrow spans of `cause`.
std::vector<float> narrowShares(const LaneView& view, const LaneContent& lane, MissingCause cause) {
  std::vector<float> shares(static_cast<std::size_t>(std::ceil(view.area.width())) + 1, 0.0F);
  const auto [first, last] = visibleSpans(lane.missing, view.axis);
  for (auto span = first; span != last; ++span) {
    if (span->cause != cause || !isNarrow(*span, view.axis)) continue;
    const double from = std::max(0.0, view.axis.xOf(span->start) - view.area.left());
    const double to = std::min(view.area.width(), view.axis.xOf(span->end) - view.area.left());
    for (auto x = static_cast<std::size_t>(from); static_cast<double>(x) < to && x < shares.size(); ++x) {
      const double inside = std::min(to, static_cast<double>(x) + 1) - std::max(from, static_cast<double>(x));
      shares[x] = std::min(1.0F, shares[x] + static_cast<float>(inside));
    }
  }
  return shares;
}

/// The painted stretch that takes `span` away; of several that meet in it the one nearest to `time`. Nullptr: none
/// does.
const TimeSpan* askedStretch(const MissingRequest& request, Modality modality, const MissingSpan& span, double time) {
  if (request.removed[modality]) return nullptr;
  const auto distance = [time](const TimeSpan& asked) { return std::max({asked.start - time, time - asked.end, 0.0}); };
  const TimeSpan* nearest = nullptr;
  for (const TimeSpan& asked : request.spans[modality]) {
    if (asked.start >= span.end || asked.end <= span.start) continue;
    if (nearest == nullptr || distance(asked) < distance(*nearest)) nearest = &asked;
  }
  return nearest;
}

/// Why the request takes something away that was not painted.
QString requestCause(const MissingRequest& request, Modality modality) {
  if (request.removed[modality]) return LaneText::tr("Taken away by the request: the whole modality");
  return LaneText::tr("Taken away by the request: %1 % of the frames, seed %2")
      .arg(QLocale().toString(request.ratio[modality] * 100, 'g', 3))
      .arg(request.seed);
}

/// What the extraction says of a gap, in the words of the window.
QString reasonText(MissingReason reason) {
  switch (reason) {
    case MissingReason::NotRecognised:
      return LaneText::tr("word not recognised");
    case MissingReason::NoVector:
      return LaneText::tr("word not in the table");
    case MissingReason::Muted:
      return LaneText::tr("microphone muted");
    case MissingReason::NoSpeech:
      return LaneText::tr("nobody speaks");
    case MissingReason::Overloaded:
      return LaneText::tr("sound clipped");
    case MissingReason::NoFace:
      return LaneText::tr("no face found");
    case MissingReason::TurnedAway:
      return LaneText::tr("face turned away");
    case MissingReason::TooSmall:
      return LaneText::tr("face too small");
    case MissingReason::Blurred:
      return LaneText::tr("face blurred");
    case MissingReason::Hidden:
      return LaneText::tr("face hidden");
    case MissingReason::Unreadable:
      return LaneText::tr("cannot be read");
    case MissingReason::None:
    case MissingReason::Unknown:
      break;
  }
  return LaneText::tr("no reason known");
}

/// The same of a span that was not asked for, which may lie in simulated damage.
QString causeText(const MissingSpan& span) {
  const QString reason = reasonText(span.reason);
  return span.cause == MissingCause::Damage ? LaneText::tr("simulated damage: %1").arg(reason) : reason;
}

/// The reason in the middle of a gap that has room for it.
void paintReason(QPainter& painter, const LaneView& view, const QRectF& gap, const QString& text) {
  const QFontMetricsF metrics(view.small);
  const double pad = metrics.averageCharWidth() / 2;
  const QSizeF size(metrics.horizontalAdvance(text) + 2 * pad, metrics.height());
  if (gap.width() < size.width() + 2 * pad || gap.height() < size.height()) return;
  const QRectF card(gap.center() - QPointF(size.width() / 2, size.height() / 2), size);
  QColor ground = view.palette.color(QPalette::Active, QPalette::Base);
  ground.setAlphaF(0.85F);
  painter.fillRect(card, ground);
  painter.setFont(view.small);
  painter.setPen(mutedText(view.palette));
  painter.drawText(card, Qt::AlignCenter, text);
}

}  // namespace

LaneContent laneContent(Modality modality, const ClipFeatures& clip, const FeatureTrack& track,
                        const std::vector<std::uint8_t>& keep) {
  auto missing = missingSpans(track, keep, damagedSpans(clip.damage, modality, clip.media.duration));
  const MissingCounts counts = countMissing(missing, track);
  return {modality, std::move(missing), counts};
}

void paintHatch(QPainter& painter, const QRectF& rect, MissingCause cause, const QPalette& palette, double spacing) {
  if (rect.width() <= 0 || rect.height() <= 0) return;
  QColor ground = causeColor(cause, palette);
  QColor line = ground;
  ground.setAlphaF(0.16F);
  line.setAlphaF(0.85F);
  painter.save();
  painter.setClipRect(rect, Qt::IntersectClip);
  painter.fillRect(rect, ground);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(line, 1));
  // Lines lie on one grid over the whole lane, so that neighbouring rectangles join. They run x + y = k * spacing or
  // x - y = k * spacing.
  QVector<QLineF> lines;
  const auto addLines = [&](double slope) {
    const double low = rect.left() + std::min(slope * rect.top(), slope * rect.bottom());
    const double high = rect.right() + std::max(slope * rect.top(), slope * rect.bottom());
    const auto last = static_cast<std::int64_t>(std::floor(high / spacing));
    for (auto k = static_cast<std::int64_t>(std::ceil(low / spacing)); k <= last; ++k) {
      const double sum = static_cast<double>(k) * spacing;
      lines.append(QLineF(sum - slope * rect.top(), rect.top(), sum - slope * rect.bottom(), rect.bottom()));
    }
  };
  if (cause != MissingCause::Request) addLines(1);
  if (cause != MissingCause::Clip) addLines(-1);
  painter.drawLines(lines);
  painter.restore();
}

void paintMissing(QPainter& painter, const LaneView& view, const LaneContent& lane) {
  const double spacing = std::max(4.0, QFontMetricsF(view.font).height() * 0.36);
  for (const MissingCause cause : {MissingCause::Clip, MissingCause::Damage, MissingCause::Request}) {
    const std::vector<float> shares = narrowShares(view, lane, cause);
    QColor color = causeColor(cause, view.palette);
    for (std::size_t x = 0; x < shares.size(); ++x) {
      if (shares[x] <= 0) continue;
      color.setAlphaF(0.45F * shares[x]);
      painter.fillRect(QRectF(view.area.left() + static_cast<double>(x), view.area.top(), 1, view.area.height()),
                       color);
    }
  }
  const auto [first, last] = visibleSpans(lane.missing, view.axis);
  for (auto span = first; span != last; ++span) {
    if (isNarrow(*span, view.axis)) continue;
    const QRectF rect(QPointF(view.axis.xOf(span->start), view.area.top()),
                      QPointF(view.axis.xOf(span->end), view.area.bottom()));
    const QRectF gap = rect.intersected(view.area);
    paintHatch(painter, gap, span->cause, view.palette, spacing);
    // On the words the words themselves are read; the tooltip says why one does not count.
    if (span->cause != MissingCause::Request && lane.modality != Modality::Language)
      paintReason(painter, view, gap, causeText(*span));
  }
}

void paintLaneTitle(QPainter& painter, const LaneView& view, const QString& title, const QColor& color) {
  painter.fillRect(view.area, view.palette.color(QPalette::Active, QPalette::Base));
  if (view.isActive) {
    QColor active = view.palette.color(QPalette::Active, QPalette::Highlight);
    active.setAlphaF(0.16F);
    painter.fillRect(QRectF(0, view.gutter.top(), view.gutter.right(), view.gutter.height()), active);
  }
  painter.setPen(QPen(gridLine(view.palette), 1));
  painter.drawLine(QPointF(view.area.left(), view.area.bottom()), QPointF(view.area.right(), view.area.bottom()));
  const QFontMetricsF metrics(view.font);
  const double chip = metrics.ascent() * 0.7;
  const double line = std::min(metrics.height(), view.gutter.height());
  const double middle = view.gutter.top() + line / 2 + std::min(4.0, (view.gutter.height() - line) / 2);
  painter.fillRect(QRectF(view.gutter.left(), middle - chip / 2, chip * 0.45, chip), color);
  const QFont strong = strongFont(view.font);
  painter.setFont(strong);
  painter.setPen(view.palette.color(QPalette::Active, QPalette::WindowText));
  const double textLeft = view.gutter.left() + chip * 0.45 + metrics.averageCharWidth() * 0.8;
  painter.drawText(QRectF(textLeft, middle - line / 2, view.gutter.right() - textLeft, line),
                   Qt::AlignLeft | Qt::AlignVCenter, title);
}

void paintLaneGround(QPainter& painter, const LaneView& view, Modality modality) {
  paintLaneTitle(painter, view, modalityTitle(modality), modalityColor(modality, view.palette));
}

void paintLaneNote(QPainter& painter, const LaneView& view, const QString& note) {
  painter.setFont(view.small);
  const QFontMetricsF metrics(view.small);
  const double pad = metrics.averageCharWidth();
  const double width = std::min(metrics.horizontalAdvance(note) + 2 * pad, view.area.width());
  const double height = std::min(metrics.height() + pad / 2, view.area.height());
  const QRectF card(view.area.center().x() - width / 2, view.area.center().y() - height / 2, width, height);
  painter.fillRect(card, view.palette.color(QPalette::Active, QPalette::Base));
  painter.setPen(mutedText(view.palette));
  painter.drawText(card, Qt::AlignCenter, metrics.elidedText(note, Qt::ElideRight, width));
}

QString describeMissing(const LaneContent& lane, const MissingRequest& request, double time) {
  QStringList lines;
  for (const MissingSpan& span : lane.missing) {
    if (time < span.start || time >= span.end) continue;
    const bool isAsked = span.cause == MissingCause::Request;
    if (const TimeSpan* asked = isAsked ? askedStretch(request, lane.modality, span, time) : nullptr) {
      // Its frames end a little elsewhere; one pair of ends is told, the one that the request has everywhere.
      lines += LaneText::tr("Taken away by the request: the stretch %1 – %2")
                   .arg(timeText(asked->start, 0.01), timeText(asked->end, 0.01));
      lines += LaneText::tr("Frames: %1").arg(span.frames);
      break;
    }
    lines +=
        isAsked ? requestCause(request, lane.modality) : LaneText::tr("Missing in the clip: %1").arg(causeText(span));
    lines +=
        LaneText::tr("%1 – %2, frames: %3").arg(timeText(span.start, 0.01), timeText(span.end, 0.01)).arg(span.frames);
    break;
  }
  const MissingCounts& counts = lane.counts;
  const int missing = counts.byClip + counts.byDamage + counts.byRequest;
  if (counts.frames > 0 && counts.byDamage == 0)
    lines += LaneText::tr("All along: %1 of %2 frames missing, %3 in the clip and %4 by the request")
                 .arg(missing)
                 .arg(counts.frames)
                 .arg(counts.byClip)
                 .arg(counts.byRequest);
  if (counts.byDamage > 0)
    lines += LaneText::tr(
                 "All along: %1 of %2 frames missing, %3 in the clip, %4 where it was damaged and %5 by the request")
                 .arg(missing)
                 .arg(counts.frames)
                 .arg(counts.byClip)
                 .arg(counts.byDamage)
                 .arg(counts.byRequest);
  return lines.join(u'\n');
}

int columnNamed(const FeatureTrack& track, std::string_view name) {
  const auto found = std::find_if(track.columns.begin(), track.columns.end(),
                                  [name](const Column& column) { return column.name == name; });
  return found == track.columns.end() ? -1 : static_cast<int>(found - track.columns.begin());
}

int frameAt(const std::vector<double>& starts, double time) {
  return static_cast<int>(std::upper_bound(starts.begin(), starts.end(), time) - starts.begin()) - 1;
}

}  // namespace hrlf::ui
