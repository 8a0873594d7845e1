// A t-SNE picture as a table.
#pragma once

#include "core/embedding/representations.h"

#include <string>

namespace hrlf {

/// CSV, one row a point: time, modality, kind (Q, U or H), score, x, y. Lines that start with "#" before it carry clip,
/// curve ("complete" or "incomplete"), what was taken away, model hash, seed, perplexity, KL divergence and version.
/// @param embedding  of exactly the points of `set`
[[nodiscard]] std::string coordinatesToCsv(const Analysis& analysis, std::string_view curve,
                                           const RepresentationSet& set, const Embedding& embedding);

}  // namespace hrlf
