#include "core/embedding/tsne.h"

#include "core/base/workers.h"
#include "core/embedding/affinities.h"
#include "core/embedding/forces.h"
#include "core/embedding/neighbours.h"

#include <algorithm>
#include <cmath>
#include <exception>
#include <memory>
#include <new>
#include <numbers>
#include <random>
#include <string>
#include <utility>

namespace hrlf {
namespace {

constexpr std::size_t leastPoints = 4;
// The dense P takes n x n floats: 400 MB here.
constexpr std::size_t mostExactPoints = 10000;
constexpr std::size_t mostExactPointsOfAuto = 1000;
// The sparse P takes about 24 bytes a neighbour while it is made: 2.4 GB here.
constexpr std::size_t mostNeighbours = 100'000'000;
constexpr int exaggeratedIterations = 250;
constexpr int stepsPerSnapshot = 25;
constexpr double earlyMomentum = 0.5;
constexpr double lateMomentum = 0.8;
constexpr float leastGain = 0.01F;

constexpr double lowestProgressOfDescent = 0.1;

/// The moving picture: positions and what gradient descent with momentum and gains keeps beside them.
class Descent {
 public:
  Descent(Forces& forces, std::size_t n, std::uint64_t seed)
      : forces_(forces),
        n_(n),
        position_{std::vector<float>(n), std::vector<float>(n)},
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

  /// @return false when cancelled
  [[nodiscard]] bool step(double exaggeration, double momentum, double learningRate) {
    if (!forces_.measure(position_, pulls_)) return false;
    for (std::size_t axis = 0; axis < 2; ++axis) {
      double mean = 0;
      for (std::size_t i = 0; i < n_; ++i) {
        const auto gradient = static_cast<float>(
            4.0 * (exaggeration * pulls_.attraction[axis][i] - pulls_.repulsion[axis][i] / pulls_.normalisation));
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
    return true;
  }

  [[nodiscard]] bool isFinite() const {
    return std::all_of(position_.begin(), position_.end(), [](const std::vector<float>& axis) {
      return std::all_of(axis.begin(), axis.end(), [](float v) { return std::isfinite(v); });
    });
  }

  /// Puts positions and divergence into `embedding`. @return false when cancelled
  [[nodiscard]] bool draw(Embedding& embedding) {
    if (!forces_.measure(position_, pulls_)) return false;
    const auto divergence = forces_.divergence(position_, pulls_.normalisation);
    if (!divergence) return false;
    embedding.x = position_[0];
    embedding.y = position_[1];
    embedding.klDivergence = *divergence;
    return true;
  }

 private:
  Forces& forces_;
  std::size_t n_;
  Layout position_;
  Layout velocity_;
  Layout gain_;
  Pulls pulls_;
};

TsneMethod chosenMethod(std::size_t n, TsneMethod wanted) {
  if (wanted != TsneMethod::Auto) return wanted;
  return n <= mostExactPointsOfAuto ? TsneMethod::Exact : TsneMethod::BarnesHut;
}

double chosenPerplexity(std::size_t n, double wanted) { return std::min(wanted, static_cast<double>(n - 1) / 3.0); }

/// Three times the perplexity, as van der Maaten has it: beyond, the probabilities are next to nothing.
std::size_t neighboursPerPoint(std::size_t n, double perplexity) {
  return std::min(n - 1, static_cast<std::size_t>(3.0 * perplexity) + 1);
}

Result<void> checkOptions(const TsneOptions& options) {
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
  if (!(options.theta >= 0 && options.theta <= 1))
    return fail(ErrorKind::BadInput, "Theta must be in the range 0 to 1.", std::to_string(options.theta));
  if (options.threads < 0)
    return fail(ErrorKind::BadInput, "The number of threads must be 0 (one a core) or more.",
                std::to_string(options.threads));
  return {};
}

Result<std::size_t> checkedCount(std::span<const float> points, int width, const TsneOptions& options) {
  if (width < 1 || points.size() % static_cast<std::size_t>(width) != 0)
    return fail(ErrorKind::Internal, "The points of the picture do not have the width that was said.",
                std::to_string(points.size()) + " numbers, width " + std::to_string(width));
  const std::size_t n = points.size() / static_cast<std::size_t>(width);
  if (n < leastPoints)
    return fail(ErrorKind::BadInput, "A t-SNE picture needs at least four points.", std::to_string(n) + " points",
                "Take a longer clip, or leave more of it in place.");
  if (auto checked = checkOptions(options); !checked) return tl::unexpected(checked.error());
  const TsneMethod method = chosenMethod(n, options.method);
  if (method == TsneMethod::Exact && n > mostExactPoints)
    return fail(ErrorKind::BadInput, "These are too many points for an exact t-SNE picture.",
                std::to_string(n) + " points, at most " + std::to_string(mostExactPoints),
                "Use the Barnes-Hut method, or fewer points.");
  const std::size_t neighbours = neighboursPerPoint(n, chosenPerplexity(n, options.perplexity));
  if (method == TsneMethod::BarnesHut && n > mostNeighbours / neighbours)
    return fail(ErrorKind::BadInput, "These are too many points for a t-SNE picture of this perplexity.",
                std::to_string(n) + " points, at most " + std::to_string(mostNeighbours / neighbours),
                "Use fewer points or a lower perplexity.");
  for (std::size_t i = 0; i < points.size(); ++i)
    if (!std::isfinite(points[i]))
      return fail(ErrorKind::BadInput, "A point of the t-SNE picture is not a finite number.",
                  "point " + std::to_string(i / static_cast<std::size_t>(width)));
  return n;
}

/// @return null when cancelled
std::unique_ptr<Forces> forcesOf(std::span<const float> points, std::size_t n, const TsneOptions& options,
                                 double perplexity, Workers& workers, Progress& progress) {
  const std::size_t width = points.size() / n;
  const std::vector<float> centred = centredPoints(points, width);
  const auto report = [&](std::size_t begun) {
    progress.update(lowestProgressOfDescent * static_cast<double>(begun) / static_cast<double>(n), "Comparing points");
  };
  if (chosenMethod(n, options.method) == TsneMethod::Exact) {
    auto affinities = DenseAffinities::of(centred, width, perplexity, workers, report);
    return affinities ? exactForces(std::move(*affinities), workers) : nullptr;
  }
  auto neighbours =
      nearestNeighbours(centred, width, neighboursPerPoint(n, perplexity), options.neighbours, workers, report);
  if (!neighbours) return nullptr;
  auto affinities = SparseAffinities::of(std::move(*neighbours), perplexity, workers);
  return affinities ? barnesHutForces(std::move(*affinities), options.theta, workers) : nullptr;
}

Result<Embedding> descend(std::span<const float> points, std::size_t n, const TsneOptions& options,
                          const std::function<void(const Embedding&)>& onStep, Progress& progress) {
  Embedding embedding;
  embedding.perplexity = chosenPerplexity(n, options.perplexity);
  embedding.seed = options.seed;
  embedding.method = chosenMethod(n, options.method);
  Workers workers(options.threads, progress);
  const auto forces = forcesOf(points, n, options, embedding.perplexity, workers, progress);
  if (!forces) return cancelled();

  const double learningRate = options.learningRate > 0
                                  ? options.learningRate
                                  : std::max(static_cast<double>(n) / options.exaggeration / 4.0, 50.0);
  Descent descent(*forces, n, options.seed);
  for (int i = 0; i < options.iterations; ++i) {
    const bool early = i < exaggeratedIterations;
    if (!descent.step(early ? options.exaggeration : 1.0, early ? earlyMomentum : lateMomentum, learningRate))
      return cancelled();
    if (!descent.isFinite())
      return fail(ErrorKind::BadInput, "The t-SNE picture flew apart.", "learning rate " + std::to_string(learningRate),
                  "Use a smaller learning rate.");
    embedding.iteration = i + 1;
    progress.update(lowestProgressOfDescent + (1 - lowestProgressOfDescent) * (i + 1) / options.iterations,
                    "Arranging points");
    if (onStep && (i + 1) % stepsPerSnapshot == 0 && i + 1 < options.iterations) {
      if (!descent.draw(embedding)) return cancelled();
      onStep(embedding);
    }
  }
  if (!descent.draw(embedding)) return cancelled();
  if (onStep) onStep(embedding);
  return embedding;
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
                "Use fewer points.");
  } catch (const std::exception& error) {  // hnswlib, out of memory among others
    return fail(ErrorKind::System, "The neighbours of the points could not be found.", error.what(),
                "Use fewer points.");
  }
}

}  // namespace hrlf
