// What is in a media file.
#pragma once

#include "core/base/error.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace hrlf {

struct VideoStreamInfo {
  int index = 0;  ///< in the file
  std::string codec;
  int width = 0;  ///< pixels as shown: rotation and pixel aspect applied
  int height = 0;
  double frameRate = 0;  ///< average, frames a second; for display only, never for times
  int rotation = 0;      ///< degrees clockwise that the decoder's picture is turned: 0, 90, 180, 270
};

struct AudioStreamInfo {
  int index = 0;
  std::string codec;
  int sampleRate = 0;  ///< Hz
  int channels = 0;
};

struct SubtitleStreamInfo {
  int index = 0;
  std::string codec;
  std::string language;  ///< "eng", may be empty
  bool isText = false;   ///< false for pictures (DVD, PGS), which cannot be read as words
};

/// Duration and streams. The clip's clock starts at `startTime` of the container: every time that leaves `core/media`
/// has it subtracted, so sound and picture share one zero.
struct MediaInfo {
  std::filesystem::path path;
  std::string format;                    ///< "mov,mp4,m4a,3gp,3g2,mj2"
  double duration = 0;                   ///< seconds; measured from the last packet when the header has none
  double toldDuration = 0;               ///< seconds, as the header says; longer than `duration` in a file cut short
  double startTime = 0;                  ///< seconds on the container's clock
  std::optional<VideoStreamInfo> video;  ///< FFmpeg's best stream; cover pictures do not count
  std::optional<AudioStreamInfo> audio;
  std::vector<SubtitleStreamInfo> subtitles;
};

/// Opens and describes a file. Errors: no such file, 0 bytes, a format FFmpeg does not know, neither sound nor picture.
[[nodiscard]] Result<MediaInfo> probeMedia(const std::filesystem::path& path);

}  // namespace hrlf
