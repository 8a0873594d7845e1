// Landmarks without the detector's jitter, and without delay.
#pragma once

#include "core/features/face.h"

#include <vector>

namespace hrlf {

/// Replaces each landmark by the value at its own time of a parabola fitted to the pictures around it (Savitzky and
/// Golay 1964, on the true times): no lag, and what moves steadily or speeds up evenly stays where it is. Points of the
/// eyes and the mouth see 0.09 s on each side, so that a blink of 80 ms keeps its depth; jaw, brows and nose 0.17 s.
/// Nothing is smoothed across a gap, nor with a face that cannot be read.
/// @param faces  of one person, in order of time; only their landmarks change
void smoothLandmarks(std::vector<FaceObservation>& faces);

}  // namespace hrlf
