// Text with the times at which it is shown or spoken, and its words.
#pragma once

#include "core/base/progress.h"
#include "core/base/time_span.h"
#include "core/media/media_info.h"
#include "core/media/transcript.h"

#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace hrlf {

/// A stretch of text with its times: a subtitle as shown on the screen, a segment or a word of a transcript.
struct Cue {
  double start = 0;  ///< seconds on the clip's clock
  double end = 0;
  std::string text;         ///< UTF-8, markup removed, lines joined by a space
  bool isExact = false;     ///< the times are those of the speech itself, as word times are
  double confidence = 1.0;  ///< of a machine's transcript, else 1
};

/// Reads a text subtitle stream of the clip.
[[nodiscard]] Result<std::vector<Cue>> readEmbeddedSubtitles(const MediaInfo& info, int streamIndex,
                                                             Progress& progress);

/// Spreads the words of each cue over its time in proportion to their length in letters plus one; the words of a cue
/// that is not exact over the speech within it, if `speech` (ascending, disjoint) has any there.
/// Sound effects "[music]", "(laughs)", speaker names "ANNA:" and musical notes are left out.
[[nodiscard]] std::vector<Word> wordsOfCues(const std::vector<Cue>& cues, std::span<const TimeSpan> speech = {});

/// Words one after the other over all of `spans` (ascending, disjoint, not empty) in proportion to their length; a word
/// lies in the span that has more of it.
[[nodiscard]] std::vector<Word> spreadWords(const std::vector<std::string>& texts, std::span<const TimeSpan> spans,
                                            double confidence);

/// The words of a text as they are spoken: without sound effects, speaker names, musical notes and dashes.
[[nodiscard]] std::vector<std::string> spokenWords(std::string_view text);

}  // namespace hrlf
