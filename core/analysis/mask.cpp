// From a request to the frames that it leaves.
#include "core/analysis/analysis.h"

#include <algorithm>

namespace hrlf {

AppliedMask maskFor(const PerModality<FeatureTrack>& tracks, const MissingRequest& request) {
  AppliedMask mask;
  for (Modality m : allModalities) {
    const FeatureTrack& track = tracks[m];
    std::vector<std::uint8_t>& keep = mask.keep[m];
    if (request.removed[m]) {
      keep.assign(track.frames(), 0);
      continue;
    }
    keep = drawKeptFrames(static_cast<int>(track.frames()), request.ratio[m], request.seed, m);
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
