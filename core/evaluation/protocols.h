// The protocols on any predictor; evaluate() runs them on a Model.
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/data/dataset.h"
#include "core/evaluation/evaluation.h"

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <vector>

namespace hrlf {

/// One score a segment: intensity for regression, class index for classification. Never sees a segment of which
/// everything is missing.
using Predictor = std::function<Result<std::vector<float>>(std::span<const Segment> segments, Progress& progress)>;

/// What is evaluated, and on what.
struct ProtocolInput {
  const std::vector<Utterance>& utterances;
  Task task = Task::Regression;
  int classes = 0;  ///< task Classification
  std::uint64_t seed = 1;
  FrameDropping dropping{};
  /// T of the padded tables, for FrameDraw::Mmsa; where 0, the table is as long as the longest sequence.
  PerModality<int> tableFrames{};
};

/// Each of allConditions. A sample of which nothing remains under a condition, because that was missing in the data
/// already, is left out of it; `notes` then says how many.
/// Errors: of the predictor, scores that are not finite, cancelled.
[[nodiscard]] Result<std::vector<ConditionResult>> runInterProtocol(const ProtocolInput& input,
                                                                    const Predictor& predict,
                                                                    std::vector<std::string>& notes,
                                                                    Progress& progress);

/// p = 0, 0.1, ..., 1. Where a draw leaves nothing (with FrameDraw::Hrlf always at p = 1) one frame of one modality
/// stays. Under DroppedFrames::Zeroed nothing is ever missing for the model, so nothing needs to stay.
[[nodiscard]] Result<std::vector<RatioResult>> runIntraProtocol(const ProtocolInput& input, const Predictor& predict,
                                                                std::vector<std::string>& notes, Progress& progress);

/// Each condition at each p: first the modalities are removed, then frames of the others are dropped as in the intra
/// protocol.
[[nodiscard]] Result<std::vector<GridResult>> runGridProtocol(const ProtocolInput& input, const Predictor& predict,
                                                              std::vector<std::string>& notes, Progress& progress);

/// One cell of the grid. @param name  what notes and progress call it
[[nodiscard]] Result<GridResult> runGridCell(const ProtocolInput& input, const Predictor& predict,
                                             const Condition& condition, double ratio, const std::string& name,
                                             std::vector<std::string>& notes, Progress& progress);

/// Asks one of the model's networks; the model must outlive it.
[[nodiscard]] Predictor predictorOf(const Model& model, Network network);

/// Whether the model can be evaluated on this split: features, labels, classes, samples.
[[nodiscard]] Result<void> checkEvaluable(const Model& model, const Dataset& dataset, Split split);

/// The paper's "Avg.": mean F1 of the six incomplete conditions; nothing when one of them has no sample.
[[nodiscard]] std::optional<double> averageF1(Task task, const std::vector<ConditionResult>& inter);

/// The one figure of a result: F1 positive against negative, or the mean of the classes' F1.
[[nodiscard]] double headlineF1(Task task, const RegressionMetrics& regression, const std::vector<double>& classF1);

}  // namespace hrlf
