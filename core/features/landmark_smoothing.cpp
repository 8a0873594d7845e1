#include "core/features/landmark_smoothing.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <span>

namespace hrlf {
namespace {

constexpr double quickReach = 0.09;  // seconds on each side
constexpr double slowReach = 0.17;
constexpr double slack = 1.1;             // time stamps are rounded to milliseconds in some files
constexpr double longestPause = 0.13;     // seconds between two pictures of one movement
constexpr std::size_t mostPictures = 41;  // on both sides together, whatever the frame rate

bool isQuick(std::size_t point) { return point >= 36; }  // eyes and mouth

/// Weights that give the value at 0 of the parabola through the values at `times`; empty for fewer than four times,
/// which a parabola goes through anyway.
std::vector<double> weightsAt(std::span<const double> times) {
  if (times.size() < 4) return {};
  std::array<double, 5> moments{};  // sums of t^0 ... t^4
  for (double t : times) {
    double power = 1;
    for (double& moment : moments) {
      moment += power;
      power *= t;
    }
  }
  // First row of the inverse of the normal equations.
  const auto& [m0, m1, m2, m3, m4] = moments;
  const double a = m2 * m4 - m3 * m3, b = m2 * m3 - m1 * m4, c = m1 * m3 - m2 * m2;
  const double determinant = m0 * a + m1 * b + m2 * c;
  if (!(std::abs(determinant) > 1e-18)) return {};
  std::vector<double> weights;
  weights.reserve(times.size());
  for (double t : times) weights.push_back((a + b * t + c * t * t) / determinant);
  return weights;
}

/// Smooths one run of pictures into `result`.
void smoothRun(std::span<const FaceObservation> faces, double reach, bool quick, std::vector<Landmarks>& result) {
  std::vector<double> times;
  std::size_t first = 0, last = 0;
  for (std::size_t i = 0; i < faces.size(); ++i) {
    const double now = faces[i].time;
    while (now - faces[first].time > reach * slack) ++first;
    last = std::max(last, i);
    while (last + 1 < faces.size() && faces[last + 1].time - now <= reach * slack) ++last;
    std::size_t from = first, to = last + 1;
    from = std::max(from, i > mostPictures / 2 ? i - mostPictures / 2 : 0);
    to = std::min(to, i + mostPictures / 2 + 1);
    times.clear();
    // In units of the reach, so that sums of fourth powers stay sound.
    for (std::size_t k = from; k < to; ++k) times.push_back((faces[k].time - now) / reach);
    const std::vector<double> weights = weightsAt(times);
    if (weights.empty()) continue;
    for (std::size_t point = 0; point < result[i].size(); ++point) {
      if (isQuick(point) != quick) continue;
      double x = 0, y = 0;
      for (std::size_t k = from; k < to; ++k) {
        x += weights[k - from] * static_cast<double>(faces[k].landmarks[point].x);
        y += weights[k - from] * static_cast<double>(faces[k].landmarks[point].y);
      }
      result[i][point] = {static_cast<float>(x), static_cast<float>(y)};
    }
  }
}

bool goesOn(const FaceObservation& before, const FaceObservation& after) {
  return after.time - before.time <= longestPause && before.quality.reason == MissingReason::None &&
         after.quality.reason == MissingReason::None;
}

}  // namespace

void smoothLandmarks(std::vector<FaceObservation>& faces) {
  // Runs are short against a clip of hours; only one run is held twice.
  for (std::size_t begin = 0; begin < faces.size();) {
    std::size_t end = begin + 1;
    while (end < faces.size() && goesOn(faces[end - 1], faces[end])) ++end;
    const std::span<const FaceObservation> run(faces.data() + begin, end - begin);
    std::vector<Landmarks> smooth;
    smooth.reserve(run.size());
    for (const FaceObservation& face : run) smooth.push_back(face.landmarks);
    smoothRun(run, quickReach, true, smooth);
    smoothRun(run, slowReach, false, smooth);
    for (std::size_t i = 0; i < smooth.size(); ++i) faces[begin + i].landmarks = smooth[i];
    begin = end;
  }
}

}  // namespace hrlf
