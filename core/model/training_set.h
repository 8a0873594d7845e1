// The train and valid split as training sees them. Internal: includes torch.
#pragma once

#include "core/data/dataset.h"
#include "core/model/batch.h"

#include <string>
#include <vector>

namespace hrlf {

/// Utterances of a split that hold any frame at all, in the order of the data set. Points into the data set.
struct LabelledSegments {
  std::vector<const Segment*> segments;
  std::vector<bool> complete;  ///< all three modalities present
  torch::Tensor labels;        ///< (N) float

  [[nodiscard]] std::int64_t size() const { return static_cast<std::int64_t>(segments.size()); }
};

struct TrainingSet {
  Task task = Task::Regression;
  Normalisation normalisation;
  LabelledSegments train;
  LabelledSegments valid;
  /// Train samples for the teacher: the complete ones, or all when fewer than 20 % are complete.
  std::vector<std::int64_t> teacherSamples;
  bool teacherSawOnlyComplete = true;
};

/// Errors: empty splits, widths of 0 or that differ from the schema, labels that are not finite or no class of the data
/// set; each names the utterance. `dataset` must outlive the result.
/// @param completeOnly  leave out the train samples that miss a modality
[[nodiscard]] Result<TrainingSet> makeTrainingSet(const Dataset& dataset, bool completeOnly);

[[nodiscard]] Batch batchOf(const TrainingSet& set, const LabelledSegments& from,
                            const std::vector<std::int64_t>& samples);

}  // namespace hrlf
