#include "core/features/speaker_relative.h"

#include "core/features/voice.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace hrlf {
namespace {

constexpr std::size_t longReach = 1000;  // frames
constexpr std::size_t shortReach = 150;
constexpr std::size_t longStep = 100;  // between two estimates, which are connected by straight lines
constexpr std::size_t shortStep = 10;
constexpr std::size_t enough = 10;  // voiced frames
// The middle between the averages of men (F0 131 Hz) and women (220 Hz) in Hillenbrand et al. 1995, and the spacing of
// formants that lies in the middle too. Between the sexes F0 rises by 9 semitones over 2.6 of formants; the estimate
// of the formants from a few seconds has an error of its own, so only part of that slope may be used (regression to
// the mean).
constexpr double middlePitch = 170;     // Hz
constexpr double middleSpacing = 1075;  // Hz
constexpr double slope = 2.0;
constexpr double mostShift = 6;  // semitones
// What is softer than this is the room, and tells of the microphone rather than of the speaker.
constexpr float quietest = 25;  // dB below the usual level

// A statistic of the values within reach, at every step-th frame, and in between by straight lines.
template <class Statistic>
std::vector<float> sliding(std::size_t frames, std::size_t reach, std::size_t step, Statistic statistic) {
  std::vector<float> anchors;
  for (std::size_t middle = 0;; middle += step) {
    const std::size_t at = std::min(middle, frames - 1);
    anchors.push_back(statistic(at - std::min(at, reach), std::min(frames, at + reach + 1)));
    if (middle + 1 >= frames) break;
  }
  std::vector<float> result(frames);
  for (std::size_t f = 0; f < frames; ++f) {
    const std::size_t left = std::min(f / step, anchors.size() - 1);
    const std::size_t right = std::min(left + 1, anchors.size() - 1);
    const float part = static_cast<float>(f - left * step) / static_cast<float>(step);
    result[f] = anchors[left] + part * (anchors[right] - anchors[left]);
  }
  return result;
}

float quantile(std::vector<float>& values, double share) {
  const auto nth = values.begin() + static_cast<std::ptrdiff_t>(share * static_cast<double>(values.size() - 1));
  std::nth_element(values.begin(), nth, values.end());
  return *nth;
}

// Hz between the formants of the uniform tube that fits best: F_i is (i - 1/2) times it.
float spacingOf(const Formants& formants) {
  double product = 0;
  double squares = 0;
  for (std::size_t i = 0; i < formants.size(); ++i) {
    const double odd = static_cast<double>(i) + 0.5;
    product += odd * formants[i].frequency;
    squares += odd * odd;
  }
  return static_cast<float>(product / squares);
}

}  // namespace

RelativeVoice relativeVoice(std::span<const float> pitch, std::span<const float> energy,
                            std::span<const Formants> formants, std::span<const std::uint8_t> counts) {
  RelativeVoice result;
  const std::size_t frames = pitch.size();
  if (frames == 0) return result;
  std::vector<float> values;
  // The quantile over the voiced frames that count; `otherwise` where they are too few to tell.
  const auto quantileOf = [&](std::size_t from, std::size_t to, double share, float otherwise, auto read) {
    values.clear();
    for (std::size_t f = from; f < to; ++f)
      if (pitch[f] > 0 && counts[f] != 0) values.push_back(read(f));
    return values.size() < enough ? otherwise : quantile(values, share);
  };
  const auto pitchOf = [&](std::size_t f) { return pitch[f]; };
  const auto energyOf = [&](std::size_t f) { return energy[f]; };
  const auto spreadOf = [&](auto read) {
    return sliding(frames, shortReach, shortStep, [&](std::size_t from, std::size_t to) {
      const float high = quantileOf(from, to, 0.8, 0, read);
      return high - quantileOf(from, to, 0.2, 0, read);
    });
  };
  result.pitchSpread = spreadOf(pitchOf);
  result.energySpread = spreadOf(energyOf);

  const std::vector<float> usualPitch = sliding(frames, longReach, longStep, [&](std::size_t from, std::size_t to) {
    return quantileOf(from, to, 0.5, 0, pitchOf);
  });
  const std::vector<float> usualEnergy = sliding(frames, longReach, longStep, [&](std::size_t from, std::size_t to) {
    return quantileOf(from, to, 0.5, -30, energyOf);
  });
  const std::vector<float> tractPitch = sliding(frames, longReach, longStep, [&](std::size_t from, std::size_t to) {
    const float spacing = quantileOf(from, to, 0.5, static_cast<float>(middleSpacing), [&](std::size_t f) {
      return formants[f][0].frequency > 0 ? spacingOf(formants[f]) : static_cast<float>(middleSpacing);
    });
    const double shift = slope * 12 * std::log2(std::max(spacing, 1.0F) / middleSpacing);
    return static_cast<float>(semitonesOfHertz(middlePitch) + std::clamp(shift, -mostShift, mostShift));
  });
  result.pitchForTract.assign(frames, 0.0F);
  result.pitchMove.assign(frames, 0.0F);
  result.energyMove.assign(frames, 0.0F);
  for (std::size_t f = 0; f < frames; ++f) {
    result.energyMove[f] = std::clamp(energy[f] - usualEnergy[f], -quietest, 30.0F);
    if (!(pitch[f] > 0)) continue;
    result.pitchForTract[f] = pitch[f] - tractPitch[f];
    result.pitchMove[f] = usualPitch[f] > 0 ? pitch[f] - usualPitch[f] : 0.0F;
  }
  return result;
}

}  // namespace hrlf
