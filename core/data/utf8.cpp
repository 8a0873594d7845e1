#include "core/data/utf8.h"

#include <cstddef>

namespace hrlf {

namespace {

constexpr char32_t replacement = 0xFFFD;
constexpr char32_t lastCodePoint = 0x10FFFF;

constexpr bool isSurrogate(char32_t c) { return c >= 0xD800 && c <= 0xDFFF; }

}  // namespace

void appendUtf8(std::string& text, char32_t codePoint) {
  const char32_t c = codePoint > lastCodePoint || isSurrogate(codePoint) ? replacement : codePoint;
  const auto continuation = [c](unsigned shift) { return static_cast<char>(0x80U | ((c >> shift) & 0x3FU)); };
  if (c < 0x80) {
    text += static_cast<char>(c);
  } else if (c < 0x800) {
    text += static_cast<char>(0xC0U | (c >> 6U));
    text += continuation(0);
  } else if (c < 0x10000) {
    text += static_cast<char>(0xE0U | (c >> 12U));
    text += continuation(6);
    text += continuation(0);
  } else {
    text += static_cast<char>(0xF0U | (c >> 18U));
    text += continuation(12);
    text += continuation(6);
    text += continuation(0);
  }
}

std::optional<char32_t> takeCodePoint(std::string_view& rest) {
  const auto byteAt = [&rest](std::size_t i) { return static_cast<char32_t>(static_cast<unsigned char>(rest[i])); };
  const char32_t lead = byteAt(0);
  std::size_t length = 1;
  char32_t c = lead;
  if (lead >= 0xF0 && lead < 0xF8) {
    length = 4;
    c = lead & 0x07U;
  } else if (lead >= 0xE0) {
    length = 3;
    c = lead & 0x0FU;
  } else if (lead >= 0xC0) {
    length = 2;
    c = lead & 0x1FU;
  } else if (lead >= 0x80) {
    return std::nullopt;
  }
  if (lead >= 0xF8 || rest.size() < length) return std::nullopt;
  for (std::size_t i = 1; i < length; ++i) {
    if ((byteAt(i) & 0xC0U) != 0x80) return std::nullopt;
    c = (c << 6U) | (byteAt(i) & 0x3FU);
  }
  constexpr char32_t smallest[] = {0, 0, 0x80, 0x800, 0x10000};
  if (c < smallest[length] || c > lastCodePoint || isSurrogate(c)) return std::nullopt;
  rest.remove_prefix(length);
  return c;
}

std::string validUtf8(std::string_view bytes) {
  for (std::string_view rest = bytes; !rest.empty();) {
    if (takeCodePoint(rest)) continue;
    std::string text;
    text.reserve(bytes.size() + bytes.size() / 4);
    for (char byte : bytes) appendUtf8(text, static_cast<unsigned char>(byte));
    return text;
  }
  return std::string(bytes);
}

}  // namespace hrlf
