#include "core/media/word_alignment.h"

#include "core/media/speech_recognition.h"
#include "core/media/speech_regions.h"
#include "core/media/sphinx_aligner.h"
#include "core/media/spoken_form.h"
#include "core/media/word_anchors.h"
#include "core/media/word_timing.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <utility>

namespace hrlf {

namespace {

constexpr int modelRate = 16000;
constexpr double aligned = 0.9;
constexpr double doubtful = 0.3;
constexpr double quickSpeech = 5;     // words a second
constexpr double quickestSpeech = 8;  // nobody says more
// More words that may each be left out make too large a grammar.
constexpr std::size_t mostOptional = 150;

tl::unexpected<Error> wrongRate(const Sound& sound) {
  return fail(ErrorKind::BadInput,
              fmt::format("Words are aligned to sound of 16000 Hz, this has {} Hz.", sound.sampleRate), {},
              "Read the sound at 16000 Hz.");
}

/// Some stretches of a sound one after the other, with the way back to its clock.
class Excerpt {
 public:
  Excerpt(const Sound& sound, std::span<const SpeechRegion> regions) : start_(sound.start) {
    for (const SpeechRegion& region : regions) {
      pieces_.push_back({samples_.size(), region.begin, region.end - region.begin});
      samples_.insert(samples_.end(), sound.samples.begin() + static_cast<std::ptrdiff_t>(region.begin),
                      sound.samples.begin() + static_cast<std::ptrdiff_t>(region.end));
    }
  }
  [[nodiscard]] std::span<const float> samples() const { return samples_; }

  /// A span of the excerpt on the clip's clock. One that runs over a joint keeps its longer side: nobody speaks a word
  /// around a pause.
  [[nodiscard]] TimeSpan onClock(const TimeSpan& span) const {
    const auto from = static_cast<std::size_t>(span.start * modelRate);
    const auto to = std::min(static_cast<std::size_t>(span.end * modelRate), samples_.size());
    std::size_t longest = 0;
    TimeSpan best{start_, start_};
    for (const Piece& piece : pieces_) {
      const auto begin = std::max(from, piece.at);
      const auto end = std::min(to, piece.at + piece.length);
      if (end <= begin || end - begin <= longest) continue;
      longest = end - begin;
      best = {clockOf(piece, begin), clockOf(piece, end)};
    }
    return best;
  }

 private:
  struct Piece {
    std::size_t at = 0;     // in the excerpt
    std::size_t begin = 0;  // in the sound
    std::size_t length = 0;
  };
  [[nodiscard]] double clockOf(const Piece& piece, std::size_t sample) const {
    return start_ + static_cast<double>(piece.begin + sample - piece.at) / modelRate;
  }

  double start_;
  std::vector<Piece> pieces_;
  std::vector<float> samples_;
};

/// Whether a word can last that long: a path that had to wait for the next words stretches one.
bool isPlausible(const std::string& word, double seconds) {
  constexpr double base = 0.7;
  constexpr double aLetter = 0.12;
  return seconds < base + aLetter * static_cast<double>(word.size());
}

/// The part of a sound between two times of the clip.
Sound partOf(const Sound& sound, double from, double to) {
  const auto index = [&sound](double time) {
    const double at = (time - sound.start) * modelRate;
    return static_cast<std::size_t>(std::clamp(at, 0.0, static_cast<double>(sound.samples.size())));
  };
  const std::size_t begin = index(from);
  const std::size_t end = std::max(index(to), begin);
  Sound part;
  part.sampleRate = sound.sampleRate;
  part.start = sound.start + static_cast<double>(begin) / modelRate;
  part.samples.assign(sound.samples.begin() + static_cast<std::ptrdiff_t>(begin),
                      sound.samples.begin() + static_cast<std::ptrdiff_t>(end));
  return part;
}

/// The words as one path through the sound; empty when there is none.
/// @param mayLeaveOut  words that are not heard lie between their neighbours
Result<std::vector<Word>> onePath(SphinxAligner& aligner, std::span<const std::string> words, const Sound& sound,
                                  bool mayLeaveOut, Progress& progress) {
  const auto regions = findSpeech(sound.samples, sound.sampleRate);
  const Excerpt excerpt(sound, regions);
  const auto spans = aligner.align(excerpt.samples(), words, mayLeaveOut, progress);
  if (!spans) return tl::unexpected(spans.error());
  std::vector<Word> timed;
  double before = sound.start;
  for (std::size_t i = 0; i < spans->size();) {
    if (const auto& span = (*spans)[i]) {
      const TimeSpan time = excerpt.onClock(*span);
      timed.push_back(
          {words[i], time.start, time.end, isPlausible(words[i], time.end - time.start) ? aligned : doubtful});
      before = time.end;
      ++i;
      continue;
    }
    std::size_t end = i;
    while (end < spans->size() && !(*spans)[end]) ++end;
    double after = end < spans->size() ? excerpt.onClock(*(*spans)[end]).start : sound.start + sound.duration();
    // Where there is no room they still come in order.
    constexpr double least = 0.001;
    after = std::max(after, before + least * static_cast<double>(end - i));
    const std::vector<std::string> unheard(words.begin() + static_cast<std::ptrdiff_t>(i),
                                           words.begin() + static_cast<std::ptrdiff_t>(end));
    const auto between = spreadWords(unheard, std::array{TimeSpan{before, after}}, guessedTime);
    timed.insert(timed.end(), between.begin(), between.end());
    i = end;
  }
  return timed;
}

/// Words of which only an order is known.
std::vector<Word> placed(std::span<const std::string> words, const Sound& sound) {
  WrittenText text;
  text.untimed.assign(words.begin(), words.end());
  return timedBySpeech(text, sound);
}

std::vector<std::string> spellings(std::span<const std::string> words) {
  std::vector<std::string> out;
  for (const std::string& word : words) {
    std::string joined;
    for (const std::string& part : spokenForm(word)) joined += part;
    out.push_back(std::move(joined));
  }
  return out;
}

void append(std::vector<Word>& words, std::vector<Word> more) {
  words.insert(words.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

/// Between the places where the recogniser heard what is written.
Result<std::vector<Word>> betweenAnchors(SphinxAligner& aligner, const std::vector<std::string>& words,
                                         const Sound& sound, Progress& progress) {
  SubProgress recognising(progress, 0, 0.8);
  const auto heard = recogniseSpeech(sound, recognising);
  if (!heard) return tl::unexpected(heard.error());
  std::vector<std::string> heardTexts;
  for (const Word& word : *heard) heardTexts.push_back(word.text);
  auto anchors = findAnchors(spellings(words), spellings(heardTexts));
  anchors.push_back({words.size(), heard->size()});
  std::vector<Word> timed;
  std::size_t first = 0;
  double from = sound.start;
  for (const WordAnchor& anchor : anchors) {
    if (progress.isCancelled()) return cancelled();
    const bool isEnd = anchor.heard == heard->size();
    const double to = isEnd ? sound.start + sound.duration() : (*heard)[anchor.heard].start;
    const double rate = static_cast<double>(anchor.written - first) / std::max(to - from, 1e-3);
    // Too many words for the time: the anchor is a chance, or what is written is not said. Later ones show which.
    if (!isEnd && rate > quickestSpeech) continue;
    if (anchor.written == first) continue;
    const auto part = std::span(words).subspan(first, anchor.written - first);
    const Sound piece = partOf(sound, from, to);
    const double done = 0.8 + 0.2 * (from - sound.start) / std::max(sound.duration(), 1e-3);
    SubProgress aligning(progress, done, done);
    Result<std::vector<Word>> found = std::vector<Word>{};
    if (rate < quickSpeech) found = onePath(aligner, part, piece, false, aligning);
    if (found && found->empty() && part.size() < mostOptional) found = onePath(aligner, part, piece, true, aligning);
    if (!found) return found;
    append(timed, found->empty() ? placed(part, piece) : std::move(*found));
    first = anchor.written;
    from = to;
  }
  return timed;
}

/// Words that were squeezed in where there is no room push the next ones a little.
void putInOrder(std::vector<Word>& words) {
  constexpr double least = 1e-4;
  for (std::size_t i = 1; i < words.size(); ++i) {
    words[i].start = std::max(words[i].start, words[i - 1].start + least);
    words[i].end = std::max(words[i].end, words[i].start + least);
    words[i - 1].end = std::min(words[i - 1].end, words[i].start);
  }
}

void warnOfMisplaced(const std::vector<Word>& words, std::vector<Warning>& warnings) {
  const auto missed =
      std::count_if(words.begin(), words.end(), [](const Word& word) { return word.confidence < foundTime; });
  if (missed == 0) return;
  warnings.push_back(
      {fmt::format("{} of {} words of the transcript were not found in the sound; their times are guesses.", missed,
                   words.size()),
       "words"});
}

}  // namespace

Result<std::vector<Word>> alignWords(const std::vector<std::string>& words, const Sound& sound,
                                     std::vector<Warning>& warnings, Progress& progress) {
  if (sound.sampleRate != modelRate) return wrongRate(sound);
  if (findSpeech(sound.samples, sound.sampleRate).empty()) {
    auto guessed = placed(words, sound);
    warnOfMisplaced(guessed, warnings);
    return guessed;
  }
  auto aligner = SphinxAligner::create();
  if (!aligner) return tl::unexpected(aligner.error());
  SubProgress first(progress, 0, 0.3);
  auto timed = onePath(*aligner, words, sound, false, first);
  if (!timed) return timed;
  if (timed->empty()) {
    SubProgress second(progress, 0.3, 1);
    timed = betweenAnchors(*aligner, words, sound, second);
    if (!timed) return timed;
  }
  putInOrder(*timed);
  warnOfMisplaced(*timed, warnings);
  progress.update(1, "Aligning the transcript");
  return timed;
}

Result<std::vector<Word>> alignCues(const std::vector<Cue>& cues, const Sound& sound, std::vector<Warning>& warnings,
                                    Progress& progress) {
  if (sound.sampleRate != modelRate) return wrongRate(sound);
  auto aligner = SphinxAligner::create();
  if (!aligner) return tl::unexpected(aligner.error());
  // Subtitles come a little early and stay a little long, so words may begin somewhat before and end after.
  constexpr double room = 0.3;
  std::vector<Word> timed;
  double before = sound.start;
  for (std::size_t i = 0; i < cues.size(); ++i) {
    if (progress.isCancelled()) return cancelled();
    const Cue& cue = cues[i];
    const double done = static_cast<double>(i) / static_cast<double>(cues.size());
    SubProgress part(progress, done, done);
    std::vector<Word> words = wordsOfCues({cue});
    if (!cue.isExact && !words.empty()) {
      std::vector<std::string> texts;
      for (const Word& word : words) texts.push_back(word.text);
      const double next = i + 1 < cues.size() ? std::max(cues[i + 1].start, cue.end) : cue.end + room;
      const Sound piece = partOf(sound, std::max(before, cue.start - room), std::min(next, cue.end + room));
      auto found = onePath(*aligner, texts, piece, false, part);
      if (!found) return found;
      if (!found->empty()) {
        words = std::move(*found);
      } else {
        words = wordsOfCues({cue}, findPhrases(piece));
        for (Word& word : words) word.confidence = guessedTime;
      }
    }
    if (!words.empty()) before = std::max(before, words.back().end);
    append(timed, std::move(words));
  }
  std::stable_sort(timed.begin(), timed.end(), [](const Word& a, const Word& b) { return a.start < b.start; });
  warnOfMisplaced(timed, warnings);
  progress.update(1, "Aligning the transcript");
  return timed;
}

}  // namespace hrlf
