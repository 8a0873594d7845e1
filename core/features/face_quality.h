// Which faces of a person can be read, and why the others cannot. Private to this room.
#pragma once

#include "core/features/face_sample.h"
#include "core/features/head_pose.h"

#include <optional>
#include <vector>

namespace hrlf {

/// Whether enough of the usual face is still to be seen to say where it is.
[[nodiscard]] bool isPartlySeen(const FaceLook& look, const FaceLook& usual);

/// Fills quality.reason by what the landmarks alone say: turned away or too small, else None. Returns the pose where
/// there is one.
std::optional<HeadPose> judgeShape(FaceObservation& face, int imageWidth, int imageHeight);

/// Fills quality.likeness and quality.reason of one person's faces, which are compared with each other; landmarks,
/// interocular and sharpness are there.
/// @param imageWidth,imageHeight  of the pictures that the landmarks are in, pixels
void judge(std::vector<FaceSample>& samples, int imageWidth, int imageHeight);

}  // namespace hrlf
