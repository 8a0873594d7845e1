// The formats of transcripts, each in a file of its own. Private to core/media.
#pragma once

#include "core/base/text.h"
#include "core/media/transcript_file.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hrlf {

/// One format. `recognises` looks at the beginning, `read` at all of the decoded text (UTF-8, lines end with \n).
struct TranscriptFormat {
  bool (*recognises)(std::string_view text);
  /// @param path  for messages, and for formats that hold several recordings by name
  Result<WrittenText> (*read)(std::string_view text, const std::filesystem::path& path, std::vector<Warning>& warnings);
};

[[nodiscard]] TranscriptFormat subtitleFormat();   ///< SRT and WebVTT
[[nodiscard]] TranscriptFormat whisperFormat();    ///< JSON
[[nodiscard]] TranscriptFormat textGridFormat();   ///< Praat
[[nodiscard]] TranscriptFormat elanFormat();       ///< XML
[[nodiscard]] TranscriptFormat wordTimesFormat();  ///< "start end word": GRID, Audacity
[[nodiscard]] TranscriptFormat ctmFormat();        ///< NIST
[[nodiscard]] TranscriptFormat plainTextFormat();  ///< recognises any text that is not of the others

/// Collects pieces; those with broken times are counted instead.
class CueCollector {
 public:
  /// Times in seconds that are finite, at least 0, at most ten days, in order; text that is not a mark of silence
  /// ("sil", "<eps>", ""). Marks are no mistake.
  void add(Cue cue);
  void countBroken() { ++broken_; }
  [[nodiscard]] bool isEmpty() const { return cues_.empty(); }
  /// The text with its cues, ascending. Error: there are none.
  [[nodiscard]] Result<WrittenText> finish(std::string format, const std::filesystem::path& path,
                                           std::vector<Warning>& warnings);

 private:
  std::vector<Cue> cues_;
  int broken_ = 0;
};

/// Marks of the tools for "nobody speaks here" and noises: "", "sil", "sp", "<eps>", "[noise]".
[[nodiscard]] bool isSilenceMark(std::string_view label);

/// The next line without its end; removes it from `text`.
[[nodiscard]] std::string_view takeLine(std::string_view& text);
/// Words between blanks.
[[nodiscard]] std::vector<std::string_view> fieldsOf(std::string_view line);

/// Labels of one tier of an annotation.
struct Tier {
  std::string name;
  std::vector<Cue> labels;
};

/// The tier that holds the words, else the one with utterances; by name and by what its labels look like. A warning
/// names it when there was a choice.
[[nodiscard]] const Tier* chooseTier(const std::vector<Tier>& tiers, const std::filesystem::path& path,
                                     std::vector<Warning>& warnings);
/// Whether a tier's labels are single words, so that its times are word times.
[[nodiscard]] bool holdsSingleWords(const Tier& tier);

}  // namespace hrlf
