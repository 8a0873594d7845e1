// Teacher first, then the student: stage two and three of the paper.
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/data/dataset.h"
#include "core/model/config.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace hrlf {

/// The terms of L_total, unweighted but for the total; a term that is off is 0.
struct LossTerms {
  double task = 0, frf = 0, hmi = 0, hal = 0, kl = 0, total = 0;
  double discriminator = 0;  ///< -(HAL objective) seen by the discriminators
  double gradientNorm = 0;   ///< L2 norm of the network's gradient, before it is clipped
};

/// One epoch of one network, the terms averaged over its samples.
struct EpochLog : LossTerms {
  std::string network;   ///< "teacher" or "student"
  int epoch = 0;         ///< from 1
  double validLoss = 0;  ///< task loss on the valid split (student: mean over the selected conditions)
  /// On the valid split in the same way: mean absolute error (label units), or of classes the share that is wrong.
  double validError = 0;
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

/// What to do with a training that was stopped before its end: its state lies in `<out>/training_state`.
enum class Unfinished {
  Refuse,  ///< an error that says how far it is
  Resume,  ///< go on with it to the numbers of an uninterrupted run; where there is none, start from the beginning
  Restart  ///< throw it away and start from the beginning
};

struct TrainingOptions {
  Unfinished unfinished = Unfinished::Refuse;
};

/// How far the training is that `<out>/training_state` holds, and with what it was started.
struct UnfinishedTraining {
  HrlfConfig config;
  TrainingNotes notes;
  std::string network;  ///< "teacher" or "student"
  int epoch = 0;        ///< the last one that is kept
  std::string data;     ///< fingerprint of the train and valid splits
};

/// What lies in the folder `out`; nothing when no training was stopped there. Errors: a state that is damaged, cut
/// short, no state of this program or of another format.
[[nodiscard]] Result<std::optional<UnfinishedTraining>> unfinishedTraining(const std::filesystem::path& out);

/// Throws it away, if there is one. Errors: a training is at work there, the state cannot be removed.
[[nodiscard]] Result<void> forgetTraining(const std::filesystem::path& out);

/// Trains on the train split, chooses by the valid split, writes into the folder `out` (made if need be), atomically:
/// config.json (complete, with seed), training.csv (EpochLog rows) and training_state, in which the training can go on,
/// after each epoch; model.safetensors at the end, when training_state is removed. Without a teacher (teacherEpochs =
/// 0) the checkpoint has the student alone.
/// Errors: empty train or valid split, disk, an unfinished training (see `options`), one that cannot be resumed because
/// configuration or data are others; loss or gradient that is not finite (names epoch and term) and cancelled, which
/// both leave the state of the last whole epoch.
[[nodiscard]] Result<TrainingResult> trainModel(const Dataset& dataset, const HrlfConfig& config,
                                                const TrainingNotes& notes, const std::filesystem::path& out,
                                                const std::function<void(const EpochLog&)>& onEpoch, Progress& progress,
                                                const TrainingOptions& options = {});

}  // namespace hrlf
