// Random numbers that are the same with every compiler and standard library.
#pragma once

#include <cmath>
#include <cstdint>
#include <random>
#include <span>
#include <utility>

namespace hrlf {

/// Spreads (seed, stream) over 64 bits (SplitMix64), so that neighbouring seeds and streams draw unrelated numbers.
[[nodiscard]] constexpr std::uint64_t mixSeed(std::uint64_t seed, std::uint64_t stream) {
  std::uint64_t z = seed + 0x9E3779B97F4A7C15ULL * (stream + 1);
  z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9ULL;
  z = (z ^ (z >> 27U)) * 0x94D049BB133111EBULL;
  return z ^ (z >> 31U);
}

/// Uniform in [0, bound), bound > 0. The standard fixes the numbers of mt19937_64 but not those of its distributions.
[[nodiscard]] inline std::uint64_t drawBelow(std::mt19937_64& generator, std::uint64_t bound) {
  const std::uint64_t biased = (0 - bound) % bound;  // 2^64 mod bound: so many low draws would favour small results
  for (;;) {
    const std::uint64_t draw = generator();
    if (draw >= biased) return draw % bound;
  }
}

/// 64 random bits as a number, uniform in [0, 1).
[[nodiscard]] inline double unitInterval(std::uint64_t bits) {
  return std::ldexp(static_cast<double>(bits >> 11U), -53);
}

/// Fisher and Yates' shuffle.
inline void shuffle(std::span<int> values, std::mt19937_64& generator) {
  for (std::size_t i = values.size(); i > 1; --i) std::swap(values[i - 1], values[drawBelow(generator, i)]);
}

}  // namespace hrlf
