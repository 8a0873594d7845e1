#include "core/features/voice_spectrum.h"

#include <algorithm>
#include <cmath>

namespace hrlf {
namespace {

constexpr unsigned melBands = 26;
constexpr double highestMel = 7600;        // Hz
constexpr double highestFrequency = 8000;  // Hz
// Weaker parts of a spectrum are below what 16 bits hold; without a floor their logarithms would swamp the MFCCs.
constexpr float spectrumFloor = 3e-5F;
constexpr float largestRatio = 60;  // dB

float ratioInDecibels(double above, double below) {
  return std::clamp(static_cast<float>(10 * std::log10(above / below)), -largestRatio, largestRatio);
}

}  // namespace

std::optional<SpectrumReader> SpectrumReader::create(unsigned sampleRate, unsigned hop) {
  SpectrumReader reader;
  reader.window_ = hop * hops;
  reader.binWidth_ = static_cast<double>(sampleRate) / reader.window_;
  reader.vocoder_.reset(new_aubio_pvoc(reader.window_, hop));
  reader.mfcc_.reset(new_aubio_mfcc(reader.window_, melBands, mfccCount + 1, sampleRate));
  reader.centroid_.reset(new_aubio_specdesc("centroid", reader.window_));
  reader.rolloff_.reset(new_aubio_specdesc("rolloff", reader.window_));
  reader.flux_.reset(new_aubio_specdesc("specflux", reader.window_));
  reader.spectrum_.reset(new_cvec(reader.window_));
  reader.coefficients_.reset(new_fvec(mfccCount + 1));
  reader.answer_.reset(new_fvec(1));
  if (!reader.vocoder_ || !reader.mfcc_ || !reader.centroid_ || !reader.rolloff_ || !reader.flux_ ||
      !reader.spectrum_ || !reader.coefficients_ || !reader.answer_)
    return std::nullopt;
  const double top = std::min(highestMel, 0.475 * sampleRate);
  aubio_mfcc_set_mel_coeffs_htk(reader.mfcc_.get(), 60, static_cast<smpl_t>(top));
  aubio_mfcc_set_scale(reader.mfcc_.get(), 20);  // log10 of magnitudes to decibels
  return reader;
}

SpectralShape SpectrumReader::after(std::span<float> hop) {
  const fvec_t in{static_cast<uint_t>(hop.size()), hop.data()};
  aubio_pvoc_do(vocoder_.get(), &in, spectrum_.get());
  // The Hann window halves, and half of a sine is at negative frequencies.
  const float unit = 4.0F / static_cast<float>(window_);
  for (float& norm : std::span(spectrum_->norm, spectrum_->length)) norm = std::max(norm * unit, spectrumFloor);
  SpectralShape shape;
  aubio_mfcc_do(mfcc_.get(), spectrum_.get(), coefficients_.get());
  for (std::size_t i = 0; i < mfccCount; ++i) shape.mfcc[i] = coefficients_->data[i + 1];

  const auto bin = static_cast<float>(binWidth_);
  cvec_t band = *spectrum_;
  band.length = std::min(band.length, static_cast<uint_t>(highestFrequency / binWidth_) + 1);
  float sum = 0;
  for (const float norm : std::span(band.norm, band.length)) sum += norm;
  const auto ask = [&](const aubio::SpectralDescriptor& what) {
    aubio_specdesc_do(what.get(), &band, answer_.get());
    return answer_->data[0];
  };
  shape.centroid = ask(centroid_) * bin;
  shape.rolloff = std::max(ask(rolloff_) - 1, 0.0F) * bin;  // aubio gives the bin after
  shape.flux = std::clamp(ask(flux_) / sum, 0.0F, 1.0F);
  readBands(shape);
  return shape;
}

void SpectrumReader::readBands(SpectralShape& shape) const {
  const std::span<const float> values = magnitudes();
  const auto binOf = [&](double hertz) {
    return std::min(values.size(), static_cast<std::size_t>(std::ceil(hertz / binWidth_)));
  };
  const auto powerOf = [&](double from, double to) {
    double sum = 1e-12;
    for (std::size_t b = binOf(from); b < binOf(to); ++b) sum += double{values[b]} * values[b];
    return sum;
  };
  const auto peakOf = [&](double from, double to) {
    double peak = spectrumFloor;
    for (std::size_t b = binOf(from); b < binOf(to); ++b) peak = std::max(peak, double{values[b]});
    return peak * peak;
  };
  // The straight line through the decibels of a band, dB/kHz.
  const auto slopeOf = [&](double from, double to) {
    const std::size_t first = binOf(from);
    const std::size_t last = binOf(to);
    if (last < first + 3) return 0.0F;
    const auto n = static_cast<double>(last - first);
    const double middle = 0.5 * (n - 1);
    double sum = 0;
    double squares = 0;
    for (std::size_t b = first; b < last; ++b) {
      const double x = static_cast<double>(b - first) - middle;
      sum += x * 20 * std::log10(double{values[b]});
      squares += x * x;
    }
    return static_cast<float>(sum / squares / binWidth_ * 1000);
  };
  shape.alphaRatio = ratioInDecibels(powerOf(1000, 5000), powerOf(50, 1000));
  shape.hammarberg = ratioInDecibels(peakOf(0, 2000), peakOf(2000, 5000));
  shape.lowSlope = slopeOf(0, 500);
  shape.highSlope = slopeOf(500, 1500);
}

}  // namespace hrlf
