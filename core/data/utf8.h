// Text of files that do not say how they encode it.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace hrlf {

/// Appends one code point; what is none (a surrogate, beyond U+10FFFF) becomes U+FFFD.
void appendUtf8(std::string& text, char32_t codePoint);

/// Takes the first code point off `rest` (not empty), or nothing where the bytes are not UTF-8; `rest` then is as it
/// was.
[[nodiscard]] std::optional<char32_t> takeCodePoint(std::string_view& rest);

/// `bytes` when they are UTF-8, else each byte read as Latin-1 (what Python 2 files mostly hold).
[[nodiscard]] std::string validUtf8(std::string_view bytes);

}  // namespace hrlf
