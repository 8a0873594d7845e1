// The head behind 68 landmarks: its pose, and the landmarks as if it looked straight into the camera.
#pragma once

#include "core/features/face_template.h"

#include <array>
#include <optional>

namespace hrlf {

/// A head fitted to landmarks.
struct HeadFit {
  HeadPose pose;
  /// Every landmark in head axes and inter-ocular units (see face_template.h), so that turning, tilting and distance
  /// are gone and what is left is shape and expression. Depth is that of the generic face.
  FaceShape frontal{};
};

/// Fits the generic face with cv::solvePnP to points that no expression moves (bridge, tip and base of the nose, eye
/// corners). nullopt when the points make no face, or one turned so far (beyond about 80 degrees) that it has no front.
/// @param imageWidth,imageHeight  pixels; the camera is that of focalLength().
[[nodiscard]] std::optional<HeadFit> fitHead(const Landmarks& landmarks, int imageWidth, int imageHeight);

}  // namespace hrlf
