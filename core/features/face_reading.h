// From a person's landmarks to the face track: pose, and action units against the person's own neutral face.
#pragma once

#include "core/features/face.h"
#include "core/features/feature_track.h"

#include <optional>
#include <span>
#include <vector>

namespace hrlf {

/// What a person's face measures at rest, against the generic neutral face.
struct RestingFace {
  std::vector<float> units;  ///< one for each action unit of faceColumns()
  double seconds = 0;        ///< of frontal face that it was taken from
  /// Share of `units` that is taken for the person's own, [0, 1): seconds / (seconds + 8). One expression lasts some
  /// seconds, so a short clip shows one expression and says little about the rest: of a smile that lasts all through a
  /// clip of 3 s 73 % stays, of one that comes and goes in a minute nearly all.
  [[nodiscard]] double weight() const;
};

/// Of the frames that look into the camera (within 20 degrees): the median of each measure, and for what only ever goes
/// one way from rest (lip corners pulled, lips parted, jaw dropped) the lower quartile.
/// @param rows  of faceFeatures(), with the seconds that each is shown
[[nodiscard]] RestingFace restingFace(const std::vector<std::vector<float>>& rows, std::span<const double> seconds);

/// One frame for each of `start`, lasting until `end`. Missing where there is no face, or one that cannot be read; then
/// with the reason, which in a gap is what happened at its edges. Real and simulated faces both come this way.
/// @param faces  one for each frame, landmarks smoothed (see landmark_smoothing.h)
/// @param imageWidth,imageHeight  of the pictures that the landmarks are in, pixels
[[nodiscard]] FeatureTrack readFace(std::span<const double> start, std::span<const double> end,
                                    const std::vector<std::optional<FaceObservation>>& faces, int imageWidth,
                                    int imageHeight);

}  // namespace hrlf
