// `hrlf ablate`: what each part of the method is worth, over several seeds, beside baselines.
#include "app/cli/command.h"
#include "app/cli/config_option.h"
#include "app/cli/console.h"
#include "app/cli/data_option.h"
#include "app/cli/experiment_options.h"
#include "app/cli/protocol_options.h"
#include "app/cli/result_files.h"
#include "app/cli/split_option.h"
#include "core/evaluation/seed_training.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <array>
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
  int seeds = 5;
  std::uint64_t seed = 1;
  bool withoutBaselines = false;
  std::optional<Split> split;
  ProtocolOptions protocol;
};

constexpr std::array baselines{"pooled-mlp", "multimodal-transformer"};

Result<std::vector<Variant>> variantsOf(const Options& options) {
  const auto complete = options.config.read();
  if (!complete) return tl::unexpected(complete.error());
  std::vector<Variant> variants = ablationsOf(*complete);
  if (options.withoutBaselines) return variants;
  for (const char* name : baselines) {
    auto baseline = presetConfig(name);
    if (!baseline) return tl::unexpected(baseline.error());
    options.config.adjust(*baseline);
    variants.push_back({name, *baseline});
  }
  return variants;
}

Result<void> ablate(const Options& options, Progress& progress) {
  auto variants = variantsOf(options);
  if (!variants) return tl::unexpected(variants.error());
  SubProgress reading(progress, 0.0, 0.02);
  auto dataset = options.data.read(reading);
  if (!dataset) return tl::unexpected(dataset.error());
  sayWarnings(dataset->warnings);

  ExperimentPlan plan;
  plan.variants = *std::move(variants);
  plan.seeds = seedsFrom(options.seed, options.seeds);
  plan.evaluation = options.protocol.settled();
  plan.evaluation.split = evaluatedSplit(options.split, *dataset);
  plan.notes.trainedOn = dataset->name;
  SubProgress running(progress, 0.02, 1.0);
  auto experiment = runExperiment(*dataset, plan, options.out, consoleListener({}), running);
  if (!experiment) return tl::unexpected(experiment.error());
  return writeResultFiles(methodsOf(*experiment),
                          fmt::format("Ablations of {} on {}, {} split", plan.variants.front().config.preset,
                                      dataset->name, splitName(plan.evaluation.split)),
                          options.out, "results.json");
}

}  // namespace

Command addAblate(CLI::App& app) {
  auto options = std::make_shared<Options>();
  auto* parser = app.add_subcommand(
      "ablate", "Train the method, the method without each of its parts, and baselines, over several seeds.");
  addDataOption(*parser, options->data);
  parser
      ->add_option("--out", options->out,
                   "Folder for results.json, table.md, .tex and .csv, curves.svg, .pdf and .png, and a folder a "
                   "variant; runs that are finished there are not trained again")
      ->required();
  addConfigOptions(*parser, options->config);
  parser->add_option("--seeds", options->seeds, "Seeds a variant")->check(CLI::Range(1, 1000))->capture_default_str();
  parser->add_option("--seed", options->seed, "The first of them")->capture_default_str();
  parser->add_flag("--without-baselines", options->withoutBaselines,
                   fmt::format("Leave out {}", fmt::join(baselines, " and ")));
  addEvaluatedSplitOption(*parser, options->split);
  addProtocolOptions(*parser, options->protocol)
      ->default_str(std::string(protocolName(options->protocol.evaluation.protocol)));
  return {parser, [options](Progress& progress) { return ablate(*options, progress); }};
}

}  // namespace hrlf::cli
