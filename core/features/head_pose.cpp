#include "core/features/head_pose.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <opencv2/calib3d.hpp>
#include <opencv2/core.hpp>
#include <vector>

namespace hrlf {
namespace {

constexpr std::size_t stablePoints[] = {27, 28, 29, 30, 33, 36, 39, 42, 45};
constexpr float smallestEyeDistance = 4;  // pixels
constexpr double smallestFacing = 0.15;   // of the face's front that the camera still sees

struct Camera {
  double focal = 1;
  double cx = 0;
  double cy = 0;
};

struct Placement {
  cv::Vec3d turn;   // Rodrigues
  cv::Vec3d place;  // inter-ocular distances, camera axes
};

Point eyeCentre(const Landmarks& landmarks, std::size_t first) {
  Point sum;
  for (std::size_t i = first; i < first + 6; ++i) sum = {sum.x + landmarks[i].x / 6, sum.y + landmarks[i].y / 6};
  return sum;
}

// Improves `placement`; false when it ends nowhere sensible.
bool solve(const Landmarks& landmarks, const Camera& camera, Placement& placement) {
  std::vector<cv::Point3d> model;
  std::vector<cv::Point2d> seen;
  for (std::size_t i : stablePoints) {
    const FacePoint& p = neutralFace()[i];
    model.emplace_back(p.x, p.y, p.z);
    seen.emplace_back(landmarks[i].x, landmarks[i].y);
  }
  const cv::Matx33d matrix(camera.focal, 0, camera.cx, 0, camera.focal, camera.cy, 0, 0, 1);
  if (!cv::solvePnP(model, seen, matrix, cv::noArray(), placement.turn, placement.place, true, cv::SOLVEPNP_ITERATIVE))
    return false;
  const double length = cv::norm(placement.place);
  return std::isfinite(length) && std::isfinite(cv::norm(placement.turn)) && placement.place[2] > 1 && length < 1e5;
}

// Where the ray through each landmark meets the depth of the generic face.
bool lookStraight(const Landmarks& landmarks, const Camera& camera, const cv::Matx33d& r, const cv::Vec3d& t,
                  FaceShape& frontal) {
  for (std::size_t i = 0; i < landmarks.size(); ++i) {
    const double u = (landmarks[i].x - camera.cx) / camera.focal;
    const double v = (landmarks[i].y - camera.cy) / camera.focal;
    const double z = neutralFace()[i].z;
    // u and v times the depth are the camera's x and y: two linear equations for x and y in head axes.
    const double a = r(0, 0) - u * r(2, 0), b = r(0, 1) - u * r(2, 1);
    const double c = r(1, 0) - v * r(2, 0), d = r(1, 1) - v * r(2, 1);
    const double e = u * (r(2, 2) * z + t[2]) - r(0, 2) * z - t[0];
    const double f = v * (r(2, 2) * z + t[2]) - r(1, 2) * z - t[1];
    const double determinant = a * d - b * c;
    if (!(determinant > smallestFacing)) return false;
    frontal[i] = {static_cast<float>((e * d - b * f) / determinant), static_cast<float>((a * f - e * c) / determinant),
                  static_cast<float>(z)};
  }
  return true;
}

std::optional<HeadFit> fit(const Landmarks& landmarks, int imageWidth, int imageHeight) {
  const Point right = eyeCentre(landmarks, 36);  // the person's right eye, on the left of the picture
  const Point left = eyeCentre(landmarks, 42);
  const float eyeDistance = std::hypot(left.x - right.x, left.y - right.y);
  if (!(eyeDistance >= smallestEyeDistance)) return std::nullopt;

  Camera camera{focalLength(imageWidth, imageHeight, eyeDistance), imageWidth / 2.0, imageHeight / 2.0};
  const double distance = camera.focal / eyeDistance;
  Placement placement;
  placement.turn = {0, 0, std::atan2(left.y - right.y, left.x - right.x)};
  placement.place = {((left.x + right.x) / 2 - camera.cx) / eyeDistance,
                     ((left.y + right.y) / 2 - camera.cy) / eyeDistance, distance};
  if (!solve(landmarks, camera, placement)) return std::nullopt;
  // In a turned face the eyes are closer together than the face is large: look again with the size that was found.
  const auto size = static_cast<float>(camera.focal / placement.place[2]);
  const double focal = focalLength(imageWidth, imageHeight, size);
  if (std::abs(focal / camera.focal - 1) > 0.01) {
    placement.place[2] *= focal / camera.focal;
    camera.focal = focal;
    if (!solve(landmarks, camera, placement)) return std::nullopt;
  }

  cv::Matx33d rotation;
  cv::Rodrigues(placement.turn, rotation);
  std::array<float, 9> values{};
  std::transform(rotation.val, rotation.val + 9, values.begin(), [](double v) { return static_cast<float>(v); });
  HeadFit head;
  head.pose = poseOf(values);
  if (!lookStraight(landmarks, camera, rotation, placement.place, head.frontal)) return std::nullopt;
  return head;
}

}  // namespace

std::optional<HeadFit> fitHead(const Landmarks& landmarks, int imageWidth, int imageHeight) {
  constexpr float farthest = 1e6F;  // pixels; no picture is that large
  const bool sane = std::ranges::all_of(landmarks, [](const Point& p) {
    return std::isfinite(p.x) && std::isfinite(p.y) && std::abs(p.x) < farthest && std::abs(p.y) < farthest;
  });
  if (!sane || imageWidth <= 0 || imageHeight <= 0) return std::nullopt;
  try {
    return fit(landmarks, imageWidth, imageHeight);
  } catch (const cv::Exception&) {
    return std::nullopt;  // OpenCV refuses degenerate points this way
  }
}

}  // namespace hrlf
