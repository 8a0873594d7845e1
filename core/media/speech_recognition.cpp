#include "core/media/speech_recognition.h"

#include "core/media/speech_regions.h"
#include "core/media/sphinx_decoder.h"
#include "core/media/sphinx_library.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace hrlf {

namespace {

using sphinx::chunk;
constexpr int modelRate = sphinx::sampleRate;
constexpr std::string_view stage = "Recognising speech";

// The next region's words cannot begin before the last one ended.
void append(std::vector<Word>& words, std::vector<Word> more, double offset) {
  for (auto& word : more) {
    word.start += offset;
    word.end += offset;
    word.isHeard = true;
    if (!words.empty()) word.start = std::max(word.start, words.back().end);
    if (word.end > word.start) words.push_back(std::move(word));
  }
}

}  // namespace

Result<std::vector<Word>> recogniseSpeech(const Sound& sound, Progress& progress) {
  if (sound.sampleRate != modelRate) {
    return fail(ErrorKind::BadInput,
                fmt::format("Speech is recognised in sound of 16000 Hz, this has {} Hz.", sound.sampleRate), {},
                "Read the sound at 16000 Hz.");
  }
  progress.update(0, stage);
  if (progress.isCancelled()) return cancelled();
  const auto regions = findSpeech(sound.samples, sound.sampleRate);
  std::vector<Word> words;
  if (regions.empty()) {
    progress.update(1, stage);
    return words;
  }
  auto decoder = SphinxDecoder::create();
  if (!decoder) return tl::unexpected(decoder.error());
  const double total = static_cast<double>(sound.samples.size());
  for (const auto& region : regions) {
    const double offset = sound.start + static_cast<double>(region.begin) / modelRate;
    if (!decoder->begin()) return fail(ErrorKind::Internal, "pocketsphinx cannot begin an utterance.");
    for (std::size_t at = region.begin; at < region.end; at += chunk) {
      if (progress.isCancelled()) return cancelled();
      const auto part = std::span(sound.samples).subspan(at, std::min(chunk, region.end - at));
      if (!decoder->feed(sphinx::toIntegers(part)))
        return fail(ErrorKind::Internal, "pocketsphinx stopped in mid-utterance.");
      progress.update(static_cast<double>(at) / total, stage);
    }
    append(words, decoder->end(), offset);
  }
  progress.update(1, stage);
  return words;
}

}  // namespace hrlf
