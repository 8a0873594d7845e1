// How far the prediction of one clip stands on each modality: what changes when it is taken away.
#pragma once

#include "core/analysis/analysis.h"

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace hrlf {

/// Which modality matters where: the complete prediction minus the one without this modality, frame by frame, label
/// units. > 0: this modality makes the prediction more positive. nullopt where one of the two is not defined.
using ImportanceCurve = std::vector<FramePrediction>;

/// One a modality; cheap once the analyser's conditions() are known. Errors: of the model, cancelled.
[[nodiscard]] Result<PerModality<ImportanceCurve>> modalityImportance(const ClipAnalyser& analyser, Progress& progress);

/// What dropping a share of the frames does, over several draws of them.
struct RatioPoint {
  double ratio = 0;      ///< share of the frames that are dropped, (0, 1]
  double change = 0;     ///< mean over draws of the mean absolute change of the prediction over the frames, label units
  double deviation = 0;  ///< of that change over the draws (n - 1); 0 for one draw
  int draws = 0;
};

/// Whose frames are dropped: one modality's, or (nullopt) those of all three at once.
using DroppedModality = std::optional<Modality>;

/// Called on the worker's thread as soon as a point is known, so that a plot can fill in.
using RatioListener = std::function<void(DroppedModality, const RatioPoint&)>;

/// The points of each modality, and of all three, at each ratio: draws 1 to `draws` are the seeds of the request. What
/// leaves nothing to judge by (all three at ratio 1) has no point. Coarse first: a ratio of all curves comes before the
/// next ratio. Errors: of the model, cancelled.
/// @param ratios  each in (0, 1], in the order in which they are wanted
[[nodiscard]] Result<void> ratioCurves(const ClipAnalyser& analyser, std::span<const double> ratios, int draws,
                                       const RatioListener& listener, Progress& progress);

}  // namespace hrlf
