#include "core/analysis/missing_spans.h"

#include <algorithm>
#include <optional>

namespace hrlf {
namespace {

bool touches(const std::vector<TimeSpan>& spans, double from, double to) {
  const auto after =
      std::partition_point(spans.begin(), spans.end(), [from](const TimeSpan& s) { return s.end <= from; });
  return after != spans.end() && after->start < to;
}

std::optional<MissingCause> causeAt(const FeatureTrack& track, const std::vector<std::uint8_t>& keep,
                                    const std::vector<TimeSpan>& damaged, std::size_t frame) {
  if (track.present[frame] == 0)
    return touches(damaged, track.start[frame], track.end[frame]) ? MissingCause::Damage : MissingCause::Clip;
  if (frame < keep.size() && keep[frame] == 0) return MissingCause::Request;
  return std::nullopt;
}

}  // namespace

std::vector<MissingSpan> missingSpans(const FeatureTrack& track, const std::vector<std::uint8_t>& keep,
                                      const std::vector<TimeSpan>& damaged) {
  constexpr double touching = 1e-3;  // seconds; frames this near to each other are neighbours
  std::vector<MissingSpan> spans;
  for (std::size_t i = 0; i < track.frames(); ++i) {
    const auto cause = causeAt(track, keep, damaged, i);
    if (!cause) continue;
    const MissingReason reason = *cause == MissingCause::Request ? MissingReason::None : track.reason[i];
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

MissingCounts countMissing(const std::vector<MissingSpan>& spans, const FeatureTrack& track) {
  MissingCounts counts;
  counts.frames = static_cast<int>(track.frames());
  for (const MissingSpan& span : spans) {
    int& count = span.cause == MissingCause::Clip     ? counts.byClip
                 : span.cause == MissingCause::Damage ? counts.byDamage
                                                      : counts.byRequest;
    count += span.frames;
  }
  return counts;
}

}  // namespace hrlf
