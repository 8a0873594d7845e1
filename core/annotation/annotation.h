// What a person noted at a time or over a stretch of a clip.
#pragma once

#include "core/base/time_span.h"

#include <string>
#include <string_view>
#include <vector>

namespace hrlf {

/// A note on the clip's clock. A span without length is a point.
struct Annotation {
  TimeSpan span;     ///< seconds, 0 <= start <= end
  std::string text;  ///< UTF-8; may hold line breaks
  std::vector<std::string>
      tags;  ///< UTF-8, each trimmed, not empty, without commas and semicolons; as given, once each

  [[nodiscard]] bool isPoint() const { return span.end <= span.start; }
  friend bool operator==(const Annotation&, const Annotation&) = default;
};

/// "laugh, doubt", as a person reads and types them.
[[nodiscard]] std::string tagsText(const std::vector<std::string>& tags);
/// Reads tags with commas or semicolons between them; blanks around them, empty ones and repetitions are left out.
[[nodiscard]] std::vector<std::string> parseTags(std::string_view text);

/// Ascending in start, then in end; equal ones stay in their order.
void sortByTime(std::vector<Annotation>& annotations);

/// Those that touch [range.start, range.end], whole, in their order.
[[nodiscard]] std::vector<Annotation> annotationsWithin(const std::vector<Annotation>& annotations, TimeSpan range);

}  // namespace hrlf
