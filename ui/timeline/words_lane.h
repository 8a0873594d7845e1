// Words as blocks over their time.
#pragma once

#include "ui/timeline/lane.h"

namespace hrlf::ui {

void paintWordsLane(QPainter& painter, const LaneView& view, const ClipFeatures& clip, const LaneContent& lane);

/// The word at `time`, its time and how it was had; empty between words.
[[nodiscard]] QString describeWord(const ClipFeatures& clip, double time);

/// The word at `time`, nullptr between words.
[[nodiscard]] const Word* wordAt(const Transcript& transcript, double time);

}  // namespace hrlf::ui
