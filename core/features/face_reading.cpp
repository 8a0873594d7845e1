#include "core/features/face_reading.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace hrlf {
namespace {

constexpr double expressionLasts = 8;  // seconds; as much weight as the generic face has
constexpr float frontal = 20;          // degrees
constexpr double gapEdge = 1.5;        // seconds into a gap that the face at its edge explains
constexpr float turning = 25;          // degrees of yaw of a face about to turn away

/// Quantile of rest among the values of a unit over a clip.
double restQuantile(std::size_t unit) {
  const std::string& name = faceColumns()[poseColumns + unit].name;
  const bool isOneWay = name == "au12_lip_corner_pull" || name == "au25_lip_part" || name == "au26_jaw_drop";
  return isOneWay ? 0.25 : 0.5;
}

float quantile(std::vector<float>& values, double q) {
  const auto at = values.begin() + static_cast<std::ptrdiff_t>(std::lround(q * static_cast<double>(values.size() - 1)));
  std::nth_element(values.begin(), at, values.end());
  return *at;
}

bool isFrontal(const std::vector<float>& row) { return std::abs(row[0]) <= frontal && std::abs(row[1]) <= frontal; }

/// Why nobody is seen at `time`, told by the face seen nearest to it; `row` empty where it could not be read.
MissingReason gapReason(const FaceObservation& nearest, const std::vector<float>& row, double time) {
  if (std::abs(nearest.time - time) > gapEdge) return MissingReason::NoFace;
  if (nearest.quality.reason == MissingReason::TurnedAway) return MissingReason::TurnedAway;
  if (!row.empty() && std::abs(row[0]) > turning) return MissingReason::TurnedAway;
  return MissingReason::NoFace;
}

}  // namespace

double RestingFace::weight() const { return seconds / (seconds + expressionLasts); }

RestingFace restingFace(const std::vector<std::vector<float>>& rows, std::span<const double> seconds) {
  const std::size_t count = faceColumns().size() - poseColumns;
  RestingFace rest;
  rest.units.assign(count, 0);
  std::vector<std::size_t> usable;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (rows[i].empty() || !isFrontal(rows[i])) continue;
    usable.push_back(i);
    rest.seconds += seconds[i];
  }
  if (usable.empty()) return rest;
  std::vector<float> values(usable.size());
  for (std::size_t unit = 0; unit < count; ++unit) {
    for (std::size_t i = 0; i < usable.size(); ++i) values[i] = rows[usable[i]][poseColumns + unit];
    rest.units[unit] = quantile(values, restQuantile(unit));
  }
  return rest;
}

FeatureTrack readFace(std::span<const double> start, std::span<const double> end,
                      const std::vector<std::optional<FaceObservation>>& faces, int imageWidth, int imageHeight) {
  FeatureTrack track;
  track.columns = faceColumns();
  std::vector<std::vector<float>> rows(faces.size());  // empty: cannot be read
  std::vector<double> seconds(faces.size());
  std::vector<MissingReason> reasons(faces.size(), MissingReason::NoFace);
  for (std::size_t i = 0; i < faces.size(); ++i) {
    seconds[i] = end[i] - start[i];
    if (!faces[i]) continue;
    reasons[i] = faces[i]->quality.reason;
    if (reasons[i] != MissingReason::None) continue;
    if (auto row = faceFeatures(faces[i]->landmarks, imageWidth, imageHeight)) {
      rows[i] = std::move(*row);
    } else {
      reasons[i] = MissingReason::TurnedAway;
    }
  }
  const RestingFace rest = restingFace(rows, seconds);
  const auto share = static_cast<float>(rest.weight());

  std::vector<std::size_t> nextSeen(faces.size(), faces.size());
  for (std::size_t i = faces.size(); i-- > 0;)
    nextSeen[i] = faces[i] ? i : i + 1 < faces.size() ? nextSeen[i + 1] : faces.size();
  std::size_t lastSeen = faces.size();
  for (std::size_t i = 0; i < faces.size(); ++i) {
    if (faces[i]) lastSeen = i;
    if (!rows[i].empty()) {
      for (std::size_t unit = 0; unit < rest.units.size(); ++unit)
        rows[i][poseColumns + unit] -= share * rest.units[unit];
      track.append(start[i], end[i], rows[i]);
      continue;
    }
    if (!faces[i]) {
      for (const std::size_t seen : {lastSeen, nextSeen[i]}) {
        if (seen >= faces.size() || reasons[i] != MissingReason::NoFace) continue;
        reasons[i] = gapReason(*faces[seen], rows[seen], start[i]);
      }
    }
    track.appendMissing(start[i], end[i], reasons[i]);
  }
  return track;
}

}  // namespace hrlf
