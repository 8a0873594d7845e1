// What is said in a clip, from the best source there is. Private to this room.
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/media/media_info.h"
#include "core/media/transcript.h"
#include "core/media/transcript_file.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace hrlf {

/// What is written of a clip's words, before the sound is heard.
struct WrittenTranscript {
  WrittenText text;
  TranscriptSource source = TranscriptSource::None;
  std::string origin;
};

/// Written words of a clip: the given file, else the first sidecar that holds words, else a text subtitle stream;
/// source None when there is no such thing. A sidecar or stream that cannot be read is a warning and the next source is
/// tried. Errors: the file given by the person cannot be read; cancelled.
[[nodiscard]] Result<WrittenTranscript> writtenTranscript(const MediaInfo& media,
                                                          const std::optional<std::filesystem::path>& given,
                                                          std::vector<Warning>& warnings, Progress& progress);

/// Words in order, without overlaps, all within [0, duration]; what lies outside is left out with a warning.
void fitToClip(Transcript& transcript, double duration, std::vector<Warning>& warnings);

}  // namespace hrlf
