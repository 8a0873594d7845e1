#include "core/annotation/annotation.h"

#include "core/base/text.h"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace hrlf {

std::string tagsText(const std::vector<std::string>& tags) {
  std::string text;
  for (const std::string& tag : tags) {
    if (!text.empty()) text += ", ";
    text += tag;
  }
  return text;
}

std::vector<std::string> parseTags(std::string_view text) {
  std::vector<std::string> tags;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find_first_of(",;"), text.size());
    std::string tag(withoutBlanks(text.substr(0, end)));
    if (!tag.empty() && std::ranges::find(tags, tag) == tags.end()) tags.push_back(std::move(tag));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return tags;
}

void sortByTime(std::vector<Annotation>& annotations) {
  std::ranges::stable_sort(annotations, {}, [](const Annotation& a) { return std::tuple(a.span.start, a.span.end); });
}

std::vector<Annotation> annotationsWithin(const std::vector<Annotation>& annotations, TimeSpan range) {
  std::vector<Annotation> within;
  std::ranges::copy_if(annotations, std::back_inserter(within),
                       [&](const Annotation& a) { return a.span.start <= range.end && a.span.end >= range.start; });
  return within;
}

}  // namespace hrlf
