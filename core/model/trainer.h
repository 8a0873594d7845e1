// Teacher first, then the student: stage two and three of the paper.
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/data/dataset.h"
#include "core/model/config.h"

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace hrlf {

/// One epoch of one network, every loss term averaged over its batches; terms that are off are 0.
struct EpochLog {
  std::string network;  ///< "teacher" or "student"
  int epoch = 0;        ///< from 1
  double task = 0, frf = 0, hmi = 0, hal = 0, kl = 0, total = 0;
  double discriminator = 0;  ///< -(HAL objective) seen by the discriminators
  double validLoss = 0;      ///< task loss on the valid split (student: mean over the seven conditions)
  double seconds = 0;
};

struct TrainingResult {
  std::filesystem::path checkpoint;  ///< <out>/model.safetensors
  std::vector<EpochLog> epochs;
  int bestEpoch = 0;  ///< of the student; its weights are the ones saved
};

/// What the person says of the data, kept in the model card.
struct TrainingNotes {
  std::string trainedOn;
  std::string limits;
};

/// Trains on the train split, chooses by the valid split, writes into the folder `out` (made if need be), atomically:
/// model.safetensors, config.json (complete, with seed), training.csv (EpochLog rows).
/// Errors: empty train or valid split, loss that is not finite (names epoch and term), disk, cancelled (nothing
/// written).
[[nodiscard]] Result<TrainingResult> trainModel(const Dataset& dataset, const HrlfConfig& config,
                                                const TrainingNotes& notes, const std::filesystem::path& out,
                                                const std::function<void(const EpochLog&)>& onEpoch,
                                                Progress& progress);

}  // namespace hrlf
