#include "core/damage/sound_damage.h"

#include "core/base/draw.h"
#include "core/damage/damage_pattern.h"
#include "core/damage/noise.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace hrlf {
namespace {

constexpr double loudRange = 1e-4;  // 40 dB
constexpr int babbleVoices = 6;

struct SampleRange {
  std::size_t begin = 0;
  std::size_t end = 0;
};

SampleRange samplesOf(const Sound& sound, const TimeSpan& span) {
  const auto at = [&](double time) {
    const double sample = (time - sound.start) * sound.sampleRate;
    return static_cast<std::size_t>(std::round(std::clamp(sample, 0.0, static_cast<double>(sound.samples.size()))));
  };
  return {at(span.start), at(span.end)};
}

using NoiseAt = std::function<float(std::size_t)>;

/// Other voices: the clip's own, from other moments, every second one backwards.
NoiseAt babble(std::vector<float> voice, std::uint64_t seed) {
  std::array<std::size_t, babbleVoices> offsets{};
  for (std::size_t v = 0; v < offsets.size(); ++v) {
    // As a share of the sound, so that it is the same moment at every sample rate.
    const double share = unitInterval(mixSeed(seed, v));
    offsets[v] = static_cast<std::size_t>(share * static_cast<double>(voice.size()));
  }
  return [voice = std::move(voice), offsets](std::size_t i) {
    float sum = 0;
    for (std::size_t v = 0; v < offsets.size(); ++v) {
      const std::size_t place = (i + offsets[v]) % voice.size();
      sum += voice[v % 2 == 0 ? place : voice.size() - 1 - place];
    }
    return sum;
  };
}

NoiseAt steadyNoise(const Sound& sound, NoiseColour colour, std::uint64_t seed) {
  // A whole number of steps, so that the noise stays white where nothing need be interpolated.
  const double first = std::round(sound.start * noiseRate);
  const double step = static_cast<double>(noiseRate) / sound.sampleRate;
  const auto kind = colour == NoiseColour::Pink ? Noise::Colour::Pink : Noise::Colour::White;
  return [noise = Noise(kind, seed), first, step](std::size_t i) mutable {
    return noise.at(first + step * static_cast<double>(i));
  };
}

void addNoise(Sound& sound, const DamageItem& item, std::uint64_t seed, const std::vector<TimeSpan>& spans) {
  const double signal = loudPower(sound);
  if (signal <= 0) return;
  const auto make = [&] {
    return item.colour == NoiseColour::Babble ? babble(sound.samples, seed) : steadyNoise(sound, item.colour, seed);
  };
  // Measured over the damaged parts first, so that the ratio is met exactly.
  double power = 0;
  std::size_t count = 0;
  NoiseAt noise = make();
  for (const TimeSpan& span : spans) {
    const SampleRange range = samplesOf(sound, span);
    for (std::size_t i = range.begin; i < range.end; ++i) {
      const double value = noise(i);
      power += value * value;
    }
    count += range.end - range.begin;
  }
  if (count == 0 || power <= 0) return;
  power /= static_cast<double>(count);
  const auto gain = static_cast<float>(std::sqrt(signal / std::pow(10.0, item.strength / 10) / power));
  for (const TimeSpan& span : spans) {
    const SampleRange range = samplesOf(sound, span);
    for (std::size_t i = range.begin; i < range.end; ++i) sound.samples[i] += gain * noise(i);
  }
  float peak = 1;
  for (const float sample : sound.samples) peak = std::max(peak, std::abs(sample));
  if (peak > 1)
    for (float& sample : sound.samples) sample /= peak;
}

void silence(Sound& sound, const std::vector<TimeSpan>& spans) {
  for (const TimeSpan& span : spans) {
    const SampleRange range = samplesOf(sound, span);
    std::fill(sound.samples.begin() + static_cast<std::ptrdiff_t>(range.begin),
              sound.samples.begin() + static_cast<std::ptrdiff_t>(range.end), 0.0F);
  }
}

}  // namespace

double loudPower(const Sound& sound) {
  const auto frame = static_cast<std::size_t>(std::max(1, sound.sampleRate / 100));
  std::vector<double> powers;
  for (std::size_t at = 0; at < sound.samples.size(); at += frame) {
    const std::size_t end = std::min(sound.samples.size(), at + frame);
    double sum = 0;
    for (std::size_t i = at; i < end; ++i) sum += double{sound.samples[i]} * double{sound.samples[i]};
    powers.push_back(sum / static_cast<double>(end - at));
  }
  if (powers.empty()) return 0;
  const double least = loudRange * *std::max_element(powers.begin(), powers.end());
  double sum = 0;
  std::size_t count = 0;
  for (const double power : powers) {
    if (power < least || power <= 0) continue;
    sum += power;
    ++count;
  }
  return count == 0 ? 0 : sum / static_cast<double>(count);
}

void damageSound(Sound& sound, const DamageRequest& request, double duration) {
  for (const DamageKind kind : {DamageKind::Noise, DamageKind::Muted, DamageKind::SoundLoss}) {
    for (std::size_t i = 0; i < request.items.size(); ++i) {
      const DamageItem& item = request.items[i];
      if (item.kind != kind) continue;
      const std::uint64_t seed = request.seedOf(i);
      const auto spans = damagedSpans(item, seed, duration);
      if (kind == DamageKind::Noise) {
        addNoise(sound, item, seed, spans);
      } else {
        silence(sound, spans);
      }
    }
  }
}

}  // namespace hrlf
