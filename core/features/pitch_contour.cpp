#include "core/features/pitch_contour.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>

#include "core/features/voice.h"

namespace hrlf {
namespace {

constexpr float lowestPitch = 60;     // Hz
constexpr float highestPitch = 1000;  // Hz; a scream
constexpr float voiceReach = 2.5F;    // a voice keeps within this factor of its median; beyond, a formant was heard
constexpr float sureConfidence = 0.75F;
constexpr float likelyConfidence = 0.5F;
constexpr float quietest = -60;     // dB; a softer sound is breath and room
constexpr float dynamicRange = 35;  // dB below the loud parts
constexpr std::size_t shortestRun = 3;
constexpr std::size_t octaveReach = 15;  // frames to each side
constexpr std::size_t medianReach = 2;

// The value that the given share of `values` (not empty) does not exceed.
float quantile(std::vector<float> values, double share) {
  const auto nth = values.begin() + static_cast<std::ptrdiff_t>(share * static_cast<double>(values.size() - 1));
  std::nth_element(values.begin(), nth, values.end());
  return *nth;
}

// What a frame needs to be voiced.
struct Limits {
  float energy = quietest;
  float lowest = lowestPitch;
  float highest = highestPitch;

  [[nodiscard]] bool allow(const PitchEstimate& e, float confidence) const {
    return e.confidence >= confidence && e.energy >= energy && e.hertz >= lowest && e.hertz <= highest;
  }
};

// Limits of this speaker and this recording.
Limits limitsOf(const std::vector<PitchEstimate>& estimates) {
  std::vector<float> energies;
  energies.reserve(estimates.size());
  for (const PitchEstimate& e : estimates) energies.push_back(e.energy);
  Limits limits;
  limits.energy = std::max(quietest, quantile(std::move(energies), 0.95) - dynamicRange);

  std::vector<float> sure;
  for (const PitchEstimate& e : estimates)
    if (limits.allow(e, sureConfidence)) sure.push_back(e.hertz);
  if (!sure.empty()) {
    const float median = quantile(std::move(sure), 0.5);
    limits.lowest = std::max(lowestPitch, median / voiceReach);
    limits.highest = std::min(highestPitch, median * voiceReach);
  }
  return limits;
}

std::vector<std::uint8_t> voicedFrames(const std::vector<PitchEstimate>& estimates) {
  const Limits limits = limitsOf(estimates);
  const std::size_t n = estimates.size();
  std::vector<std::uint8_t> voiced(n, 0);
  for (std::size_t i = 0; i < n; ++i) voiced[i] = limits.allow(estimates[i], sureConfidence) ? 1 : 0;
  // Runs grow over likely frames, forwards then backwards.
  for (std::size_t i = 1; i < n; ++i)
    if (voiced[i - 1] != 0 && limits.allow(estimates[i], likelyConfidence)) voiced[i] = 1;
  for (std::size_t i = n - 1; i > 0; --i)
    if (voiced[i] != 0 && limits.allow(estimates[i - 1], likelyConfidence)) voiced[i - 1] = 1;
  return voiced;
}

// The median of the values within `reach` of the middle one; windows are cut at the ends.
float medianAround(std::span<const float> values, std::size_t middle, std::size_t reach) {
  const std::size_t from = middle - std::min(middle, reach);
  const std::size_t to = std::min(values.size(), middle + reach + 1);
  std::vector<float> window(values.begin() + static_cast<std::ptrdiff_t>(from),
                            values.begin() + static_cast<std::ptrdiff_t>(to));
  const auto nth = window.begin() + static_cast<std::ptrdiff_t>(window.size() / 2);
  std::nth_element(window.begin(), nth, window.end());
  return *nth;
}

void smoothRun(std::span<float> run) {
  std::vector<float> fixed(run.begin(), run.end());
  for (std::size_t i = 0; i < run.size(); ++i) {
    const float off = run[i] - medianAround(run, i, octaveReach);
    if (std::abs(off - 12) < 3) fixed[i] -= 12;
    if (std::abs(off + 12) < 3) fixed[i] += 12;
  }
  for (std::size_t i = 0; i < run.size(); ++i) run[i] = medianAround(fixed, i, medianReach);
}

}  // namespace

std::vector<float> pitchContour(const std::vector<PitchEstimate>& estimates) {
  std::vector<float> pitch(estimates.size(), 0.0F);
  if (estimates.empty()) return pitch;
  const std::vector<std::uint8_t> voiced = voicedFrames(estimates);
  for (std::size_t from = 0; from < pitch.size();) {
    if (voiced[from] == 0) {
      ++from;
      continue;
    }
    std::size_t to = from;
    for (; to < pitch.size() && voiced[to] != 0; ++to)
      pitch[to] = static_cast<float>(semitonesOfHertz(estimates[to].hertz));
    const std::span<float> run = std::span(pitch).subspan(from, to - from);
    if (run.size() >= shortestRun) {
      smoothRun(run);
    } else {
      std::ranges::fill(run, 0.0F);
    }
    from = to;
  }
  return pitch;
}

}  // namespace hrlf
