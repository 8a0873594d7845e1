// Stretches of time that are painted and erased.
#pragma once

#include "core/base/time_span.h"

#include <vector>

namespace hrlf {

/// The spans with `span` added: ascending, disjoint, those that touch joined. Empty spans (end <= start) are left out.
[[nodiscard]] std::vector<TimeSpan> withSpan(std::vector<TimeSpan> spans, TimeSpan span);

/// The spans with `span` cut out of them, in the same order as withSpan() gives.
[[nodiscard]] std::vector<TimeSpan> withoutSpan(std::vector<TimeSpan> spans, TimeSpan span);

}  // namespace hrlf
