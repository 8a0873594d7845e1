#include "ui/theme/color_scale.h"

#include "ui/theme/palette.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace hrlf::ui {

QColor divergingColor(double value, const QPalette& palette) {
  const bool dark = isDark(palette);
  // The middle stays visible on its ground: neither white on paper nor black in the dark.
  const QColor middle = dark ? QColor(0x86, 0x86, 0x86) : QColor(0xBD, 0xBD, 0xBD);
  const QColor low = dark ? QColor(0xF0, 0x6A, 0x6A) : QColor(0xB2, 0x18, 0x2B);
  const QColor high = dark ? QColor(0x62, 0xA8, 0xF2) : QColor(0x1B, 0x5F, 0xA8);
  const double clamped = std::clamp(std::isnan(value) ? 0.0 : value, -1.0, 1.0);
  return mixed(middle, clamped < 0 ? low : high, std::abs(clamped));
}

QColor sequentialColor(double value) {
  static const std::array<QColor, 5> stops{QColor(0x44, 0x01, 0x54), QColor(0x3B, 0x52, 0x8B), QColor(0x21, 0x91, 0x8C),
                                           QColor(0x5E, 0xC9, 0x62), QColor(0xE3, 0xD3, 0x18)};
  const double place = std::clamp(std::isnan(value) ? 0.0 : value, 0.0, 1.0) * (stops.size() - 1);
  const auto lower = std::min(static_cast<std::size_t>(place), stops.size() - 2);
  return mixed(stops[lower], stops[lower + 1], place - static_cast<double>(lower));
}

}  // namespace hrlf::ui
