// One pitch estimate a frame.
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/features/pitch_contour.h"
#include "core/features/sound_window.h"

#include <vector>

namespace hrlf {

inline constexpr float lowestLevel = -80;  ///< dB re full scale; less is digital silence

/// aubio's YIN over some 30 ms about each frame's middle, and the energy of 30 ms. Errors: cancelled, a rate that aubio
/// cannot work at.
[[nodiscard]] Result<std::vector<PitchEstimate>> detectPitch(const SoundWindow& sound, int sampleRate,
                                                             Progress& progress);

}  // namespace hrlf
