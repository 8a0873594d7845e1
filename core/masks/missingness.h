// What is taken away from a segment: the request of a person or of a protocol, and the mask that comes of it.
#pragma once

#include "core/base/modality.h"
#include "core/base/time_pattern.h"
#include "core/base/time_span.h"
#include "core/features/segment.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace hrlf {

/// How the frames that are dropped may lie in time.
inline constexpr std::array<TimePattern, 3> lossPatterns{TimePattern::Random, TimePattern::Burst,
                                                         TimePattern::Periodic};

/// Of MissingRequest::stretch, seconds.
inline constexpr double shortestStretch = 0.01;

/// Inter- and intra-modality missingness asked for, by value so that it can be saved, compared and repeated.
struct MissingRequest {
  PerModality<bool> removed{{false, false, false}};  ///< inter-modality: the whole modality is gone
  PerModality<double> ratio{{0.0, 0.0, 0.0}};        ///< intra-modality: share p of the frames, in [0, 1]
  PerModality<std::vector<TimeSpan>> spans;          ///< frames that overlap a span are gone
  std::uint64_t seed = 1;                            ///< draws the dropped frames
  /// How the frames that `ratio` drops lie in time: Random (as the paper drops them), Burst or Periodic.
  TimePattern pattern = TimePattern::Random;
  double stretch = 0.5;  ///< seconds that a burst lasts on average, or each stretch of Periodic; unused at Random

  [[nodiscard]] bool isNothing() const;
  [[nodiscard]] bool removesEverything() const;  ///< all three removed, or at ratio 1
  /// "audio removed; 50 % of language frames (seed 1)", "30 % of vision frames, in bursts of 0.5 s (seed 1)", "all
  /// audio frames dropped (seed 1)" or "nothing".
  [[nodiscard]] std::string text() const;
  /// ", in bursts of 0.5 s", ", periodically 0.5 s each", or "" where frames are dropped singly.
  [[nodiscard]] std::string patternText() const;
  friend bool operator==(const MissingRequest&, const MissingRequest&) = default;
};

/// The condition that a request comes to, when it takes whole modalities away and nothing else: one at ratio 1 is gone,
/// too. nullopt: shares or stretches are missing of what is left, or nothing is left.
[[nodiscard]] std::optional<Condition> conditionOf(const MissingRequest& request);

/// Draws which of `frames` frames are kept at ratio p: exactly round(p * frames) are dropped, chosen uniformly by
/// (seed, modality), so that a larger ratio drops a superset of what a smaller one drops (curves are comparable).
/// @return one byte a frame, 1 kept, 0 dropped.
[[nodiscard]] std::vector<std::uint8_t> drawKeptFrames(int frames, double ratio, std::uint64_t seed, Modality modality);

/// The frames of one modality that a request leaves, by its ratio and pattern alone. Random: drawKeptFrames(). Burst
/// and Periodic: drawPattern(), with the stretch turned into frames (at least one).
/// @param step  seconds from one frame to the next, on average; > 0
/// @return one byte a frame, 1 kept, 0 dropped.
[[nodiscard]] std::vector<std::uint8_t> drawKeptFrames(int frames, double step, const MissingRequest& request,
                                                       Modality modality);

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
