// The vocabulary of the built-in sentence grammar.
#pragma once

#include <span>
#include <string_view>

namespace hrlf {

/// A word or phrase and the sentiment intensity it gives a plain sentence, [-3, 3].
struct OpinionWord {
  std::string_view text;
  double intensity = 0;
};

/// "good", "awful": after "was" and before a noun.
[[nodiscard]] std::span<const OpinionWord> opinionAdjectives();
/// "loved", "hated": the past form, between "I" and a thing.
[[nodiscard]] std::span<const OpinionWord> opinionVerbs();
/// "made me smile", "bored me to tears": after a thing.
[[nodiscard]] std::span<const OpinionWord> opinionEffects();
/// "a joy", "a waste of money": after "was".
[[nodiscard]] std::span<const OpinionWord> opinionNouns();
/// "I am so happy": after "I felt".
[[nodiscard]] std::span<const OpinionWord> opinionFeelings();
/// "very" multiplies what follows.
[[nodiscard]] std::span<const OpinionWord> intensifiers();

/// Something one has an opinion of, with what belongs to it and what one does with it.
struct Topic {
  std::string_view thing;                     ///< "film"
  std::span<const std::string_view> aspects;  ///< "acting", "story"
  std::string_view deed;                      ///< "watched": the past form
};

[[nodiscard]] std::span<const Topic> topics();
/// "on Tuesday", "with my brother": ends of sentences that say nothing about sentiment.
[[nodiscard]] std::span<const std::string_view> circumstances();

}  // namespace hrlf
