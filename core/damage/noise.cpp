#include "core/damage/noise.h"

#include "core/base/draw.h"

#include <cmath>

namespace hrlf {

/// Near enough a Gaussian of variance one: the sum of four uniform numbers.
float Noise::draw(std::uint64_t row, std::int64_t index) const {
  const std::uint64_t bits = mixSeed(mixSeed(seed_, row), static_cast<std::uint64_t>(index));
  constexpr std::uint64_t mask = 0xFFFF;
  const auto sum = (bits & mask) + ((bits >> 16U) & mask) + ((bits >> 32U) & mask) + (bits >> 48U);
  constexpr float middle = 2 * 65535.0F;
  constexpr float deviation = 37836.6F;  // 65536 sqrt(4 / 12)
  return (static_cast<float>(sum) - middle) / deviation;
}

/// Pink noise by Voss and McCartney: row k holds its value for 2^k steps.
float Noise::value(std::int64_t index) {
  if (colour_ == Colour::White) return draw(0, index);
  float sum = draw(octaves_, index);
  for (std::size_t row = 0; row < octaves_; ++row) {
    const std::int64_t block = index >> (row + 1);
    if (heldIndex_[row] != block) {
      heldIndex_[row] = block;
      held_[row] = draw(row, block);
    }
    sum += held_[row];
  }
  return sum / std::sqrt(static_cast<float>(octaves_ + 1));
}

float Noise::at(double step) {
  const double floor = std::floor(step);
  const auto part = static_cast<float>(step - floor);
  const auto index = static_cast<std::int64_t>(floor);
  const float before = value(index);
  return part < 1e-4F ? before : before + part * (value(index + 1) - before);
}

}  // namespace hrlf
