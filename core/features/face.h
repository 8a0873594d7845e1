// Face: where it is, 68 landmarks, head pose and geometric action units.
#pragma once

#include "core/features/feature_track.h"

#include <array>
#include <cstddef>
#include <optional>
#include <vector>

namespace hrlf {

struct Point {
  float x = 0;  ///< pixels, right
  float y = 0;  ///< pixels, down
};

/// The 68 points of the iBUG scheme (0-16 jaw, 17-26 brows, 27-35 nose, 36-47 eyes, 48-67 mouth).
using Landmarks = std::array<Point, 68>;

struct Box {
  float x = 0, y = 0, width = 0, height = 0;  ///< pixels of the picture as shown
};

/// How far two boxes are the same: what they share by what they cover together, [0, 1].
[[nodiscard]] float overlap(const Box& a, const Box& b);

/// How well a face could be seen in one picture.
struct FaceQuality {
  float interocular = 0;  ///< pixels of the picture as shown, between the eye centres
  float sharpness = 0;    ///< fine detail by contrast, see face_look.h; 1 in a usual sharp picture
  float likeness = 1;     ///< [0, 1]; of the least visible part of the face to what it usually looks like
  MissingReason reason = MissingReason::None;  ///< why the face cannot be read here; None: it can
};

/// One person's face in one picture.
struct FaceObservation {
  double time = 0;  ///< seconds, of the video frame
  Box box;
  Landmarks landmarks{};
  FaceQuality quality;
};

/// Columns of the face track: head_yaw, head_pitch and head_roll in degrees (yaw > 0: nose towards the picture's right;
/// pitch > 0: nose up; roll > 0: clockwise on the picture), then action-unit estimates as ratios to the face's own size
/// (inter-ocular distance); the formulas are in action_units.cpp.
[[nodiscard]] const std::vector<Column>& faceColumns();

inline constexpr std::size_t poseColumns = 3;  ///< the first of faceColumns(); the others are action units

/// Pose and action units of one face, in the order of faceColumns(), 0 for the generic neutral face. The same function
/// serves real and simulated landmarks; face_reading.h takes the person's own neutral face off. nullopt when the points
/// make no face (all in one place, not finite) or one turned away from the camera.
/// @param imageWidth,imageHeight  for the camera model of solvePnP, pixels.
[[nodiscard]] std::optional<std::vector<float>> faceFeatures(const Landmarks& landmarks, int imageWidth,
                                                             int imageHeight);

/// Around all landmarks and the forehead, as a person would draw it.
[[nodiscard]] Box boxAround(const Landmarks& landmarks);

/// Pixels between the eye centres.
[[nodiscard]] float eyeDistance(const Landmarks& landmarks);

}  // namespace hrlf
