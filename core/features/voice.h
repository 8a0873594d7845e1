// Voice: the feature set "hrlf-voice/2", every 10 ms.
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/features/feature_track.h"
#include "core/media/audio_reader.h"

#include <cmath>
#include <string_view>

namespace hrlf {

/// Pitch is in semitones above this tone (A0, below every voice), because pitch is heard by ratios. A voiced frame lies
/// in [60, 1000] Hz = [13.5, 62.2] semitones, so 0 never means a pitch.
inline constexpr double pitchReference = 27.5;  // Hz

[[nodiscard]] inline double semitonesOfHertz(double hertz) { return 12 * std::log2(hertz / pitchReference); }
[[nodiscard]] inline double hertzOfSemitones(double semitones) { return pitchReference * std::exp2(semitones / 12); }

inline constexpr std::string_view voiceFeatureSet = "hrlf-voice/2";

/// Columns of voiceFeatures(), with units; fixed, part of the feature schema. In the spirit of eGeMAPS (Eyben et al.
/// 2016) and COVAREP (Degottex et al. 2014).
///
/// Of the whole frame:
///   voicing         1 voiced, 0 not
///   energy          dB re full scale (a sample of 1), [-80, 0]; root mean square over 30 ms
///   mfcc_1..13      dB; 26 mel bands up to 7.6 kHz, level (mfcc_0) left out
///   centroid        Hz
///   rolloff         Hz, below it lies 95 % of the power
///   flux            1, rise of the magnitudes since the frame before, with their sum as unit, [0, 1]
///   alpha_ratio     dB, power of 1 to 5 kHz against that of 50 Hz to 1 kHz
///   hammarberg      dB, strongest peak below 2 kHz against the strongest of 2 to 5 kHz
///   slope_0_500     dB/kHz, of the straight line through the spectrum in dB
///   slope_500_1500  dB/kHz
/// Of voiced frames (0 elsewhere; see describesVoicing()):
///   pitch           semitone re 27.5 Hz
///   jitter          %, of neighbouring periods within 30 ms of the frame's middle (Praat's "local")
///   shimmer         dB, of neighbouring periods' levels
///   hnr             dB, harmonic against noise power, [-10, 40], from the correlation of neighbouring periods
///   h1_h2, h1_a3    dB, first harmonic against the second and against the strongest near F3, less what F1 and F2 add:
///                   high when breathy, low when tense
///   f1, f2, f3      Hz, formants
///   b1, b2, b3      Hz, their bandwidths: a formant wider than some 400 Hz is doubtful
///   pitch_for_tract semitone, pitch against the usual one of adults with this length of vocal tract
///   pitch_move      semitone, pitch against the speaker's median
/// Of the seconds about a frame:
///   energy_move     dB, energy against the speaker's median while voiced, at least -25
///   pitch_spread    semitone, between the 20th and the 80th percentile over three seconds
///   energy_spread   dB, the same of the energy of voiced frames
///   syllable_rate   1/s, peaks of the level over three seconds
/// Spectra are taken over 30 ms up to 8 kHz, whatever the sampling rate.
///
/// Absolute and speaker-relative columns stand side by side: a clip often holds one utterance, whose own mean would
/// take its feeling off, so the speaker is estimated by what a feeling does not change, the length of the vocal tract
/// (pitch_for_tract), and by the median of up to twenty seconds (pitch_move, energy_move).
/// No glottal wave is estimated (NAQ, QOQ): by inverse filtering it cannot be had reliably from compressed sound with
/// the phase of an unknown room, while the harmonics' levels can.
[[nodiscard]] const std::vector<Column>& voiceColumns();

/// Whether a column means something in voiced frames only, so that it is averaged over them alone.
[[nodiscard]] bool describesVoicing(std::string_view column);

/// @param sound  any rate; 16 kHz is what the shipped model was trained with.
/// One frame a 10 ms hop (rounded to whole samples); the last one may be shorter. Windows are centred on their frame.
/// Missing are frames in digital silence (Muted: no signal above -80 dB re full scale), frames whose wave is cut off at
/// full scale (Overloaded) and frames where nobody speaks (NoSpeech: see speech_activity.h; pauses under 0.7 s within
/// speech stay). Samples that are not finite count as silence. No samples give a track of no frames. Errors: a sampling
/// rate outside [2000, 400000] Hz, cancelled, out of memory.
[[nodiscard]] Result<FeatureTrack> voiceFeatures(const Sound& sound, Progress& progress);

/// The same numbers of any sound, a tone or a noise: only Muted frames are missing. For checking the measures.
[[nodiscard]] Result<FeatureTrack> measureSound(const Sound& sound, Progress& progress);

}  // namespace hrlf
