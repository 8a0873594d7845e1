// S = [X_L, X_A, X_V] of the paper: what the model sees.
#pragma once

#include "core/base/modality.h"
#include "core/features/feature_track.h"

#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

namespace hrlf {

/// X_m with its mask. Holds real frames only: padding is added when a batch is made and never counts as a frame.
struct Sequence {
  int width = 0;                      ///< d_m
  std::vector<float> values;          ///< frames() x width, row major; rows of missing frames are zero
  std::vector<std::uint8_t> present;  ///< 1 seen, 0 missing; T_m of them

  [[nodiscard]] int frames() const { return static_cast<int>(present.size()); }
  /// True when no frame is present (a sequence of no frames included): the modality is missing.
  [[nodiscard]] bool isMissing() const {
    for (std::uint8_t p : present)
      if (p != 0) return false;
    return true;
  }
};

using Segment = PerModality<Sequence>;

/// Nothing is there to judge by.
[[nodiscard]] inline bool isAllMissing(const Segment& segment) {
  return std::all_of(segment.begin(), segment.end(), [](const Sequence& sequence) { return sequence.isMissing(); });
}

/// What the numbers of a Segment are. A checkpoint and a data set (or a clip) fit when their schemas are equal.
struct FeatureSchema {
  PerModality<std::vector<Column>> columns;  ///< d_m columns each; data sets without names get "language_0", ...
  std::string extractor;                     ///< "clip/2" for our own extraction, "mmsa" for feature files
  friend bool operator==(const FeatureSchema&, const FeatureSchema&) = default;

  [[nodiscard]] int width(Modality m) const { return static_cast<int>(columns[m].size()); }
  /// "" when `other` fits, else one sentence that names the first difference ("audio has 74 columns, the model wants
  /// 33").
  [[nodiscard]] std::string difference(const FeatureSchema& other) const;
};

}  // namespace hrlf
