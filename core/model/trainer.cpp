#include "core/model/trainer.h"

#include <torch/torch.h>

#include "core/base/atomic_file.h"
#include "core/base/version.h"
#include "core/model/checkpoint.h"
#include "core/model/student_training.h"
#include "core/model/teacher_training.h"
#include "core/model/threads.h"

#include <fmt/format.h>
#include <spdlog/spdlog.h>
#include <unistd.h>

#include <algorithm>
#include <cmath>
#include <new>
#include <system_error>

namespace hrlf {

namespace {

constexpr std::int64_t validBatch = 32;

// Hours of training should not end at a folder that cannot be written.
Result<void> checkFolder(const std::filesystem::path& out) {
  std::error_code error;
  std::filesystem::path existing = std::filesystem::absolute(out, error);
  while (!existing.empty() && !std::filesystem::exists(existing, error) && existing != existing.parent_path()) {
    existing = existing.parent_path();
  }
  if (!std::filesystem::is_directory(existing, error) || ::access(existing.c_str(), W_OK | X_OK) != 0) {
    return fail(ErrorKind::System, "The folder for the results cannot be written.", pathText(existing),
                "Choose a folder that you may write.");
  }
  return {};
}

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

std::string csvOf(const std::vector<EpochLog>& epochs) {
  std::string csv = "network,epoch,task,frf,hmi,hal,kl,total,discriminator,valid_loss,seconds\n";
  for (const EpochLog& e : epochs) {
    csv += fmt::format("{},{},{:.6g},{:.6g},{:.6g},{:.6g},{:.6g},{:.6g},{:.6g},{:.6g},{:.3f}\n", e.network, e.epoch,
                       e.task, e.frf, e.hmi, e.hal, e.kl, e.total, e.discriminator, e.validLoss, e.seconds);
  }
  return csv;
}

Result<void> writeResults(const std::filesystem::path& out, const std::string& checkpoint, const HrlfConfig& config,
                          const std::vector<EpochLog>& epochs) {
  std::error_code error;
  std::filesystem::create_directories(out, error);
  if (error) {
    return fail(ErrorKind::System, "Cannot make the folder: " + error.message() + ".", pathText(out),
                "Choose a folder that you may write.");
  }
  if (auto written = writeFileAtomically(out / "config.json", configToJson(config) + "\n"); !written) return written;
  if (auto written = writeFileAtomically(out / "training.csv", csvOf(epochs)); !written) return written;
  return writeFileAtomically(out / "model.safetensors", checkpoint);
}

Result<TrainingResult> train(const Dataset& dataset, const HrlfConfig& config, const TrainingNotes& notes,
                             const std::filesystem::path& out, const std::function<void(const EpochLog&)>& onEpoch,
                             Progress& progress) {
  useTorchThreads(config.training.threads);
  torch::manual_seed(config.training.seed);
  const auto set = makeTrainingSet(dataset);
  if (!set) return tl::unexpected(set.error());
  const Validation validation(*set, validBatch);

  Checkpoint checkpoint;
  checkpoint.normalisation = set->normalisation;
  checkpoint.teacher = HrlfNetwork(config.network, inputWidths(dataset.schema));
  checkpoint.student = HrlfNetwork(config.network, inputWidths(dataset.schema));
  spdlog::info("Teacher and student have {} parameters each; {} train and {} valid utterances.",
               parameterCount(config.network, inputWidths(dataset.schema)), set->train.size(), set->valid.size());

  const double teacherShare = static_cast<double>(config.training.teacherEpochs) /
                              (config.training.teacherEpochs + config.training.studentEpochs);
  SubProgress teacherProgress(progress, 0, teacherShare);
  TrainingRun teacherRun{*set, validation, config, onEpoch, teacherProgress, std::mt19937_64(config.training.seed), {}};
  if (auto trained = trainTeacher(checkpoint.teacher, teacherRun); !trained) return tl::unexpected(trained.error());

  SubProgress studentProgress(progress, teacherShare, 1);
  TrainingRun studentRun{*set, validation, config, onEpoch, studentProgress, teacherRun.random, teacherRun.epochs};
  const auto best = trainStudent(checkpoint.student, checkpoint.teacher, studentRun);
  if (!best) return tl::unexpected(best.error());
  const auto figures = validation.underConditions(checkpoint.student, progress);
  if (!figures) return tl::unexpected(figures.error());

  ModelCard& card = checkpoint.card;
  card.config = config;
  card.schema = dataset.schema;
  card.task = dataset.task;
  card.classes = dataset.task == Task::Classification ? dataset.classes : std::vector<std::string>{};
  setLabelRange(card, *set);
  card.trainedOn = notes.trainedOn;
  card.validation = figures->text(dataset.task);
  card.limits = notes.limits;
  card.programVersion = programVersion;
  spdlog::info("Student of epoch {}: {}", *best, card.validation);
  if (auto written = writeResults(out, encodeCheckpoint(checkpoint), config, studentRun.epochs); !written) {
    return tl::unexpected(written.error());
  }
  return TrainingResult{out / "model.safetensors", studentRun.epochs, *best};
}

}  // namespace

Result<TrainingResult> trainModel(const Dataset& dataset, const HrlfConfig& config, const TrainingNotes& notes,
                                  const std::filesystem::path& out, const std::function<void(const EpochLog&)>& onEpoch,
                                  Progress& progress) {
  HrlfConfig complete = config;
  complete.network.outputs = dataset.task == Task::Regression ? 1 : static_cast<int>(dataset.classes.size());
  if (auto checked = checkConfig(complete); !checked) return tl::unexpected(checked.error());
  if (auto checked = checkFolder(out); !checked) return tl::unexpected(checked.error());
  try {
    return train(dataset, complete, notes, out, onEpoch, progress);
  } catch (const std::bad_alloc&) {
    return fail(ErrorKind::System, "There is not enough memory for training.", dataset.name, "Lower training.batch.");
  } catch (const std::exception& e) {
    return fail(ErrorKind::Internal, std::string("torch stopped the training: ") + e.what(), dataset.name,
                "Lower training.batch if memory ran out.");
  }
}

}  // namespace hrlf
