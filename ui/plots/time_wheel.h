// What a turn of the wheel over a time axis asks for.
#pragma once

class QWheelEvent;

namespace hrlf::ui {

/// Turned up and down it zooms at the pointer; sideways, or with Shift, it moves along.
struct TimeWheel {
  double zoom = 1;  ///< > 1 shows less
  double pan = 0;   ///< later, as a share of the visible time; not 0 only where `zoom` is 1
};

[[nodiscard]] TimeWheel timeWheel(const QWheelEvent& event);

}  // namespace hrlf::ui
