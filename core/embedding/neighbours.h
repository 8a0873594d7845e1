// The nearest neighbours of every point: by comparing all pairs, or approximately by a graph (HNSW: Malkov & Yashunin
// 2018).
#pragma once

#include "core/base/workers.h"
#include "core/embedding/tsne.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace hrlf {

/// Row i, `count` numbers wide: the neighbours of point i, never i itself, nearest first.
struct Neighbours {
  std::size_t count = 0;
  std::vector<std::uint32_t> index;
  std::vector<float> distance;  ///< squared
};

/// Identical points count as neighbours of each other at distance 0. The same points give the same neighbours whatever
/// the number of threads.
/// @param points  n x width, row major, of the order of 1
/// @param count   in [1, n - 1]
/// @return nullopt when cancelled
[[nodiscard]] std::optional<Neighbours> nearestNeighbours(std::span<const float> points, std::size_t width,
                                                          std::size_t count, NeighbourSearch search, Workers& workers,
                                                          const Workers::Report& report);

}  // namespace hrlf
