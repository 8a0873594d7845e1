// How good a network is on the valid split. Internal: includes torch.
#pragma once

#include "core/base/progress.h"
#include "core/model/network.h"
#include "core/model/training_set.h"

#include <array>
#include <string>

namespace hrlf {

/// One network on one set of samples.
struct ValidScore {
  double loss = 0;   ///< task loss
  double error = 0;  ///< regression: mean absolute error; classification: share wrong
};

/// Figures under each of allConditions, over the samples that hold any frame under it.
struct ValidationFigures {
  std::array<double, allConditions.size()> loss{};   ///< task loss
  std::array<double, allConditions.size()> error{};  ///< regression: mean absolute error; classification: share wrong
  std::array<int, allConditions.size()> samples{};

  /// Means over the selected conditions that have samples (over all that have, when no selected one does): the student
  /// is chosen by the loss.
  [[nodiscard]] ValidScore mean(Selection selection) const;
  /// "valid MAE: {l} 1.21 ... {l,a,v} 1.11": one line for the model card.
  [[nodiscard]] std::string text(Task task) const;
};

/// The valid split in batches, padded once.
class Validation {
 public:
  Validation(const TrainingSet& set, std::int64_t batch);
  /// Every modality is encoded once and shared by the conditions. Error: cancelled.
  [[nodiscard]] Result<ValidationFigures> underConditions(HrlfNetwork& network, const Progress& progress) const;
  /// On the samples as they are: the complete ones, or all when none is or `onlyComplete` is false.
  [[nodiscard]] Result<ValidScore> score(HrlfNetwork& network, bool onlyComplete, const Progress& progress) const;

 private:
  struct Part {
    Batch batch;
    torch::Tensor labels;
    PerModality<torch::Tensor> available;  ///< (B) bool
    torch::Tensor complete;                ///< (B) bool
  };
  Task task_;
  std::vector<Part> parts_;
  bool anyComplete_ = false;
};

}  // namespace hrlf
