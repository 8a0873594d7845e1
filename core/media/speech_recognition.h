// Words from sound alone.
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/media/audio_reader.h"
#include "core/media/transcript.h"

namespace hrlf {

/// Recognises English speech with pocketsphinx and the en-us model of the system.
/// @param sound  16 kHz. An empty result means that no speech was recognised, which is no error.
/// Errors: the model is not installed (names the package), cancelled.
[[nodiscard]] Result<std::vector<Word>> recogniseSpeech(const Sound& sound, Progress& progress);

}  // namespace hrlf
