// The words of a clip with their times.
#pragma once

#include <string>
#include <vector>

namespace hrlf {

/// One spoken word on the clip's clock.
struct Word {
  std::string text;         ///< UTF-8, as written in the transcript
  double start = 0;         ///< seconds
  double end = 0;           ///< seconds, > start
  double confidence = 1.0;  ///< see TranscriptSource
  bool isHeard = false;     ///< by the recogniser: its confidence is that of the text; false once a person wrote it
  friend bool operator==(const Word&, const Word&) = default;
};

/// Where the words come from, and what their confidence says.
enum class TranscriptSource {
  None,
  Sidecar,     ///< a file with times; confidence 1, or that of the machine that wrote it
  Embedded,    ///< a subtitle stream of the clip; confidence 1
  Recognised,  ///< heard by the recogniser; confidence is its posterior
  Aligned,     ///< a person's words, their times found in the sound; confidence is that of the times
  Edited       ///< corrected by a person in the program; words that were left as they were keep their confidence
};

/// What was said, and how we know.
struct Transcript {
  std::vector<Word> words;  ///< ascending, not overlapping
  TranscriptSource source = TranscriptSource::None;
  std::string origin;  ///< "talk.srt", "subtitle stream 2 (eng)", "pocketsphinx en-us"
};

}  // namespace hrlf
