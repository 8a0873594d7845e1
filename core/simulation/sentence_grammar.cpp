#include "core/simulation/corpus.h"
#include "core/simulation/opinion_words.h"
#include "core/simulation/random.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <string>
#include <string_view>

namespace hrlf {
namespace {

/// A part of a sentence and what it adds.
struct Phrase {
  std::string text;
  double intensity = 0;
};

std::string joined(std::initializer_list<std::string_view> parts) {
  std::string text;
  for (const std::string_view part : parts) {
    if (part.empty()) continue;
    if (!text.empty()) text += ' ';
    text += part;
  }
  return text;
}

class Grammar {
 public:
  explicit Grammar(Random& random) : random_(random) {}

  LabelledSentence sentence() {
    topic_ = random_.pick(topics());  // both halves of a sentence are about the same thing
    Phrase phrase;
    const double kind = random_.uniform();
    if (kind < 0.1) {
      phrase = fact();
    } else if (kind < 0.68) {
      phrase = opinion();
    } else if (kind < 0.84) {
      // What comes after "but" weighs more (Polanyi & Zaenen 2006).
      const Phrase first = opinion();
      const Phrase second = opinion();
      if (first.intensity * second.intensity < 0) {
        phrase = {first.text + ", but " + second.text, 0.35 * first.intensity + 0.65 * second.intensity};
      } else {
        phrase = {first.text + ", and " + second.text, stronger(first.intensity, second.intensity)};
      }
    } else {
      const Phrase said = opinion();
      const Phrase done = fact();
      phrase = {done.text + ", and " + said.text, 0.95 * said.intensity};
    }
    LabelledSentence sentence;
    sentence.text = phrase.text;
    // Steps of 0.2, as the mean of five raters has.
    sentence.label = static_cast<float>(std::round(std::clamp(phrase.intensity, -3.0, 3.0) * 5.0) / 5.0);
    return sentence;
  }

 private:
  static double stronger(double a, double b) { return std::abs(a) > std::abs(b) ? a + 0.1 * b : b + 0.1 * a; }

  /// "very good", "not good", "good".
  Phrase qualified(std::span<const OpinionWord> words) {
    const OpinionWord word = random_.pick(words);
    const double kind = random_.uniform();
    if (kind < 0.15) {
      // To negate is to weaken as much as to turn over: "not great" is a mild complaint (Taboada et al. 2011).
      return {joined({"not", word.text}), -0.5 * word.intensity};
    }
    if (kind < 0.45) {
      const OpinionWord degree = random_.pick(intensifiers());
      if (word.text.substr(0, 3) != "so ") {
        return {joined({degree.text, word.text}), word.intensity * degree.intensity};
      }
    }
    return {std::string(word.text), word.intensity};
  }

  Phrase opinion() {
    const std::string_view aspect = random_.pick(topic_.aspects);
    const std::string_view owner = random_.chance(0.7) ? "the" : "this";
    switch (random_.index(8)) {
      case 0: {
        const Phrase quality = qualified(opinionAdjectives());
        return {joined({"I think", owner, topic_.thing, "was", quality.text}), quality.intensity};
      }
      case 1: {
        const Phrase quality = qualified(opinionAdjectives());
        return {joined({"for me the", aspect, "of the", topic_.thing, "was", quality.text}), 0.9 * quality.intensity};
      }
      case 2: {
        const OpinionWord verb = random_.pick(opinionVerbs());
        const bool strongly = random_.chance(0.35);
        return {joined({"I", strongly ? "really" : "", verb.text, owner, random_.chance(0.5) ? topic_.thing : aspect}),
                verb.intensity * (strongly ? 1.15 : 1.0)};
      }
      case 3: {
        const OpinionWord effect = random_.pick(opinionEffects());
        return {joined({owner, random_.chance(0.5) ? topic_.thing : aspect, effect.text}), effect.intensity};
      }
      case 4: {
        const OpinionWord noun = random_.pick(opinionNouns());
        return {joined({"I must say that", owner, topic_.thing, "was", noun.text}), noun.intensity};
      }
      case 5: {
        const Phrase feeling = qualified(opinionFeelings());
        return {joined({"I felt", feeling.text, "after the", topic_.thing}), feeling.intensity};
      }
      case 6: {
        const OpinionWord quality = random_.pick(opinionAdjectives());
        return {joined({"I found the", aspect, random_.chance(0.5) ? "really" : "", quality.text}), quality.intensity};
      }
      default: {
        const bool yes = random_.chance(0.5);
        const std::string_view friends = random_.chance(0.5) ? "to my friends" : "to anyone";
        return {joined({yes ? "I would recommend the" : "I would not recommend the", topic_.thing, friends}),
                yes ? 1.8 : -1.8};
      }
    }
  }

  Phrase fact() { return {joined({"I", topic_.deed, "the", topic_.thing, random_.pick(circumstances())}), 0}; }

  Random& random_;
  Topic topic_;
};

Split splitOf(std::size_t index) {
  if (index % 10 == 8) return Split::Valid;
  if (index % 10 == 9) return Split::Test;
  return Split::Train;
}

}  // namespace

std::vector<LabelledSentence> grammarSentences(int count, std::uint64_t seed) {
  // Labels are balanced by wanting one of the seven classes of the field's Acc-7 and drawing until it comes.
  constexpr int classes = 7;
  constexpr int patience = 2000;
  Random random(seed);
  Grammar grammar(random);
  std::vector<LabelledSentence> sentences;
  std::set<std::string> seen;
  for (int i = 0; i < count; ++i) {
    const long wanted = static_cast<long>(random.index(classes)) - 3;
    for (int attempt = 0; attempt < patience; ++attempt) {
      LabelledSentence sentence = grammar.sentence();
      if (std::lround(sentence.label) != wanted || !seen.insert(sentence.text).second) continue;
      sentence.split = splitOf(sentences.size());
      sentences.push_back(std::move(sentence));
      break;
    }
  }
  return sentences;
}

}  // namespace hrlf
