// Voice: pitch, voicing, energy, MFCCs and spectral shape by aubio, every 10 ms.
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/features/feature_track.h"
#include "core/media/audio_reader.h"

#include <cmath>

namespace hrlf {

/// Pitch is in semitones above this tone (A0, below every voice), because pitch is heard by ratios. A voiced frame lies
/// in [60, 1000] Hz = [13.5, 62.2] semitones, so 0 never means a pitch.
inline constexpr double pitchReference = 27.5;  // Hz

[[nodiscard]] inline double semitonesOfHertz(double hertz) { return 12 * std::log2(hertz / pitchReference); }
[[nodiscard]] inline double hertzOfSemitones(double semitones) { return pitchReference * std::exp2(semitones / 12); }

/// Columns of voiceFeatures(), with units; fixed, part of the feature schema:
///   pitch        semitone re 27.5 Hz; voiced frames only, 0 elsewhere
///   voicing      1 voiced, 0 not
///   harmonicity  dB, harmonic against noise power, [-20, 40]; from the correlation one period apart
///   energy       dB re full scale (a sample of 1), [-80, 0]; root mean square over 30 ms
///   mfcc_1..13   dB; 26 mel bands up to 7.6 kHz, level (mfcc_0) left out
///   centroid, spread, rolloff (95 % of the power)  Hz
///   skewness, kurtosis  1, of the spectrum about its centroid, within [-10, 10] and [0, 100]
///   slope        1/kHz, of the magnitude spectrum with its sum as unit
///   decrease     1, the same with the low frequencies counting most, within [-10, 10]
///   flux         1, rise of the magnitudes since the frame before, with their sum as unit, [0, 1]
/// Spectra are taken over 30 ms up to 8 kHz, whatever the sampling rate.
[[nodiscard]] const std::vector<Column>& voiceColumns();

/// @param sound  any rate; 16 kHz is what the shipped model was trained with.
/// One frame a 10 ms hop (rounded to whole samples); the last one may be shorter. Windows are centred on their frame.
/// Frames in digital silence (no signal above -80 dB re full scale) are missing; samples that are not finite count as
/// silence. Pitch is 0 with voicing 0 where the frame is unvoiced: the voicing column says so, and pooling averages
/// pitch over voiced frames only. No samples give a track of no frames. Errors: a sampling rate outside [2000, 400000]
/// Hz, cancelled, out of memory.
[[nodiscard]] Result<FeatureTrack> voiceFeatures(const Sound& sound, Progress& progress);

}  // namespace hrlf
