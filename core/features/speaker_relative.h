// Numbers relative to the speaker, as far as the sound itself tells who speaks.
#pragma once

#include "core/features/formants.h"

#include <cstdint>
#include <span>
#include <vector>

namespace hrlf {

/// One a frame.
struct RelativeVoice {
  std::vector<float> pitchForTract;  ///< semitones above the pitch that goes with this length of the vocal tract
  std::vector<float> pitchMove;      ///< semitones above the median pitch of the twenty seconds about
  std::vector<float> energyMove;     ///< dB above the median level of voiced sound of the twenty seconds about
  std::vector<float> pitchSpread;    ///< semitones between the 20th and 80th percentile of the three seconds about
  std::vector<float> energySpread;   ///< dB, the same of the level of voiced sound
};

/// A clip often holds one utterance, so that taking off its own mean takes the feeling off too. The length of the
/// vocal tract, in contrast, stays when a voice is raised: it is estimated from the formants (Reby & McComb 2003, the
/// slope of the formants over those of a uniform tube), and adults of that length have a usual pitch
/// (semitones per semitone of formant shift between men and women: Peterson & Barney 1952; Hillenbrand et al. 1995).
/// @param pitch     semitones, 0 where unvoiced
/// @param counts    1 for the frames that tell of the speaker
[[nodiscard]] RelativeVoice relativeVoice(std::span<const float> pitch, std::span<const float> energy,
                                          std::span<const Formants> formants, std::span<const std::uint8_t> counts);

}  // namespace hrlf
