// What several seeds say together: mean, deviation, and whether two methods differ.
#pragma once

#include <optional>
#include <span>

namespace hrlf {

/// Mean and deviation of one figure over seeds.
struct SampleStatistics {
  int n = 0;
  double mean = 0;                  ///< 0 when n is 0
  std::optional<double> deviation;  ///< of the sample (n - 1); none below two values
};

[[nodiscard]] SampleStatistics sampleStatistics(std::span<const double> values);

/// Student's paired t-test, two-sided: do `a` and `b` have the same mean over the same seeds?
struct PairedTest {
  int n = 0;                  ///< pairs
  double meanDifference = 0;  ///< of a - b
  int degreesOfFreedom = 0;   ///< n - 1, at least 0
  /// None where nothing can be tested: below two pairs, or when all differences are the same, for then their spread,
  /// against which t measures them, is zero.
  std::optional<double> t;
  std::optional<double> p;
  friend bool operator==(const PairedTest&, const PairedTest&) = default;
};

/// Values of one seed stand at the same place; what is left over in the longer list is not looked at.
[[nodiscard]] PairedTest pairedTTest(std::span<const double> a, std::span<const double> b);

/// I_x(a, b), the regularised incomplete beta function, for a, b > 0 and x in [0, 1]; exact to about 1e-12.
[[nodiscard]] double regularisedIncompleteBeta(double x, double a, double b);

/// P(|T| >= |t|) under Student's distribution.
[[nodiscard]] double twoSidedP(double t, int degreesOfFreedom);

}  // namespace hrlf
