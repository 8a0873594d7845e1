#include "core/damage/damage_pattern.h"

#include "core/base/draw.h"
#include "core/base/joined_spans.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace hrlf {
namespace {

// Seconds of one step of a burst: a packet of sound, a picture.
constexpr double soundUnit = 0.02;
constexpr double pictureUnit = 0.04;
// A share so small that a day sees none of it.
constexpr double longestPeriod = 1e9;

bool isSound(DamageKind kind) {
  return kind == DamageKind::Muted || kind == DamageKind::Noise || kind == DamageKind::SoundLoss;
}

/// Units that are hit, as stretches; neighbours become one.
std::vector<TimeSpan> spansOf(const std::vector<std::uint8_t>& hit, double unit, const TimeSpan& within) {
  std::vector<TimeSpan> spans;
  for (std::size_t i = 0; i < hit.size(); ++i) {
    if (hit[i] == 0) continue;
    const std::size_t first = i;
    while (i + 1 < hit.size() && hit[i + 1] != 0) ++i;
    spans.push_back({within.start + static_cast<double>(first) * unit,
                     std::min(within.end, within.start + static_cast<double>(i + 1) * unit)});
  }
  return spans;
}

std::vector<TimeSpan> periodicSpans(const DamageItem& item, std::uint64_t seed, const TimeSpan& within) {
  std::mt19937_64 generator(mixSeed(seed, 0));
  const double period = item.length / item.share;
  std::vector<TimeSpan> spans;
  if (!(period < longestPeriod)) return spans;
  const double phase = unitInterval(generator()) * period;
  for (std::int64_t k = -1;; ++k) {
    const double start = within.start + phase + static_cast<double>(k) * period;
    if (start >= within.end) return spans;
    const TimeSpan span{std::max(within.start, start), std::min(within.end, start + item.length)};
    if (span.start < span.end) spans.push_back(span);
  }
}

/// A second loss before the next key frame begins no new damage.
std::vector<TimeSpan> untilKeyFrames(std::vector<TimeSpan> spans) {
  constexpr double sameTime = 1e-6;
  for (TimeSpan& span : spans) span.end = std::ceil(span.end / keyFrameInterval - sameTime) * keyFrameInterval;
  return joinedSpans(std::move(spans));
}

/// As asked for, before what lasts longer than that.
std::vector<TimeSpan> drawnSpans(const DamageItem& item, std::uint64_t seed, double duration) {
  if (item.share <= 0) return {};
  TimeSpan within{0, std::max(0.0, duration)};
  if (item.span) within = {std::max(0.0, item.span->start), item.span->end};
  if (item.pattern == TimePattern::Whole || item.share >= 1) {
    return {{within.start, item.span ? within.end : std::numeric_limits<double>::infinity()}};
  }
  within.end = std::min(within.end, duration);
  if (!(within.start < within.end)) return {};
  if (item.pattern == TimePattern::Periodic) return periodicSpans(item, seed, within);

  const double burstUnit = std::min(item.length, isSound(item.kind) ? soundUnit : pictureUnit);
  const double unit = item.pattern == TimePattern::Burst ? burstUnit : item.length;
  const auto units = static_cast<int>(std::ceil((within.end - within.start) / unit - 1e-9));
  return spansOf(drawPattern(units, item.pattern, item.share, item.length / unit, seed), unit, within);
}

}  // namespace

std::vector<TimeSpan> damagedSpans(const DamageItem& item, std::uint64_t seed, double duration) {
  std::vector<TimeSpan> spans = drawnSpans(item, seed, duration);
  return item.kind == DamageKind::PictureLoss ? untilKeyFrames(std::move(spans)) : spans;
}

std::vector<TimeSpan> damagedSpans(const DamageRequest& request, Modality modality, double duration) {
  std::vector<TimeSpan> all;
  for (std::size_t i = 0; i < request.items.size(); ++i) {
    const DamageItem& item = request.items[i];
    const Modality touched = item.kind == DamageKind::Words ? Modality::Language
                             : isSound(item.kind)           ? Modality::Audio
                                                            : Modality::Vision;
    if (touched != modality || modality == Modality::Language) continue;
    const auto spans = damagedSpans(item, request.seedOf(i), duration);
    all.insert(all.end(), spans.begin(), spans.end());
  }
  return joinedSpans(std::move(all));
}

const TimeSpan* spanAt(const std::vector<TimeSpan>& spans, double time) {
  const auto after =
      std::upper_bound(spans.begin(), spans.end(), time, [](double t, const TimeSpan& s) { return t < s.start; });
  if (after == spans.begin()) return nullptr;
  const TimeSpan& span = *(after - 1);
  return time < span.end ? &span : nullptr;
}

}  // namespace hrlf
