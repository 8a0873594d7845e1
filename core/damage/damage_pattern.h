// Where the damage is in time.
#pragma once

#include "core/base/modality.h"
#include "core/damage/damage_request.h"

#include <cstdint>
#include <vector>

namespace hrlf {

/// The stretches that an item damages in a clip of `duration` seconds: ascending and disjoint. Whole without a span has
/// no end, so that nothing behind a wrong duration escapes. A lost packet of pictures is seen until the next key frame.
/// Not for Words, whose units are words.
[[nodiscard]] std::vector<TimeSpan> damagedSpans(const DamageItem& item, std::uint64_t seed, double duration);

/// The stretches in which the request touches the pictures (Vision) or the sound (Audio): ascending and disjoint.
/// Language has none.
[[nodiscard]] std::vector<TimeSpan> damagedSpans(const DamageRequest& request, Modality modality, double duration);

/// From key frame to key frame, in seconds, where packets of pictures are lost.
inline constexpr double keyFrameInterval = 1.0;

/// The stretch that is on at `time`; nullptr: none.
[[nodiscard]] const TimeSpan* spanAt(const std::vector<TimeSpan>& spans, double time);

}  // namespace hrlf
