#include "core/features/face_template.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numbers>
#include <span>
#include <utility>

namespace hrlf {
namespace {

struct Numbered {
  std::size_t index;   // iBUG, the half on the picture's left and the middle line
  std::size_t mirror;  // its twin on the picture's right; itself on the middle line
  FacePoint mm;
};

// Millimetres; proportions from common head measures of adults: outer eye corners 88 apart, inner 35, mouth 51 wide,
// eye line to chin 116, tip of the nose 33 before the eyes. Eyes, mouth and chin sit where dlib finds them in people at
// rest, and the jaw is the outline that a camera sees, well before the ears. The lips are closed: the inner lip points
// touch.
constexpr Numbered halfFace[] = {
    // Jaw, ear to chin.
    {0, 16, {-74, 1, 65}},
    {1, 15, {-73, 21, 62}},
    {2, 14, {-70.5F, 40, 58}},
    {3, 13, {-66.5F, 59, 52}},
    {4, 12, {-59.5F, 77, 44}},
    {5, 11, {-49, 92, 32}},
    {6, 10, {-35, 104, 17}},
    {7, 9, {-18, 113, 1}},
    {8, 8, {0, 116, -7}},
    // Brow, outer to inner.
    {17, 26, {-56, -13, 10}},
    {18, 25, {-47, -20, 0}},
    {19, 24, {-36, -23, -6}},
    {20, 23, {-23.5F, -21, -10}},
    {21, 22, {-12, -17, -12}},
    // Bridge of the nose, then its base.
    {27, 27, {0, -1.5F, -10}},
    {28, 28, {0, 10.5F, -17}},
    {29, 29, {0, 22.5F, -25}},
    {30, 30, {0, 34.5F, -33}},
    {31, 35, {-14, 43, -11}},
    {32, 34, {-7.5F, 46, -17}},
    {33, 33, {0, 47.5F, -20}},
    // Eye: outer corner, upper lid, inner corner, lower lid.
    {36, 45, {-44, 0, 8}},
    {37, 44, {-36, -4.6F, -2}},
    {38, 43, {-26.3F, -4.6F, -4}},
    {39, 42, {-17.5F, 1.7F, 1}},
    {40, 47, {-26, 4.3F, -2}},
    {41, 46, {-35.5F, 4.4F, -1}},
    // Outer lips, upper then lower.
    {48, 54, {-25.5F, 71, -8}},
    {49, 53, {-16, 66, -17}},
    {50, 52, {-6.3F, 63, -21}},
    {51, 51, {0, 64.2F, -22}},
    {59, 55, {-16, 77, -14}},
    {58, 56, {-7, 80, -18}},
    {57, 57, {0, 80.5F, -19}},
    // Inner lips.
    {60, 64, {-21.5F, 71, -10}},
    {61, 63, {-7, 70.2F, -19}},
    {62, 62, {0, 70.5F, -20}},
    {67, 65, {-7, 70.2F, -19}},
    {66, 66, {0, 70.5F, -20}},
};

FaceShape makeNeutral() {
  FaceShape face{};
  for (const auto& [index, mirror, mm] : halfFace) {
    face[index] = mm;
    if (mirror != index) face[mirror] = {-mm.x, mm.y, mm.z};
  }

  const auto centreOf = [&face](std::size_t first) {
    FacePoint sum{};
    for (const FacePoint& p : std::span(face).subspan(first, 6))
      sum = {sum.x + p.x / 6, sum.y + p.y / 6, sum.z + p.z / 6};
    return sum;
  };
  const FacePoint left = centreOf(36);
  const FacePoint right = centreOf(42);
  const float unit = right.x - left.x;
  for (FacePoint& p : face) p = {p.x / unit, (p.y - left.y) / unit, (p.z - left.z) / unit};
  return face;
}

constexpr float degree = std::numbers::pi_v<float> / 180;

}  // namespace

const FaceShape& neutralFace() {
  static const FaceShape face = makeNeutral();
  return face;
}

std::array<float, 9> rotationOf(const HeadPose& pose) {
  // The nose points along -z. Yaw turns it to +x, pitch to -y, roll turns x towards y.
  const float cy = std::cos(pose.yaw * degree), sy = std::sin(pose.yaw * degree);
  const float cp = std::cos(pose.pitch * degree), sp = std::sin(pose.pitch * degree);
  const float cr = std::cos(pose.roll * degree), sr = std::sin(pose.roll * degree);
  // Rz(roll) * Rx(pitch) * Ry(yaw) with Ry = [cy 0 -sy; 0 1 0; sy 0 cy], Rx = [1 0 0; 0 cp sp; 0 -sp cp].
  return {cr * cy - sr * sp * sy,
          -sr * cp,
          -cr * sy - sr * sp * cy,
          sr * cy + cr * sp * sy,
          cr * cp,
          -sr * sy + cr * sp * cy,
          cp * sy,
          -sp,
          cp * cy};
}

HeadPose poseOf(const std::array<float, 9>& r) {
  return {std::atan2(r[6], r[8]) / degree, std::asin(std::clamp(-r[7], -1.0F, 1.0F)) / degree,
          std::atan2(-r[1], r[4]) / degree};
}

float focalLength(int imageWidth, int imageHeight, float interocular) {
  return std::max(static_cast<float>(std::max(imageWidth, imageHeight)), 8 * interocular);
}

Landmarks projectFace(const FaceShape& shape, const HeadPose& pose, const FaceView& view) {
  const std::array<float, 9> r = rotationOf(pose);
  const float focal = focalLength(view.imageWidth, view.imageHeight, view.interocular);
  const float cx = static_cast<float>(view.imageWidth) / 2;
  const float cy = static_cast<float>(view.imageHeight) / 2;
  const float distance = focal / view.interocular;
  const float tx = (view.centre.x - cx) / view.interocular;
  const float ty = (view.centre.y - cy) / view.interocular;
  Landmarks landmarks{};
  for (std::size_t i = 0; i < shape.size(); ++i) {
    const FacePoint& p = shape[i];
    const float x = r[0] * p.x + r[1] * p.y + r[2] * p.z + tx;
    const float y = r[3] * p.x + r[4] * p.y + r[5] * p.z + ty;
    const float z = r[6] * p.x + r[7] * p.y + r[8] * p.z + distance;
    landmarks[i] = {cx + focal * x / z, cy + focal * y / z};
  }
  return landmarks;
}

}  // namespace hrlf
