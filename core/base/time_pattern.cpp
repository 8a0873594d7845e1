#include "core/base/time_pattern.h"

#include "core/base/draw.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace hrlf {
namespace {

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

}  // namespace

std::string_view patternName(TimePattern pattern) {
  switch (pattern) {
    case TimePattern::Whole:
      return "whole";
    case TimePattern::Random:
      return "random";
    case TimePattern::Burst:
      return "burst";
    case TimePattern::Periodic:
      return "periodic";
  }
  return "";
}

std::vector<std::uint8_t> drawPattern(int units, TimePattern pattern, double share, double mean, std::uint64_t seed) {
  const auto count = static_cast<std::size_t>(std::max(0, units));
  if (pattern == TimePattern::Whole || share >= 1) return std::vector<std::uint8_t>(count, share > 0 ? 1 : 0);
  std::vector<std::uint8_t> hit(count, 0);
  std::mt19937_64 generator(mixSeed(seed, 0));
  if (pattern == TimePattern::Periodic && share > 0) {
    const double length = std::max(1.0, mean);
    const double period = length / share;
    const double phase = unitInterval(generator()) * period;
    for (std::size_t i = 0; i < count; ++i) hit[i] = std::fmod(static_cast<double>(i) + phase, period) < length ? 1 : 0;
    return hit;
  }
  const auto bad = static_cast<int>(std::lround(share * units));
  if (bad <= 0) return hit;
  if (pattern == TimePattern::Burst) return drawBursts(units, bad, mean, generator);
  std::vector<int> order(count);
  std::iota(order.begin(), order.end(), 0);
  shuffle(order, generator);
  for (int i = 0; i < bad; ++i) hit[static_cast<std::size_t>(order[static_cast<std::size_t>(i)])] = 1;
  return hit;
}

}  // namespace hrlf
