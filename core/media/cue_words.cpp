// Cues as shown to words as spoken.
#include "core/media/subtitles.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace hrlf {

namespace {

// Cues that start closer than this are two lines of one moment.
constexpr double sameMoment = 0.05;

// "[music]" and "(laughs)" become a blank. An opening bracket without its partner stays.
std::string withoutBrackets(std::string_view text) {
  constexpr std::array<std::pair<char, char>, 2> kinds{{{'[', ']'}, {'(', ')'}}};
  std::string out(text);
  for (const auto& [open, close] : kinds) {
    std::string kept;
    std::size_t from = 0;
    while (true) {
      const auto begin = out.find(open, from);
      const auto end = begin == std::string::npos ? begin : out.find(close, begin);
      kept.append(out, from, end == std::string::npos ? end : begin - from);
      if (end == std::string::npos) break;
      kept += ' ';
      from = end + 1;
    }
    out = std::move(kept);
  }
  return out;
}

std::vector<std::string> splitWords(std::string_view text) {
  std::vector<std::string> words;
  while (!text.empty()) {
    const auto length = std::min(text.find(' '), text.size());
    if (length > 0) words.emplace_back(text.substr(0, length));
    text.remove_prefix(std::min(length + 1, text.size()));
  }
  return words;
}

bool isMusic(std::string_view word) {
  return word.find("♪") != std::string_view::npos || word.find("♫") != std::string_view::npos;
}

// Part of a name in capitals: "ANNA", "DR.", "MAN2"; letters beyond ASCII count as capitals.
bool isCapitals(std::string_view word) {
  return !word.empty() &&
         std::none_of(word.begin(), word.end(), [](unsigned char c) { return std::islower(c) != 0; }) &&
         std::any_of(word.begin(), word.end(), [](unsigned char c) { return std::isupper(c) != 0 || c >= 0x80; });
}

// How many words from `at` on are a speaker's name: up to three in capitals, the last with a colon.
std::size_t speakerLength(const std::vector<std::string>& words, std::size_t at) {
  constexpr std::size_t longestName = 3;
  for (std::size_t n = 0; n < longestName && at + n < words.size(); ++n) {
    std::string_view word = words[at + n];
    const bool isLast = word.ends_with(':');
    if (isLast) word.remove_suffix(1);
    if (!isCapitals(word)) return 0;
    if (isLast) return n + 1;
  }
  return 0;
}

// Characters that are letters or digits; every character beyond ASCII counts, except typographic marks (U+2000 to
// U+206F).
int letters(std::string_view word) {
  int count = 0;
  for (std::size_t i = 0; i < word.size(); ++i) {
    const auto c = static_cast<unsigned char>(word[i]);
    const bool isMark = c == 0xE2 && i + 1 < word.size() && (static_cast<unsigned char>(word[i + 1]) & 0xFEU) == 0x80;
    if (c < 0x80 ? std::isalnum(c) != 0 : (c >= 0xC0 && !isMark)) ++count;
  }
  return count;
}

bool isDash(std::string_view word) {
  return word == "-" || word == "–" || word == "—" || word == ">>" || word == ">>>";
}

// A dash glued to the first word of a speaker: "-Hello".
std::string withoutLeadingDash(std::string word) {
  if (word.size() > 1 && word.front() == '-') word.erase(0, 1);
  return word;
}

// In order and without overlap, so that the words are.
std::vector<Cue> arranged(std::vector<Cue> cues) {
  std::erase_if(cues, [](const Cue& cue) { return !(cue.end > cue.start); });
  std::stable_sort(cues.begin(), cues.end(), [](const Cue& a, const Cue& b) { return a.start < b.start; });
  std::vector<Cue> out;
  for (auto& cue : cues) {
    const bool isExact = cue.isExact && !out.empty() && out.back().isExact && cue.start > out.back().start;
    if (!out.empty() && !isExact && cue.start < out.back().start + sameMoment && cue.start < out.back().end) {
      out.back().text += " " + cue.text;
      out.back().end = std::max(out.back().end, cue.end);
      continue;
    }
    if (!out.empty()) out.back().end = std::min(out.back().end, cue.start);
    out.push_back(std::move(cue));
  }
  return out;
}

// The speech within a cue, or the whole cue where there is none: then the cue knows more than our ears.
std::vector<TimeSpan> timeOf(const Cue& cue, std::span<const TimeSpan> speech) {
  std::vector<TimeSpan> spans;
  if (!cue.isExact) {
    for (auto span = std::partition_point(speech.begin(), speech.end(),
                                          [&cue](const TimeSpan& s) { return s.end <= cue.start; });
         span != speech.end() && span->start < cue.end; ++span)
      spans.push_back({std::max(span->start, cue.start), std::min(span->end, cue.end)});
  }
  double heard = 0;
  for (const TimeSpan& span : spans) heard += span.end - span.start;
  constexpr double leastShare = 0.1;
  if (heard < leastShare * (cue.end - cue.start)) return {{cue.start, cue.end}};
  return spans;
}

}  // namespace

std::vector<std::string> spokenWords(std::string_view text) {
  const auto all = splitWords(withoutBrackets(text));
  std::vector<std::string> words;
  bool maySpeakerFollow = true;
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (isDash(all[i])) {
      maySpeakerFollow = true;
      continue;
    }
    if (maySpeakerFollow) {
      if (const auto length = speakerLength(all, i); length > 0) {
        i += length - 1;
        maySpeakerFollow = false;
        continue;
      }
    }
    maySpeakerFollow = false;
    if (isMusic(all[i]) || letters(all[i]) == 0) continue;
    words.push_back(withoutLeadingDash(all[i]));
  }
  return words;
}

std::vector<Word> spreadWords(const std::vector<std::string>& texts, std::span<const TimeSpan> spans,
                              double confidence) {
  std::vector<Word> words;
  words.reserve(texts.size());
  double letterSum = 0;
  for (const auto& text : texts) letterSum += letters(text) + 1;
  double timeSum = 0;
  for (const TimeSpan& span : spans) timeSum += span.end - span.start;
  std::size_t word = 0;
  double lettersBefore = 0;
  double timeBefore = 0;
  for (const TimeSpan& span : spans) {
    const double length = span.end - span.start;
    const double share = letterSum * (timeBefore + length) / timeSum;
    timeBefore += length;
    const std::size_t first = word;
    double inside = 0;
    const bool isLast = &span == &spans.back();
    while (word < texts.size() && (isLast || lettersBefore + inside + (letters(texts[word]) + 1) / 2.0 <= share))
      inside += letters(texts[word++]) + 1;
    double at = 0;
    for (std::size_t i = first; i < word; ++i) {
      const double after = at + letters(texts[i]) + 1;
      words.push_back({texts[i], span.start + length * at / inside, span.start + length * after / inside, confidence});
      at = after;
    }
    lettersBefore += inside;
  }
  return words;
}

std::vector<Word> wordsOfCues(const std::vector<Cue>& cues, std::span<const TimeSpan> speech) {
  std::vector<Word> words;
  for (const Cue& cue : arranged(cues)) {
    const auto texts = spokenWords(cue.text);
    const auto more = spreadWords(texts, timeOf(cue, speech), cue.confidence);
    words.insert(words.end(), more.begin(), more.end());
  }
  return words;
}

}  // namespace hrlf
