// The words of a person, found in the sound.
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/media/audio_reader.h"
#include "core/media/transcript.h"
#include "core/media/transcript_file.h"

#include <string>
#include <vector>

namespace hrlf {

/// Words with a confidence of their times below this were not found in the sound but placed between others.
inline constexpr double foundTime = 0.5;

/// Finds when each word is spoken. The words are taken as one path through the sound, with pauses between them; where
/// the text is not what is spoken, the recogniser is asked for the places that are. Words that cannot be found lie
/// between their neighbours with a confidence below `foundTime`; a warning counts them.
/// @param sound  16 kHz
/// Errors: the model of the recogniser is not installed (names the package), cancelled.
[[nodiscard]] Result<std::vector<Word>> alignWords(const std::vector<std::string>& words, const Sound& sound,
                                                   std::vector<Warning>& warnings, Progress& progress);

/// The same for a transcript with times: each stretch of cues between pauses is aligned within its own time, so that
/// the words cannot leave their cues. Exact times stay.
[[nodiscard]] Result<std::vector<Word>> alignCues(const std::vector<Cue>& cues, const Sound& sound,
                                                  std::vector<Warning>& warnings, Progress& progress);

}  // namespace hrlf
