// t-SNE: exact (van der Maaten & Hinton 2008) for few points, Barnes-Hut (van der Maaten 2014) for many.
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace hrlf {

/// Exact: all pairs, O(n^2), at most 10,000 points. BarnesHut: O(n log n), memory O(n x perplexity). Auto: exact up to
/// 1,000 points, where it takes a second or less.
enum class TsneMethod { Auto, Exact, BarnesHut };

/// How Barnes-Hut finds the neighbours of each point. Exact: all pairs, O(n^2) in time, not in memory. Approximate: a
/// graph (HNSW). Auto: exact up to 12,000 points, where the graph is no quicker.
enum class NeighbourSearch { Auto, Exact, Approximate };

struct TsneOptions {
  double perplexity = 30;  ///< lowered to (n - 1) / 3 when there are few points
  int iterations = 750;
  double exaggeration = 12;  ///< of P during the first 250 iterations
  double learningRate = 0;   ///< 0: max(n / exaggeration / 4, 50)
  std::uint64_t seed = 1;
  TsneMethod method = TsneMethod::Auto;
  double theta = 0.5;  ///< Barnes-Hut: width over distance below which a cell pushes as one, [0, 1]; 0: no cell does
  NeighbourSearch neighbours = NeighbourSearch::Auto;
  int threads = 0;  ///< 0: one a core. The picture does not depend on it.
};

struct Embedding {
  std::vector<float> x, y;  ///< one a point
  double klDivergence = 0;  ///< without exaggeration
  double perplexity = 0;    ///< as used
  std::uint64_t seed = 1;
  TsneMethod method = TsneMethod::Exact;  ///< as used, never Auto
  int iteration = 0;                      ///< how many are done
};

/// @param points  n x width, row major, finite. The same points, options and seed give the same picture, whatever the
///                number of threads.
/// @param onStep  called on the calling thread every 25 iterations with the picture and the divergence so far (may be
///                empty).
/// Errors: fewer than 4 points, more than the method takes, not finite, an option out of range, cancelled.
[[nodiscard]] Result<Embedding> tsne(std::span<const float> points, int width, const TsneOptions& options,
                                     const std::function<void(const Embedding&)>& onStep, Progress& progress);

}  // namespace hrlf
