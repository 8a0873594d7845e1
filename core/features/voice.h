// Voice: pitch, voicing, energy, MFCCs and spectral shape by aubio, every 10 ms.
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/features/feature_track.h"
#include "core/media/audio_reader.h"

namespace hrlf {

/// Columns of voiceFeatures(), with units; fixed, part of the feature schema.
[[nodiscard]] const std::vector<Column>& voiceColumns();

/// @param sound  any rate; 16 kHz is what the shipped model was trained with.
/// One frame a 10 ms hop. Frames in digital silence (no signal at all) are missing. Pitch is 0 with voicing 0 where the
/// frame is unvoiced: the voicing column says so, and pooling averages pitch over voiced frames only.
[[nodiscard]] Result<FeatureTrack> voiceFeatures(const Sound& sound, Progress& progress);

}  // namespace hrlf
