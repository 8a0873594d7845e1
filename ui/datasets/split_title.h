// What people call the parts of a data set.
#pragma once

#include "core/data/dataset.h"

#include <QString>

namespace hrlf::ui {

/// "Train", "Valid", "Test" (translated).
[[nodiscard]] QString splitTitle(Split split);

}  // namespace hrlf::ui
