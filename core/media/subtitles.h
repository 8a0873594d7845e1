// Subtitles beside a clip or in it, as words with times.
#pragma once

#include "core/base/progress.h"
#include "core/media/media_info.h"
#include "core/media/transcript.h"

namespace hrlf {

/// One cue as shown on the screen.
struct Cue {
  double start = 0;  ///< seconds on the clip's clock
  double end = 0;
  std::string text;  ///< UTF-8, markup removed, lines joined by a space
};

/// Reads SRT or WebVTT (by content, not by name; UTF-8 with or without BOM, UTF-16, Latin-1). WebVTT cues with word
/// times
/// (<00:00:01.500>) give one cue a word. Broken cues are skipped with a warning.
/// Errors: no cue in it at all, not text.
[[nodiscard]] Result<std::vector<Cue>> readSubtitleFile(const std::filesystem::path& path);
/// The same; adds a warning that counts the broken cues, if there were any.
[[nodiscard]] Result<std::vector<Cue>> readSubtitleFile(const std::filesystem::path& path,
                                                        std::vector<Warning>& warnings);

/// Reads a text subtitle stream of the clip.
[[nodiscard]] Result<std::vector<Cue>> readEmbeddedSubtitles(const MediaInfo& info, int streamIndex,
                                                             Progress& progress);

/// Spreads the words of each cue over its time in proportion to their length in letters plus one.
/// Sound effects "[music]", "(laughs)", speaker names "ANNA:" and musical notes are left out.
[[nodiscard]] std::vector<Word> wordsOfCues(const std::vector<Cue>& cues);

/// The sidecar that belongs to a clip: same name with .srt or .vtt, also with a language before it (talk.en.srt).
[[nodiscard]] std::optional<std::filesystem::path> findSidecar(const std::filesystem::path& clip);

}  // namespace hrlf
