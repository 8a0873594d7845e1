// A t-SNE picture of a data set's utterances as a table.
#pragma once

#include "core/data/dataset.h"
#include "core/embedding/representations.h"

#include <span>
#include <string>

namespace hrlf {

/// Where a picture of utterances comes from, for the head of its table.
struct UtterancePicture {
  std::string data;  ///< file
  Split split = Split::Test;
  RepresentationKind kind = RepresentationKind::Factors;
  ModelCard model;
  std::string programVersion;
};

/// CSV, one row a point: id, label, prediction, modality, kind (Q, U or H), x, y. Lines that start with "#" before it
/// carry data, split, representation, model and its hash, seed, perplexity, KL divergence, method and version.
/// @param set        of predictions for exactly `utterances`
/// @param embedding  of exactly the points of `set`
[[nodiscard]] std::string utteranceCoordinatesToCsv(const UtterancePicture& picture,
                                                    std::span<const Utterance> utterances, const RepresentationSet& set,
                                                    const Embedding& embedding);

/// "q", "u", "factors" or "joint".
[[nodiscard]] std::string_view representationName(RepresentationKind kind);

}  // namespace hrlf
