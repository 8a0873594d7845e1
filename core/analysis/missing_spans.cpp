#include "core/analysis/missing_spans.h"

#include <algorithm>
#include <optional>

namespace hrlf {
namespace {

std::optional<MissingCause> causeAt(const FeatureTrack& track, const std::vector<std::uint8_t>& keep,
                                    std::size_t frame) {
  if (track.present[frame] == 0) return MissingCause::Clip;
  if (frame < keep.size() && keep[frame] == 0) return MissingCause::Request;
  return std::nullopt;
}

}  // namespace

std::vector<MissingSpan> missingSpans(const FeatureTrack& track, const std::vector<std::uint8_t>& keep) {
  constexpr double touching = 1e-3;  // seconds; frames this near to each other are neighbours
  std::vector<MissingSpan> spans;
  for (std::size_t i = 0; i < track.frames(); ++i) {
    const auto cause = causeAt(track, keep, i);
    if (!cause) continue;
    const MissingReason reason = *cause == MissingCause::Clip ? track.reason[i] : MissingReason::None;
    const bool continues = !spans.empty() && spans.back().cause == *cause && spans.back().reason == reason &&
                           track.start[i] - spans.back().end <= touching;
    if (continues) {
      spans.back().end = std::max(spans.back().end, track.end[i]);
      ++spans.back().frames;
    } else {
      spans.push_back({track.start[i], track.end[i], *cause, reason, 1});
    }
  }
  return spans;
}

MissingCounts countMissing(const FeatureTrack& track, const std::vector<std::uint8_t>& keep) {
  MissingCounts counts{static_cast<int>(track.frames()), 0, 0};
  for (std::size_t i = 0; i < track.frames(); ++i) {
    const auto cause = causeAt(track, keep, i);
    if (cause == MissingCause::Clip) ++counts.byClip;
    if (cause == MissingCause::Request) ++counts.byRequest;
  }
  return counts;
}

}  // namespace hrlf
