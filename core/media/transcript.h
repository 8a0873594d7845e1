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
  double confidence = 1.0;  ///< 1 for a person's transcript, the recogniser's posterior otherwise
};

enum class TranscriptSource { None, Sidecar, Embedded, Recognised };

/// What was said, and how we know.
struct Transcript {
  std::vector<Word> words;  ///< ascending, not overlapping
  TranscriptSource source = TranscriptSource::None;
  std::string origin;  ///< "talk.srt", "subtitle stream 2 (eng)", "pocketsphinx en-us"
};

}  // namespace hrlf
