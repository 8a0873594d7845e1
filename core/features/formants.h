// Resonances of the vocal tract by linear prediction.
#pragma once

#include <array>
#include <complex>
#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace hrlf {

struct Formant {
  float frequency = 0;  ///< Hz
  float bandwidth = 0;  ///< Hz; a wide one is hardly a resonance
};

using Formants = std::array<Formant, 3>;

/// The all-pole model of order 10 of the part of a spectrum below `ceiling` (selective linear prediction, Makhoul 1975,
/// so that any sampling rate will do), whose narrow poles are the formants. Keeps the roots of the frame before as a
/// first guess: use one for neighbouring frames; not thread-safe.
class FormantFinder {
 public:
  /// @param binWidth  Hz between two values of the spectra to come
  /// @param ceiling   Hz; five formants are expected below it: 5000 for men, 5500 for women
  FormantFinder(double binWidth, double ceiling);

  /// F1, F2, F3 of a magnitude spectrum that starts at 0 Hz, without pre-emphasis (6 dB an octave from 50 Hz on is
  /// applied here). None when fewer than three poles can be formants.
  [[nodiscard]] std::optional<Formants> find(std::span<const float> magnitudes);

 private:
  static constexpr std::size_t order = 10;
  [[nodiscard]] bool predict(std::span<const float> magnitudes);
  void startOnCircle();
  void solve();

  std::size_t bins_ = 0;
  double rate_ = 0;
  std::vector<double> emphasis_;
  std::vector<double> cosines_;  ///< (order + 1) x bins
  std::array<double, order + 1> polynomial_{};
  std::array<std::complex<double>, order> roots_{};
};

/// Over the voiced frames of a run: a median over five frames for each number, so that a pole taken for another one
/// does not count.
void smoothFormants(std::span<Formants> run);

}  // namespace hrlf
