// A part of a picture as a grey image of its own.
#pragma once

#include "core/features/face.h"
#include "core/media/video_reader.h"

#include <opencv2/core.hpp>

namespace hrlf {

/// Grey pixels, and where they came from.
struct ImagePatch {
  cv::Mat grey;     ///< 8 bit, one channel, continuous
  float scale = 1;  ///< patch pixels a picture pixel
  Point origin;     ///< of the patch, in picture pixels

  [[nodiscard]] Point toPicture(float x, float y) const { return {origin.x + x / scale, origin.y + y / scale}; }
};

/// The pixels of the frame, which must outlive the result; nothing is copied. Only to be read.
[[nodiscard]] cv::Mat pixelsOf(const VideoFrame& frame);

/// Cuts `area` out of a grey picture and scales it. What lies outside of the picture repeats its border, so that a face
/// that fills the picture still has surroundings. `area` must touch the picture.
[[nodiscard]] ImagePatch cutPatch(const cv::Mat& grey, const Box& area, float scale);

}  // namespace hrlf
