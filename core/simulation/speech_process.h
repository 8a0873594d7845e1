// espeak-ng in a process of its own.
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/simulation/speech_synthesis.h"

#include <cstdint>
#include <span>
#include <vector>

namespace hrlf {

/// A word's start, as espeak-ng tells it.
struct WordEvent {
  std::int32_t position = 0;  ///< characters (not bytes) from the start of the text
  std::int32_t time = 0;      ///< milliseconds of the raw sound
  std::int32_t isEnd = 0;     ///< 1: the clause ends here
};

struct RawSpeech {
  std::int32_t sampleRate = 0;
  std::vector<std::int16_t> samples;
  std::vector<WordEvent> events;
};

/// Pitch, range and rate as espeak-ng counts them are set from the request; `tract` is left to the caller.
[[nodiscard]] Result<std::vector<RawSpeech>> speakInChild(std::span<const SpeechRequest> requests, Progress& progress);

}  // namespace hrlf
