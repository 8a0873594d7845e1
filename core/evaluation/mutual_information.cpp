#include "core/evaluation/mutual_information.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <numbers>
#include <numeric>
#include <random>
#include <vector>

namespace hrlf {

namespace {

// Of the deviation: far below any noise, far above rounding.
constexpr double disturbance = 1e-10;

// Mean 0, deviation 1, no two the same; empty when constant.
std::vector<double> prepared(std::span<const double> values, std::uint64_t stream) {
  const auto n = static_cast<double>(values.size());
  const double mean = std::accumulate(values.begin(), values.end(), 0.0) / n;
  double square = 0;
  for (const double value : values) square += (value - mean) * (value - mean);
  const double deviation = std::sqrt(square / n);
  if (!(deviation > 1e-12 * (1 + std::abs(mean)))) return {};
  std::mt19937_64 generator(stream);
  std::vector<double> result;
  for (const double value : values) {
    const double uniform = static_cast<double>(generator() >> 11U) * 0x1.0p-53;
    result.push_back((value - mean) / deviation + disturbance * uniform);
  }
  return result;
}

// digamma(1), ..., digamma(count): -gamma + 1 + 1/2 + ...
std::vector<double> digammas(std::size_t count) {
  std::vector<double> values(count + 1, -std::numbers::egamma);
  for (std::size_t n = 2; n <= count; ++n) values[n] = values[n - 1] + 1.0 / static_cast<double>(n - 1);
  return values;
}

// Samples closer to `values[i]` than `distance`, without itself.
std::size_t closer(const std::vector<double>& values, std::size_t i, double distance) {
  std::size_t count = 0;
  for (const double value : values) count += std::abs(value - values[i]) < distance ? 1U : 0U;
  return count - 1;
}

}  // namespace

double mutualInformation(std::span<const double> x, std::span<const double> y, int neighbours) {
  const std::size_t n = std::min(x.size(), y.size());
  const auto k = static_cast<std::size_t>(std::max(1, neighbours));
  if (n <= k + 1) return 0;
  const std::vector<double> a = prepared(x.first(n), 1);
  const std::vector<double> b = prepared(y.first(n), 2);
  if (a.empty() || b.empty()) return 0;

  const std::vector<double> psi = digammas(n);
  std::vector<double> distances(n);
  double sum = 0;
  for (std::size_t i = 0; i < n; ++i) {
    for (std::size_t j = 0; j < n; ++j) distances[j] = std::max(std::abs(a[i] - a[j]), std::abs(b[i] - b[j]));
    // The sample itself is the nearest of all.
    const auto kth = distances.begin() + static_cast<std::ptrdiff_t>(k);
    std::nth_element(distances.begin(), kth, distances.end());
    sum += psi[closer(a, i, *kth) + 1] + psi[closer(b, i, *kth) + 1];
  }
  return psi[k] + psi[n] - sum / static_cast<double>(n);
}

}  // namespace hrlf
