// Numbers as they are written in the window.
#pragma once

#include <QString>

namespace hrlf::ui {

/// "+1.50", "−0.30", "0.00": a real minus sign, so that the columns line up.
[[nodiscard]] QString signedText(double value, int decimals);

}  // namespace hrlf::ui
