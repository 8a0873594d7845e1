// Face: where it is, 68 landmarks, head pose and geometric action units.
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/features/feature_track.h"
#include "core/media/video_reader.h"

#include <array>
#include <memory>
#include <optional>

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

/// The speaker's face in one picture.
struct FaceObservation {
  double time = 0;  ///< seconds, of the video frame
  Box box;
  Landmarks landmarks{};
};

/// Finds the speaker's face (largest and most central; followed from frame to frame, so give the frames in their order;
/// a jump in time starts afresh). When nobody has been there for a second, it looks every 0.15 s only. Not thread safe;
/// loading the 68-point predictor of libdlib-data takes 0.3 s.
class FaceFinder {
 public:
  /// Errors: the predictor of libdlib-data is not installed.
  [[nodiscard]] static Result<FaceFinder> create();
  FaceFinder(FaceFinder&&) noexcept;
  FaceFinder& operator=(FaceFinder&&) noexcept;
  ~FaceFinder();
  /// nullopt: no face in this picture, which is no error.
  [[nodiscard]] std::optional<FaceObservation> find(const VideoFrame& frame);

 private:
  struct Private;
  explicit FaceFinder(std::unique_ptr<Private> d);
  std::unique_ptr<Private> d_;
};

/// Columns of faceFeatures(): head_yaw, head_pitch and head_roll in degrees (yaw > 0: nose towards the picture's right;
/// pitch > 0: nose up; roll > 0: clockwise on the picture), then action-unit estimates as ratios to the face's own size
/// (inter-ocular distance), 0 for the generic neutral face; the formulas are in action_units.cpp.
[[nodiscard]] const std::vector<Column>& faceColumns();

/// Pose and action units of one face, in the order of faceColumns(). The same function serves real and simulated
/// landmarks. nullopt when the points make no face (all in one place, not finite) or one turned away from the camera.
/// @param imageWidth,imageHeight  for the camera model of solvePnP, pixels.
[[nodiscard]] std::optional<std::vector<float>> faceFeatures(const Landmarks& landmarks, int imageWidth,
                                                             int imageHeight);

}  // namespace hrlf
