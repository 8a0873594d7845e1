#include "core/media/letter_to_sound.h"

#include <algorithm>
#include <array>

namespace hrlf {

namespace {

enum class Place { Anywhere, Beginning, End };

struct Rule {
  std::string_view letters;
  std::string_view phones;
  Place place = Place::Anywhere;
};

// The first that fits counts, so longer spellings stand before shorter.
constexpr std::array rules{Rule{"tion", "SH AH N"},
                           Rule{"sion", "ZH AH N"},
                           Rule{"ture", "CH ER"},
                           Rule{"ough", "AO"},
                           Rule{"augh", "AO"},
                           Rule{"eigh", "EY"},
                           Rule{"tch", "CH"},
                           Rule{"sch", "SH"},
                           Rule{"igh", "AY"},
                           Rule{"dge", "JH"},
                           Rule{"ck", "K"},
                           Rule{"ch", "CH"},
                           Rule{"sh", "SH"},
                           Rule{"th", "TH"},
                           Rule{"ph", "F"},
                           Rule{"wh", "W"},
                           Rule{"qu", "K W"},
                           Rule{"ng", "NG"},
                           Rule{"kn", "N", Place::Beginning},
                           Rule{"wr", "R", Place::Beginning},
                           Rule{"ps", "S", Place::Beginning},
                           Rule{"gh", "G", Place::Beginning},
                           Rule{"gh", ""},
                           Rule{"ee", "IY"},
                           Rule{"ea", "IY"},
                           Rule{"oo", "UW"},
                           Rule{"ou", "AW"},
                           Rule{"ow", "OW"},
                           Rule{"oi", "OY"},
                           Rule{"oy", "OY"},
                           Rule{"ai", "EY"},
                           Rule{"ay", "EY"},
                           Rule{"au", "AO"},
                           Rule{"aw", "AO"},
                           Rule{"ei", "EY"},
                           Rule{"ey", "IY"},
                           Rule{"ie", "IY"},
                           Rule{"ue", "UW"},
                           Rule{"ew", "UW"},
                           Rule{"ar", "AA R"},
                           Rule{"er", "ER"},
                           Rule{"ir", "ER"},
                           Rule{"or", "AO R"},
                           Rule{"ur", "ER"},
                           Rule{"y", "Y", Place::Beginning},
                           Rule{"y", "IY", Place::End},
                           Rule{"a", "AE"},
                           Rule{"b", "B"},
                           Rule{"c", "K"},
                           Rule{"d", "D"},
                           Rule{"e", "EH"},
                           Rule{"f", "F"},
                           Rule{"g", "G"},
                           Rule{"h", "HH"},
                           Rule{"i", "IH"},
                           Rule{"j", "JH"},
                           Rule{"k", "K"},
                           Rule{"l", "L"},
                           Rule{"m", "M"},
                           Rule{"n", "N"},
                           Rule{"o", "AA"},
                           Rule{"p", "P"},
                           Rule{"q", "K"},
                           Rule{"r", "R"},
                           Rule{"s", "S"},
                           Rule{"t", "T"},
                           Rule{"u", "AH"},
                           Rule{"v", "V"},
                           Rule{"w", "W"},
                           Rule{"x", "K S"},
                           Rule{"y", "IH"},
                           Rule{"z", "Z"}};

bool isVowel(char c) { return std::string_view("aeiouy").find(c) != std::string_view::npos; }

// Of "make": the vowel before a consonant and a last e.
std::string_view longVowel(char c) {
  switch (c) {
    case 'a':
      return "EY";
    case 'e':
      return "IY";
    case 'o':
      return "OW";
    case 'u':
      return "UW";
    default:
      return "AY";
  }
}

}  // namespace

std::string lettersToSound(std::string_view word) {
  std::string letters;
  for (const char c : word)
    if (c >= 'a' && c <= 'z') letters += c;
  std::string sound;
  const auto say = [&sound](std::string_view phones) {
    if (!phones.empty()) (sound += sound.empty() ? "" : " ") += phones;
  };
  const std::size_t size = letters.size();
  const std::string_view all = letters;
  for (std::size_t i = 0; i < size;) {
    const char c = letters[i];
    const char next = i + 1 < size ? letters[i + 1] : '\0';
    const bool isSilentEnd = c == 'e' && i + 1 == size && size > 2 && !isVowel(letters[i - 1]);
    const bool isDoubled = c == next && !isVowel(c);
    if (isSilentEnd || isDoubled) {
      ++i;
    } else if (isVowel(c) && i > 0 && i + 3 == size && letters[i + 2] == 'e' && !isVowel(next) && next != 'r') {
      say(longVowel(c));
      ++i;
    } else if (c == 'c' && (next == 'e' || next == 'i' || next == 'y')) {
      say("S");
      ++i;
    } else if (c == 'g' && (next == 'e' || next == 'i' || next == 'y')) {
      say("JH");
      ++i;
    } else {
      const auto rule = std::find_if(rules.begin(), rules.end(), [&](const Rule& r) {
        const bool isHere = all.substr(i).starts_with(r.letters);
        const bool mayStand = r.place == Place::Anywhere || (r.place == Place::Beginning && i == 0) ||
                              (r.place == Place::End && i + r.letters.size() == size);
        return isHere && mayStand;
      });
      say(rule->phones);
      i += rule->letters.size();
    }
  }
  return sound.empty() ? "AH" : sound;
}

}  // namespace hrlf
