// Pictures of a clip, in order or at a time.
#pragma once

#include "core/media/media_info.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace hrlf {

/// A picture as shown (rotated, square pixels), 8 bit RGB.
struct VideoFrame {
  double time = 0;      ///< seconds on the clip's clock, from the stream's own time stamp
  double duration = 0;  ///< seconds until the next frame as far as the stream tells, else 0
  int width = 0;
  int height = 0;
  std::vector<std::uint8_t> pixels;  ///< height x width x 3, RGB, no padding
};

/// Decodes FFmpeg's best video stream. Not thread safe; one reader a thread.
class VideoReader {
 public:
  /// @param maxWidth,maxHeight  pictures larger than this are scaled down to fit, keeping the shape; 0: as they are.
  [[nodiscard]] static Result<VideoReader> open(const std::filesystem::path& path, int maxWidth = 0, int maxHeight = 0);
  VideoReader(VideoReader&&) noexcept;
  VideoReader& operator=(VideoReader&&) noexcept;
  ~VideoReader();

  [[nodiscard]] const MediaInfo& info() const;
  /// The next picture; nullopt at the end. Damaged packets are skipped and counted, not fatal.
  [[nodiscard]] Result<std::optional<VideoFrame>> next();
  /// So that next() gives the frame shown at `time` (the last that starts at or before it).
  [[nodiscard]] Result<void> seek(double time);
  /// Packets or frames that could not be decoded so far.
  [[nodiscard]] int damaged() const;

 private:
  struct Private;
  explicit VideoReader(std::unique_ptr<Private> d);
  std::unique_ptr<Private> d_;
};

}  // namespace hrlf
