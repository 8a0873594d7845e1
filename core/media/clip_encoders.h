// The encoders of a clip that is written. Private to core/media.
#pragma once

#include "core/base/error.h"
#include "core/media/ffmpeg_handles.h"
#include "core/media/video_reader.h"

#include <cstdint>
#include <span>
#include <vector>

namespace hrlf::ffmpeg {

/// Pictures to H.264 (or MPEG-4 where no H.264 encoder is). Time base 1/90000 s, no B-frames.
class PictureEncoder {
 public:
  [[nodiscard]] static Result<PictureEncoder> create(int width, int height, double fps, int bitrate);
  [[nodiscard]] Result<void> add(const VideoFrame& picture);
  /// Ends the stream and gives every packet its duration.
  [[nodiscard]] Result<void> finish();
  [[nodiscard]] std::vector<Packet>& packets() { return packets_; }
  [[nodiscard]] const AVCodecContext& context() const { return *context_; }

 private:
  explicit PictureEncoder(CodecContext context) : context_(std::move(context)) {}
  CodecContext context_;
  Scaler scaler_;
  std::vector<Packet> packets_;
  std::int64_t lastTime_ = -1;
  std::int64_t lastDuration_ = 0;
};

/// Mono samples to AAC.
class SoundEncoder {
 public:
  [[nodiscard]] static Result<SoundEncoder> create(int sampleRate);
  [[nodiscard]] Result<void> add(std::span<const float> samples);
  [[nodiscard]] Result<void> finish();
  [[nodiscard]] std::vector<Packet>& packets() { return packets_; }
  [[nodiscard]] const AVCodecContext& context() const { return *context_; }

 private:
  explicit SoundEncoder(CodecContext context) : context_(std::move(context)) {}
  [[nodiscard]] Result<void> encode(std::span<const float> samples);
  CodecContext context_;
  std::vector<Packet> packets_;
  std::vector<float> waiting_;  // less than a frame of the encoder
  std::int64_t encoded_ = 0;    // samples
};

}  // namespace hrlf::ffmpeg
