#include "core/media/word_timing.h"

#include "core/media/speech_regions.h"

#include <array>

namespace hrlf {

std::vector<Word> timedWithoutSound(const WrittenText& written, double duration) {
  if (!written.cues.empty()) return wordsOfCues(written.cues);
  return spreadWords(written.untimed, std::array{TimeSpan{0, duration}}, guessedTime);
}

std::vector<Word> timedBySpeech(const WrittenText& written, const Sound& sound) {
  const auto speech = findPhrases(sound);
  if (!written.cues.empty()) return wordsOfCues(written.cues, speech);
  if (speech.empty()) return timedWithoutSound(written, sound.start + sound.duration());
  return spreadWords(written.untimed, speech, guessedTime);
}

}  // namespace hrlf
