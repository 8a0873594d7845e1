// Where words begin and end, as something that can be moved.
#pragma once

#include "core/base/time_span.h"
#include "core/media/transcript.h"

#include <optional>
#include <vector>

namespace hrlf {

/// Edges of two words that lie no further apart are one edge: nobody hears less, and rounding makes as much. Seconds.
inline constexpr double sameEdge = 0.005;

/// The shortest that a word may be made by hand, seconds.
inline constexpr double shortestWord = 0.02;

/// Where a word begins or ends, or one gives way to the next.
struct WordEdge {
  double time = 0;     ///< seconds
  int ending = -1;     ///< the word that ends here; -1: none
  int beginning = -1;  ///< the word that begins here; -1: none
  TimeSpan room;       ///< how far it may go, seconds: its words keep shortestWord, others are not touched
};

/// The edge at `time` (within sameEdge); nullopt when there is none, or no room to move it.
/// @param words  in order and apart
/// @param duration  of the clip, seconds
[[nodiscard]] std::optional<WordEdge> edgeAt(const std::vector<Word>& words, double time, double duration);

}  // namespace hrlf
