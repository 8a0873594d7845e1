#include "core/media/word_anchors.h"

#include <algorithm>
#include <optional>
#include <unordered_map>

namespace hrlf {

namespace {

/// Place of the second word of every pair that occurs once.
std::unordered_map<std::string, std::size_t> uniquePairs(std::span<const std::string> words) {
  std::unordered_map<std::string, std::optional<std::size_t>> seen;
  for (std::size_t i = 1; i < words.size(); ++i) {
    const auto [place, isNew] = seen.try_emplace(words[i - 1] + " " + words[i], i);
    if (!isNew) place->second.reset();
  }
  std::unordered_map<std::string, std::size_t> unique;
  for (const auto& [pair, place] : seen)
    if (place) unique.emplace(pair, *place);
  return unique;
}

/// The longest subsequence in which `heard` ascends; `anchors` ascend in `written`.
std::vector<WordAnchor> longestAscending(const std::vector<WordAnchor>& anchors) {
  constexpr std::size_t none = static_cast<std::size_t>(-1);
  std::vector<std::size_t> ends;  // of the best run of each length
  std::vector<std::size_t> before(anchors.size(), none);
  for (std::size_t i = 0; i < anchors.size(); ++i) {
    const auto place = std::lower_bound(ends.begin(), ends.end(), anchors[i].heard,
                                        [&](std::size_t end, std::size_t heard) { return anchors[end].heard < heard; });
    if (place != ends.begin()) before[i] = *(place - 1);
    if (place == ends.end()) {
      ends.push_back(i);
    } else {
      *place = i;
    }
  }
  std::vector<WordAnchor> run;
  for (std::size_t i = ends.empty() ? none : ends.back(); i != none; i = before[i]) run.push_back(anchors[i]);
  std::reverse(run.begin(), run.end());
  return run;
}

}  // namespace

std::vector<WordAnchor> findAnchors(std::span<const std::string> written, std::span<const std::string> heard) {
  const auto inWritten = uniquePairs(written);
  std::vector<WordAnchor> anchors;
  for (const auto& [pair, place] : uniquePairs(heard)) {
    if (const auto found = inWritten.find(pair); found != inWritten.end()) anchors.push_back({found->second, place});
  }
  std::sort(anchors.begin(), anchors.end(),
            [](const WordAnchor& a, const WordAnchor& b) { return a.written < b.written; });
  return longestAscending(anchors);
}

}  // namespace hrlf
