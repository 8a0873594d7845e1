// A training between two epochs, by value and as a file. Internal: includes torch.
#pragma once

#include <torch/torch.h>

#include "core/base/error.h"
#include "core/model/config.h"
#include "core/model/trainer.h"
#include "core/model/training_log.h"

#include <cstdint>
#include <limits>
#include <map>
#include <memory>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace hrlf {

/// All that a training needs to go on after a whole epoch to the numbers of one that was never stopped.
struct TrainingState {
  HrlfConfig config;
  TrainingNotes notes;
  std::string data;   ///< fingerprint of what is trained on
  std::string stage;  ///< "teacher" or "student"; empty before the first
  int epoch = 0;      ///< of the stage, the last whole one
  int bestEpoch = 0;
  double bestLoss = std::numeric_limits<double>::infinity();
  std::vector<std::int64_t> order;  ///< of the samples: an epoch shuffles the order of the one before
  std::vector<EpochLog> epochs;     ///< of both stages
  std::string random;               ///< std::mt19937_64 as its operator<< writes it

  /// Weights and optimisers by name; what the functions below keep and restore.
  std::map<std::string, torch::Tensor> tensors;
  std::map<std::string, std::int64_t> steps;
};

/// A network with the optimiser that moves it.
struct Learner {
  std::string name;
  std::shared_ptr<torch::nn::Module> network;
  torch::optim::Adam* optimiser = nullptr;
};

// What is kept shares its memory with the network until the state is encoded or cleared. Restoring fails when a tensor
// is missing or has another shape.
void keepWeights(TrainingState& state, const std::string& name, const torch::nn::Module& network);
[[nodiscard]] Result<void> restoreWeights(const TrainingState& state, const std::string& name,
                                          torch::nn::Module& network);

/// Weights and Adam's moments.
void keepLearner(TrainingState& state, const Learner& learner);
[[nodiscard]] Result<void> restoreLearner(const TrainingState& state, const Learner& learner);

/// Copies of a network's parameters, such as the best ones so far; an empty list is kept as nothing.
void keepCopies(TrainingState& state, const std::string& name, const std::vector<torch::Tensor>& copies);
/// @param like  the parameters: as many copies of the same shapes, or none, come back
[[nodiscard]] Result<std::vector<torch::Tensor>> restoreCopies(const TrainingState& state, const std::string& name,
                                                               const std::vector<torch::Tensor>& like);

/// The two sources of random numbers: ours and torch's on the CPU.
void keepRandom(TrainingState& state, const std::mt19937_64& random);
[[nodiscard]] Result<void> restoreRandom(const TrainingState& state, std::mt19937_64& random);

/// The bytes of a file: a line with the format's name and number, a line with the SHA-256 of the rest, and a
/// safetensors file. Error: out of memory. May throw c10::Error.
[[nodiscard]] Result<std::string> encodeTrainingState(const TrainingState& state);

/// Errors: not such a file, of another format, cut short or damaged. May throw c10::Error and std::bad_alloc.
[[nodiscard]] Result<TrainingState> decodeTrainingState(std::string_view bytes, const std::string& where);

/// Whether a training of `config` on data with the fingerprint `data` may go on from `state`; else Mismatch names the
/// first setting that differs.
[[nodiscard]] Result<void> checkResumable(const TrainingState& state, const HrlfConfig& config, const std::string& data,
                                          const std::string& where);

}  // namespace hrlf
