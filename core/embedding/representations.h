// Which vectors go into a t-SNE picture, and what each point is.
#pragma once

#include "core/embedding/samples.h"
#include "core/embedding/tsne.h"

#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace hrlf {

/// Z: encoded, before it is factorized; Q: sentiment-relevant; U: modality-specific; Factors: Q and U in one picture
/// (the factorization); Joint: H.
enum class RepresentationKind { Z, Q, U, Factors, Joint };
/// "z", "q", "u", "factors" or "joint".
[[nodiscard]] std::string_view representationName(RepresentationKind kind);

/// Which representation a point's vector is.
enum class Factor { Z, Q, U, H };
/// "Z", "Q", "U" or "H".
[[nodiscard]] std::string_view factorName(Factor factor);

struct RepresentationPoint {
  double time = 0;                   ///< seconds, centre of the window; 0 when the sample is of no clip
  float score = 0;                   ///< prediction for that sample
  std::optional<Modality> modality;  ///< whose Z, Q or U; nullopt for H
  Factor factor = Factor::H;
  std::size_t source = 0;  ///< which sample (window of the curve)
  std::size_t view = 0;    ///< which view of the table
};

/// The same of the same sample: what a line joins, and what a selection in two pictures has in common.
[[nodiscard]] constexpr bool areOfOneThing(const RepresentationPoint& a, const RepresentationPoint& b) {
  return a.source == b.source && a.modality == b.modality && a.factor == b.factor;
}

struct RepresentationSet {
  int width = 0;
  std::vector<float> vectors;  ///< points.size() x width
  std::vector<RepresentationPoint> points;
};

/// Windows without a prediction, and Z/Q/U of modalities that are missing in a window (their vectors are empty), are
/// left out.
[[nodiscard]] RepresentationSet representationSet(const CurveResult& curve, RepresentationKind kind);

/// The same of one view of a table, or of all of them, a view after the other: the points of one joint picture.
[[nodiscard]] RepresentationSet representationSet(const SampleTable& table, RepresentationKind kind,
                                                  std::optional<std::size_t> view = std::nullopt);

/// Points of the first view in `first` and of the second view in `second` (which may be one set) that are the same of
/// the same sample: what lines join.
[[nodiscard]] std::vector<std::pair<std::size_t, std::size_t>> pairsOf(const RepresentationSet& first,
                                                                       const RepresentationSet& second);

}  // namespace hrlf
