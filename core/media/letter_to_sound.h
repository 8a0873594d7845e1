// How an English word that is in no dictionary may sound. Private to core/media.
#pragma once

#include <string>
#include <string_view>

namespace hrlf {

/// Phones of the CMU dictionary with blanks between, by rules of spelling: "blorp" is "B L AO R P". Rough, but good
/// enough to find a word in the sound that is known to be there. Never empty.
/// @param word  letters a to z and apostrophes
[[nodiscard]] std::string lettersToSound(std::string_view word);

}  // namespace hrlf
