#include "core/analysis/windows.h"

#include <algorithm>
#include <utility>

namespace hrlf {
namespace {

// Large enough for torch, small enough to hear a cancel in time.
constexpr std::size_t batchSize = 64;

}  // namespace

Windows::Windows(const PerModality<FeatureTrack>& tracks, const std::vector<double>& times, double length) {
  windowOf_.reserve(times.size());
  for (double time : times) {
    PerModality<FrameRange> ranges;
    for (Modality m : allModalities) ranges[m] = framesBetween(tracks[m], time - length / 2, time + length / 2);
    if (ranges_.empty() || ranges_.back() != ranges) {
      ranges_.push_back(ranges);
      for (Modality m : allModalities)
        if (distinct_[m].empty() || distinct_[m].back() != ranges[m]) distinct_[m].push_back(ranges[m]);
      rangeOf_.push_back({distinct_[Modality::Language].size() - 1, distinct_[Modality::Audio].size() - 1,
                          distinct_[Modality::Vision].size() - 1});
    }
    windowOf_.push_back(ranges_.size() - 1);
  }
}

Segment Windows::segment(const PerModality<FeatureTrack>& tracks, std::size_t window) const {
  Segment segment;
  for (Modality m : allModalities) {
    const FeatureTrack& track = tracks[m];
    const auto first = static_cast<std::ptrdiff_t>(ranges_[window][m].first);
    const auto last = static_cast<std::ptrdiff_t>(ranges_[window][m].last);
    const auto width = static_cast<std::ptrdiff_t>(track.width());
    segment[m].width = static_cast<int>(width);
    segment[m].values.assign(track.values.begin() + first * width, track.values.begin() + last * width);
    segment[m].present.assign(track.present.begin() + first, track.present.begin() + last);
  }
  return segment;
}

Result<void> predictWindows(const Windows& windows, const PerModality<FeatureTrack>& tracks,
                            std::span<const std::size_t> wanted, const Predictor& predictor,
                            const std::function<void(std::size_t, std::optional<Prediction>)>& take,
                            Progress& progress) {
  constexpr std::string_view stage = "Predicting";
  const auto total = static_cast<double>(std::max<std::size_t>(wanted.size(), 1));
  for (std::size_t from = 0; from < wanted.size(); from += batchSize) {
    if (progress.isCancelled()) return cancelled();
    progress.update(static_cast<double>(from) / total, stage);
    const std::size_t to = std::min(from + batchSize, wanted.size());
    std::vector<Segment> batch;
    std::vector<std::size_t> asked;
    std::vector<bool> isAsked(to - from);
    for (std::size_t i = from; i < to; ++i) {
      Segment segment = windows.segment(tracks, wanted[i]);
      isAsked[i - from] = !isAllMissing(segment);
      if (!isAsked[i - from]) continue;
      asked.push_back(wanted[i]);
      batch.push_back(std::move(segment));
    }
    std::vector<Prediction> answers;
    if (!batch.empty()) {
      SubProgress asking(progress, static_cast<double>(from) / total, static_cast<double>(to) / total);
      auto predicted = predictor(asked, batch, asking);
      if (!predicted) return tl::unexpected(std::move(predicted.error()));
      if (predicted->size() != batch.size())
        return fail(ErrorKind::Internal, "The model answered for another number of windows than it was asked for.");
      answers = std::move(*predicted);
      for (std::size_t i = 0; i < answers.size(); ++i) leaveOutMissing(answers[i], batch[i]);
    }
    std::size_t next = 0;
    for (std::size_t i = from; i < to; ++i)
      take(i, isAsked[i - from] ? std::optional(std::move(answers[next++])) : std::nullopt);
  }
  progress.update(1, stage);
  return {};
}

}  // namespace hrlf
