#include "core/media/word_edges.h"

#include <algorithm>
#include <cmath>

namespace hrlf {

std::optional<WordEdge> edgeAt(const std::vector<Word>& words, double time, double duration) {
  const auto isHere = [time](double edge) { return std::abs(edge - time) <= sameEdge; };
  const auto ending = std::ranges::find_if(words, [&](const Word& word) { return isHere(word.end); });
  const auto beginning = std::ranges::find_if(words, [&](const Word& word) { return isHere(word.start); });
  if (ending == words.end() && beginning == words.end()) return std::nullopt;
  WordEdge edge;
  if (ending != words.end()) {
    edge.time = ending->end;
    edge.ending = static_cast<int>(ending - words.begin());
    edge.room.start = ending->start + shortestWord;
  } else {
    edge.time = beginning->start;
    edge.room.start = beginning == words.begin() ? 0 : std::prev(beginning)->end;
  }
  if (beginning != words.end()) {
    edge.beginning = static_cast<int>(beginning - words.begin());
    edge.room.end = beginning->end - shortestWord;
  } else {
    edge.room.end = std::next(ending) == words.end() ? duration : std::next(ending)->start;
  }
  if (edge.room.start > edge.room.end) return std::nullopt;
  return edge;
}

}  // namespace hrlf
