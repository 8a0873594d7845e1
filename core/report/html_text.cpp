#include "core/report/html_text.h"

#include "core/data/utf8.h"

#include <cstdint>
#include <optional>

namespace hrlf {
namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";

/// C0 and C1 controls and DEL, which HTML forbids.
bool isControl(char32_t c) { return (c < 0x20 && c != '\t' && c != '\n' && c != '\r') || (c >= 0x7F && c < 0xA0); }

std::string_view entityOf(char32_t c) {
  switch (c) {
    case '&':
      return "&amp;";
    case '<':
      return "&lt;";
    case '>':
      return "&gt;";
    case '"':
      return "&quot;";
    case '\'':
      return "&#39;";
    default:
      return {};
  }
}

}  // namespace

std::string escapedHtml(std::string_view text) {
  std::string html;
  html.reserve(text.size() + text.size() / 8);
  while (!text.empty()) {
    const std::string_view before = text;
    const std::optional<char32_t> c = takeCodePoint(text);
    if (!c) text.remove_prefix(1);
    const std::string_view entity = c ? entityOf(*c) : std::string_view();
    if (!c || isControl(*c)) {
      html += replacement;
    } else {
      html += entity.empty() ? before.substr(0, before.size() - text.size()) : entity;
    }
  }
  return html;
}

std::string paragraphHtml(std::string_view text) {
  std::string html;
  for (char c : escapedHtml(text)) {
    if (c == '\n')
      html += "<br>";
    else if (c != '\r')
      html += c;
  }
  return html;
}

std::string pngDataUri(std::string_view png) {
  constexpr std::string_view digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string uri = "data:image/png;base64,";
  uri.reserve(uri.size() + (png.size() + 2) / 3 * 4);
  for (std::size_t i = 0; i < png.size(); i += 3) {
    std::uint32_t group = 0;
    for (std::size_t k = 0; k < 3; ++k)
      group = group << 8U | (i + k < png.size() ? static_cast<std::uint8_t>(png[i + k]) : 0U);
    for (std::size_t k = 0; k < 4; ++k) uri += i + k <= png.size() ? digits[group >> (18U - 6U * k) & 0x3FU] : '=';
  }
  return uri;
}

}  // namespace hrlf
