// Which vectors of an analysis go into the t-SNE picture, and what each point is.
#pragma once

#include "core/analysis/analysis.h"
#include "core/embedding/tsne.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace hrlf {

/// Q: sentiment-relevant; U: modality-specific; Factors: Q and U in one picture (the factorization); Joint: H.
enum class RepresentationKind { Q, U, Factors, Joint };

struct RepresentationPoint {
  double time = 0;                   ///< seconds, centre of the window; 0 when the predictions are of no clip
  float score = 0;                   ///< prediction at that window
  std::optional<Modality> modality;  ///< whose Q or U; nullopt for H
  bool isSentiment = false;          ///< Q (true) or U (false); false for H
  std::size_t source = 0;            ///< which window of the curve, or which prediction
};

struct RepresentationSet {
  int width = 0;
  std::vector<float> vectors;  ///< points.size() x width
  std::vector<RepresentationPoint> points;
};

/// Windows without a prediction, and Q/U of modalities that are missing in a window (their vectors are empty), are left
/// out.
[[nodiscard]] RepresentationSet representationSet(const CurveResult& curve, RepresentationKind kind);

/// The same of predictions that belong to no clip: one an utterance.
[[nodiscard]] RepresentationSet representationSetOf(std::span<const Prediction> predictions, RepresentationKind kind);

}  // namespace hrlf
