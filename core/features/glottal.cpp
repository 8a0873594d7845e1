#include "core/features/glottal.h"

#include <algorithm>
#include <cmath>
#include <complex>
#include <numbers>

namespace hrlf {
namespace {

constexpr double windowSeconds = 0.05;
constexpr float largest = 40;  // dB

double decibels(double magnitude) { return 20 * std::log10(std::max(magnitude, 1e-6)); }

// dB that a resonance adds at `hertz`, against 0 Hz: |F^2 / (F^2 - f^2 + i f B)|, nearly.
double resonanceGain(double hertz, const Formant& formant) {
  const double f = formant.frequency;
  const double half = formant.bandwidth / 2;
  const double own = f * f + half * half;
  const double above = (hertz - f) * (hertz - f) + half * half;
  const double below = (hertz + f) * (hertz + f) + half * half;
  return 10 * std::log10(own * own / (above * below));
}

}  // namespace

HarmonicMeter::HarmonicMeter(const SoundWindow& sound, int sampleRate) : sound_(sound), rate_(sampleRate) {
  const auto length = static_cast<std::size_t>(std::lround(windowSeconds * sampleRate));
  window_.resize(length);
  weighted_.resize(length);
  double sum = 0;
  for (std::size_t i = 0; i < length; ++i) {
    const double x = (static_cast<double>(i) + 0.5) / static_cast<double>(length);
    window_[i] = static_cast<float>(0.5 - 0.5 * std::cos(2 * std::numbers::pi * x));
    sum += window_[i];
  }
  for (float& w : window_) w *= static_cast<float>(2 / std::max(sum, 1e-9));  // a sine of amplitude 1 gives 1
}

// The Fourier transform at one frequency, by turning a pointer.
double HarmonicMeter::amplitude(double hertz) const {
  const double angle = 2 * std::numbers::pi * hertz / rate_;
  const double stepRe = std::cos(angle);
  const double stepIm = std::sin(angle);
  double re = 1;
  double im = 0;
  double sumRe = 0;
  double sumIm = 0;
  for (const float w : weighted_) {
    sumRe += w * re;
    sumIm += w * im;
    const double next = re * stepRe - im * stepIm;
    im = re * stepIm + im * stepRe;
    re = next;
  }
  return std::hypot(sumRe, sumIm);
}

HarmonicBalance HarmonicMeter::measure(std::size_t frame, double hertz, const Formants& formants,
                                       std::span<const float> magnitudes, double binWidth) {
  HarmonicBalance balance;
  if (!(formants[0].frequency > 0) || !(hertz > 0)) return balance;
  sound_.read(sound_.centre(frame) - static_cast<std::ptrdiff_t>(weighted_.size() / 2), weighted_);
  for (std::size_t i = 0; i < weighted_.size(); ++i) weighted_[i] *= window_[i];
  const auto corrected = [&](double magnitude, double at) {
    return decibels(magnitude) - resonanceGain(at, formants[0]) - resonanceGain(at, formants[1]);
  };
  const double h1 = corrected(amplitude(hertz), hertz);
  const double h2 = corrected(amplitude(2 * hertz), 2 * hertz);
  const double f3 = formants[2].frequency;
  const double reach = std::max(hertz / 2, binWidth);
  const auto from = static_cast<std::size_t>(std::max(0.0, (f3 - reach) / binWidth));
  const auto to = std::min(magnitudes.size(), static_cast<std::size_t>((f3 + reach) / binWidth) + 2);
  float peak = 0;
  for (std::size_t b = from; b < to; ++b) peak = std::max(peak, magnitudes[b]);
  const double a3 = corrected(peak, f3);
  balance.h1h2 = std::clamp(static_cast<float>(h1 - h2), -largest, largest);
  balance.h1a3 = std::clamp(static_cast<float>(h1 - a3), -largest, 2 * largest);
  return balance;
}

}  // namespace hrlf
