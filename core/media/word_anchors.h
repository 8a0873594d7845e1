// Where two lists of words agree. Private to core/media.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace hrlf {

/// Word `written` of one list is word `heard` of the other.
struct WordAnchor {
  std::size_t written = 0;
  std::size_t heard = 0;
  friend bool operator==(const WordAnchor&, const WordAnchor&) = default;
};

/// The second words of pairs of words that occur once in each list, the longest run of them that ascends in both:
/// places that are the same beyond doubt even when most of the other words were heard wrong.
[[nodiscard]] std::vector<WordAnchor> findAnchors(std::span<const std::string> written,
                                                  std::span<const std::string> heard);

}  // namespace hrlf
