// Small questions about text that every reader of files asks.
#pragma once

#include <charconv>
#include <cmath>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <type_traits>

namespace hrlf {

/// ASCII letters in lower case; other bytes (of UTF-8) as they are.
[[nodiscard]] std::string lowerCase(std::string_view text);

/// Without spaces, tabs and line ends at both ends.
[[nodiscard]] std::string_view withoutBlanks(std::string_view text);

/// All of `text` as a number in decimal notation, whatever the locale; nullopt: it is none, or not finite.
template <class Number>
[[nodiscard]] std::optional<Number> parseNumber(std::string_view text) {
  Number value{};
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  if constexpr (std::is_floating_point_v<Number>)
    if (!std::isfinite(value)) return std::nullopt;
  return value;
}

/// "75.2", "1:15.2" or "0:01:15.2" as seconds; nullopt: none of these.
[[nodiscard]] std::optional<double> parseClock(std::string_view text);

}  // namespace hrlf
