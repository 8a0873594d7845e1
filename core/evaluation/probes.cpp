#include "core/evaluation/probes.h"

#include "core/evaluation/cholesky.h"
#include "core/evaluation/correlation.h"

#include <algorithm>
#include <cmath>

namespace hrlf {

namespace {

constexpr std::size_t mostKernelSamples = 600;
constexpr double kernelRidge = 0.1;
constexpr double constantColumn = 1e-12;

struct Columns {
  std::vector<double> mean;
  std::vector<double> scale;  // 1 / deviation; 0 for a constant column, which then says nothing
};

Columns measure(const Samples& samples) {
  Columns columns{std::vector<double>(samples.width, 0.0), std::vector<double>(samples.width, 0.0)};
  const auto n = static_cast<double>(samples.count());
  for (std::size_t c = 0; c < samples.width; ++c) {
    double sum = 0;
    for (std::size_t i = 0; i < samples.count(); ++i) sum += samples.row(i)[c];
    columns.mean[c] = sum / n;
    double square = 0;
    for (std::size_t i = 0; i < samples.count(); ++i) {
      const double difference = samples.row(i)[c] - columns.mean[c];
      square += difference * difference;
    }
    const double deviation = std::sqrt(square / n);
    // Relative to the mean's size: the rounding of a constant is no information.
    if (deviation > std::max(constantColumn, 1e-6 * std::abs(columns.mean[c]))) columns.scale[c] = 1 / deviation;
  }
  return columns;
}

std::vector<double> standardised(const Samples& samples, const Columns& columns) {
  std::vector<double> table;
  table.reserve(samples.values.size());
  for (std::size_t i = 0; i < samples.count(); ++i) {
    for (std::size_t c = 0; c < samples.width; ++c) {
      table.push_back((samples.row(i)[c] - columns.mean[c]) * columns.scale[c]);
    }
  }
  return table;
}

// exp(-||a - b||^2 / (2 width)): on standardised columns the mean squared distance of two rows is 2 width.
double kernel(const double* a, const double* b, std::size_t width) {
  double square = 0;
  for (std::size_t c = 0; c < width; ++c) square += (a[c] - b[c]) * (a[c] - b[c]);
  return std::exp(-square / (2.0 * static_cast<double>(width)));
}

}  // namespace

LinearProbe::LinearProbe(const Samples& samples, std::span<const float> target, double ridge)
    : mean_(samples.width, 0.0), weight_(samples.width, 0.0), offset_(meanOf(target)) {
  const std::size_t n = samples.count();
  const std::size_t width = samples.width;
  if (n == 0) return;
  const Columns columns = measure(samples);
  const std::vector<double> x = standardised(samples, columns);
  std::vector<double> gram(width * width, 0.0);
  std::vector<double> right(width, 0.0);
  for (std::size_t i = 0; i < n; ++i) {
    const double* row = x.data() + i * width;
    for (std::size_t a = 0; a < width; ++a) {
      right[a] += row[a] * (target[i] - offset_);
      for (std::size_t b = 0; b <= a; ++b) gram[a * width + b] += row[a] * row[b];
    }
  }
  for (std::size_t a = 0; a < width; ++a) gram[a * width + a] += ridge * static_cast<double>(n);
  solvePositiveDefinite(gram, right);
  mean_ = columns.mean;
  for (std::size_t c = 0; c < width; ++c) weight_[c] = right[c] * columns.scale[c];
}

double LinearProbe::predict(std::span<const float> row) const {
  double sum = offset_;
  for (std::size_t c = 0; c < weight_.size(); ++c) sum += weight_[c] * (row[c] - mean_[c]);
  return sum;
}

double rSquared(std::span<const double> predicted, std::span<const float> truth) {
  const double mean = meanOf(truth);
  double error = 0;
  double spread = 0;
  for (std::size_t i = 0; i < truth.size(); ++i) {
    error += (truth[i] - predicted[i]) * (truth[i] - predicted[i]);
    spread += (truth[i] - mean) * (truth[i] - mean);
  }
  return spread > 0 ? 1 - error / spread : 0;
}

std::vector<double> heldOutLinear(const Samples& samples, std::span<const float> target) {
  const std::size_t half = samples.count() / 2;
  const LinearProbe probe(samples.rows(0, half), target.first(half));
  std::vector<double> predicted;
  for (std::size_t i = half; i < samples.count(); ++i) predicted.push_back(probe.predict(samples.row(i)));
  return predicted;
}

std::vector<double> heldOutSmooth(const Samples& samples, std::span<const float> target) {
  std::vector<double> predicted = heldOutLinear(samples, target);
  const std::size_t half = samples.count() / 2;
  const std::size_t n = std::min(half, mostKernelSamples);
  const std::size_t width = samples.width;
  if (n == 0) return predicted;

  const LinearProbe line(samples.rows(0, half), target.first(half));
  const Samples fitted = samples.rows(0, n);
  const Columns columns = measure(fitted);
  const std::vector<double> x = standardised(fitted, columns);
  std::vector<double> gram(n * n, 0.0);
  std::vector<double> dual(n, 0.0);
  for (std::size_t i = 0; i < n; ++i) {
    dual[i] = target[i] - line.predict(fitted.row(i));
    for (std::size_t j = 0; j <= i; ++j) gram[i * n + j] = kernel(x.data() + i * width, x.data() + j * width, width);
    gram[i * n + i] += kernelRidge;
  }
  solvePositiveDefinite(gram, dual);
  const std::vector<double> others = standardised(samples.rows(half, samples.count()), columns);
  for (std::size_t i = 0; i < predicted.size(); ++i) {
    for (std::size_t j = 0; j < n; ++j) {
      predicted[i] += dual[j] * kernel(others.data() + i * width, x.data() + j * width, width);
    }
  }
  return predicted;
}

std::span<const float> heldOutTruth(std::span<const float> target) { return target.subspan(target.size() / 2); }

}  // namespace hrlf
