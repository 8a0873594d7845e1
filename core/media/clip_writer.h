// Writes a clip: pictures, sound and subtitles into one mp4.
#pragma once

#include "core/base/error.h"
#include "core/media/subtitles.h"
#include "core/media/video_reader.h"

#include <filesystem>
#include <memory>
#include <span>

namespace hrlf {

/// An mp4 with H.264 pictures (libx264, else any H.264 encoder, else MPEG-4), AAC sound (mono) and mov_text subtitles.
/// The encoded clip is held in memory (it is made for clips of minutes) until finish() writes it, whole or not at all.
/// The same calls give the same bytes. Not thread safe.
///
/// Each stream ascends in time by itself; the streams may be given in any order among each other (all the pictures
/// and then all the sound is fine).
class ClipWriter {
 public:
  /// @param width,height  pixels, even, 2 to 4096
  /// @param fps           nominal pictures a second, (0, 240]; each picture keeps its own time all the same
  /// @param sampleRate    Hz of the sound, one AAC knows (16000, 22050, 44100, 48000, ...); 0: a clip without sound
  /// @param bitrate       bits a second of the picture stream
  /// Errors: a size or rate that cannot be encoded, no encoder (names the package), the folder does not exist.
  [[nodiscard]] static Result<ClipWriter> create(const std::filesystem::path& path, int width, int height, double fps,
                                                 int sampleRate, int bitrate);
  ClipWriter(ClipWriter&&) noexcept;
  ClipWriter& operator=(ClipWriter&&) noexcept;
  /// Without finish() nothing is written.
  ~ClipWriter();

  /// False where no H.264 encoder was found, so that the pictures are MPEG-4.
  [[nodiscard]] bool isH264() const;

  /// The next picture, of the size given to create(); shown from picture.time (seconds, >= 0, later than the one
  /// before; kept to 1/90000 s). picture.duration counts for the last one only.
  [[nodiscard]] Result<void> addPicture(const VideoFrame& picture);
  /// The next samples of the sound, mono in [-1, 1]; the first call starts at 0 s. Any number at a time.
  [[nodiscard]] Result<void> addSound(std::span<const float> samples);
  /// The next subtitle; cues ascend and do not overlap (to a millisecond).
  [[nodiscard]] Result<void> addCue(const Cue& cue);
  /// Ends the streams and puts the clip in its place. No other call may follow. Errors: no picture, disk full.
  [[nodiscard]] Result<void> finish();

 private:
  struct Private;
  explicit ClipWriter(std::unique_ptr<Private> d);
  std::unique_ptr<Private> d_;
};

}  // namespace hrlf
