// From a request to the frames that it leaves.
#include "core/analysis/analysis.h"

#include <algorithm>

namespace hrlf {

namespace {

/// Seconds from one frame to the next, on average.
double meanStep(const FeatureTrack& track) {
  const double length = track.frames() == 0 ? 0 : track.end.back() - track.start.front();
  return length > 0 ? length / static_cast<double>(track.frames()) : 1;
}

}  // namespace

AppliedMask maskFor(const PerModality<FeatureTrack>& tracks, const MissingRequest& request) {
  AppliedMask mask;
  for (Modality m : allModalities) {
    const FeatureTrack& track = tracks[m];
    std::vector<std::uint8_t>& keep = mask.keep[m];
    if (request.removed[m]) {
      keep.assign(track.frames(), 0);
      continue;
    }
    keep = drawKeptFrames(static_cast<int>(track.frames()), meanStep(track), request, m);
    for (const TimeSpan& span : request.spans[m]) {
      if (!(span.start < span.end)) continue;
      const FrameRange range = framesBetween(track, span.start, span.end);
      std::fill(keep.begin() + static_cast<std::ptrdiff_t>(range.first),
                keep.begin() + static_cast<std::ptrdiff_t>(range.last), std::uint8_t{0});
    }
  }
  return mask;
}

}  // namespace hrlf
