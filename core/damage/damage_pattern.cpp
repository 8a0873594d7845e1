#include "core/damage/damage_pattern.h"

#include "core/base/draw.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace hrlf {
namespace {

// Seconds of one step of a burst: a packet of sound, a picture.
constexpr double soundUnit = 0.02;
constexpr double pictureUnit = 0.04;
// A share so small that a day sees none of it.
constexpr double longestPeriod = 1e9;

double drawUnit(std::mt19937_64& generator) { return std::ldexp(static_cast<double>(generator() >> 11U), -53); }

/// `total` as a sum of `parts` positive numbers; every such sum is equally likely, so each part is geometric.
std::vector<int> drawParts(int total, int parts, std::mt19937_64& generator) {
  std::vector<int> cuts(static_cast<std::size_t>(total - 1));
  std::iota(cuts.begin(), cuts.end(), 1);
  shuffle(cuts, generator);
  cuts.resize(static_cast<std::size_t>(parts - 1));
  std::sort(cuts.begin(), cuts.end());
  cuts.push_back(total);
  std::adjacent_difference(cuts.begin(), cuts.end(), cuts.begin());
  return cuts;
}

/// Gilbert's chain of two states, given how many units are bad in how many bursts.
std::vector<std::uint8_t> drawBursts(int units, int bad, double mean, std::mt19937_64& generator) {
  const int good = units - bad;
  const auto wanted = static_cast<int>(std::lround(bad / std::max(1.0, mean)));
  const int bursts = std::clamp(wanted, 1, std::min(bad, good + 1));
  const std::vector<int> lengths = drawParts(bad, bursts, generator);
  // The gaps at both ends may be empty, those between may not.
  std::vector<int> gaps = drawParts(good + 2, bursts + 1, generator);
  --gaps.front();
  --gaps.back();
  std::vector<std::uint8_t> hit;
  hit.reserve(static_cast<std::size_t>(units));
  for (std::size_t i = 0; i < gaps.size(); ++i) {
    hit.insert(hit.end(), static_cast<std::size_t>(gaps[i]), std::uint8_t{0});
    if (i < lengths.size()) hit.insert(hit.end(), static_cast<std::size_t>(lengths[i]), std::uint8_t{1});
  }
  return hit;
}

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
  const double phase = drawUnit(generator) * period;
  for (std::int64_t k = -1;; ++k) {
    const double start = within.start + phase + static_cast<double>(k) * period;
    if (start >= within.end) return spans;
    const TimeSpan span{std::max(within.start, start), std::min(within.end, start + item.length)};
    if (span.start < span.end) spans.push_back(span);
  }
}

}  // namespace

std::vector<std::uint8_t> drawPattern(int units, DamagePattern pattern, double share, double mean, std::uint64_t seed) {
  const auto count = static_cast<std::size_t>(std::max(0, units));
  if (pattern == DamagePattern::Whole || share >= 1) return std::vector<std::uint8_t>(count, share > 0 ? 1 : 0);
  std::vector<std::uint8_t> hit(count, 0);
  std::mt19937_64 generator(mixSeed(seed, 0));
  if (pattern == DamagePattern::Periodic && share > 0) {
    const double length = std::max(1.0, mean);
    const double period = length / share;
    const double phase = drawUnit(generator) * period;
    for (std::size_t i = 0; i < count; ++i) hit[i] = std::fmod(static_cast<double>(i) + phase, period) < length ? 1 : 0;
    return hit;
  }
  const auto bad = static_cast<int>(std::lround(share * units));
  if (bad <= 0) return hit;
  if (pattern == DamagePattern::Burst) return drawBursts(units, bad, mean, generator);
  std::vector<int> order(count);
  std::iota(order.begin(), order.end(), 0);
  shuffle(order, generator);
  for (int i = 0; i < bad; ++i) hit[static_cast<std::size_t>(order[static_cast<std::size_t>(i)])] = 1;
  return hit;
}

std::vector<TimeSpan> damagedSpans(const DamageItem& item, std::uint64_t seed, double duration) {
  if (item.share <= 0) return {};
  TimeSpan within{0, std::max(0.0, duration)};
  if (item.span) within = {std::max(0.0, item.span->start), item.span->end};
  if (item.pattern == DamagePattern::Whole || item.share >= 1) {
    return {{within.start, item.span ? within.end : std::numeric_limits<double>::infinity()}};
  }
  within.end = std::min(within.end, duration);
  if (!(within.start < within.end)) return {};
  if (item.pattern == DamagePattern::Periodic) return periodicSpans(item, seed, within);

  const double burstUnit = std::min(item.length, isSound(item.kind) ? soundUnit : pictureUnit);
  const double unit = item.pattern == DamagePattern::Burst ? burstUnit : item.length;
  const auto units = static_cast<int>(std::ceil((within.end - within.start) / unit - 1e-9));
  return spansOf(drawPattern(units, item.pattern, item.share, item.length / unit, seed), unit, within);
}

const TimeSpan* spanAt(const std::vector<TimeSpan>& spans, double time) {
  const auto after =
      std::upper_bound(spans.begin(), spans.end(), time, [](double t, const TimeSpan& s) { return t < s.start; });
  if (after == spans.begin()) return nullptr;
  const TimeSpan& span = *(after - 1);
  return time < span.end ? &span : nullptr;
}

}  // namespace hrlf
