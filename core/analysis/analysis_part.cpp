#include "core/analysis/analysis_part.h"

#include <algorithm>
#include <utility>

namespace hrlf {
namespace {

/// Half a frame more, so that a frame on the edge counts whatever its last digit.
constexpr double edge = 1e-6;

bool isWithin(double time, TimeSpan range) { return time >= range.start - edge && time <= range.end + edge; }

template <class T>
std::vector<T> sliced(const std::vector<T>& values, FrameRange frames, std::size_t width = 1) {
  // A mask that is shorter than its track, or not there, stays so.
  const auto at = [&](std::size_t frame) {
    return values.begin() + static_cast<std::ptrdiff_t>(std::min(frame * width, values.size()));
  };
  return {at(frames.first), at(frames.last)};
}

FeatureTrack sliced(const FeatureTrack& track, FrameRange frames) {
  return {track.columns,
          sliced(track.start, frames),
          sliced(track.end, frames),
          sliced(track.values, frames, track.width()),
          sliced(track.present, frames),
          sliced(track.reason, frames)};
}

CurveResult sliced(const CurveResult& curve, TimeSpan range) {
  CurveResult part;
  std::ranges::copy_if(curve.frames, std::back_inserter(part.frames),
                       [&](const FramePrediction& frame) { return isWithin(frame.time, range); });
  std::ranges::copy_if(curve.windows, std::back_inserter(part.windows),
                       [&](const WindowRepresentation& window) { return isWithin(window.time, range); });
  return part;
}

}  // namespace

Analysis analysisWithin(const Analysis& analysis, TimeSpan range) {
  Analysis part = analysis;
  part.complete = sliced(analysis.complete, range);
  part.incomplete = sliced(analysis.incomplete, range);
  for (Modality m : allModalities) {
    const FrameRange frames = framesBetween(analysis.tracks[m], range.start, range.end);
    part.tracks[m] = sliced(analysis.tracks[m], frames);
    part.mask.keep[m] = sliced(analysis.mask.keep[m], frames);
  }
  if (!analysis.clip) return part;
  // Words and frames of the language track belong together one by one, so both are cut alike.
  auto clip = std::make_shared<ClipFeatures>(*analysis.clip);
  const FrameRange words = framesBetween(analysis.tracks[Modality::Language], range.start, range.end);
  clip->transcript.words = sliced(analysis.clip->transcript.words, words);
  part.clip = std::move(clip);
  return part;
}

}  // namespace hrlf
