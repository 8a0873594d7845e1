// A small synthesiser whose pitch, formants, jitter, shimmer and noise are known by construction.
#pragma once

#include "core/media/audio_reader.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <functional>
#include <numbers>
#include <random>
#include <utility>
#include <vector>

namespace hrlf::test {

inline double sine(double hertz, double t) { return std::sin(2 * std::numbers::pi * hertz * t); }

inline Sound soundOf(double seconds, int rate, const std::function<double(double)>& signal) {
  Sound sound;
  sound.sampleRate = rate;
  sound.samples.resize(static_cast<std::size_t>(std::lround(seconds * rate)));
  for (std::size_t i = 0; i < sound.samples.size(); ++i)
    sound.samples[i] = static_cast<float>(signal(static_cast<double>(i) / rate));
  return sound;
}

inline Sound noise(double seconds, int rate, double amplitude) {
  std::mt19937 random(7);
  std::normal_distribution<double> normal(0, amplitude);
  return soundOf(seconds, rate, [&](double) { return normal(random); });
}

/// Noise whose power falls with frequency: 0.5 pink, 1 brown; nearly, by sums of slow and fast noises.
inline Sound colouredNoise(double seconds, int rate, double exponent) {
  std::mt19937 random(11);
  std::normal_distribution<double> normal(0, 1);
  constexpr std::array corners{20.0, 80.0, 320.0, 1280.0, 5120.0};
  std::array<double, corners.size()> state{};
  return soundOf(seconds, rate, [&](double) {
    double sum = 0;
    for (std::size_t i = 0; i < corners.size(); ++i) {
      const double keep = std::exp(-2 * std::numbers::pi * corners[i] / rate);
      state[i] = keep * state[i] + std::sqrt(1 - keep * keep) * normal(random);
      sum += state[i] * std::pow(corners[i] / corners[0], 0.5 - exponent);
    }
    return 0.05 * sum;
  });
}

struct Resonance {
  double frequency;
  double bandwidth;
};

struct Vowel {
  std::function<double(double)> pitch = [](double) { return 120.0; };  ///< Hz at a time
  std::vector<Resonance> formants{{730, 90}, {1090, 110}, {2440, 170}, {3400, 250}, {4500, 300}};
  double jitter = 0;         ///< deviation of the periods, as a share of them, each drawn for itself
  double shimmer = 0;        ///< dB, the same of the levels of the pulses
  double tilt = 100;         ///< Hz, where the source begins to fall by 12 dB an octave: low is breathy, high tense
  double noiseLevel = -200;  ///< dB against the vowel
};

inline Sound vowel(const Vowel& what, double seconds, int rate) {
  Sound sound;
  sound.sampleRate = rate;
  std::vector<double> wave(static_cast<std::size_t>(seconds * rate), 0.0);
  std::mt19937 random(5);
  std::normal_distribution<double> normal(0, 1);
  double at = 0;
  while (at + 1 < static_cast<double>(wave.size())) {
    const auto i = static_cast<std::size_t>(at);
    const double part = at - static_cast<double>(i);
    const double level = std::pow(10, what.shimmer * normal(random) / 20);
    wave[i] += level * (1 - part);
    wave[i + 1] += level * part;
    at += rate / what.pitch(at / rate) * std::max(0.5, 1 + what.jitter * normal(random));
  }
  for (int pole = 0; pole < 2; ++pole) {
    const double keep = std::exp(-2 * std::numbers::pi * what.tilt / rate);
    double y = 0;
    for (double& x : wave) x = y = keep * y + (1 - keep) * x;
  }
  for (std::size_t i = wave.size(); i-- > 1;) wave[i] -= wave[i - 1];  // lips
  for (const Resonance& f : what.formants) {
    if (f.frequency > 0.45 * rate) continue;
    const double r = std::exp(-std::numbers::pi * f.bandwidth / rate);
    const double a = 2 * r * std::cos(2 * std::numbers::pi * f.frequency / rate);
    double y1 = 0, y2 = 0;
    for (double& x : wave) {
      const double y = x * (1 - a + r * r) + a * y1 - r * r * y2;
      y2 = y1;
      y1 = y;
      x = y;
    }
  }
  double squares = 0;
  for (const double x : wave) squares += x * x;
  const double level = 0.1 / std::sqrt(std::max(squares / static_cast<double>(wave.size()), 1e-20));
  const double hiss = 0.1 * std::pow(10, what.noiseLevel / 20);
  sound.samples.reserve(wave.size());
  for (const double x : wave) sound.samples.push_back(static_cast<float>(x * level + hiss * normal(random)));
  return sound;
}

inline Sound vowel(double fromHertz, double toHertz, double seconds, int rate) {
  Vowel what;
  what.pitch = [=](double t) { return fromHertz + (toHertz - fromHertz) * t / seconds; };
  return vowel(what, seconds, rate);
}

/// "sasasa" at about 4 syllables a second with a melody: what is typical of speech, and nothing else.
inline Sound babble(double seconds, int rate, double level = 0.1) {
  Vowel what;
  what.pitch = [](double t) { return 140 * std::exp2((2.5 * sine(0.7, t) + 0.8 * sine(2.3, t)) / 12); };
  Sound sound = vowel(what, seconds, rate);
  std::mt19937 random(3);
  std::normal_distribution<double> normal(0, 0.012);
  double before = 0;
  for (std::size_t i = 0; i < sound.samples.size(); ++i) {
    const double t = static_cast<double>(i) / rate;
    const double open = std::clamp(1.6 * sine(4, t) + 0.7, 0.0, 1.0);
    const double white = normal(random);
    sound.samples[i] =
        static_cast<float>(level / 0.1 * (open * sound.samples[i] + (1 - open) * (white - 0.8 * before)));
    before = white;
  }
  return sound;
}

inline void append(Sound& sound, const Sound& more) {
  sound.samples.insert(sound.samples.end(), more.samples.begin(), more.samples.end());
}

/// Notes of a plucked or blown instrument; each is a list of semitones above A (440 Hz) that sound together.
inline Sound music(const std::vector<std::vector<int>>& notes, double each, double decay, double seconds, int rate) {
  return soundOf(seconds, rate, [&](double t) {
    const auto index = static_cast<std::size_t>(t / each);
    const double since = t - static_cast<double>(index) * each;
    double sum = 0;
    for (const int note : notes[index % notes.size()])
      for (int k = 1; k < 7; ++k) sum += sine(440 * std::exp2(note / 12.0) * k, since) / k;
    return 0.06 * sum * std::exp(-decay * since) * std::min(1.0, since / 0.01);
  });
}

}  // namespace hrlf::test
