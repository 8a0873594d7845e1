// What can be read from a representation: probes that are fitted on one part of the samples and judged on the other.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace hrlf {

/// Rows of numbers, row major; a view.
struct Samples {
  std::span<const float> values;
  std::size_t width = 1;

  [[nodiscard]] std::size_t count() const { return width == 0 ? 0 : values.size() / width; }
  [[nodiscard]] std::span<const float> row(std::size_t i) const { return values.subspan(i * width, width); }
  [[nodiscard]] Samples rows(std::size_t from, std::size_t to) const {
    return {values.subspan(from * width, (to - from) * width), width};
  }
};

/// Ridge regression on standardised columns, in closed form.
class LinearProbe {
 public:
  /// @param target  one number a row
  /// @param ridge   penalty on the squared weights, per sample; small, so that the probe is all but least squares
  LinearProbe(const Samples& samples, std::span<const float> target, double ridge = 1e-4);
  [[nodiscard]] double predict(std::span<const float> row) const;

 private:
  std::vector<double> mean_;
  std::vector<double> weight_;  // of the column as it is
  double offset_ = 0;
};

/// 1 - squared error / squared deviation from the mean; 0 for a prediction no better than the mean, negative for a
/// worse one, and 0 when `truth` is constant.
[[nodiscard]] double rSquared(std::span<const double> predicted, std::span<const float> truth);

/// What a probe fitted on the first half of the samples predicts for the second half.
[[nodiscard]] std::vector<double> heldOutLinear(const Samples& samples, std::span<const float> target);

/// The same of a probe that is no line: what the linear one leaves is predicted by kernel ridge regression with a
/// Gaussian kernel. It reads what is there in any smooth form. Time grows with the cube of the samples, so at most
/// 600 of the first half are used.
[[nodiscard]] std::vector<double> heldOutSmooth(const Samples& samples, std::span<const float> target);

/// The second half of `target`, which the two above are to be compared with.
[[nodiscard]] std::span<const float> heldOutTruth(std::span<const float> target);

}  // namespace hrlf
