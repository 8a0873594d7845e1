// How far two predictions of one clip are apart.
#pragma once

#include "core/analysis/analysis.h"

#include <optional>
#include <vector>

namespace hrlf {

/// Mean absolute difference over the frames that both curves predict; nullopt when there is none.
[[nodiscard]] std::optional<double> meanDifference(const std::vector<FramePrediction>& a,
                                                   const std::vector<FramePrediction>& b);

}  // namespace hrlf
