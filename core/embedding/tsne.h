// t-SNE (van der Maaten & Hinton 2008), exact.
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace hrlf {

struct TsneOptions {
  double perplexity = 30;  ///< lowered to (n - 1) / 3 when there are few points
  int iterations = 750;
  double exaggeration = 12;  ///< of P during the first 250 iterations
  double learningRate = 0;   ///< 0: max(n / exaggeration / 4, 50)
  std::uint64_t seed = 1;
};

struct Embedding {
  std::vector<float> x, y;  ///< one a point
  double klDivergence = 0;
  double perplexity = 0;  ///< as used
  std::uint64_t seed = 1;
};

/// @param points  n x width, row major, finite. The same points, options and seed give the same picture.
/// @param onStep  called every 25 iterations with the picture so far (may be empty).
/// Errors: fewer than 4 points, not finite, cancelled.
[[nodiscard]] Result<Embedding> tsne(std::span<const float> points, int width, const TsneOptions& options,
                                     const std::function<void(const Embedding&)>& onStep, Progress& progress);

}  // namespace hrlf
