// Faces and their points in one picture. The only file that knows dlib; private to this room.
#pragma once

#include "core/base/error.h"
#include "core/features/face.h"

#include <memory>
#include <opencv2/core.hpp>
#include <optional>
#include <vector>

namespace hrlf {

struct FoundFace {
  Box box;          ///< pixels of the picture
  float score = 0;  ///< of the detector: above 1 for a plain frontal face, 0 where it begins to doubt
};

/// Grey pictures of 8 bits. Not thread safe. The methods throw what dlib and OpenCV throw when memory runs out.
class FaceDetector {
 public:
  /// Takes 0.3 s the first time in a process. Errors: the predictor of libdlib-data is not installed.
  [[nodiscard]] static Result<FaceDetector> create();
  FaceDetector(FaceDetector&&) noexcept;
  FaceDetector& operator=(FaceDetector&&) noexcept;
  ~FaceDetector();

  /// Faces of an eighth of the longer side and more; some 20 ms.
  [[nodiscard]] std::vector<FoundFace> search(const cv::Mat& grey);
  /// Smaller ones too, and those that the picture's border cuts; some 200 ms.
  [[nodiscard]] std::vector<FoundFace> searchThoroughly(const cv::Mat& grey);
  /// The face that was at `box` a moment ago, doubtful ones included; some 2 ms.
  [[nodiscard]] std::optional<FoundFace> findNear(const cv::Mat& grey, const Box& box);
  /// Nothing when `box` lies outside of the picture.
  [[nodiscard]] std::optional<Landmarks> landmarks(const cv::Mat& grey, const Box& box);

 private:
  struct Private;
  explicit FaceDetector(std::unique_ptr<Private> d);
  std::unique_ptr<Private> d_;
};

}  // namespace hrlf
