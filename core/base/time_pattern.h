// Which units of a row (frames, packets, words) are hit when a share of them is: patterns in time, by seed.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

namespace hrlf {

enum class TimePattern {
  Whole,   ///< all along
  Random,  ///< units drawn by the seed: exactly the share of all
  Burst,   ///< Gilbert's model: geometric lengths of bursts and of gaps, with the share and the mean length met exactly
  Periodic  ///< stretches of one length at equal distances; the seed draws where the first one is
};

inline constexpr std::array<TimePattern, 4> allTimePatterns{TimePattern::Whole, TimePattern::Random, TimePattern::Burst,
                                                            TimePattern::Periodic};

/// "whole", "random", "burst", "periodic": as on the command line and in files.
[[nodiscard]] std::string_view patternName(TimePattern pattern);

/// One byte a unit, 1: hit. Random and Burst hit exactly round(share x units). A larger share at Random hits a
/// superset.
/// @param mean  units of one burst (Burst, Periodic: at least 1)
[[nodiscard]] std::vector<std::uint8_t> drawPattern(int units, TimePattern pattern, double share, double mean,
                                                    std::uint64_t seed);

}  // namespace hrlf
