// A few pictures of a clip.
#pragma once

#include "core/report/report.h"

#include <vector>

namespace hrlf::ui {

/// `count` pictures of the clip as it was read (damaged on request), evenly over the range; fewer when some cannot be
/// decoded, none when the clip has no picture or work is cancelled.
[[nodiscard]] std::vector<Thumbnail> makeThumbnails(const ClipFeatures& clip, int count, const TimeSpan& range,
                                                    Progress& progress);

}  // namespace hrlf::ui
