// Where in a sound somebody may be speaking. Private to core/media.
#pragma once

#include "core/media/audio_reader.h"
#include "core/media/subtitles.h"

#include <cstddef>
#include <span>
#include <vector>

namespace hrlf {

/// Samples [begin, end).
struct SpeechRegion {
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// The parts of a sound that are not quiet, with a little room around them, ascending and disjoint; each at most 30 s
/// long, longer ones are cut at their quietest place. Silence gives none.
[[nodiscard]] std::vector<SpeechRegion> findSpeech(std::span<const float> samples, int sampleRate);

/// The stretches between pauses of 0.2 s and more, with hardly any room, on the clip's clock.
[[nodiscard]] std::vector<TimeSpan> findPhrases(const Sound& sound);

}  // namespace hrlf
