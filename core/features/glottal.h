// Voice quality from the balance of harmonics.
#pragma once

#include "core/features/formants.h"
#include "core/features/sound_window.h"

#include <span>
#include <vector>

namespace hrlf {

/// Differences of harmonics, dB. A breathy voice has a strong first harmonic, a tense one strong high harmonics.
struct HarmonicBalance {
  float h1h2 = 0;  ///< first against second harmonic
  float h1a3 = 0;  ///< first harmonic against the strongest near F3
};

/// Measures the harmonics of single frames; keeps its buffers, so use one for many frames. Not thread-safe.
class HarmonicMeter {
 public:
  HarmonicMeter(const SoundWindow& sound, int sampleRate);

  /// What F1 and F2 add to the harmonics is taken off, as far as they are known (Hanson 1997; Iseli & Alwan 2004:
  /// H1*-H2* and H1*-A3*); without formants both numbers are 0.
  /// @param hertz       the fundamental
  /// @param magnitudes  of the frame's spectrum, a sine of full scale being 1; binWidth Hz apart
  [[nodiscard]] HarmonicBalance measure(std::size_t frame, double hertz, const Formants& formants,
                                        std::span<const float> magnitudes, double binWidth);

 private:
  [[nodiscard]] double amplitude(double hertz) const;

  const SoundWindow& sound_;
  double rate_;
  std::vector<float> window_;
  std::vector<float> weighted_;
};

}  // namespace hrlf
