// A generic neutral face in three dimensions, and how a camera sees it: the yardstick of head_pose and action_units,
// and the puppet of the simulation.
#pragma once

#include "core/features/face.h"

#include <array>

namespace hrlf {

/// Axes of the head: x towards the picture's right when the head faces the camera (the person's left), y down, z away
/// from the camera (into the head), origin midway between the centres of the eyes.
/// Unit: the inter-ocular distance, i.e. between the two eye centres (each the mean of its six points), about 61 mm.
struct FacePoint {
  float x = 0;
  float y = 0;
  float z = 0;
};

/// 68 points in the iBUG order of Landmarks.
using FaceShape = std::array<FacePoint, 68>;

/// Adult of average proportions: relaxed brows, open eyes, closed lips; mirror-symmetric about x = 0.
[[nodiscard]] const FaceShape& neutralFace();

/// How the head is turned, degrees. All zero: straight into the camera.
struct HeadPose {
  float yaw = 0;    ///< > 0: nose towards the picture's right
  float pitch = 0;  ///< > 0: nose up
  float roll = 0;   ///< > 0: clockwise on the picture
};

/// Row-major 3 x 3 matrix from head axes to camera axes (x right, y down, z away): roll after pitch after yaw.
[[nodiscard]] std::array<float, 9> rotationOf(const HeadPose& pose);

/// Inverse of rotationOf(); pitch within [-90, 90], yaw and roll within [-180, 180].
[[nodiscard]] HeadPose poseOf(const std::array<float, 9>& rotation);

/// Where the head is on the picture.
struct FaceView {
  int imageWidth = 512;
  int imageHeight = 512;
  Point centre{256, 220};   ///< pixels; where the point between the eyes appears
  float interocular = 100;  ///< pixels; of the face when it looks straight into the camera
};

/// Focal length in pixels of the camera that faceFeatures() assumes: the longer side of the picture, and never less
/// than puts the head eight inter-ocular distances (half a metre) away, so that a tight crop is no wide-angle picture.
[[nodiscard]] float focalLength(int imageWidth, int imageHeight, float interocular);

/// Landmarks of `shape` as that camera sees them.
[[nodiscard]] Landmarks projectFace(const FaceShape& shape, const HeadPose& pose, const FaceView& view);

}  // namespace hrlf
