// Where frames of a modality are missing, and why.
#pragma once

#include "core/base/time_span.h"
#include "core/features/feature_track.h"

#include <cstdint>
#include <vector>

namespace hrlf {

enum class MissingCause {
  Clip,    ///< the clip itself lacks it; the reason says why
  Damage,  ///< the same, in a stretch that was damaged on request before anything was read
  Request  ///< it was there and the request took it away
};

/// Neighbouring frames that are missing for the same cause and reason.
struct MissingSpan {
  double start = 0;  ///< seconds
  double end = 0;
  MissingCause cause = MissingCause::Clip;
  MissingReason reason = MissingReason::None;  ///< what the extraction says; None when the request took it away
  int frames = 0;
};

/// How many frames of a track are missing.
struct MissingCounts {
  int frames = 0;
  int byClip = 0;
  int byDamage = 0;
  int byRequest = 0;
};

/// Ascending in time, not overlapping.
/// @param keep     one byte a frame (1 kept); frames that it does not cover are kept
/// @param damaged  of damagedSpans(): a frame that is missing and touches one of them is missing by damage
[[nodiscard]] std::vector<MissingSpan> missingSpans(const FeatureTrack& track, const std::vector<std::uint8_t>& keep,
                                                    const std::vector<TimeSpan>& damaged);

[[nodiscard]] MissingCounts countMissing(const std::vector<MissingSpan>& spans, const FeatureTrack& track);

}  // namespace hrlf
