// A decoded picture as Qt draws it.
#pragma once

#include "core/media/video_reader.h"

#include <QImage>

namespace hrlf::ui {

/// Looks at the frame's own pixels: copy() what outlives it.
[[nodiscard]] inline QImage viewOf(const VideoFrame& frame) {
  return {frame.pixels.data(), frame.width, frame.height, qsizetype{3} * frame.width, QImage::Format_RGB888};
}

}  // namespace hrlf::ui
