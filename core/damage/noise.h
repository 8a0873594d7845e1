// Noise as a function of time. Private to core/damage.
#pragma once

#include <array>
#include <cstdint>
#include <span>

namespace hrlf {

/// Noise on the clip's clock, of the same values whatever rate the sound is read at: it is drawn at 16 kHz and
/// interpolated for other rates. Zero mean; the power is about one, the caller scales to what it measures.
class Noise {
 public:
  enum class Colour { White, Pink };
  Noise(Colour colour, std::uint64_t seed) : colour_(colour), seed_(seed) {}
  /// The value at a time in steps of 1/16000 s. Fast when times ascend.
  [[nodiscard]] float at(double step);

 private:
  static constexpr std::size_t octaves_ = 14;  // down to 1 Hz

  [[nodiscard]] float value(std::int64_t index);
  [[nodiscard]] float draw(std::uint64_t row, std::int64_t index) const;

  Colour colour_;
  std::uint64_t seed_;
  std::array<std::int64_t, octaves_> heldIndex_ = makeUnheld();
  std::array<float, octaves_> held_{};

  static constexpr std::array<std::int64_t, octaves_> makeUnheld() {
    std::array<std::int64_t, octaves_> none{};
    none.fill(-1);
    return none;
  }
};

inline constexpr int noiseRate = 16000;  ///< Hz

}  // namespace hrlf
