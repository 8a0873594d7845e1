// Texts and pictures on their way into an HTML page.
#pragma once

#include <string>
#include <string_view>

namespace hrlf {

/// Safe between tags and inside quoted attributes: markup characters become entities, whatever is not valid UTF-8 or
/// not printable becomes U+FFFD; tabs and line ends stay.
[[nodiscard]] std::string escapedHtml(std::string_view text);

/// As escapedHtml(), with line ends as <br>.
[[nodiscard]] std::string paragraphHtml(std::string_view text);

/// "data:image/png;base64,...": a picture inside the page.
[[nodiscard]] std::string pngDataUri(std::string_view png);

}  // namespace hrlf
