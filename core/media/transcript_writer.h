// A transcript as a file for other programs.
#pragma once

#include "core/base/error.h"
#include "core/media/subtitles.h"
#include "core/media/transcript.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace hrlf {

/// SRT with one block a cue, whose text holds no line break. UTF-8.
[[nodiscard]] std::string srtText(const std::vector<Cue>& cues);

/// The words as a file of the format that the ending names: "srt" (lines of up to seven seconds), "vtt" (the same, with
/// the time of each word), "TextGrid" (an interval tier "words" from 0 to `duration`), "ctm" (with confidences; the
/// recording is called `name`). UTF-8.
/// Error: another ending.
[[nodiscard]] Result<std::string> transcriptFileText(const std::vector<Word>& words, std::string_view ending,
                                                     std::string_view name, double duration);

/// Writes that into `path` as its ending says, whole or not at all.
[[nodiscard]] Result<void> writeTranscript(const std::filesystem::path& path, const std::vector<Word>& words,
                                           double duration);

}  // namespace hrlf
