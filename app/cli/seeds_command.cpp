#include "app/cli/seeds_command.h"

#include "app/cli/experiment_options.h"
#include "app/cli/result_files.h"
#include "app/cli/split_option.h"
#include "core/base/atomic_file.h"
#include "core/evaluation/result_table.h"
#include "core/evaluation/seed_training.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace hrlf::cli {

namespace {

void sayTest(const Method& method, const Method& other) {
  const Metric headline = metricsOf(method.runs.front().evaluation).front();
  const PairedTest test = testOfAverage(method, other, headline);
  if (!test.p) return;
  say(fmt::format("{} against {}, Avg. {}: difference {:+.4f}, t({}) = {:.3f}, p = {}", method.name, other.name,
                  headline.title, test.meanDifference, test.degreesOfFreedom, *test.t, pText(test.p)));
}

}  // namespace

void addSeedsOptions(CLI::App& parser, SeedsOptions& options) {
  auto* seeds = parser
                    .add_option("--seeds", options.count,
                                "Train with so many seeds, from --seed on; evaluate them; mean, deviation and t-test")
                    ->check(CLI::Range(1, 1000));
  addEvaluatedSplitOption(parser, options.split)->needs(seeds);
  addProtocolOptions(parser, options.protocol)->needs(seeds);
  parser.add_option("--against", options.against, "Folder of another run with the same seeds to test against")
      ->needs(seeds);
  parser
      .add_flag("--ensemble", options.ensemble,
                "Join the seeds into <out>/model.safetensors, whose predictions are their mean and have a spread; "
                "evaluated into ensemble.json")
      ->needs(seeds);
}

Result<void> trainSeeds(const Dataset& dataset, const HrlfConfig& config, const TrainingNotes& notes,
                        const std::filesystem::path& out, const SeedsOptions& options,
                        const std::function<void(const EpochLog&)>& onEpoch, Progress& progress) {
  if (options.ensemble && options.count < 2) {
    return fail(ErrorKind::BadInput, "An ensemble needs at least two seeds.", "--seeds", "Ask for more, usually 5.");
  }
  std::vector<Method> others;
  if (!options.against.empty()) {
    auto loaded = loadMethods(options.against);
    if (!loaded) return tl::unexpected(loaded.error());
    others = *std::move(loaded);
  }
  EvaluationOptions evaluation = options.protocol.settled();
  evaluation.split = evaluatedSplit(options.split, dataset);
  const ExperimentPlan plan = seedPlan(config, options.count, notes, evaluation);
  SubProgress training(progress, 0.0, options.ensemble ? 0.95 : 1.0);
  auto experiment = runExperiment(dataset, plan, out, consoleListener(onEpoch), training);
  if (!experiment) return tl::unexpected(experiment.error());

  std::vector<Method> methods = methodsOf(*experiment);
  methods.front().name += ", student";
  for (Method& teacher : teachersOf(*experiment)) methods.push_back(std::move(teacher));
  std::vector<Method> all = methods;
  for (Method& other : others) other.name = "against: " + other.name;
  std::move(others.begin(), others.end(), std::back_inserter(all));
  // What was trained is tabulated in any case, also when the other run was measured otherwise.
  auto comparable = checkComparable(all);
  if (comparable) methods = std::move(all);
  auto written = writeResultFiles(
      methods, fmt::format("{} on {}, {} split", config.preset, dataset.name, splitName(plan.evaluation.split)), out,
      "seeds.json");
  if (!written) return written;
  for (std::size_t i = 1; i < methods.size(); ++i) sayTest(methods.front(), methods[i]);
  if (options.ensemble) {
    SubProgress joining(progress, 0.95, 1.0);
    const auto joined = joinSeeds(dataset, plan, out, joining);
    if (!joined) return tl::unexpected(joined.error());
    const auto& average = joined->evaluation.averageF1;
    say(fmt::format("Wrote {} ({} members) and ensemble.json{}", pathText(out / joined->model.card().name),
                    joined->model.card().members.size(),
                    average ? fmt::format(": Avg. F1 {:.4f}", *average) : std::string()));
  }
  return comparable;
}

}  // namespace hrlf::cli
