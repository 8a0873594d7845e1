// Notes over time: bars for stretches, flags for moments.
#pragma once

#include "core/annotation/annotation.h"
#include "ui/timeline/lane.h"

#include <vector>

namespace hrlf::ui {

/// @param chosen  the note that stands out; -1: none
void paintNotesLane(QPainter& painter, const LaneView& view, const std::vector<Annotation>& notes, int chosen);

/// The note under a place of the lane, the shortest where several overlap; -1: none.
[[nodiscard]] int noteAt(const LaneView& view, const std::vector<Annotation>& notes, double x);

/// "0:03.20 – 0:05.00  [doubt, laugh]" and the text on the next line.
[[nodiscard]] QString describeNote(const Annotation& note);

}  // namespace hrlf::ui
