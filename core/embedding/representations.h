// Which vectors of an analysis go into the t-SNE picture, and what each point is.
#pragma once

#include "core/analysis/analysis.h"
#include "core/embedding/tsne.h"

namespace hrlf {

/// Q: sentiment-relevant; U: modality-specific; Factors: Q and U in one picture (the factorization); Joint: H.
enum class RepresentationKind { Q, U, Factors, Joint };

struct RepresentationPoint {
  double time = 0;                   ///< seconds, centre of the window
  float score = 0;                   ///< prediction at that window
  std::optional<Modality> modality;  ///< whose Q or U; nullopt for H
  bool isSentiment = false;          ///< Q (true) or U (false); false for H
};

struct RepresentationSet {
  int width = 0;
  std::vector<float> vectors;  ///< points.size() x width
  std::vector<RepresentationPoint> points;
};

/// Windows without a prediction, and Q/U of modalities that are missing in a window (their vectors are empty), are left
/// out.
[[nodiscard]] RepresentationSet representationSet(const CurveResult& curve, RepresentationKind kind);

}  // namespace hrlf
