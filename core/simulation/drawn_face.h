// A face drawn on its 68 points: a picture that moves as the puppet of face_motion.h does.
#pragma once

#include "core/features/face_template.h"
#include "core/media/video_reader.h"
#include "core/simulation/random.h"

#include <memory>

namespace hrlf {

/// Draws one person again and again. Shaded, not flat: detectors look for the gradients of a real face. Not thread
/// safe.
class DrawnFace {
 public:
  /// Draws the colours of skin, hair, eyes, shirt and background.
  /// @param width,height  pixels of the pictures
  DrawnFace(int width, int height, Random& random);
  DrawnFace(DrawnFace&&) noexcept;
  DrawnFace& operator=(DrawnFace&&) noexcept;
  ~DrawnFace();

  /// @param shape  deformed already (see deform())
  /// @param blush  [0, 1], colour in the cheeks
  [[nodiscard]] VideoFrame draw(const FaceShape& shape, const HeadPose& pose, const FaceView& view, double blush) const;

 private:
  struct Private;
  std::unique_ptr<Private> d_;
};

}  // namespace hrlf
