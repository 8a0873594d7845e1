// The text of a cue without what is only meant for the screen. Private to core/media.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hrlf {

/// Seconds of "00:01:02,345", "01:02.345" or "1:02:03"; nullopt when it is no time.
[[nodiscard]] std::optional<double> parseCueTime(std::string_view text);

/// A stretch of a cue's text, from the word time before it.
struct TimedText {
  std::optional<double> start;  ///< of a tag such as <00:00:01.500>; none before the first of them
  std::string text;
};

/// Removes tags (<i>, <v Anna>, <font ...>) and ASS overrides ({\an8}), resolves entities (&amp;), joins lines and
/// blanks to one space, and splits at word times.
[[nodiscard]] std::vector<TimedText> splitMarkup(std::string_view text);

/// The same as one string.
[[nodiscard]] std::string withoutMarkup(std::string_view text);

}  // namespace hrlf
