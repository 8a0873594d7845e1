// Where the damage is in time.
#pragma once

#include "core/damage/damage_request.h"

#include <cstdint>
#include <vector>

namespace hrlf {

/// The stretches that an item damages in a clip of `duration` seconds: ascending and disjoint. Whole without a span has
/// no end, so that nothing behind a wrong duration escapes. Not for Words, whose units are words.
[[nodiscard]] std::vector<TimeSpan> damagedSpans(const DamageItem& item, std::uint64_t seed, double duration);

/// The stretch that is on at `time`; nullptr: none.
[[nodiscard]] const TimeSpan* spanAt(const std::vector<TimeSpan>& spans, double time);

}  // namespace hrlf
