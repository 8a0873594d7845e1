// An open media file and the choice of its streams. Private to core/media.
#pragma once

#include "core/base/error.h"
#include "core/media/ffmpeg_handles.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>

namespace hrlf::ffmpeg {

/// Pictures beyond this many pixels (an 8K picture has 33 million) are refused: such sizes come from damaged headers.
inline constexpr std::int64_t maxPixels = std::int64_t{8192} * 8192;

/// A file opened for reading, its streams found. Names with any characters work; only this one file is ever read, so
/// playlists that point elsewhere are refused.
class MediaInput {
 public:
  /// Errors: no such file, a folder or device, 0 bytes, a format FFmpeg does not know, an index that is missing.
  [[nodiscard]] static Result<MediaInput> open(const std::filesystem::path& path);

  [[nodiscard]] AVFormatContext* get() const { return context_.get(); }
  [[nodiscard]] AVFormatContext* operator->() const { return context_.get(); }
  [[nodiscard]] AVStream* stream(int index) const { return context_->streams[index]; }

  /// FFmpeg's best stream of the kind; a cover picture is no video.
  [[nodiscard]] std::optional<int> bestStream(AVMediaType type) const;
  /// Zero of the clip's clock on the container's clock, in seconds.
  [[nodiscard]] double startTime() const;
  /// Makes the demuxer skip every stream but this one.
  void keepOnly(int index) const;

  /// A decoder ready for packets of the stream. Errors: FFmpeg has none for this codec, sizes out of bounds.
  [[nodiscard]] Result<CodecContext> openDecoder(int index) const;

 private:
  struct Closer {
    void operator()(AVFormatContext* context) const;
  };
  explicit MediaInput(AVFormatContext* context) : context_(context) {}
  std::unique_ptr<AVFormatContext, Closer> context_;
};

/// Reads packets until the end; gives up after a run of errors, so that damage never loops for ever.
class PacketSource {
 public:
  /// The next packet of any stream; false at the end of what can be read.
  [[nodiscard]] bool next(const MediaInput& input, AVPacket* packet);
  /// The next packet of one stream.
  [[nodiscard]] bool next(const MediaInput& input, int stream, AVPacket* packet);
  /// Reads that failed so far.
  [[nodiscard]] int failures() const { return failures_; }

 private:
  int failures_ = 0;
  int inARow_ = 0;
};

}  // namespace hrlf::ffmpeg
