// Loudness as a waveform, pitch as a contour over it.
#pragma once

#include "ui/timeline/lane.h"

namespace hrlf::ui {

void paintVoiceLane(QPainter& painter, const LaneView& view, const ClipFeatures& clip, const LaneContent& lane);

/// Pitch at `time`; empty where there is no voice track.
[[nodiscard]] QString describeVoice(const ClipFeatures& clip, double time);

}  // namespace hrlf::ui
