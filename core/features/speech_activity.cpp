#include "core/features/speech_activity.h"

#include <algorithm>
#include <cmath>

namespace hrlf {
namespace {

constexpr std::size_t reach = 75;         // frames to each side that decide
constexpr float steady = 0.04F;           // semitones in 20 ms; a tone moves less
constexpr float leap = 1.5F;              // semitones in 20 ms; a larynx moves less
constexpr double leastVoiced = 0.08;      // of the frames
constexpr double leastMoving = 0.45;      // of the voiced frames
constexpr double leastHarmonicity = 2;    // dB, mean of the voiced frames
constexpr double leastModulation = 2.0;   // dB, deviation of the level between 2 and 8 Hz
constexpr float range = 40;               // dB below the loudest part; what is softer does not modulate
constexpr std::size_t longestPause = 70;  // frames
constexpr std::size_t margin = 25;        // frames of consonants before and after voiced sound
constexpr float syllableProminence = 2;   // dB

// Prefix sums: the sum over [from, to) in one step, whatever the length of the sound.
class Sums {
 public:
  explicit Sums(std::size_t size) { sums_.reserve(size + 1); }
  void push(double value) { sums_.push_back(sums_.back() + value); }
  [[nodiscard]] double between(std::size_t from, std::size_t to) const { return sums_[to] - sums_[from]; }

 private:
  std::vector<double> sums_{0.0};
};

struct Around {
  std::size_t from;
  std::size_t to;
  [[nodiscard]] auto size() const { return static_cast<double>(to - from); }
};

Around around(std::size_t middle, std::size_t distance, std::size_t frames) {
  return {middle - std::min(middle, distance), std::min(frames, middle + distance + 1)};
}

std::vector<float> movingMean(std::span<const float> values, std::size_t distance) {
  Sums sums(values.size());
  for (const float v : values) sums.push(v);
  std::vector<float> means(values.size());
  for (std::size_t f = 0; f < values.size(); ++f) {
    const Around near = around(f, distance, values.size());
    means[f] = static_cast<float>(sums.between(near.from, near.to) / near.size());
  }
  return means;
}

// The level where it is within `range` of the loudest second and a half to each side, else that limit.
std::vector<float> audibleLevel(std::span<const float> energy) {
  const std::size_t frames = energy.size();
  // The largest of blocks is enough to know how loud it is about.
  constexpr std::size_t block = 25;
  std::vector<float> blocks((frames + block - 1) / block, -80.0F);
  for (std::size_t f = 0; f < frames; ++f) blocks[f / block] = std::max(blocks[f / block], energy[f]);
  std::vector<float> level(frames);
  for (std::size_t f = 0; f < frames; ++f) {
    const Around near = around(f / block, reach / block, blocks.size());
    const float loudest = *std::max_element(blocks.begin() + static_cast<std::ptrdiff_t>(near.from),
                                            blocks.begin() + static_cast<std::ptrdiff_t>(near.to));
    level[f] = std::max(energy[f], loudest - range);
  }
  return level;
}

std::vector<std::uint8_t> coreFrames(const ActivityCues& cues) {
  const std::size_t frames = cues.pitch.size();
  const std::vector<float> level = audibleLevel(cues.energy);
  const std::vector<float> fine = movingMean(level, 3);     // keeps what is slower than about 8 Hz
  const std::vector<float> coarse = movingMean(level, 25);  // and this what is slower than 2 Hz
  Sums voiced(frames);
  Sums inside(frames);  // voiced frames with voiced neighbours
  Sums moving(frames);
  Sums harmonicity(frames);
  Sums modulation(frames);
  for (std::size_t f = 0; f < frames; ++f) {
    const bool isVoiced = cues.pitch[f] > 0;
    const bool isInside = isVoiced && f > 0 && f + 1 < frames && cues.pitch[f - 1] > 0 && cues.pitch[f + 1] > 0;
    const float moved = isInside ? std::abs(cues.pitch[f + 1] - cues.pitch[f - 1]) : 0;
    voiced.push(isVoiced ? 1 : 0);
    inside.push(isInside ? 1 : 0);
    moving.push(moved > steady && moved < leap ? 1 : 0);
    harmonicity.push(isVoiced ? cues.hnr[f] : 0);
    const double swing = fine[f] - coarse[f];
    modulation.push(swing * swing);
  }
  std::vector<std::uint8_t> core(frames, 0);
  for (std::size_t f = 0; f < frames; ++f) {
    if (!(cues.pitch[f] > 0)) continue;
    const Around near = around(f, reach, frames);
    const double count = voiced.between(near.from, near.to);
    core[f] = count >= leastVoiced * near.size() &&
                      moving.between(near.from, near.to) >= leastMoving * inside.between(near.from, near.to) &&
                      harmonicity.between(near.from, near.to) >= leastHarmonicity * count &&
                      modulation.between(near.from, near.to) >= leastModulation * leastModulation * near.size()
                  ? 1
                  : 0;
  }
  return core;
}

}  // namespace

std::vector<std::uint8_t> speechFrames(const ActivityCues& cues) {
  std::vector<std::uint8_t> speech = coreFrames(cues);
  const std::size_t frames = speech.size();
  std::vector<std::size_t> core;
  for (std::size_t f = 0; f < frames; ++f)
    if (speech[f] != 0) core.push_back(f);
  const auto fill = [&](std::size_t from, std::size_t to) {
    for (std::size_t f = from; f < std::min(to, frames); ++f) speech[f] = 1;
  };
  for (std::size_t i = 0; i < core.size(); ++i) {
    const bool starts = i == 0 || core[i] - core[i - 1] > longestPause;
    const bool ends = i + 1 == core.size() || core[i + 1] - core[i] > longestPause;
    if (starts) fill(core[i] - std::min(core[i], margin), core[i]);
    fill(core[i], ends ? core[i] + margin + 1 : core[i + 1]);
  }
  return speech;
}

std::vector<float> syllableRate(const ActivityCues& cues, std::span<const std::uint8_t> counts) {
  constexpr double framesPerSecond = 100;
  const std::size_t frames = cues.pitch.size();
  const std::vector<float> level = movingMean(audibleLevel(cues.energy), 3);
  std::vector<std::uint8_t> peak(frames, 0);
  // Up and down with hysteresis: a peak counts when the level has risen to it and falls from it by the prominence.
  float lowest = frames > 0 ? level[0] : 0;
  std::size_t highest = 0;
  bool rising = false;
  for (std::size_t f = 0; f < frames; ++f) {
    if (rising) {
      if (level[f] > level[highest]) highest = f;
      if (level[f] < level[highest] - syllableProminence) {
        peak[highest] = cues.pitch[highest] > 0 ? 1 : 0;
        rising = false;
        lowest = level[f];
      }
    } else {
      lowest = std::min(lowest, level[f]);
      if (level[f] > lowest + syllableProminence) {
        rising = true;
        highest = f;
      }
    }
  }
  Sums peaks(frames);
  Sums speech(frames);
  for (std::size_t f = 0; f < frames; ++f) {
    peaks.push(peak[f] != 0 && counts[f] != 0 ? 1 : 0);
    speech.push(counts[f] != 0 ? 1 : 0);
  }
  std::vector<float> rate(frames, 0.0F);
  for (std::size_t f = 0; f < frames; ++f) {
    const Around near = around(f, reach * 2, frames);
    const double length = speech.between(near.from, near.to);
    if (length > 0) rate[f] = static_cast<float>(peaks.between(near.from, near.to) * framesPerSecond / length);
  }
  return rate;
}

}  // namespace hrlf
