// The sliding window over a clip, apart from what judges it. Private to this room.
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/features/clip_features.h"
#include "core/model/model.h"

#include <cstddef>
#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace hrlf {

/// What judges windows, given with their segments: WindowJudge in the program.
using Predictor =
    std::function<Result<std::vector<Prediction>>(std::span<const std::size_t>, std::span<const Segment>, Progress&)>;

/// The windows centred on `times`. Neighbouring frames whose windows hold the same steps and words share one.
class Windows {
 public:
  /// @param length  of each window, seconds
  Windows(const PerModality<FeatureTrack>& tracks, const std::vector<double>& times, double length);

  /// Windows that differ from the one before.
  [[nodiscard]] std::size_t count() const { return ranges_.size(); }
  /// Which of them belongs to a frame.
  [[nodiscard]] std::size_t windowOf(std::size_t frame) const { return windowOf_[frame]; }
  /// Which frames of a modality are in a window: windows with the same number have the same ones.
  [[nodiscard]] std::size_t rangeOf(std::size_t window, Modality m) const { return rangeOf_[window][m]; }
  [[nodiscard]] FrameRange range(std::size_t number, Modality m) const { return distinct_[m][number]; }
  /// What is in a window of these tracks (which may be masked copies of those of the constructor).
  [[nodiscard]] Segment segment(const PerModality<FeatureTrack>& tracks, std::size_t window) const;

 private:
  std::vector<PerModality<FrameRange>> ranges_;
  std::vector<PerModality<std::size_t>> rangeOf_;
  PerModality<std::vector<FrameRange>> distinct_;
  std::vector<std::size_t> windowOf_;
};

/// Predictions of some windows, in batches; nullopt where every modality is missing. `take` gets each of them in the
/// order of `wanted`. Errors: of the predictor; cancelled.
[[nodiscard]] Result<void> predictWindows(const Windows& windows, const PerModality<FeatureTrack>& tracks,
                                          std::span<const std::size_t> wanted, const Predictor& predictor,
                                          const std::function<void(std::size_t, std::optional<Prediction>)>& take,
                                          Progress& progress);

}  // namespace hrlf
