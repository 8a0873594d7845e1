// What is taken away from a segment: the request of a person or of a protocol, and the mask that comes of it.
#pragma once

#include "core/base/modality.h"
#include "core/base/time_span.h"
#include "core/features/segment.h"

#include <cstdint>
#include <string>
#include <vector>

namespace hrlf {

/// Inter- and intra-modality missingness asked for, by value so that it can be saved, compared and repeated.
struct MissingRequest {
  PerModality<bool> removed{{false, false, false}};  ///< inter-modality: the whole modality is gone
  PerModality<double> ratio{{0.0, 0.0, 0.0}};        ///< intra-modality: share p of the frames, in [0, 1]
  PerModality<std::vector<TimeSpan>> spans;          ///< frames that overlap a span are gone
  std::uint64_t seed = 1;                            ///< draws the dropped frames

  [[nodiscard]] bool isNothing() const;
  [[nodiscard]] bool removesEverything() const;  ///< all three removed, or at ratio 1
  /// "audio removed; 50 % of language frames (seed 1)", "all audio frames dropped (seed 1)" or "nothing".
  [[nodiscard]] std::string text() const;
  friend bool operator==(const MissingRequest&, const MissingRequest&) = default;
};

/// Draws which of `frames` frames are kept at ratio p: exactly round(p * frames) are dropped, chosen uniformly by
/// (seed, modality), so that a larger ratio drops a superset of what a smaller one drops (curves are comparable).
/// @return one byte a frame, 1 kept, 0 dropped.
[[nodiscard]] std::vector<std::uint8_t> drawKeptFrames(int frames, double ratio, std::uint64_t seed, Modality modality);

/// A copy of `sequence` in which frames with keep 0 are missing (values zeroed, present 0).
[[nodiscard]] Sequence withMissing(const Sequence& sequence, const std::vector<std::uint8_t>& keep);

/// A copy of `segment` in which only the modalities of `condition` remain; the others are missing at every frame.
[[nodiscard]] Segment underCondition(const Segment& segment, const Condition& condition);

/// A copy of `segment` in which a share `ratio` of each modality's frames is missing (the intra protocol of the paper);
/// `sample` varies the draw from sample to sample under one seed.
[[nodiscard]] Segment atRatio(const Segment& segment, double ratio, std::uint64_t seed, std::uint64_t sample);

/// A copy of `segment` in which one frame of one modality remains: the end of the intra protocol, where a model still
/// has to answer. (seed, sample) draws the modality among those with a present frame, and the frame is the present one
/// that atRatio drops last. A segment without a present frame comes back as it is.
[[nodiscard]] Segment withOneFrame(const Segment& segment, std::uint64_t seed, std::uint64_t sample);

}  // namespace hrlf
