#include "core/damage/word_damage.h"

#include "core/base/draw.h"
#include "core/damage/damage_pattern.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <random>
#include <utility>

namespace hrlf {
namespace {

// What English recognisers put in most.
constexpr std::array<std::string_view, 10> insertedWords{"the", "and",  "to", "of",  "in",
                                                         "it",  "that", "is", "you", "i"};
constexpr double substituted = 0.6;
constexpr double leftOut = 0.2;
constexpr std::size_t bestFew = 5;
constexpr std::size_t mostLetters = 40;
constexpr double wordShare = 0.6;  // of its time that a word keeps beside one that is put in

enum class Mistake { None, Substituted, LeftOut, PutIn };

/// Small letters of a word, at most so many that comparing stays cheap.
std::string lettersOf(std::string_view word) {
  std::string letters;
  for (const char c : word) {
    if (letters.size() == mostLetters) break;
    if (c >= 'a' && c <= 'z') letters += c;
    if (c >= 'A' && c <= 'Z') letters += static_cast<char>(c - 'A' + 'a');
  }
  return letters;
}

int editDistance(std::string_view a, std::string_view b) {
  std::array<int, mostLetters + 3> row{};
  std::iota(row.begin(), row.begin() + static_cast<std::ptrdiff_t>(b.size()) + 1, 0);
  for (std::size_t i = 0; i < a.size(); ++i) {
    int diagonal = std::exchange(row[0], static_cast<int>(i) + 1);
    for (std::size_t j = 0; j < b.size(); ++j) {
      const int replaced = diagonal + (a[i] == b[j] ? 0 : 1);
      diagonal = row[j + 1];
      row[j + 1] = std::min({replaced, row[j] + 1, diagonal + 1});
    }
  }
  return row[b.size()];
}

/// A word that is easily taken for this one; any word where none is like it.
std::string_view confused(std::string_view word, std::span<const std::string_view> vocabulary,
                          std::mt19937_64& generator) {
  const std::string letters = lettersOf(word);
  std::vector<std::pair<int, std::string_view>> best;
  for (const std::string_view candidate : vocabulary) {
    const bool isClose = !letters.empty() && candidate.size() <= letters.size() + 2 &&
                         letters.size() <= candidate.size() + 2 &&
                         (candidate.front() == letters.front() || candidate.back() == letters.back());
    if (!isClose || candidate == letters) continue;
    best.emplace_back(editDistance(letters, candidate), candidate);
    std::push_heap(best.begin(), best.end());
    if (best.size() <= bestFew) continue;
    std::pop_heap(best.begin(), best.end());
    best.pop_back();
  }
  return best.empty() ? vocabulary[drawBelow(generator, vocabulary.size())]
                      : best[drawBelow(generator, best.size())].second;
}

/// Which mistake each word suffers; the numbers of each kind are exact.
std::vector<Mistake> drawMistakes(const std::vector<std::uint8_t>& mistaken, bool canSubstitute,
                                  std::mt19937_64& generator) {
  std::vector<int> hit;
  for (std::size_t i = 0; i < mistaken.size(); ++i)
    if (mistaken[i] != 0) hit.push_back(static_cast<int>(i));
  shuffle(hit, generator);
  const auto count = static_cast<double>(hit.size());
  const auto first = static_cast<std::size_t>(std::lround(canSubstitute ? substituted * count : 0));
  const auto second = static_cast<std::size_t>(std::lround((canSubstitute ? substituted + leftOut : 0.5) * count));
  std::vector<Mistake> mistakes(mistaken.size(), Mistake::None);
  for (std::size_t i = 0; i < hit.size(); ++i) {
    const Mistake mistake = i < first ? Mistake::Substituted : i < second ? Mistake::LeftOut : Mistake::PutIn;
    mistakes[static_cast<std::size_t>(hit[i])] = mistake;
  }
  return mistakes;
}

void makeMistake(const Word& word, Mistake mistake, std::span<const std::string_view> vocabulary,
                 std::mt19937_64& generator, std::vector<Word>& out) {
  if (mistake == Mistake::LeftOut) return;
  out.push_back(word);
  if (mistake == Mistake::Substituted) {
    out.back().text = confused(word.text, vocabulary, generator);
  } else if (mistake == Mistake::PutIn) {
    Word inserted = word;
    inserted.text = insertedWords[drawBelow(generator, insertedWords.size())];
    inserted.start = out.back().end = word.start + wordShare * (word.end - word.start);
    out.push_back(std::move(inserted));
  }
}

void damageOnce(Transcript& transcript, const DamageItem& item, std::uint64_t seed,
                std::span<const std::string_view> vocabulary) {
  const auto isMeant = [&](const Word& word) {
    const double middle = (word.start + word.end) / 2;
    return !item.span || (item.span->start <= middle && middle < item.span->end);
  };
  const auto meant = std::count_if(transcript.words.begin(), transcript.words.end(), isMeant);
  const auto mistaken = drawPattern(static_cast<int>(meant), item.pattern, item.share, item.length, seed);
  std::mt19937_64 generator(mixSeed(seed, 1));
  const auto mistakes = drawMistakes(mistaken, !vocabulary.empty(), generator);
  std::vector<Word> words;
  std::size_t next = 0;
  for (const Word& word : transcript.words) {
    makeMistake(word, isMeant(word) ? mistakes[next++] : Mistake::None, vocabulary, generator, words);
  }
  transcript.words = std::move(words);
}

}  // namespace

void damageWords(Transcript& transcript, const DamageRequest& request, std::span<const std::string_view> vocabulary) {
  for (std::size_t i = 0; i < request.items.size(); ++i)
    if (request.items[i].kind == DamageKind::Words)
      damageOnce(transcript, request.items[i], request.seedOf(i), vocabulary);
}

}  // namespace hrlf
