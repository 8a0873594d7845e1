// Numbers as colours that colour-blind people can order too.
#pragma once

#include <QColor>
#include <QPalette>

namespace hrlf::ui {

/// Red below zero, grey at zero, blue above. @param value  in [-1, 1]; clamped.
[[nodiscard]] QColor divergingColor(double value, const QPalette& palette);

/// Violet over green to yellow (viridis). @param value  in [0, 1]; clamped.
[[nodiscard]] QColor sequentialColor(double value);

}  // namespace hrlf::ui
