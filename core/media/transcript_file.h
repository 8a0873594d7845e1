// A transcript in a file, whatever its format.
#pragma once

#include "core/base/error.h"
#include "core/media/subtitles.h"

#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace hrlf {

/// What a transcript says before the sound is heard: text with times, or words without any.
struct WrittenText {
  std::string format;                ///< "SRT", "Praat TextGrid"
  std::vector<Cue> cues;             ///< with times; empty when `untimed` is not
  std::vector<std::string> untimed;  ///< spoken words in order
  [[nodiscard]] bool isEmpty() const { return cues.empty() && untimed.empty(); }
};

/// Reads SRT, WebVTT, the JSON of Whisper and its kin, CTM, Praat TextGrid, ELAN .eaf, GRID's word alignments and
/// Audacity's labels, and plain text without times; by content, not by name; UTF-8 with or without BOM, UTF-16 or
/// Windows-1252. Pieces with broken times are left out with a warning that counts them. Where a file has several tiers
/// or recordings, the one of words is chosen and a warning says which.
/// Errors: no such file, larger than 32 MB, no text, no spoken word in it; each names the file.
[[nodiscard]] Result<WrittenText> readTranscript(const std::filesystem::path& path, std::vector<Warning>& warnings);

/// The files beside a clip that may be its transcript, the best first: same name with .TextGrid, .eaf, .ctm,
/// .words.txt, .json, .srt, .vtt or .txt, each also with a language before it (talk.en.srt) after those without.
[[nodiscard]] std::vector<std::filesystem::path> findSidecars(const std::filesystem::path& clip);

/// The endings of transcript files, "srt", "TextGrid", ..., for file dialogs.
[[nodiscard]] std::span<const std::string_view> transcriptExtensions();

}  // namespace hrlf
