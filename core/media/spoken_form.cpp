#include "core/media/spoken_form.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdlib>
#include <utility>

namespace hrlf {

namespace {

constexpr std::array<std::string_view, 20> small{
    "zero", "one",    "two",    "three",    "four",     "five",    "six",     "seven",     "eight",    "nine",
    "ten",  "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"};
constexpr std::array<std::string_view, 10> tens{"",      "",      "twenty",  "thirty", "forty",
                                                "fifty", "sixty", "seventy", "eighty", "ninety"};
constexpr std::size_t mostDigits = 15;

using Words = std::vector<std::string>;

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isSmallLetter(char c) { return c >= 'a' && c <= 'z'; }

void append(Words& words, const Words& more) { words.insert(words.end(), more.begin(), more.end()); }

Words belowHundred(std::uint64_t n) {
  if (n < small.size()) return {std::string(small[n])};
  Words words{std::string(tens[n / 10])};
  if (n % 10 != 0) words.emplace_back(small[n % 10]);
  return words;
}

Words cardinal(std::uint64_t n) {
  constexpr std::array<std::pair<std::uint64_t, std::string_view>, 5> units{{{1'000'000'000'000, "trillion"},
                                                                             {1'000'000'000, "billion"},
                                                                             {1'000'000, "million"},
                                                                             {1000, "thousand"},
                                                                             {100, "hundred"}}};
  if (n < 100) return belowHundred(n);
  Words words;
  for (const auto& [value, name] : units) {
    if (n < value) continue;
    append(words, cardinal(n / value));
    words.emplace_back(name);
    n %= value;
  }
  if (n > 0) append(words, belowHundred(n));
  return words;
}

// Years are said in pairs of digits.
bool isYear(std::string_view digits) {
  return digits.size() == 4 && (digits.starts_with("1") || digits.starts_with("20")) && digits[1] != '0' &&
         digits.substr(2) != "00";
}

Words whole(std::string_view digits) {
  const std::uint64_t n = std::strtoull(std::string(digits).c_str(), nullptr, 10);
  const bool isTwentyTens = digits.size() == 4 && n >= 2010 && n < 2100;
  if (!isYear(digits) && !isTwentyTens) return cardinal(n);
  Words words = belowHundred(n / 100);
  if (n % 100 < 10) words.emplace_back("oh");
  append(words, belowHundred(n % 100));
  return words;
}

std::string ordinal(const std::string& word) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 7> odd{{{"one", "first"},
                                                                              {"two", "second"},
                                                                              {"three", "third"},
                                                                              {"five", "fifth"},
                                                                              {"eight", "eighth"},
                                                                              {"nine", "ninth"},
                                                                              {"twelve", "twelfth"}}};
  for (const auto& [from, to] : odd)
    if (word == from) return std::string(to);
  return word.ends_with('y') ? word.substr(0, word.size() - 1) + "ieth" : word + "th";
}

std::string plural(const std::string& word) {
  if (word == "six") return "sixes";
  return word.ends_with('y') ? word.substr(0, word.size() - 1) + "ies" : word + "s";
}

std::string_view takeDigits(std::string_view& text) {
  std::size_t length = 0;
  while (length < text.size() && isDigit(text[length])) ++length;
  const auto digits = text.substr(0, length);
  text.remove_prefix(length);
  return digits;
}

// Letters of Latin-1 and their like without what stands above or below them; "" for what is no such letter.
std::string_view plainLetter(unsigned char second) {
  constexpr std::array<std::string_view, 64> letters{
      "a", "a", "a", "a", "a", "a", "ae", "c", "e",  "e",  "e", "e", "i", "i", "i", "i", "d",  "n", "o",  "o", "o", "o",
      "o", "",  "o", "u", "u", "u", "u",  "y", "th", "ss", "a", "a", "a", "a", "a", "a", "ae", "c", "e",  "e", "e", "e",
      "i", "i", "i", "i", "d", "n", "o",  "o", "o",  "o",  "o", "",  "o", "u", "u", "u", "u",  "y", "th", "y"};
  return second >= 0x80 && second < 0xC0 ? letters[second - 0x80U] : std::string_view();
}

// ASCII in lower case: accents away, typographic apostrophes and dashes plain, the rest of Unicode a blank.
std::string plainText(std::string_view word) {
  std::string plain;
  for (std::size_t i = 0; i < word.size(); ++i) {
    const auto c = static_cast<unsigned char>(word[i]);
    if (c < 0x80) {
      plain += static_cast<char>(c >= 'A' && c <= 'Z' ? c + 0x20 : c);
    } else if (c == 0xC3 && i + 1 < word.size()) {
      plain += plainLetter(static_cast<unsigned char>(word[++i]));
    } else if (word.substr(i).starts_with("\u2019") || word.substr(i).starts_with("\u2018")) {
      plain += '\'';
      i += 2;
    } else if (c >= 0xC0) {
      plain += ' ';
    }
  }
  return plain;
}

std::string_view withoutApostrophes(std::string_view word) {
  while (word.starts_with('\'')) word.remove_prefix(1);
  while (word.ends_with('\'')) word.remove_suffix(1);
  return word;
}

}  // namespace

std::vector<std::string> spokenNumber(std::string_view word) {
  std::string plain;
  for (std::size_t i = 0; i < word.size(); ++i) {
    const bool isGroup =
        word[i] == ',' && i + 3 < word.size() && isDigit(word[i + 1]) && isDigit(word[i + 2]) && isDigit(word[i + 3]);
    if (!isGroup) plain += static_cast<char>(word[i] >= 'A' && word[i] <= 'Z' ? word[i] + 0x20 : word[i]);
  }
  std::string_view rest = plain;
  const bool isMoney = rest.starts_with('$');
  if (isMoney) rest.remove_prefix(1);
  const auto digits = takeDigits(rest);
  if (digits.empty() || digits.size() > mostDigits) return {};
  const bool isPlain = rest.empty();
  const bool isYearLike = !isMoney && plain.size() == word.size();
  Words words = !isYearLike ? cardinal(std::strtoull(std::string(digits).c_str(), nullptr, 10)) : whole(digits);
  if (rest.starts_with('.') && rest.size() > 1) {
    rest.remove_prefix(1);
    const auto decimals = takeDigits(rest);
    if (decimals.empty() || decimals.size() > mostDigits) return {};
    words.emplace_back("point");
    for (const char c : decimals) words.emplace_back(small[static_cast<std::size_t>(c - '0')]);
  } else if (rest.starts_with(':')) {
    rest.remove_prefix(1);
    const auto minutes = takeDigits(rest);
    if (minutes.size() != 2) return {};
    if (minutes != "00") append(words, belowHundred(std::strtoull(std::string(minutes).c_str(), nullptr, 10)));
  } else if (rest == "st" || rest == "nd" || rest == "rd" || rest == "th") {
    words.back() = ordinal(words.back());
    rest = {};
  } else if (rest == "s" || rest == "'s") {
    words.back() = plural(words.back());
    rest = {};
  }
  if (rest == "%") {
    words.emplace_back("percent");
    rest = {};
  }
  if (!rest.empty()) return {};
  if (isMoney) words.emplace_back(isPlain && digits == "1" ? "dollar" : "dollars");
  return words;
}

std::vector<std::string> spokenForm(std::string_view word) {
  // Nobody says a word of more; it keeps a broken transcript from costing time.
  constexpr std::size_t longest = 100;
  const std::string plain = plainText(word.substr(0, longest));
  std::string_view whole = plain;
  const auto isOuter = [](char c) { return !isDigit(c) && !isSmallLetter(c) && c != '$' && c != '%'; };
  while (!whole.empty() && isOuter(whole.front())) whole.remove_prefix(1);
  while (!whole.empty() && isOuter(whole.back())) whole.remove_suffix(1);
  if (auto number = spokenNumber(whole); !number.empty()) return number;
  Words words;
  std::string part;
  const auto flush = [&] {
    if (const auto trimmed = withoutApostrophes(part); !trimmed.empty()) words.emplace_back(trimmed);
    part.clear();
  };
  while (!whole.empty()) {
    if (isDigit(whole.front())) {
      flush();
      append(words, spokenNumber(takeDigits(whole)));
      continue;
    }
    const char c = whole.front();
    whole.remove_prefix(1);
    if (isSmallLetter(c) || c == '\'') {
      part += c;
    } else {
      flush();
      if (c == '&') words.emplace_back("and");
      if (c == '%') words.emplace_back("percent");
    }
  }
  flush();
  return words;
}

}  // namespace hrlf
