// Action units from the geometry of the landmarks. All measures are taken on the frontal face of head_pose.h, in
// inter-ocular distances, and are differences to the generic neutral face; so 0 is the average face at rest, and a
// person's own rest lies near it. Points are iBUG numbers; y(p) is down, h is "higher", a bar is a mean over both
// sides.
//
//   au01_inner_brow_raise   inner brow (21, 22) h over inner eye corner (39, 42)
//   au02_outer_brow_raise   outer brow (17, 18; 25, 26) h over outer eye corner (36, 45)
//   au04_brow_lower         half of: middle of the brow (19, 20; 23, 24) lower over the eye corners; brows closer
//   (21-22) au05_eye_open           lid gap (37-41, 38-40; 43-47, 44-46) by eye width (36-39; 42-45); < 0 towards AU43,
//   closed au09_nose_wrinkle       wings of the nose (31, 35) h towards the inner eye corners (39, 42)
//   au10_upper_lip_raise    upper lip (50, 51, 52) h towards the base of the nose (33)
//   au12_lip_corner_pull    lip corners (48, 54) out from the middle and h against the base of the nose, along 45
//   degrees au15_lip_corner_depress lip corners (48, 54) lower than the middle between the lips (62, 66)
//   au17_chin_raise         chin (8) h towards the lower lip (57)
//   au20_lip_stretch        half width of the mouth (48-54)
//   au24_lip_press          red of the lips thinner (50-61, 51-62, 52-63; 58-67, 57-66, 56-65)
//   au25_lip_part           gap between the lips (61-67, 62-66, 63-65)
//   au26_jaw_drop           chin (8) lower under the base of the nose (33)
//   brow/eye/lip_asymmetry  the person's left minus right: height of the brow, opening of the eye, height of the corner
#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <initializer_list>
#include <numbers>
#include <vector>

#include "core/features/face.h"
#include "core/features/head_pose.h"

namespace hrlf {
namespace {

constexpr std::size_t unitCount = 16;
using Units = std::array<float, unitCount>;

// An expression moves a point by some tenths of the inter-ocular distance. What is beyond is no face.
constexpr float largestUnit = 2.5F;

class Measure {
 public:
  explicit Measure(const FaceShape& face) : face_(face) {}

  [[nodiscard]] float x(std::size_t i) const { return face_[i].x; }
  [[nodiscard]] float y(std::initializer_list<std::size_t> points) const {
    float sum = 0;
    for (std::size_t i : points) sum += face_[i].y;
    return sum / static_cast<float>(points.size());
  }
  [[nodiscard]] float apart(std::size_t a, std::size_t b) const {
    return std::hypot(face_[a].x - face_[b].x, face_[a].y - face_[b].y);
  }

 private:
  const FaceShape& face_;
};

// The measures of the table, not yet against the neutral face.
Units measure(const FaceShape& face) {
  const Measure m(face);
  // Right and left are the person's: right is on the left of the picture.
  const float rightInner = m.y({39}) - m.y({21}), leftInner = m.y({42}) - m.y({22});
  const float rightOuter = m.y({36}) - m.y({17, 18}), leftOuter = m.y({45}) - m.y({25, 26});
  const float rightMiddle = m.y({36, 39}) - m.y({19, 20}), leftMiddle = m.y({42, 45}) - m.y({23, 24});
  const float rightEye = (m.apart(37, 41) + m.apart(38, 40)) / 2 / std::max(m.apart(36, 39), 0.05F);
  const float leftEye = (m.apart(43, 47) + m.apart(44, 46)) / 2 / std::max(m.apart(42, 45), 0.05F);
  const float halfMouth = (m.x(54) - m.x(48)) / 2;
  const float nose = m.y({33});
  const float corners = m.y({48, 54});
  return {
      (rightInner + leftInner) / 2,
      (rightOuter + leftOuter) / 2,
      -((rightMiddle + leftMiddle) / 2 + (m.x(22) - m.x(21))) / 2,
      (rightEye + leftEye) / 2,
      m.y({39, 42}) - m.y({31, 35}),
      nose - m.y({50, 51, 52}),
      (halfMouth + nose - corners) / std::numbers::sqrt2_v<float>,
      corners - m.y({62, 66}),
      m.y({57}) - m.y({8}),
      halfMouth,
      m.y({50, 51, 52}) - m.y({61, 62, 63}) + m.y({65, 66, 67}) - m.y({56, 57, 58}),
      m.y({65, 66, 67}) - m.y({61, 62, 63}),
      m.y({8}) - nose,
      (leftInner + leftMiddle + leftOuter - rightInner - rightMiddle - rightOuter) / 3,
      leftEye - rightEye,
      m.y({48}) - m.y({54}),
  };
}

}  // namespace

const std::vector<Column>& faceColumns() {
  static const std::vector<Column> columns{
      {"head_yaw", "degree"},         {"head_pitch", "degree"},         {"head_roll", "degree"},
      {"au01_inner_brow_raise", "1"}, {"au02_outer_brow_raise", "1"},   {"au04_brow_lower", "1"},
      {"au05_eye_open", "1"},         {"au09_nose_wrinkle", "1"},       {"au10_upper_lip_raise", "1"},
      {"au12_lip_corner_pull", "1"},  {"au15_lip_corner_depress", "1"}, {"au17_chin_raise", "1"},
      {"au20_lip_stretch", "1"},      {"au24_lip_press", "1"},          {"au25_lip_part", "1"},
      {"au26_jaw_drop", "1"},         {"brow_asymmetry", "1"},          {"eye_asymmetry", "1"},
      {"lip_asymmetry", "1"}};
  return columns;
}

std::optional<std::vector<float>> faceFeatures(const Landmarks& landmarks, int imageWidth, int imageHeight) {
  const std::optional<HeadFit> head = fitHead(landmarks, imageWidth, imageHeight);
  if (!head) return std::nullopt;
  static const Units neutral = measure(neutralFace());
  std::vector<float> row{head->pose.yaw, head->pose.pitch, head->pose.roll};
  row.reserve(poseColumns + unitCount);
  const Units units = measure(head->frontal);
  for (std::size_t i = 0; i < unitCount; ++i) row.push_back(units[i] - neutral[i]);
  const bool isFace =
      std::all_of(row.begin() + poseColumns, row.end(), [](float v) { return std::abs(v) <= largestUnit; });
  if (!isFace) return std::nullopt;
  return row;
}

}  // namespace hrlf
