// When the words of a transcript are spoken.
#pragma once

#include "core/base/progress.h"
#include "core/media/audio_reader.h"
#include "core/media/transcript_file.h"

#include <vector>

namespace hrlf {

/// Confidence of times that are hardly more than an order: words spread over the speech.
inline constexpr double guessedTime = 0.1;

/// The words of a transcript in a clip without sound of `duration` seconds; words without times are spread over it.
[[nodiscard]] std::vector<Word> timedWithoutSound(const WrittenText& written, double duration);

/// The words of a transcript on the clip's clock: word times as they are, the words of a cue over the speech in it,
/// words without times over all speech.
[[nodiscard]] std::vector<Word> timedBySpeech(const WrittenText& written, const Sound& sound);

}  // namespace hrlf
