// Written words as they are said.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace hrlf {

/// The words that a number is said in, lower case: "2" two, "1,250" one thousand two hundred fifty, "1999" nineteen
/// ninety nine, "3.5" three point five, "21st" twenty first, "90s" nineties, "50%" fifty percent, "5:30" five thirty.
/// Empty when the word is no number, or one of more than 15 digits.
[[nodiscard]] std::vector<std::string> spokenNumber(std::string_view word);

/// What a dictionary may know of a written word: lower case, without punctuation at its ends, parts of compounds apart,
/// numbers in words, & as and. "It's" it's, "co-star" co star, "R2-D2" r two d two. Accents of Latin letters are left
/// out; what else is not a letter of English goes.
[[nodiscard]] std::vector<std::string> spokenForm(std::string_view word);

}  // namespace hrlf
