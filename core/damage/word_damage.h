// Words as a mistaken recogniser would have them.
#pragma once

#include "core/damage/damage_request.h"
#include "core/media/transcript.h"

#include <span>
#include <string_view>

namespace hrlf {

/// Makes the mistakes that the request asks for: of n words, round(word error rate x n) are mistaken; of those, 6 in 10
/// are replaced by a word of the vocabulary that is written most like them (drawn among the best few), 2 in 10 are left
/// out, and after 2 in 10 a short word is put in, within the time of the word. Times and confidences stay: a recogniser
/// is often sure of its mistakes. Random, Burst and Periodic count in words.
/// @param vocabulary  words in small letters; empty: words are only left out and put in
void damageWords(Transcript& transcript, const DamageRequest& request, std::span<const std::string_view> vocabulary);

}  // namespace hrlf
