#include "core/model/training.h"

#include <torch/torch.h>

#include "core/base/atomic_file.h"
#include "core/base/version.h"
#include "core/model/checkpoint.h"
#include "core/model/fingerprint.h"
#include "core/model/student_training.h"
#include "core/model/teacher_training.h"
#include "core/model/threads.h"
#include "core/model/training_folder.h"

#include <fmt/format.h>
#include <spdlog/spdlog.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <new>
#include <utility>

namespace hrlf {

namespace {

constexpr std::int64_t validBatch = 32;

// Whole numbers around the labels, symmetric when there are negative ones, so that 0 is the middle of an axis.
void setLabelRange(ModelCard& card, const TrainingSet& set) {
  if (set.task == Task::Classification) {
    card.labelLow = 0;
    card.labelHigh = static_cast<double>(card.classes.size()) - 1;
    return;
  }
  const torch::Tensor labels = torch::cat({set.train.labels, set.valid.labels});
  card.labelLow = std::floor(labels.min().item<double>());
  card.labelHigh = std::max(card.labelLow + 1, std::ceil(labels.max().item<double>()));
  if (card.labelLow < 0) {
    card.labelHigh = std::max(-card.labelLow, card.labelHigh);
    card.labelLow = -card.labelHigh;
  }
}

// From the beginning, or from what the folder holds.
Result<TrainingState> startingState(const TrainingFolder& folder, const HrlfConfig& config, const std::string& data,
                                    Unfinished unfinished) {
  auto kept = folder.unfinished(unfinished);
  if (!kept) return tl::unexpected(kept.error());
  TrainingState state;
  if (*kept) {
    state = *std::move(*kept);
    auto resumable = checkResumable(state, config, data, pathText(folder.statePath()));
    if (!resumable) return tl::unexpected(resumable.error());
    spdlog::info("The training is resumed after epoch {} of the {}.", state.epoch, state.stage);
    return state;
  }
  if (auto forgotten = folder.forget(); !forgotten) return tl::unexpected(forgotten.error());
  state.config = config;
  state.data = data;
  return state;
}

// Both networks; what else belongs to a stage is restored there.
Result<void> restoreNetworks(const TrainingState& state, NetworkPair& networks) {
  if (!networks.teacher.is_empty()) {
    if (auto restored = restoreWeights(state, "teacher", *networks.teacher); !restored) return restored;
  }
  return restoreWeights(state, "student", *networks.student);
}

Result<TrainingResult> train(const Dataset& dataset, const HrlfConfig& config, const TrainingNotes& notes,
                             const std::filesystem::path& out, const std::function<void(const EpochLog&)>& onEpoch,
                             Progress& progress, const TrainingOptions& options) {
  useTorchThreads(config.training.threads);
  auto folder = TrainingFolder::open(out);
  if (!folder) return tl::unexpected(folder.error());
  const auto set = makeTrainingSet(dataset, config.training.completeOnly);
  if (!set) return tl::unexpected(set.error());
  const auto data = fingerprint(dataset, std::array{Split::Train, Split::Valid}, progress);
  if (!data) return tl::unexpected(data.error());
  auto state = startingState(*folder, config, *data, options.unfinished);
  if (!state) return tl::unexpected(state.error());
  state->notes = notes;
  const Validation validation(*set, validBatch);

  torch::manual_seed(config.training.seed);
  Checkpoint checkpoint;
  checkpoint.normalisation = set->normalisation;
  NetworkPair& networks = checkpoint.members.emplace_back();
  const PerModality<int> widths = inputWidths(dataset.schema);
  if (config.training.teacherEpochs > 0) networks.teacher = HrlfNetwork(config.network, widths);
  networks.student = HrlfNetwork(config.network, widths);
  spdlog::info("{} have {} parameters each; {} train and {} valid utterances.",
               networks.teacher.is_empty() ? "The student alone" : "Teacher and student",
               parameterCount(config.network, widths), set->train.size(), set->valid.size());
  if (!state->stage.empty()) {
    if (auto restored = restoreNetworks(*state, networks); !restored) return tl::unexpected(restored.error());
  }

  TrainingRun run{*set,
                  validation,
                  config,
                  onEpoch,
                  progress,
                  *folder,
                  networks.teacher,
                  networks.student,
                  std::mt19937_64(config.training.seed),
                  *std::move(state)};
  if (!networks.teacher.is_empty()) {
    if (auto trained = trainTeacher(run); !trained) return tl::unexpected(trained.error());
  }
  const auto best = trainStudent(run);
  if (!best) return tl::unexpected(best.error());
  const auto figures = validation.underConditions(networks.student, progress);
  if (!figures) return tl::unexpected(figures.error());

  ModelCard& card = checkpoint.card;
  card.config = config;
  card.schema = dataset.schema;
  card.task = dataset.task;
  card.classes = dataset.task == Task::Classification ? dataset.classes : std::vector<std::string>{};
  setLabelRange(card, *set);
  card.trainedOn = notes.trainedOn;
  card.validation = figures->text(dataset.task);
  card.members = {{config.training.seed, card.validation}};
  card.limits = notes.limits;
  card.programVersion = programVersion;
  spdlog::info("Student of epoch {}: {}", *best, card.validation);
  auto file = folder->finish(run.state, encodeCheckpoint(checkpoint));
  if (!file) return tl::unexpected(file.error());
  return TrainingResult{*std::move(file), std::move(run.state.epochs), *best};
}

}  // namespace

Result<TrainingResult> trainNetworks(const Dataset& dataset, const HrlfConfig& config, const TrainingNotes& notes,
                                     const std::filesystem::path& out,
                                     const std::function<void(const EpochLog&)>& onEpoch, Progress& progress,
                                     const TrainingOptions& options) {
  HrlfConfig complete = config;
  complete.network.outputs = dataset.task == Task::Regression ? 1 : static_cast<int>(dataset.classes.size());
  if (auto checked = checkConfig(complete); !checked) return tl::unexpected(checked.error());
  try {
    return train(dataset, complete, notes, out, onEpoch, progress, options);
  } catch (const std::bad_alloc&) {
    return fail(ErrorKind::System, "There is not enough memory for training.", dataset.name, "Lower training.batch.");
  } catch (const std::exception& e) {
    return fail(ErrorKind::Internal, fmt::format("torch stopped the training: {}", e.what()), dataset.name,
                "Lower training.batch if memory ran out.");
  }
}

}  // namespace hrlf
