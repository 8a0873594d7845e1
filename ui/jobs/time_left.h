// How long work still takes, for people.
#pragma once

#include <QString>

namespace hrlf::ui {

/// "12 s" or "3:05 min" (translated). @param seconds  >= 0; rounded up
[[nodiscard]] QString timeLeftText(double seconds);

}  // namespace hrlf::ui
