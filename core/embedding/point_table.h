// A t-SNE picture as a table.
#pragma once

#include "core/embedding/representations.h"

#include <cstdint>
#include <string>
#include <vector>

namespace hrlf {

/// One picture; `embedding` is of exactly the points of `set`, which are of the table that is written.
struct PointPicture {
  RepresentationKind kind = RepresentationKind::Factors;
  RepresentationSet set;
  Embedding embedding;
  std::vector<std::uint8_t> selected{};  ///< one a point: 1 is written; empty: all are
};

/// CSV, one row a point: id, time (s), split, label, network, seen (what was left to see), modality, kind (Z, Q, U or
/// H), prediction, x, y, text, and with `withVectors` the vector, v1 and on. Cells that do not apply are empty. Lines
/// that start with "#" before it carry source, representation, model and its hash, seed, perplexity, KL divergence and
/// method of each picture, and version.
/// @param pictures  one after the other: two when networks stand side by side
[[nodiscard]] std::string pointsToCsv(const SampleTable& table, const std::vector<PointPicture>& pictures,
                                      bool withVectors);

}  // namespace hrlf
