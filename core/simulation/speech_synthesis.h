// Speech out of text, by espeak-ng.
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/media/audio_reader.h"
#include "core/media/transcript.h"

#include <span>
#include <string>
#include <vector>

namespace hrlf {

/// One text and how to say it.
struct SpeechRequest {
  std::string text;             ///< UTF-8
  std::string voice = "en-us";  ///< espeak-ng's language and variant: "en-us+f3", "en-gb-x-rp+m2"
  double pitch = 0;             ///< semitones above the voice's own; as heard, whatever `tract` is
  double range = 1;             ///< of the melody, in multiples of the voice's own, [0, 2]
  double rate = 175;            ///< words a minute, [80, 450]; as heard
  double tract = 1;             ///< formants in multiples of the voice's own, [0.8, 1.25]: > 1 is a shorter vocal tract
};

struct Speech {
  Sound sound;              ///< 16 kHz, starts at 0
  std::vector<Word> words;  ///< the text's words between spaces, as written, with the times espeak-ng gives them
};

/// Says each request, in their order. The same requests give the same samples: espeak-ng keeps state from one text to
/// the next and cannot be started anew (espeak_Terminate() and espeak_Initialize() hang in 1.51), so it runs in a child
/// process made for this call. That also makes the function safe to call from several threads at once.
/// Errors: espeak-ng's data missing (names the package), a voice it does not know, cancelled.
[[nodiscard]] Result<std::vector<Speech>> synthesiseSpeech(std::span<const SpeechRequest> requests, Progress& progress);

}  // namespace hrlf
