// The spectrum of each frame and what is read from it alone.
#pragma once

#include "core/features/aubio_handles.h"

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace hrlf {

inline constexpr std::size_t mfccCount = 13;

/// Units as in voice.h.
struct SpectralShape {
  std::array<float, mfccCount> mfcc{};
  float centroid = 0;
  float rolloff = 0;
  float flux = 0;
  float alphaRatio = 0;
  float hammarberg = 0;
  float lowSlope = 0;   ///< 0 to 500 Hz
  float highSlope = 0;  ///< 500 to 1500 Hz
};

/// Swallows a sound hop by hop and answers for the window of three hops that ends with the last one.
class SpectrumReader {
 public:
  static constexpr std::size_t hops = 3;

  /// None when aubio cannot work at this rate.
  static std::optional<SpectrumReader> create(unsigned sampleRate, unsigned hop);

  [[nodiscard]] SpectralShape after(std::span<float> hop);

  /// Of that window; a sine of full scale has magnitude 1. binWidth() Hz apart, from 0 Hz on.
  [[nodiscard]] std::span<const float> magnitudes() const { return {spectrum_->norm, spectrum_->length}; }
  [[nodiscard]] double binWidth() const { return binWidth_; }

 private:
  SpectrumReader() = default;
  void readBands(SpectralShape& shape) const;

  unsigned window_ = 0;
  double binWidth_ = 0;
  aubio::PhaseVocoder vocoder_;
  aubio::Mfcc mfcc_;
  aubio::SpectralDescriptor centroid_;
  aubio::SpectralDescriptor rolloff_;
  aubio::SpectralDescriptor flux_;
  aubio::Spectrum spectrum_;
  aubio::Vector coefficients_;
  aubio::Vector answer_;
};

}  // namespace hrlf
