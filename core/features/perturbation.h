// How evenly the vocal folds open and close: cycle marks, and jitter, shimmer and harmonics-to-noise ratio from them.
#pragma once

#include "core/features/sound_window.h"

#include <span>
#include <vector>

namespace hrlf {

/// One opening and closing of the folds.
struct Cycle {
  double at = 0;           ///< samples
  double period = 0;       ///< samples, to the next one
  double level = 0;        ///< root mean square about it
  double correlation = 0;  ///< [0, 1] with the next one
};

/// Marks of the cycles of one voiced run, ascending. From its loudest frame on, each next mark is where the wave of one
/// period repeats itself best, between 0.8 and 1.25 periods away (the method of Praat's cross-correlation pulses).
/// @param pitch   semitones re pitchReference of the frames [first, first + pitch.size()), all voiced
[[nodiscard]] std::vector<Cycle> markCycles(const SoundWindow& sound, int sampleRate, std::size_t first,
                                            std::span<const float> pitch);

struct Perturbation {
  float jitter = 0;   ///< %, mean difference of neighbouring periods over their mean ("local"), [0, 15]
  float shimmer = 0;  ///< dB, mean difference of neighbouring levels, [0, 6]
  float hnr = 0;      ///< dB, harmonic against noise power, [-10, 40]
};

/// Over the cycles within 30 ms of the middle of each frame; neighbours whose periods differ by more than a factor 1.3,
/// or whose levels by more than 1.6, are no neighbours (Praat's limits). One a frame of the run.
[[nodiscard]] std::vector<Perturbation> perturbationOf(const std::vector<Cycle>& cycles, const SoundWindow& sound,
                                                       int sampleRate, std::size_t first, std::size_t frames);

}  // namespace hrlf
