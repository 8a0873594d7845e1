#include "core/masks/spans.h"

#include "core/base/joined_spans.h"

#include <utility>

namespace hrlf {

std::vector<TimeSpan> withSpan(std::vector<TimeSpan> spans, TimeSpan span) {
  spans.push_back(span);
  std::erase_if(spans, [](const TimeSpan& s) { return !(s.start < s.end); });
  return joinedSpans(std::move(spans));
}

std::vector<TimeSpan> withoutSpan(std::vector<TimeSpan> spans, TimeSpan span) {
  std::vector<TimeSpan> left;
  for (const TimeSpan& s : withSpan(std::move(spans), {})) {
    if (!(span.start < span.end) || span.end <= s.start || span.start >= s.end) {
      left.push_back(s);
      continue;
    }
    if (s.start < span.start) left.push_back({s.start, span.start});
    if (span.end < s.end) left.push_back({span.end, s.end});
  }
  return left;
}

}  // namespace hrlf
