#include "core/media/text_encoding.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

namespace hrlf {

namespace {

constexpr char32_t replacement = 0xFFFD;

std::uint8_t byteAt(std::string_view bytes, std::size_t i) { return static_cast<std::uint8_t>(bytes[i]); }

void appendUtf8(std::string& out, char32_t c) {
  const auto tail = [&out](char32_t bits) { out += static_cast<char>(0x80U | (bits & 0x3FU)); };
  if (c < 0x80) {
    out += static_cast<char>(c);
  } else if (c < 0x800) {
    out += static_cast<char>(0xC0U | (c >> 6U));
    tail(c);
  } else if (c < 0x10000) {
    out += static_cast<char>(0xE0U | (c >> 12U));
    tail(c >> 6U);
    tail(c);
  } else {
    out += static_cast<char>(0xF0U | (c >> 18U));
    tail(c >> 12U);
    tail(c >> 6U);
    tail(c);
  }
}

std::string fromUtf16(std::string_view bytes, bool isBigEndian) {
  const auto unit = [&](std::size_t i) -> char32_t {
    const auto first = byteAt(bytes, i);
    const auto second = byteAt(bytes, i + 1);
    return isBigEndian ? (char32_t{first} << 8U) | second : (char32_t{second} << 8U) | first;
  };
  std::string out;
  out.reserve(bytes.size());
  for (std::size_t i = 0; i + 1 < bytes.size(); i += 2) {
    char32_t c = unit(i);
    const bool isHigh = c >= 0xD800 && c < 0xDC00;
    if (isHigh && i + 3 < bytes.size() && unit(i + 2) >= 0xDC00 && unit(i + 2) < 0xE000) {
      c = 0x10000 + ((c - 0xD800) << 10U) + (unit(i + 2) - 0xDC00);
      i += 2;
    } else if (c >= 0xD800 && c < 0xE000) {
      c = replacement;
    }
    appendUtf8(out, c);
  }
  return out;
}

bool isUtf8(std::string_view bytes) {
  for (std::size_t i = 0; i < bytes.size();) {
    const auto lead = byteAt(bytes, i);
    const std::size_t length = lead < 0x80   ? 1
                               : lead < 0xC2 ? 0
                               : lead < 0xE0 ? 2
                               : lead < 0xF0 ? 3
                               : lead < 0xF5 ? 4
                                             : 0;
    if (length == 0 || i + length > bytes.size()) return false;
    for (std::size_t k = 1; k < length; ++k) {
      if ((byteAt(bytes, i + k) & 0xC0U) != 0x80) return false;
    }
    // Overlong forms, surrogates and values beyond Unicode.
    const auto second = length > 1 ? byteAt(bytes, i + 1) : 0;
    if ((lead == 0xE0 && second < 0xA0) || (lead == 0xED && second > 0x9F) || (lead == 0xF0 && second < 0x90) ||
        (lead == 0xF4 && second > 0x8F)) {
      return false;
    }
    i += length;
  }
  return true;
}

std::string fromWindows1252(std::string_view bytes) {
  // 0x80 to 0x9F; the five bytes without a meaning become the replacement character.
  constexpr std::array<char32_t, 32> upper{
      0x20AC, replacement, 0x201A,      0x0192, 0x201E,      0x2026,      0x2020, 0x2021,      0x02C6, 0x2030, 0x0160,
      0x2039, 0x0152,      replacement, 0x017D, replacement, replacement, 0x2018, 0x2019,      0x201C, 0x201D, 0x2022,
      0x2013, 0x2014,      0x02DC,      0x2122, 0x0161,      0x203A,      0x0153, replacement, 0x017E, 0x0178};
  std::string out;
  out.reserve(bytes.size() + bytes.size() / 8);
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    const auto byte = byteAt(bytes, i);
    appendUtf8(out, byte >= 0x80 && byte < 0xA0 ? upper[byte - 0x80U] : char32_t{byte});
  }
  return out;
}

// How many of the bytes at even (0) or odd (1) places are zero, of the first few thousand.
double zeroShare(std::string_view bytes, std::size_t parity) {
  const std::size_t end = std::min<std::size_t>(bytes.size(), 4096);
  std::size_t zeros = 0;
  std::size_t all = 0;
  for (std::size_t i = parity; i < end; i += 2, ++all) zeros += bytes[i] == '\0' ? 1 : 0;
  return all == 0 ? 0 : static_cast<double>(zeros) / static_cast<double>(all);
}

std::string withUnixLines(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '\r') {
      out += text[i];
    } else if (i + 1 == text.size() || text[i + 1] != '\n') {
      out += '\n';
    }
  }
  return out;
}

std::string toUtf8(std::string_view bytes) {
  if (bytes.starts_with("\xEF\xBB\xBF")) {
    const auto rest = bytes.substr(3);
    return isUtf8(rest) ? std::string(rest) : fromWindows1252(rest);
  }
  if (bytes.starts_with("\xFF\xFE")) return fromUtf16(bytes.substr(2), false);
  if (bytes.starts_with("\xFE\xFF")) return fromUtf16(bytes.substr(2), true);
  constexpr double most = 0.7;
  constexpr double few = 0.1;
  if (zeroShare(bytes, 1) > most && zeroShare(bytes, 0) < few) return fromUtf16(bytes, false);
  if (zeroShare(bytes, 0) > most && zeroShare(bytes, 1) < few) return fromUtf16(bytes, true);
  return isUtf8(bytes) ? std::string(bytes) : fromWindows1252(bytes);
}

}  // namespace

std::optional<std::string> decodeText(std::string_view bytes) {
  std::string text = toUtf8(bytes);
  if (text.find('\0') != std::string::npos) return std::nullopt;
  return withUnixLines(text);
}

}  // namespace hrlf
