#include "core/features/face.h"

#include <algorithm>
#include <cmath>

namespace hrlf {
namespace {

Point eyeCentre(const Landmarks& landmarks, std::size_t first) {
  Point sum;
  for (std::size_t i = first; i < first + 6; ++i) sum = {sum.x + landmarks[i].x / 6, sum.y + landmarks[i].y / 6};
  return sum;
}

}  // namespace

float overlap(const Box& a, const Box& b) {
  const float width = std::min(a.x + a.width, b.x + b.width) - std::max(a.x, b.x);
  const float height = std::min(a.y + a.height, b.y + b.height) - std::max(a.y, b.y);
  if (!(width > 0 && height > 0)) return 0;
  const float both = width * height;
  return both / (a.width * a.height + b.width * b.height - both);
}

Box boxAround(const Landmarks& landmarks) {
  float left = landmarks[0].x, right = left, top = landmarks[0].y, bottom = top;
  for (const Point& p : landmarks) {
    left = std::min(left, p.x);
    right = std::max(right, p.x);
    top = std::min(top, p.y);
    bottom = std::max(bottom, p.y);
  }
  // The forehead belongs to the face, and has no points.
  const float forehead = 0.2F * (bottom - top), margin = 0.03F * (right - left);
  return {left - margin, top - forehead, right - left + 2 * margin, bottom - top + forehead + margin};
}

float eyeDistance(const Landmarks& landmarks) {
  const Point right = eyeCentre(landmarks, 36);
  const Point left = eyeCentre(landmarks, 42);
  return std::hypot(left.x - right.x, left.y - right.y);
}

}  // namespace hrlf
