// Stretches of time without gaps between those that touch.
#pragma once

#include "core/base/time_span.h"

#include <algorithm>
#include <vector>

namespace hrlf {

/// Ascending and disjoint: those that touch or overlap become one.
[[nodiscard]] inline std::vector<TimeSpan> joinedSpans(std::vector<TimeSpan> spans) {
  std::ranges::sort(spans, {}, &TimeSpan::start);
  std::vector<TimeSpan> joined;
  for (const TimeSpan& span : spans) {
    if (!joined.empty() && span.start <= joined.back().end)
      joined.back().end = std::max(joined.back().end, span.end);
    else
      joined.push_back(span);
  }
  return joined;
}

}  // namespace hrlf
