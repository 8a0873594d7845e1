// The t-SNE figure of a report: the factors beside the joint representation.
#pragma once

#include "core/report/report.h"

#include <optional>

namespace hrlf::ui {

/// nullopt inside the Result when the clip has too few windows for a picture. Any thread. Errors: cancelled.
[[nodiscard]] Result<std::optional<Figure>> makeRepresentationFigure(const Analysis& analysis, Progress& progress);

}  // namespace hrlf::ui
