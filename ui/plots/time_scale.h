// Ticks of a time axis: m:ss that adapt to the zoom.
#pragma once

#include <QString>

namespace hrlf::ui {

/// The finest round step (..., 0.1, 0.2, 0.5, 1, 2, 5, 10, 15, 30 s, 1, 2, 5, 10 min, ...) that makes at most
/// `mostTicks` ticks over `range` seconds. Both are taken as at least the smallest sensible value, so the result is >
/// 0.
[[nodiscard]] double timeTickStep(double range, int mostTicks);

/// Unlabelled ticks between two ticks `step` apart, so that they fall on round times too.
[[nodiscard]] int timeSubTicks(double step);

/// "1:05", "1:05.25" or "1:01:05": as many decimals as ticks `step` apart need to differ.
[[nodiscard]] QString timeText(double seconds, double step = 1.0);

}  // namespace hrlf::ui
