// Whether anybody speaks: what tells a voice from noise, hum, tones and music.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace hrlf {

/// What the decision is made of, one a 10 ms frame each.
struct ActivityCues {
  std::span<const float> pitch;   ///< semitones, 0 where unvoiced
  std::span<const float> hnr;     ///< dB, voiced frames only
  std::span<const float> energy;  ///< dB re full scale
};

/// 1 for each frame of speech. Core frames are voiced and lie in a second and a half of sound
///  - that is voiced for at least a tenth, with a harmonics-to-noise ratio a throat can have;
///  - whose pitch moves as a larynx does: neither as steady as a tone, a hum or a chord, nor by leaps alone;
///  - whose level goes up and down with the syllables.
/// Pauses shorter than 0.7 s between core frames are speech, and so is a quarter of a second before the first and
/// after the last, which have consonants. Singing and instruments with vibrato pass; whispering does not.
[[nodiscard]] std::vector<std::uint8_t> speechFrames(const ActivityCues& cues);

/// Syllables a second of speech: peaks of the level of voiced sound that stand out by 2 dB, over the frames of three
/// seconds about each frame that `counts` marks with 1; 0 where there are none.
[[nodiscard]] std::vector<float> syllableRate(const ActivityCues& cues, std::span<const std::uint8_t> counts);

}  // namespace hrlf
