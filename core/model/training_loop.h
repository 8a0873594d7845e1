// What training of teacher and student have in common: epochs, batches, early stopping, best weights. Internal: torch.
#pragma once

#include "core/base/progress.h"
#include "core/model/network.h"
#include "core/model/trainer.h"
#include "core/model/training_set.h"
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
  std::mt19937_64 random;  ///< order of samples, MSM, partners of the marginals
  std::vector<EpochLog> epochs;
};

/// Loss terms of one step, unweighted; a term that is off is 0.
struct LossTerms {
  double task = 0, frf = 0, hmi = 0, hal = 0, kl = 0, total = 0, discriminator = 0;
};

/// How one of the two networks is trained.
struct Stage {
  std::string name;  ///< "teacher" or "student"
  int epochs = 0;
  std::vector<std::int64_t> samples;  ///< of the train split
  HrlfNetwork network{nullptr};
  /// One optimiser step on these samples. Error: cancelled.
  std::function<Result<LossTerms>(const std::vector<std::int64_t>& samples, int epoch)> step;
  std::function<Result<double>()> validLoss;
};

/// Trains, leaves the weights of the best epoch in the network and returns that epoch's number. Errors: cancelled, a
/// term that is not finite.
[[nodiscard]] Result<int> runStage(Stage& stage, TrainingRun& run);

/// One step of `optimiser` along the gradient of `loss` in `parameters`, clipped to the norm `clip` (0: not).
void optimise(torch::optim::Optimizer& optimiser, std::vector<torch::Tensor>& parameters, double clip);

/// Adam as configured.
[[nodiscard]] torch::optim::Adam makeOptimiser(const std::vector<torch::Tensor>& parameters,
                                               const TrainingConfig& config);

}  // namespace hrlf
