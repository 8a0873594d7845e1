// What is taken away, in a line.
#pragma once

#include "core/masks/missingness.h"

#include <QString>

namespace hrlf::ui {

/// "words as a whole; 40 % of voice (at random, seed 1); face at 3.00–5.00 s"; empty when it is nothing. What a removed
/// modality lacks besides is not said.
[[nodiscard]] QString requestText(const MissingRequest& request);

}  // namespace hrlf::ui
