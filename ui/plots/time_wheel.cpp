#include "ui/plots/time_wheel.h"

#include <QWheelEvent>

#include <cmath>

namespace hrlf::ui {

TimeWheel timeWheel(const QWheelEvent& event) {
  constexpr double zoomPerNotch = 1.25;
  constexpr double panPerNotch = 0.1;
  const QPoint turned = event.angleDelta();
  const bool isWide = std::abs(turned.x()) > std::abs(turned.y());
  const double notches = (isWide ? turned.x() : turned.y()) / 120.0;
  if (isWide || event.modifiers().testFlag(Qt::ShiftModifier)) return {1, -notches * panPerNotch};
  return {std::pow(zoomPerNotch, notches), 0};
}

}  // namespace hrlf::ui
