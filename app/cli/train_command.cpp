// `hrlf train --data F.pkl --out DIR`: teacher, then student.
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "core/base/atomic_file.h"
#include "core/data/dataset_reader.h"
#include "core/model/trainer.h"

#include <fmt/format.h>

#include <memory>
#include <optional>
#include <string>

namespace hrlf::cli {

namespace {

struct Options {
  std::string data, out, config, preset = "paper", trainedOn, limits;
  std::optional<std::uint64_t> seed;
  std::optional<int> epochs, threads;
};

Result<HrlfConfig> configOf(const Options& options) {
  auto config = presetConfig(options.preset);
  if (!config) return config;
  if (!options.config.empty()) {
    auto text = readFile(options.config);
    if (!text) return tl::unexpected(text.error());
    config = configFromJson(*text);
    if (!config) {
      config.error().where = options.config;
      return config;
    }
  }
  if (options.seed) config->training.seed = *options.seed;
  if (options.threads) config->training.threads = *options.threads;
  if (options.epochs) config->training.teacherEpochs = config->training.studentEpochs = *options.epochs;
  return config;
}

void sayEpoch(const EpochLog& log) {
  say(fmt::format("{:7} {:3}  task {:.4f}  frf {:.4f}  hmi {:.4f}  hal {:.4f}  kl {:.4f}  valid {:.4f}  {:.1f} s",
                  log.network, log.epoch, log.task, log.frf, log.hmi, log.hal, log.kl, log.validLoss, log.seconds));
}

Result<void> train(const Options& options, Progress& progress) {
  auto config = configOf(options);
  if (!config) return tl::unexpected(config.error());
  SubProgress reading(progress, 0.0, 0.05);
  auto dataset = readDataset(options.data, reading);
  if (!dataset) return tl::unexpected(dataset.error());
  sayWarnings(dataset->warnings);

  TrainingNotes notes;
  notes.trainedOn = options.trainedOn.empty() ? dataset->name : options.trainedOn;
  notes.limits = options.limits;
  SubProgress training(progress, 0.05, 1.0);
  auto result = trainModel(*dataset, *config, notes, options.out, sayEpoch, training);
  if (!result) return tl::unexpected(result.error());
  say(fmt::format("Wrote {} (student of epoch {})", pathText(result->checkpoint), result->bestEpoch));
  return {};
}

}  // namespace

Command addTrain(CLI::App& app) {
  auto options = std::make_shared<Options>();
  auto* parser = app.add_subcommand("train", "Train teacher and student on a data set.");
  parser->add_option("--data", options->data, "Data set with train and valid splits")->required();
  parser->add_option("--out", options->out, "Folder for model.safetensors, config.json and training.csv")->required();
  parser->add_option("--config", options->config, "JSON with hyperparameters; wins over --preset");
  parser->add_option("--preset", options->preset, "Named settings")->capture_default_str();
  parser->add_option("--seed", options->seed, "Seed of weights, batches and missingness");
  parser->add_option("--epochs", options->epochs, "Epochs of the teacher and of the student");
  parser->add_option("--threads", options->threads, "Threads; 1 gives the same numbers on every run");
  parser->add_option("--trained-on", options->trainedOn, "For the model card: what the data is");
  parser->add_option("--limits", options->limits, "For the model card: what the model must not be used for");
  return {parser, [options](Progress& progress) { return train(*options, progress); }};
}

}  // namespace hrlf::cli
