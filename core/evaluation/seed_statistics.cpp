#include "core/evaluation/seed_statistics.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace hrlf {

namespace {

// The continued fraction of I_x(a, b) by Lentz's method (Numerical Recipes, "betacf"; DLMF 8.17.22). It converges
// quickly for x below (a + 1) / (a + b + 2).
double betaFraction(double x, double a, double b) {
  constexpr double tiny = 1e-300;  // stands for a denominator of 0
  constexpr int mostTerms = 10000;
  const auto awayFromZero = [](double v) { return std::abs(v) < tiny ? tiny : v; };
  double c = 1;
  double d = 1 / awayFromZero(1 - (a + b) * x / (a + 1));
  double fraction = d;
  for (int m = 1; m <= mostTerms; ++m) {
    const double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / awayFromZero(1 + even * d);
    c = awayFromZero(1 + even / c);
    fraction *= d * c;
    const double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / awayFromZero(1 + odd * d);
    c = awayFromZero(1 + odd / c);
    const double step = d * c;
    fraction *= step;
    if (std::abs(step - 1) < std::numeric_limits<double>::epsilon()) break;
  }
  return fraction;
}

}  // namespace

SampleStatistics sampleStatistics(std::span<const double> values) {
  SampleStatistics statistics;
  statistics.n = static_cast<int>(values.size());
  if (values.empty()) return statistics;
  double sum = 0;
  for (const double value : values) sum += value;
  statistics.mean = sum / statistics.n;
  if (statistics.n < 2) return statistics;
  double squares = 0;
  for (const double value : values) squares += (value - statistics.mean) * (value - statistics.mean);
  statistics.deviation = std::sqrt(squares / (statistics.n - 1));
  return statistics;
}

PairedTest pairedTTest(std::span<const double> a, std::span<const double> b) {
  PairedTest test;
  const std::size_t count = std::min(a.size(), b.size());
  std::vector<double> differences;
  double largest = 0;
  for (std::size_t i = 0; i < count; ++i) {
    differences.push_back(a[i] - b[i]);
    largest = std::max({largest, std::abs(a[i]), std::abs(b[i])});
  }
  const SampleStatistics statistics = sampleStatistics(differences);
  test.n = statistics.n;
  test.meanDifference = statistics.mean;
  test.degreesOfFreedom = std::max(statistics.n - 1, 0);
  // Equal differences of decimal figures are equal up to rounding only.
  const double rounding = 8 * std::numeric_limits<double>::epsilon() * largest;
  if (!statistics.deviation || !(*statistics.deviation > rounding)) return test;
  test.t = statistics.mean / (*statistics.deviation / std::sqrt(static_cast<double>(statistics.n)));
  test.p = twoSidedP(*test.t, test.degreesOfFreedom);
  return test;
}

double regularisedIncompleteBeta(double x, double a, double b) {
  if (!(x > 0)) return 0;
  if (x >= 1) return 1;
  const double front =
      std::exp(std::lgamma(a + b) - std::lgamma(a) - std::lgamma(b) + a * std::log(x) + b * std::log1p(-x));
  if (x < (a + 1) / (a + b + 2)) return front * betaFraction(x, a, b) / a;
  return 1 - front * betaFraction(1 - x, b, a) / b;
}

double twoSidedP(double t, int degreesOfFreedom) {
  if (degreesOfFreedom < 1 || std::isnan(t)) return 1;
  const double n = degreesOfFreedom;
  if (std::isinf(t)) return 0;
  return regularisedIncompleteBeta(n / (n + t * t), n / 2, 0.5);
}

}  // namespace hrlf
