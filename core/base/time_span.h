// A stretch of time.
#pragma once

namespace hrlf {

/// A stretch of time on the clip's clock, seconds, [start, end).
struct TimeSpan {
  double start = 0;
  double end = 0;
  friend bool operator==(const TimeSpan&, const TimeSpan&) = default;
};

}  // namespace hrlf
