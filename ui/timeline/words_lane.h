// Words as blocks over their time.
#pragma once

#include "core/media/word_edges.h"
#include "ui/timeline/lane.h"

#include <optional>

namespace hrlf::ui {

void paintWordsLane(QPainter& painter, const LaneView& view, const ClipFeatures& clip, const LaneContent& lane);

/// The word at `time`, its time and how it was had; empty between words.
[[nodiscard]] QString describeWord(const ClipFeatures& clip, double time);

/// The word at `time`, nullptr between words.
[[nodiscard]] const Word* wordAt(const Transcript& transcript, double time);

/// The edge within a few pixels of `x` on the lane; nullopt: none, or its words are too narrow to leave room for a
/// click between their edges.
[[nodiscard]] std::optional<WordEdge> wordEdgeAt(const LaneView& view, const ClipFeatures& clip, double x);

}  // namespace hrlf::ui
