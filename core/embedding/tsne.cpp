#include "core/embedding/tsne.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <limits>
#include <new>
#include <numbers>
#include <random>
#include <string>

namespace hrlf {
namespace {

constexpr std::size_t leastPoints = 4;
// P and its distances take n x n floats: 400 MB here. A clip gives a tenth of that.
constexpr std::size_t mostPoints = 10000;
constexpr int exaggeratedIterations = 250;
constexpr int stepsPerSnapshot = 25;
constexpr double earlyMomentum = 0.5;
constexpr double lateMomentum = 0.8;
constexpr float leastGain = 0.01F;
constexpr double leastProbability = 1e-12;

// Four neighbours at a time with one partial sum a lane. Written out because the compiler may not reorder sums on its
// own, so that the same numbers come out of every build.
using Lanes = float __attribute__((vector_size(16)));
constexpr std::size_t lanes = sizeof(Lanes) / sizeof(float);
// Where the points that fill up the last lanes lie: so far away that they pull and push nothing.
constexpr float outOfReach = 1e15F;

constexpr double lowestProgressOfDescent = 0.1;

double sumOf(Lanes values) {
  double sum = 0;
  for (std::size_t lane = 0; lane < lanes; ++lane) sum += values[lane];
  return sum;
}

Lanes load(const float* from) {
  Lanes values;
  std::memcpy(&values, from, sizeof values);
  return values;
}

/// Symmetric joint probabilities. Rows are padded to whole lanes; padding has probability 0.
class Affinities {
 public:
  explicit Affinities(std::size_t n) : n_(n), stride_((n + lanes - 1) / lanes * lanes), values_(n * stride_, 0.0F) {}

  [[nodiscard]] std::size_t stride() const { return stride_; }
  [[nodiscard]] float* row(std::size_t i) { return values_.data() + i * stride_; }
  [[nodiscard]] const float* row(std::size_t i) const { return values_.data() + i * stride_; }

  /// Squared distances of every pair, of points scaled so that the largest coordinate is 1: no range of the input then
  /// overflows, and t-SNE does not see the scale because the perplexity search undoes it.
  Result<void> setDistances(std::span<const float> points, std::size_t width, Progress& progress) {
    const std::vector<float> columns = centredColumns(points, width);
    for (std::size_t i = 0; i < n_; ++i) {
      if (progress.isCancelled()) return cancelled();
      float* distances = row(i);
      for (std::size_t k = 0; k < width; ++k) {
        const float* column = columns.data() + k * stride_;
        const float own = column[i];
        for (std::size_t j = 0; j < stride_; ++j) {
          const float difference = column[j] - own;
          distances[j] += difference * difference;
        }
      }
      progress.update(lowestProgressOfDescent * 0.5 * static_cast<double>(i) / static_cast<double>(n_),
                      "Comparing points");
    }
    return {};
  }

  /// Distances become conditional probabilities whose entropy is that of `perplexity` equal neighbours.
  Result<void> toConditional(double perplexity, Progress& progress) {
    std::vector<double> weights(n_);
    for (std::size_t i = 0; i < n_; ++i) {
      if (progress.isCancelled()) return cancelled();
      conditionRow(i, std::log(perplexity), weights);
      progress.update(lowestProgressOfDescent * (0.5 + 0.5 * static_cast<double>(i) / static_cast<double>(n_)),
                      "Finding neighbours");
    }
    return {};
  }

  void symmetrise() {
    const double scale = 1.0 / (2.0 * static_cast<double>(n_));
    for (std::size_t i = 0; i < n_; ++i) {
      row(i)[i] = 0;
      for (std::size_t j = 0; j < i; ++j) {
        const double joint = (static_cast<double>(row(i)[j]) + row(j)[i]) * scale;
        row(i)[j] = row(j)[i] = static_cast<float>(std::max(joint, leastProbability));
      }
    }
  }

 private:
  /// Column-wise copy, so that distances to all points are taken side by side.
  [[nodiscard]] std::vector<float> centredColumns(std::span<const float> points, std::size_t width) const {
    std::vector<float> columns(width * stride_, 0.0F);
    std::vector<double> mean(width, 0.0);
    for (std::size_t i = 0; i < n_; ++i)
      for (std::size_t k = 0; k < width; ++k)
        mean[k] += static_cast<double>(points[i * width + k]) / static_cast<double>(n_);
    double largest = 0;
    for (std::size_t i = 0; i < n_; ++i)
      for (std::size_t k = 0; k < width; ++k) largest = std::max(largest, std::abs(points[i * width + k] - mean[k]));
    const double divisor = largest > 0 ? largest : 1.0;
    for (std::size_t i = 0; i < n_; ++i)
      for (std::size_t k = 0; k < width; ++k)
        columns[k * stride_ + i] = static_cast<float>((points[i * width + k] - mean[k]) / divisor);
    return columns;
  }

  /// Bisection on the precision of the Gaussian around point i.
  void conditionRow(std::size_t i, double wantedEntropy, std::vector<double>& weights) {
    constexpr int mostTries = 64;
    constexpr double tolerance = 1e-5;
    float* values = row(i);
    // Measured from the nearest neighbour, so that far-off points do not all underflow to nothing.
    double nearest = std::numeric_limits<double>::max();
    for (std::size_t j = 0; j < n_; ++j)
      if (j != i) nearest = std::min<double>(nearest, values[j]);

    double precision = 1;
    double low = 0;
    double high = std::numeric_limits<double>::infinity();
    double sum = 1;
    for (int attempt = 0; attempt < mostTries; ++attempt) {
      sum = 0;
      double weighted = 0;
      for (std::size_t j = 0; j < n_; ++j) {
        const double distance = values[j] - nearest;
        weights[j] = j == i ? 0.0 : std::exp(-precision * distance);
        sum += weights[j];
        weighted += j == i ? 0.0 : weights[j] * distance;
      }
      const double entropy = std::log(sum) + precision * weighted / sum;
      if (std::abs(entropy - wantedEntropy) < tolerance) break;
      // With more identical neighbours than the perplexity asks for, no precision fits; the tries then run out at
      // equal weights of the identical points, which is the right answer.
      if (entropy > wantedEntropy) {
        low = precision;
        precision = std::isinf(high) ? precision * 2 : (low + high) / 2;
      } else {
        high = precision;
        precision = (low + high) / 2;
      }
    }
    for (std::size_t j = 0; j < n_; ++j) values[j] = static_cast<float>(weights[j] / sum);
    for (std::size_t j = n_; j < stride_; ++j) values[j] = 0;
  }

  std::size_t n_;
  std::size_t stride_;
  std::vector<float> values_;
};

/// The moving picture: positions and what gradient descent with momentum and gains keeps beside them.
class Descent {
 public:
  Descent(const Affinities& affinities, std::size_t n, std::uint64_t seed)
      : affinities_(affinities),
        n_(n),
        position_{std::vector<float>(affinities.stride(), outOfReach),
                  std::vector<float>(affinities.stride(), outOfReach)},
        attraction_{std::vector<double>(n), std::vector<double>(n)},
        repulsion_{std::vector<double>(n), std::vector<double>(n)},
        velocity_{std::vector<float>(n, 0.0F), std::vector<float>(n, 0.0F)},
        gain_{std::vector<float>(n, 1.0F), std::vector<float>(n, 1.0F)} {
    // Box and Muller's transform: std::normal_distribution differs from library to library.
    std::mt19937_64 engine(seed);
    const auto uniform = [&engine] { return (static_cast<double>(engine() >> 11U) + 0.5) * 0x1p-53; };
    constexpr double spread = 1e-4;
    for (std::size_t i = 0; i < n; ++i) {
      const double radius = spread * std::sqrt(-2.0 * std::log(uniform()));
      const double angle = 2.0 * std::numbers::pi * uniform();
      position_[0][i] = static_cast<float>(radius * std::cos(angle));
      position_[1][i] = static_cast<float>(radius * std::sin(angle));
    }
  }

  void step(double exaggeration, double momentum, double learningRate) {
    measureForces();
    for (std::size_t axis = 0; axis < 2; ++axis) {
      double mean = 0;
      for (std::size_t i = 0; i < n_; ++i) {
        const auto gradient =
            static_cast<float>(4.0 * (exaggeration * attraction_[axis][i] - repulsion_[axis][i] / normalisation_));
        float& gain = gain_[axis][i];
        float& velocity = velocity_[axis][i];
        gain = (gradient > 0) == (velocity > 0) ? gain * 0.8F : gain + 0.2F;
        gain = std::max(gain, leastGain);
        velocity = static_cast<float>(momentum) * velocity - static_cast<float>(learningRate) * gain * gradient;
        position_[axis][i] += velocity;
        mean += position_[axis][i];
      }
      mean /= static_cast<double>(n_);
      for (std::size_t i = 0; i < n_; ++i) position_[axis][i] -= static_cast<float>(mean);
    }
  }

  /// Kullback-Leibler divergence of the picture from the data, without exaggeration.
  [[nodiscard]] double divergence() {
    measureForces();
    double sum = 0;
    for (std::size_t i = 0; i < n_; ++i) {
      const float* p = affinities_.row(i);
      for (std::size_t j = 0; j < n_; ++j) {
        if (j == i) continue;
        const double dx = static_cast<double>(position_[0][i]) - position_[0][j];
        const double dy = static_cast<double>(position_[1][i]) - position_[1][j];
        const double q = std::max(1.0 / (1.0 + dx * dx + dy * dy) / normalisation_, leastProbability);
        sum += p[j] * std::log(p[j] / q);
      }
    }
    return sum;
  }

  [[nodiscard]] bool isFinite() const {
    for (const auto& axis : position_)
      for (float v : axis)
        if (!std::isfinite(v)) return false;
    return true;
  }

  [[nodiscard]] Embedding picture(double perplexity, std::uint64_t seed) {
    Embedding embedding;
    const auto count = static_cast<std::ptrdiff_t>(n_);
    embedding.x.assign(position_[0].begin(), position_[0].begin() + count);
    embedding.y.assign(position_[1].begin(), position_[1].begin() + count);
    embedding.klDivergence = divergence();
    embedding.perplexity = perplexity;
    embedding.seed = seed;
    return embedding;
  }

 private:
  /// Attraction, repulsion and the sum over all pairs in one pass over P: the pass is bound by memory, not arithmetic.
  void measureForces() {
    const float* x = position_[0].data();
    const float* y = position_[1].data();
    normalisation_ = 0;
    for (std::size_t i = 0; i < n_; ++i) {
      const float* p = affinities_.row(i);
      Lanes pullX{}, pullY{}, pushX{}, pushY{}, total{};
      const float ownX = x[i];
      const float ownY = y[i];
      for (std::size_t j = 0; j < n_; j += lanes) {
        const Lanes dx = ownX - load(x + j);
        const Lanes dy = ownY - load(y + j);
        const Lanes similarity = 1.0F / (1.0F + dx * dx + dy * dy);
        const Lanes pull = load(p + j) * similarity;
        const Lanes push = similarity * similarity;
        pullX += pull * dx;
        pullY += pull * dy;
        pushX += push * dx;
        pushY += push * dy;
        total += similarity;
      }
      attraction_[0][i] = sumOf(pullX);
      attraction_[1][i] = sumOf(pullY);
      repulsion_[0][i] = sumOf(pushX);
      repulsion_[1][i] = sumOf(pushY);
      normalisation_ += sumOf(total) - 1.0;  // a point is no neighbour of itself
    }
  }

  using Axes = std::array<std::vector<float>, 2>;
  using WideAxes = std::array<std::vector<double>, 2>;

  const Affinities& affinities_;
  std::size_t n_;
  Axes position_;
  WideAxes attraction_;
  WideAxes repulsion_;
  double normalisation_ = 1;
  Axes velocity_;
  Axes gain_;
};

Result<std::size_t> checkedCount(std::span<const float> points, int width, const TsneOptions& options) {
  if (width < 1 || points.size() % static_cast<std::size_t>(width) != 0)
    return fail(ErrorKind::Internal, "The points of the picture do not have the width that was said.",
                std::to_string(points.size()) + " numbers, width " + std::to_string(width));
  const std::size_t n = points.size() / static_cast<std::size_t>(width);
  if (n < leastPoints)
    return fail(ErrorKind::BadInput, "A t-SNE picture needs at least four points.", std::to_string(n) + " points",
                "Take a longer clip, or leave more of it in place.");
  if (n > mostPoints)
    return fail(ErrorKind::BadInput, "These are too many points for an exact t-SNE picture.",
                std::to_string(n) + " points, at most " + std::to_string(mostPoints), "Use fewer windows.");
  for (std::size_t i = 0; i < points.size(); ++i)
    if (!std::isfinite(points[i]))
      return fail(ErrorKind::BadInput, "A point of the t-SNE picture is not a finite number.",
                  "point " + std::to_string(i / static_cast<std::size_t>(width)));
  if (!std::isfinite(options.perplexity) || options.perplexity < 1)
    return fail(ErrorKind::BadInput, "The perplexity must be a number of at least 1.",
                std::to_string(options.perplexity));
  if (options.iterations < 1)
    return fail(ErrorKind::BadInput, "The number of iterations must be at least 1.",
                std::to_string(options.iterations));
  if (!std::isfinite(options.exaggeration) || options.exaggeration < 1)
    return fail(ErrorKind::BadInput, "The exaggeration must be a number of at least 1.",
                std::to_string(options.exaggeration));
  if (!std::isfinite(options.learningRate) || options.learningRate < 0)
    return fail(ErrorKind::BadInput, "The learning rate must be 0 (chosen by the number of points) or more.",
                std::to_string(options.learningRate));
  return n;
}

Result<Embedding> descend(std::span<const float> points, std::size_t n, const TsneOptions& options,
                          const std::function<void(const Embedding&)>& onStep, Progress& progress) {
  const double perplexity = std::min(options.perplexity, static_cast<double>(n - 1) / 3.0);
  Affinities affinities(n);
  if (auto done = affinities.setDistances(points, points.size() / n, progress); !done)
    return tl::unexpected(done.error());
  if (auto done = affinities.toConditional(perplexity, progress); !done) return tl::unexpected(done.error());
  affinities.symmetrise();

  const double learningRate = options.learningRate > 0
                                  ? options.learningRate
                                  : std::max(static_cast<double>(n) / options.exaggeration / 4.0, 50.0);
  Descent descent(affinities, n, options.seed);
  for (int i = 0; i < options.iterations; ++i) {
    if (progress.isCancelled()) return cancelled();
    const bool early = i < exaggeratedIterations;
    descent.step(early ? options.exaggeration : 1.0, early ? earlyMomentum : lateMomentum, learningRate);
    progress.update(lowestProgressOfDescent + (1 - lowestProgressOfDescent) * (i + 1) / options.iterations,
                    "Arranging points");
    if (onStep && (i + 1) % stepsPerSnapshot == 0 && i + 1 < options.iterations)
      onStep(descent.picture(perplexity, options.seed));
  }
  if (!descent.isFinite())
    return fail(ErrorKind::BadInput, "The t-SNE picture flew apart.", "learning rate " + std::to_string(learningRate),
                "Use a smaller learning rate.");
  Embedding result = descent.picture(perplexity, options.seed);
  if (onStep) onStep(result);
  return result;
}

}  // namespace

Result<Embedding> tsne(std::span<const float> points, int width, const TsneOptions& options,
                       const std::function<void(const Embedding&)>& onStep, Progress& progress) {
  try {
    return checkedCount(points, width, options).and_then([&](std::size_t n) {
      return descend(points, n, options, onStep, progress);
    });
  } catch (const std::bad_alloc&) {
    return fail(ErrorKind::System, "There is not enough memory for a t-SNE picture of so many points.", {},
                "Use fewer windows.");
  }
}

}  // namespace hrlf
