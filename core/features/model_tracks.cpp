// From raw tracks at their own rates to what the model sees: pooling, windows, schema.
#include "core/features/clip_features.h"
#include "core/features/voice.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

namespace hrlf {
namespace {

/// A step that is seen for less than this share of its length is missing.
constexpr double leastPresentShare = 0.25;
constexpr float voicedFrom = 0.5F;
/// A bound for durations that a damaged header invents; a day and a half of steps.
constexpr double mostSteps = 2e6;

/// Sums of the frames that overlap one step.
class StepSum {
 public:
  StepSum(std::size_t width, std::size_t voicingColumn) : sums_(width), voicedSums_(width), voicing_(voicingColumn) {}

  void addMissing(double overlap, MissingReason why) {
    covered_ += overlap;
    missing_[static_cast<std::size_t>(why)] += overlap;
  }
  void add(std::span<const float> row, double overlap) {
    covered_ += overlap;
    present_ += overlap;
    const bool voiced = voicing_ < row.size() && row[voicing_] > voicedFrom;
    if (voiced) voiced_ += overlap;
    for (std::size_t c = 0; c < row.size(); ++c) {
      sums_[c] += overlap * static_cast<double>(row[c]);
      if (voiced) voicedSums_[c] += overlap * static_cast<double>(row[c]);
    }
  }

  /// Whether enough of a step of this length was seen. Overlapping frames (long analysis windows) count as they are.
  [[nodiscard]] bool isPresent(double length) const {
    return present_ > 0 && present_ >= leastPresentShare * std::max(length, covered_) * (1 - 1e-9);
  }
  /// Why most of what is missing is missing. A step that no frame covers lies outside of what could be read.
  [[nodiscard]] MissingReason reason() const {
    const auto most = std::max_element(missing_.begin(), missing_.end());
    return *most > 0 ? static_cast<MissingReason>(most - missing_.begin()) : MissingReason::Unreadable;
  }
  [[nodiscard]] float mean(std::size_t column) const { return static_cast<float>(sums_[column] / present_); }
  [[nodiscard]] bool hasVoice() const { return voiced_ > 0; }
  [[nodiscard]] float voicedMean(std::size_t column) const {
    return voiced_ > 0 ? static_cast<float>(voicedSums_[column] / voiced_) : 0.0F;
  }

 private:
  std::vector<double> sums_;
  std::vector<double> voicedSums_;
  std::size_t voicing_;
  double covered_ = 0;  ///< seconds of frames, present or not
  double present_ = 0;
  double voiced_ = 0;
  std::array<double, missingReasons> missing_{};  ///< seconds of each reason
};

std::size_t columnNamed(const std::vector<Column>& columns, std::string_view name) {
  const auto at = std::find_if(columns.begin(), columns.end(), [&](const Column& c) { return c.name == name; });
  return static_cast<std::size_t>(at - columns.begin());
}

/// End of what was read of the clip: a header's duration may be wrong, what was decoded is not.
double endOfContent(const ClipFeatures& clip) {
  double end = 0.01 * static_cast<double>(clip.waveform.size());
  for (const FeatureTrack& track : clip.tracks)
    if (!track.end.empty()) end = std::max(end, track.end.back());
  if (!clip.frameTimes.empty()) end = std::max(end, clip.frameTimes.back());
  return end;
}

/// Fills what only voice tells into the steps without any: from the voiced steps before and after, in a straight line.
/// @param voiced  the steps that have voice, ascending
void bridgeUnvoiced(FeatureTrack& track, const std::vector<std::size_t>& columns,
                    const std::vector<std::size_t>& voiced) {
  if (voiced.empty()) return;
  for (std::size_t k = 0; k < track.frames(); ++k) {
    const auto next = std::lower_bound(voiced.begin(), voiced.end(), k);
    if (track.present[k] == 0 || (next != voiced.end() && *next == k)) continue;
    const std::size_t after = next != voiced.end() ? *next : voiced.back();
    const std::size_t before = next != voiced.begin() ? *(next - 1) : after;
    const float part = after > before ? static_cast<float>(k - before) / static_cast<float>(after - before) : 0.0F;
    for (const std::size_t c : columns) {
      const float from = track.row(before)[c];
      track.values[k * track.width() + c] = from + part * (track.row(after)[c] - from);
    }
  }
}

}  // namespace

FeatureTrack poolTrack(const FeatureTrack& track, double step, double duration) {
  FeatureTrack pooled;
  pooled.columns = track.columns;
  if (!(step > 0) || !(duration > 0) || !std::isfinite(duration)) return pooled;
  // A last step of a few microseconds is rounding, not content.
  const auto steps = static_cast<std::size_t>(std::min(std::ceil(duration / step - 1e-6), mostSteps));
  const std::size_t voicing = columnNamed(track.columns, "voicing");
  std::vector<std::size_t> voicedColumns;
  for (std::size_t c = 0; c < track.width() && voicing < track.width(); ++c)
    if (describesVoicing(track.columns[c].name)) voicedColumns.push_back(c);
  std::vector<std::size_t> voicedSteps;
  std::vector<float> row(track.width());
  std::size_t first = 0;  // the first frame that may still overlap
  for (std::size_t k = 0; k < steps; ++k) {
    const double from = static_cast<double>(k) * step;
    const double to = k + 1 == steps ? std::max(duration, from) : static_cast<double>(k + 1) * step;
    while (first < track.frames() && track.end[first] <= from) ++first;
    StepSum sum(track.width(), voicing);
    for (std::size_t f = first; f < track.frames() && track.start[f] < to; ++f) {
      const double overlap = std::min(to, track.end[f]) - std::max(from, track.start[f]);
      if (overlap <= 0) continue;
      if (track.present[f] != 0) {
        sum.add(track.row(f), overlap);
      } else {
        sum.addMissing(overlap, track.reason[f]);
      }
    }
    if (!sum.isPresent(to - from)) {
      pooled.appendMissing(from, to, sum.reason());
      continue;
    }
    for (std::size_t c = 0; c < row.size(); ++c) row[c] = sum.mean(c);
    for (const std::size_t c : voicedColumns) row[c] = sum.voicedMean(c);
    if (sum.hasVoice()) voicedSteps.push_back(k);
    pooled.append(from, to, row);
  }
  bridgeUnvoiced(pooled, voicedColumns, voicedSteps);
  return pooled;
}

PerModality<FeatureTrack> modelTracks(const ClipFeatures& clip) {
  const double duration = endOfContent(clip);
  PerModality<FeatureTrack> tracks;
  tracks[Modality::Language] = clip.tracks[Modality::Language];
  for (Modality m : {Modality::Audio, Modality::Vision}) tracks[m] = poolTrack(clip.tracks[m], modelStep, duration);
  return tracks;
}

FrameRange framesBetween(const FeatureTrack& track, double from, double to) {
  // Times that should be equal differ in their last bits; without a margin a window would now and then hold a frame
  // that only touches it.
  constexpr double margin = 1e-6;
  const auto first = std::upper_bound(track.end.begin(), track.end.end(), from + margin) - track.end.begin();
  const auto last = std::lower_bound(track.start.begin(), track.start.end(), to - margin) - track.start.begin();
  return {static_cast<std::size_t>(first), static_cast<std::size_t>(std::max(first, last))};
}

Segment segmentBetween(const PerModality<FeatureTrack>& tracks, double from, double to) {
  Segment segment;
  for (Modality m : allModalities) {
    const FeatureTrack& track = tracks[m];
    Sequence& sequence = segment[m];
    sequence.width = static_cast<int>(track.width());
    const FrameRange range = framesBetween(track, from, to);
    const auto first = static_cast<std::ptrdiff_t>(range.first);
    const auto last = static_cast<std::ptrdiff_t>(range.last);
    const auto width = static_cast<std::ptrdiff_t>(track.width());
    sequence.values.assign(track.values.begin() + first * width, track.values.begin() + last * width);
    sequence.present.assign(track.present.begin() + first, track.present.begin() + last);
  }
  return segment;
}

FeatureSchema clipSchema(const WordVectors& vectors) {
  FeatureSchema schema;
  schema.columns[Modality::Language] = wordColumns(vectors.width());
  schema.columns[Modality::Audio] = voiceColumns();
  schema.columns[Modality::Vision] = faceColumns();
  schema.extractor = fmt::format("clip/{}", clipExtractorVersion);
  if (vectors.name() != builtInWordsName) schema.extractor += " with words of " + vectors.name();
  return schema;
}

}  // namespace hrlf
