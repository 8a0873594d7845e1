#include "core/features/person_track.h"

#include <algorithm>
#include <cmath>

namespace hrlf {
namespace {

constexpr double waveformStep = 0.01;  // seconds
constexpr double largestStep = 0.15;   // seconds between two pictures whose lips can be compared
constexpr double usualMotion = 0.5;    // inter-ocular distances a second that the lips of a speaker travel
constexpr double nearestSound = 0.06;  // seconds on both sides of a picture

/// Gap between the inner lips, by the distance of the eyes.
double lipGap(const FaceObservation& face) {
  const Landmarks& p = face.landmarks;
  double gap = 0;
  for (const auto& [upper, lower] : {std::array{61, 67}, std::array{62, 66}, std::array{63, 65}}) {
    const Point& a = p[static_cast<std::size_t>(upper)];
    const Point& b = p[static_cast<std::size_t>(lower)];
    gap += std::hypot(a.x - b.x, a.y - b.y) / 3;
  }
  return gap / std::max(1.0F, eyeDistance(p));
}

double loudness(std::span<const float> waveform, double time) {
  const auto from = static_cast<std::ptrdiff_t>(std::floor((time - nearestSound) / waveformStep));
  const auto to = static_cast<std::ptrdiff_t>(std::ceil((time + nearestSound) / waveformStep));
  double sum = 0;
  for (auto i = std::max<std::ptrdiff_t>(0, from); i <= to && i < std::ssize(waveform); ++i)
    sum += static_cast<double>(waveform[static_cast<std::size_t>(i)]);
  return sum / static_cast<double>(to - from + 1);
}

double correlation(const std::vector<double>& a, const std::vector<double>& b) {
  const auto n = static_cast<double>(a.size());
  if (a.size() < 10) return 0;
  double ma = 0, mb = 0;
  for (std::size_t i = 0; i < a.size(); ++i) ma += a[i] / n, mb += b[i] / n;
  double ab = 0, aa = 0, bb = 0;
  for (std::size_t i = 0; i < a.size(); ++i) {
    ab += (a[i] - ma) * (b[i] - mb);
    aa += (a[i] - ma) * (a[i] - ma);
    bb += (b[i] - mb) * (b[i] - mb);
  }
  return aa > 1e-12 && bb > 1e-12 ? ab / std::sqrt(aa * bb) : 0;
}

double prominence(const FaceObservation& face, const Stage& stage) {
  const double w = std::max(1, stage.width), h = std::max(1, stage.height);
  const double dx = (face.box.x + face.box.width / 2) / w - 0.5;
  const double dy = (face.box.y + face.box.height / 2) / h - 0.5;
  const double size = std::sqrt(std::max(0.0F, face.box.width * face.box.height) / (w * h));
  return size * std::exp(-2 * (dx * dx + dy * dy));
}

float scoreOf(const PersonTrack& person, const Stage& stage) {
  if (person.faces.empty() || stage.frameTimes.empty()) return 0;
  double prominent = 0;
  double motion = 0, watched = 0;
  std::vector<double> lips, sound;
  const FaceObservation* before = nullptr;
  for (const FaceObservation& face : person.faces) {
    prominent += prominence(face, stage);
    if (face.quality.reason != MissingReason::None) continue;
    if (before != nullptr && face.time - before->time < largestStep) {
      const double step = lipGap(face) - lipGap(*before);
      motion += std::abs(step);
      watched += face.time - before->time;
    }
    lips.push_back(lipGap(face));
    sound.push_back(loudness(stage.waveform, face.time));
    before = &face;
  }
  const double shown = prominent / static_cast<double>(stage.frameTimes.size());
  const double lively = watched > 0 ? std::min(1.0, motion / watched / usualMotion) : 0;
  const double together = stage.waveform.empty() ? 0 : std::max(0.0, correlation(lips, sound));
  return static_cast<float>(shown * (0.25 + lively) * (1 + 2 * together));
}

}  // namespace

const FaceObservation* PersonTrack::at(std::size_t frame) const {
  const auto found = std::lower_bound(frames.begin(), frames.end(), frame);
  if (found == frames.end() || *found != frame) return nullptr;
  return &faces[static_cast<std::size_t>(found - frames.begin())];
}

std::vector<std::optional<FaceObservation>> facesOf(const PersonTrack& person, std::size_t frameCount) {
  std::vector<std::optional<FaceObservation>> faces(frameCount);
  for (std::size_t i = 0; i < person.frames.size(); ++i) {
    if (person.frames[i] < frameCount) faces[person.frames[i]] = person.faces[i];
  }
  return faces;
}

std::size_t chooseSpeaker(std::vector<PersonTrack>& people, const Stage& stage) {
  for (PersonTrack& person : people) person.score = scoreOf(person, stage);
  const auto best = std::max_element(people.begin(), people.end(),
                                     [](const PersonTrack& a, const PersonTrack& b) { return a.score < b.score; });
  return best == people.end() ? 0 : static_cast<std::size_t>(best - people.begin());
}

}  // namespace hrlf
