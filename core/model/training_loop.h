// What training of teacher and student have in common: epochs, batches, early stopping, best weights. Internal: torch.
#pragma once

#include "core/base/progress.h"
#include "core/model/network.h"
#include "core/model/trainer.h"
#include "core/model/training_folder.h"
#include "core/model/training_set.h"
#include "core/model/training_state.h"
#include "core/model/validation.h"

#include <functional>
#include <random>
#include <vector>

namespace hrlf {

/// All that one call of trainModel() shares between its stages.
struct TrainingRun {
  const TrainingSet& set;
  const Validation& validation;
  const HrlfConfig& config;
  const std::function<void(const EpochLog&)>& onEpoch;
  Progress& progress;
  TrainingFolder& folder;
  HrlfNetwork& teacher;  ///< empty when none is trained
  HrlfNetwork& student;
  std::mt19937_64 random;  ///< order of samples, MSM, partners of the marginals
  TrainingState state;     ///< what is kept; to be resumed when its stage is set
};

/// How one of the two networks is trained.
struct Stage {
  std::string name;  ///< "teacher" or "student"
  int epochs = 0;
  double from = 0, to = 1;            ///< its part of the progress
  std::vector<std::int64_t> samples;  ///< of the train split
  HrlfNetwork network{nullptr};
  std::vector<Learner> learners;  ///< the network, and what is trained beside it
  /// One optimiser step on these samples. Error: cancelled.
  std::function<Result<LossTerms>(const std::vector<std::int64_t>& samples, int epoch)> step;
  std::function<Result<ValidScore>()> valid;
};

/// The share of the epochs that are the teacher's.
[[nodiscard]] inline double teacherShare(const TrainingConfig& config) {
  return static_cast<double>(config.teacherEpochs) / (config.teacherEpochs + config.studentEpochs);
}

/// Trains, or goes on with run.state if that is of this stage, and keeps each epoch in the run's folder. Leaves the
/// weights of the best epoch in the network and returns that epoch's number. Errors: cancelled, a term that is not
/// finite, a state that does not fit, disk.
[[nodiscard]] Result<int> runStage(Stage& stage, TrainingRun& run);

/// Before backward(): parameters that a batch does not use have no gradient then, and stay as they are, whatever the
/// batches before it used.
void clearGradients(std::vector<torch::Tensor>& parameters);

/// One step of `optimiser` along the gradient in `parameters`, clipped to the norm `clip` (0: not). Returns the norm
/// that it had.
double optimise(torch::optim::Optimizer& optimiser, std::vector<torch::Tensor>& parameters, double clip);

/// Adam as configured.
[[nodiscard]] torch::optim::Adam makeOptimiser(const std::vector<torch::Tensor>& parameters,
                                               const TrainingConfig& config);

}  // namespace hrlf
