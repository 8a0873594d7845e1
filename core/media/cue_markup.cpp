#include "core/media/cue_markup.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <cstddef>
#include <utility>

namespace hrlf {

namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool isBlank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\v' || c == '\f'; }

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && isBlank(text.front())) text.remove_prefix(1);
  while (!text.empty() && isBlank(text.back())) text.remove_suffix(1);
  return text;
}

// Length of the markup that `text` begins with: a tag or an ASS override; 0 for text such as "<3" or "a < b".
std::size_t markupLength(std::string_view text) {
  // No tag is longer; the bound keeps a file of nothing but "<" from taking for ever.
  text = text.substr(0, 256);
  if (text.size() < 3) return 0;
  if (text[0] == '{' && text[1] == '\\') {
    const auto end = text.find('}');
    return end == std::string_view::npos ? 0 : end + 1;
  }
  if (text[0] != '<') return 0;
  const auto end = text.find('>');
  const auto again = text.find('<', 1);
  if (end == std::string_view::npos || again < end) return 0;
  const bool isTag = text[1] == '/' || isLetter(text[1]);
  return isTag || parseCueTime(text.substr(1, end - 1)) ? end + 1 : 0;
}

struct Entity {
  std::string_view name;
  std::string_view text;
};
constexpr std::array<Entity, 8> entities{{{"&amp;", "&"},
                                          {"&lt;", "<"},
                                          {"&gt;", ">"},
                                          {"&quot;", "\""},
                                          {"&apos;", "'"},
                                          {"&nbsp;", " "},
                                          {"&lrm;", ""},
                                          {"&rlm;", ""}}};

// Adds a piece of text; any run of blanks becomes one space.
void appendText(std::string& out, std::string_view piece) {
  for (const char c : piece) {
    if (!isBlank(c)) {
      out += c;
    } else if (!out.empty() && out.back() != ' ') {
      out += ' ';
    }
  }
}

}  // namespace

std::optional<double> parseCueTime(std::string_view text) {
  text = trimmed(text);
  std::array<double, 3> parts{};  // seconds last
  std::size_t count = 0;
  while (true) {
    std::size_t digits = 0;
    while (digits < text.size() && isDigit(text[digits])) ++digits;
    if (digits == 0 || digits > 5 || count == parts.size()) return std::nullopt;
    int value = 0;
    std::from_chars(text.data(), text.data() + digits, value);
    parts[count++] = value;
    text.remove_prefix(digits);
    if (text.empty() || text.front() != ':') break;
    text.remove_prefix(1);
  }
  if (count < 2) return std::nullopt;
  double seconds = 0;
  for (std::size_t i = 0; i < count; ++i) seconds = seconds * 60 + parts[i];
  if (text.empty()) return seconds;
  if (text.front() != '.' && text.front() != ',') return std::nullopt;
  text.remove_prefix(1);
  double place = 0.1;
  for (const char c : text) {
    if (!isDigit(c)) return std::nullopt;
    seconds += (c - '0') * place;
    place /= 10;
  }
  return seconds;
}

std::vector<TimedText> splitMarkup(std::string_view text) {
  std::vector<TimedText> parts(1);
  while (!text.empty()) {
    if (const auto length = markupLength(text); length > 0) {
      if (const auto time = parseCueTime(text.substr(1, length - 2)); time && text[0] == '<')
        parts.push_back({time, {}});
      text.remove_prefix(length);
      continue;
    }
    const auto entity =
        std::find_if(entities.begin(), entities.end(), [text](const Entity& e) { return text.starts_with(e.name); });
    if (entity != entities.end()) {
      appendText(parts.back().text, entity->text);
      text.remove_prefix(entity->name.size());
      continue;
    }
    appendText(parts.back().text, text.substr(0, 1));
    text.remove_prefix(1);
  }
  for (auto& part : parts) part.text = trimmed(part.text);
  std::erase_if(parts, [](const TimedText& part) { return part.text.empty(); });
  return parts;
}

std::string withoutMarkup(std::string_view text) {
  std::string out;
  for (const auto& part : splitMarkup(text)) out += (out.empty() ? "" : " ") + part.text;
  return out;
}

}  // namespace hrlf
