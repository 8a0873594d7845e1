// Which faces of a person can be read, and why the others cannot. Private to this room.
#pragma once

#include "core/features/face_sample.h"

#include <vector>

namespace hrlf {

/// Whether enough of the usual face is still to be seen to say where it is.
[[nodiscard]] bool isPartlySeen(const FaceLook& look, const FaceLook& usual);

/// Fills quality.likeness and quality.reason of one person's faces, which are compared with each other; landmarks,
/// interocular and sharpness are there.
/// @param imageWidth,imageHeight  of the pictures that the landmarks are in, pixels
void judge(std::vector<FaceSample>& samples, int imageWidth, int imageHeight);

}  // namespace hrlf
