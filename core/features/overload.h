// Sound that was too loud for its recording.
#pragma once

#include "core/features/sound_window.h"

#include <cstdint>
#include <vector>

namespace hrlf {

/// 1 for each frame in which the wave is cut off: three or more samples in a row stay at the top (98 % of full scale
/// or beyond), and at least 2 % of the samples of the three frames about it do. A sine of full scale does so too.
[[nodiscard]] std::vector<std::uint8_t> overloadedFrames(const std::vector<float>& samples, std::size_t hop);

}  // namespace hrlf
