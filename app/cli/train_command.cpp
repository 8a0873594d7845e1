// `hrlf train --data F.pkl --out DIR`: teacher, then student.
#include "app/cli/command.h"
#include "app/cli/config_option.h"
#include "app/cli/console.h"
#include "app/cli/data_option.h"
#include "app/cli/seeds_command.h"
#include "core/model/trainer.h"

#include <fmt/format.h>

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <utility>

namespace hrlf::cli {

namespace {

struct Options {
  DataOption data;
  ConfigOption config;
  std::string out;
  std::optional<std::string> trainedOn, limits;
  std::optional<std::uint64_t> seed;
  bool resume = false;
  bool restart = false;
  SeedsOptions seeds;
};

// What an unfinished training was begun with holds until an option says otherwise.
Result<HrlfConfig> configOf(const Options& options, const std::optional<UnfinishedTraining>& unfinished) {
  Result<HrlfConfig> config;
  if (unfinished && !options.config.isGiven()) {
    config = unfinished->config;
    options.config.adjust(*config);
  } else {
    config = options.config.read();
  }
  if (config && options.seed) config->training.seed = *options.seed;
  return config;
}

Unfinished unfinishedOf(const Options& options) {
  if (options.restart) return Unfinished::Restart;
  return options.resume ? Unfinished::Resume : Unfinished::Refuse;
}

std::string howToGoOn(const Options& options) {
  return fmt::format("Go on with `hrlf train --resume --data {} --out \"{}\"`, or begin anew with --restart.",
                     options.data.quoted(), options.out);
}

// The training that is to be resumed, if there is one. An error when there is one and nothing was said of it.
Result<std::optional<UnfinishedTraining>> findUnfinished(const Options& options) {
  if (options.restart) return std::nullopt;
  auto unfinished = unfinishedTraining(options.out);
  if (!unfinished) {
    unfinished.error().remedy = "Begin anew with --restart, or choose another folder.";
    return unfinished;
  }
  if (!*unfinished) {
    std::error_code error;
    if (options.resume && std::filesystem::exists(std::filesystem::path(options.out) / "model.safetensors", error)) {
      return fail(ErrorKind::BadInput, "The training in this folder is finished; there is nothing to resume.",
                  options.out, "Use its model.safetensors, choose another folder, or train anew with --restart.");
    }
    if (options.resume) say("No training was stopped in this folder; this one starts from the beginning.");
    return unfinished;
  }
  const std::string kept = fmt::format("epoch {} of the {}", (*unfinished)->epoch, (*unfinished)->network);
  if (!options.resume) {
    return fail(ErrorKind::BadInput, "An unfinished training is in this folder, kept up to " + kept + ".", options.out,
                howToGoOn(options));
  }
  say("Resuming after " + kept + ".");
  return unfinished;
}

void sayEpoch(const EpochLog& log) {
  say(fmt::format("{:7} {:3}  task {:.4f}  frf {:.4f}  hmi {:.4f}  hal {:.4f}  kl {:.4f}  valid {:.4f}  {:.1f} s",
                  log.network, log.epoch, log.task, log.frf, log.hmi, log.hal, log.kl, log.validLoss, log.seconds));
}

Result<void> train(const Options& options, Progress& progress) {
  const auto unfinished = findUnfinished(options);
  if (!unfinished) return tl::unexpected(unfinished.error());
  auto config = configOf(options, *unfinished);
  if (!config) return tl::unexpected(config.error());
  SubProgress reading(progress, 0.0, 0.05);
  auto dataset = options.data.read(reading);
  if (!dataset) return tl::unexpected(dataset.error());
  sayWarnings(dataset->warnings);

  TrainingNotes notes{dataset->name, ""};
  if (*unfinished) notes = (*unfinished)->notes;
  if (options.trainedOn) notes.trainedOn = *options.trainedOn;
  if (options.limits) notes.limits = *options.limits;
  SubProgress training(progress, 0.05, 1.0);
  if (options.seeds.count > 0) {
    return trainSeeds(*dataset, *config, notes, options.out, options.seeds, sayEpoch, training);
  }
  auto result = trainModel(*dataset, *config, notes, options.out, sayEpoch, training, {unfinishedOf(options)});
  if (!result) {
    Error error = result.error();
    if (error.kind == ErrorKind::Cancelled && unfinishedTraining(options.out).value_or(std::nullopt)) {
      error.remedy = "What was trained is kept. " + howToGoOn(options);
    }
    return tl::unexpected(std::move(error));
  }
  say(fmt::format("Wrote {} (student of epoch {})", pathText(result->checkpoint), result->bestEpoch));
  return {};
}

}  // namespace

Command addTrain(CLI::App& app) {
  auto options = std::make_shared<Options>();
  auto* parser = app.add_subcommand("train", "Train teacher and student on a data set.");
  addDataOption(*parser, options->data);
  parser
      ->add_option("--out", options->out,
                   "Folder for model.safetensors, config.json and training.csv; training_state while it is unfinished")
      ->required();
  addConfigOptions(*parser, options->config);
  parser->add_option("--seed", options->seed, "Seed of weights, batches and missingness");
  parser->add_option("--trained-on", options->trainedOn, "For the model card: what the data is");
  parser->add_option("--limits", options->limits, "For the model card: what the model must not be used for");
  auto* resume = parser->add_flag("--resume", options->resume,
                                  "Go on with the training that was stopped in --out, with the settings it was begun "
                                  "with; with one thread, to the numbers of one that never was");
  auto* restart =
      parser->add_flag("--restart", options->restart, "Throw such a training away and start from the beginning");
  restart->excludes(resume);
  addSeedsOptions(*parser, options->seeds);
  // Runs of several seeds lie in folders of their own, and go on by themselves.
  parser->get_option("--seeds")->excludes(resume)->excludes(restart);
  return {parser, [options](Progress& progress) { return train(*options, progress); }};
}

}  // namespace hrlf::cli
