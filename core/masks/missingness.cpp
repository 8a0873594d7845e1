#include "core/masks/missingness.h"

#include "core/base/draw.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace hrlf {

namespace {

constexpr std::uint64_t modalityChoiceStream = modalityCount;  // after the streams of the modalities themselves

// The order in which frames are dropped. Independent of the ratio: a larger one only goes further along it.
std::vector<int> dropOrder(int frames, std::uint64_t seed, Modality modality) {
  std::vector<int> order(static_cast<std::size_t>(std::max(frames, 0)));
  std::iota(order.begin(), order.end(), 0);
  std::mt19937_64 generator(mixSeed(seed, static_cast<std::uint64_t>(modality)));
  shuffle(order, generator);
  return order;
}

std::string spanList(const std::vector<TimeSpan>& spans) {
  std::string text;
  for (const TimeSpan& span : spans) {
    text += fmt::format("{}{:.2f}-{:.2f} s", text.empty() ? "" : ", ", span.start, span.end);
  }
  return text;
}

}  // namespace

bool MissingRequest::isNothing() const {
  return std::none_of(allModalities.begin(), allModalities.end(),
                      [this](Modality m) { return removed[m] || ratio[m] > 0 || !spans[m].empty(); });
}

bool MissingRequest::removesEverything() const {
  return std::all_of(allModalities.begin(), allModalities.end(),
                     [this](Modality m) { return removed[m] || ratio[m] >= 1; });
}

std::optional<Condition> conditionOf(const MissingRequest& request) {
  if (request.removesEverything()) return std::nullopt;
  Condition condition;
  for (const Modality m : allModalities) {
    condition.available[m] = !request.removed[m] && request.ratio[m] < 1;
    if (condition.available[m] && (request.ratio[m] > 0 || !request.spans[m].empty())) return std::nullopt;
  }
  return condition;
}

std::string MissingRequest::text() const {
  std::string text;
  bool drawn = false;
  const auto add = [&text](const std::string& part) { text += (text.empty() ? "" : "; ") + part; };
  for (Modality m : allModalities) {
    if (removed[m]) add(fmt::format("{} removed", modalityName(m)));
  }
  for (Modality m : allModalities) {
    if (removed[m] || ratio[m] <= 0) continue;
    // Not "removed": the modality is there, and the draw left none of its frames.
    add(ratio[m] >= 1 ? fmt::format("all {} frames dropped", modalityName(m))
                      : fmt::format("{:.4g} % of {} frames", 100 * ratio[m], modalityName(m)));
    drawn = true;
  }
  if (drawn) text += patternText() + fmt::format(" (seed {})", seed);
  for (Modality m : allModalities) {
    if (!removed[m] && !spans[m].empty()) add(fmt::format("{} at {}", modalityName(m), spanList(spans[m])));
  }
  return text.empty() ? "nothing" : text;
}

std::string MissingRequest::patternText() const {
  if (pattern == TimePattern::Burst) return fmt::format(", in bursts of {:.4g} s", stretch);
  if (pattern == TimePattern::Periodic) return fmt::format(", periodically {:.4g} s each", stretch);
  return "";
}

std::vector<std::uint8_t> drawKeptFrames(int frames, double ratio, std::uint64_t seed, Modality modality) {
  std::vector<std::uint8_t> keep(static_cast<std::size_t>(std::max(frames, 0)), 1);
  if (!(ratio > 0)) return keep;  // NaN drops nothing
  const auto dropped = static_cast<std::size_t>(std::llround(std::min(ratio, 1.0) * static_cast<double>(keep.size())));
  if (dropped == 0) return keep;
  const std::vector<int> order = dropOrder(frames, seed, modality);
  for (std::size_t i = 0; i < dropped; ++i) keep[static_cast<std::size_t>(order[i])] = 0;
  return keep;
}

std::vector<std::uint8_t> drawKeptFrames(int frames, double step, const MissingRequest& request, Modality modality) {
  const double ratio = request.ratio[modality];
  const bool isDrawnSingly = request.pattern != TimePattern::Burst && request.pattern != TimePattern::Periodic;
  if (isDrawnSingly || !(ratio > 0)) return drawKeptFrames(frames, ratio, request.seed, modality);
  const std::uint64_t seed = mixSeed(request.seed, static_cast<std::uint64_t>(modality));
  std::vector<std::uint8_t> keep = drawPattern(frames, request.pattern, ratio, request.stretch / step, seed);
  for (std::uint8_t& kept : keep) kept = kept == 0 ? 1 : 0;
  return keep;
}

Sequence withMissing(const Sequence& sequence, const std::vector<std::uint8_t>& keep) {
  Sequence result = sequence;
  const auto width = static_cast<std::size_t>(std::max(sequence.width, 0));
  for (std::size_t frame = 0; frame < std::min(keep.size(), result.present.size()); ++frame) {
    if (keep[frame] != 0) continue;
    result.present[frame] = 0;
    std::fill_n(result.values.begin() + static_cast<std::ptrdiff_t>(frame * width), width, 0.0F);
  }
  return result;
}

Segment underCondition(const Segment& segment, const Condition& condition) {
  Segment result;
  for (Modality m : allModalities) {
    const Sequence& sequence = segment[m];
    result[m] = condition.available[m] ? sequence
                                       : Sequence{sequence.width, std::vector<float>(sequence.values.size(), 0.0F),
                                                  std::vector<std::uint8_t>(sequence.present.size(), 0)};
  }
  return result;
}

Segment atRatio(const Segment& segment, double ratio, std::uint64_t seed, std::uint64_t sample) {
  Segment result;
  for (Modality m : allModalities) {
    result[m] = withMissing(segment[m], drawKeptFrames(segment[m].frames(), ratio, mixSeed(seed, sample), m));
  }
  return result;
}

Segment withOneFrame(const Segment& segment, std::uint64_t seed, std::uint64_t sample) {
  std::vector<Modality> seen;
  std::copy_if(allModalities.begin(), allModalities.end(), std::back_inserter(seen),
               [&segment](Modality m) { return !segment[m].isMissing(); });
  if (seen.empty()) return segment;
  const std::uint64_t sampleSeed = mixSeed(seed, sample);
  std::mt19937_64 generator(mixSeed(sampleSeed, modalityChoiceStream));
  const Modality chosen = seen[drawBelow(generator, seen.size())];

  Condition alone{{{false, false, false}}};
  alone.available[chosen] = true;
  Segment result = underCondition(segment, alone);
  const std::vector<int> order = dropOrder(segment[chosen].frames(), sampleSeed, chosen);
  const auto last = std::find_if(order.rbegin(), order.rend(), [&](int frame) {
    return segment[chosen].present[static_cast<std::size_t>(frame)] != 0;
  });
  std::vector<std::uint8_t> keep(order.size(), 0);
  keep[static_cast<std::size_t>(*last)] = 1;
  result[chosen] = withMissing(segment[chosen], keep);
  return result;
}

}  // namespace hrlf
