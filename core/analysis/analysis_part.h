// A part of an analysis, for exports of a stretch of the clip.
#pragma once

#include "core/analysis/analysis.h"

namespace hrlf {

/// A copy that holds what lies within `range` (seconds): frames and windows by their time, frames of the tracks and
/// words that overlap it. Nothing is predicted anew, so each frame still is judged by its whole window; the table of
/// conditions stays that of the whole clip.
[[nodiscard]] Analysis analysisWithin(const Analysis& analysis, TimeSpan range);

}  // namespace hrlf
