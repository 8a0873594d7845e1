// Mean and Pearson correlation of numbers. Private to this room.
#pragma once

#include <algorithm>
#include <cmath>
#include <ranges>

namespace hrlf {

/// 0 for no values.
template <std::ranges::sized_range Values>
[[nodiscard]] double meanOf(const Values& values) {
  double sum = 0;
  for (const auto value : values) sum += value;
  return std::ranges::empty(values) ? 0.0 : sum / static_cast<double>(std::ranges::size(values));
}

/// In [-1, 1]; 0 where one of the two does not vary. Both are equally long.
template <std::ranges::random_access_range Values>
[[nodiscard]] double correlation(const Values& a, const Values& b) {
  const double meanA = meanOf(a);
  const double meanB = meanOf(b);
  double together = 0;
  double squaresA = 0;
  double squaresB = 0;
  for (std::size_t i = 0; i < std::ranges::size(a); ++i) {
    together += (a[i] - meanA) * (b[i] - meanB);
    squaresA += (a[i] - meanA) * (a[i] - meanA);
    squaresB += (b[i] - meanB) * (b[i] - meanB);
  }
  const double scale = std::sqrt(squaresA) * std::sqrt(squaresB);
  const bool isDefined = std::isfinite(together) && std::isfinite(scale) && scale > 0;
  return isDefined ? std::clamp(together / scale, -1.0, 1.0) : 0.0;
}

}  // namespace hrlf
