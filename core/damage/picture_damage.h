// What is done to one picture. Private to core/damage.
#pragma once

#include "core/damage/damage_request.h"
#include "core/media/video_reader.h"

#include <cstdint>

namespace hrlf {

void blacken(VideoFrame& picture);

/// @param sigma  as a share of the picture's width
void blur(VideoFrame& picture, double sigma);

/// A flat block of `size` times width and height around `place`, kept within the picture.
void cover(VideoFrame& picture, double size, const PicturePlace& place);

/// A place for such a block, wholly within the picture.
[[nodiscard]] PicturePlace drawPlace(double size, std::uint64_t seed);

/// Puts runs of blocks of `before`, a picture of the same size, over a share of `picture`, as a decoder conceals slices
/// that never came. Of another size, `before` is ignored.
void loseBlocks(VideoFrame& picture, const VideoFrame& before, double share, std::uint64_t seed);

}  // namespace hrlf
