// How a decoded picture is turned and stretched to be shown. Private to core/media.
#pragma once

#include "core/media/ffmpeg_handles.h"

#include <cstdint>
#include <vector>

namespace hrlf::ffmpeg {

/// One of the eight ways to put a picture down: first mirrored along its axes, then transposed.
struct Orientation {
  bool transpose = false;  ///< rows become columns
  bool mirrorX = false;    ///< left and right of the decoded picture swap
  bool mirrorY = false;    ///< top and bottom of the decoded picture swap
  /// 0, 90, 180 or 270; mirroring aside.
  [[nodiscard]] int clockwiseDegrees() const;
};

/// From the stream's display matrix (phones write one); upright without.
[[nodiscard]] Orientation orientationOf(const AVStream& stream);

struct PictureSize {
  int width = 0;
  int height = 0;
};

/// Size of a decoded picture as shown: square pixels, turned, and fitted into maxWidth x maxHeight (0: no limit).
[[nodiscard]] PictureSize shownSize(int width, int height, AVRational pixelAspect, Orientation orientation,
                                    int maxWidth, int maxHeight);

/// Copies an RGB24 picture, turned, into packed rows.
[[nodiscard]] std::vector<std::uint8_t> orientedPixels(const AVFrame& rgb, Orientation orientation);

}  // namespace hrlf::ffmpeg
