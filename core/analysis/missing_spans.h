// Where frames of a modality are missing, and why.
#pragma once

#include "core/features/feature_track.h"

#include <cstdint>
#include <vector>

namespace hrlf {

enum class MissingCause {
  Clip,    ///< the clip itself lacks it; the reason says why
  Request  ///< it was there and the request took it away
};

/// Neighbouring frames that are missing for the same cause and reason.
struct MissingSpan {
  double start = 0;  ///< seconds
  double end = 0;
  MissingCause cause = MissingCause::Clip;
  MissingReason reason = MissingReason::None;  ///< why the clip lacks it; None when the request took it away
  int frames = 0;
};

/// How many frames of a track are missing.
struct MissingCounts {
  int frames = 0;
  int byClip = 0;
  int byRequest = 0;
};

/// Ascending in time, not overlapping. `keep` is one byte a frame (1 kept); frames that it does not cover are kept.
[[nodiscard]] std::vector<MissingSpan> missingSpans(const FeatureTrack& track, const std::vector<std::uint8_t>& keep);

[[nodiscard]] MissingCounts countMissing(const FeatureTrack& track, const std::vector<std::uint8_t>& keep);

}  // namespace hrlf
