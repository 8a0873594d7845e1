// `hrlf evaluate`: the published protocols on a split.
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/data_option.h"
#include "app/cli/protocol_options.h"
#include "app/cli/split_option.h"
#include "core/base/atomic_file.h"
#include "core/evaluation/calibration.h"
#include "core/evaluation/evaluation.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <cstdio>
#include <memory>
#include <string>
#include <vector>

namespace hrlf::cli {

namespace {

struct Options {
  std::string model, out;
  DataOption data;
  ProtocolOptions protocol;
  bool calibration = false;
};

// The evaluation with what --calibration adds to it.
std::string withCalibration(const std::string& evaluation, const std::vector<Calibration>& calibrations) {
  auto json = nlohmann::ordered_json::parse(evaluation);
  json["calibration"] = nlohmann::ordered_json::parse(calibrationToJson(calibrations));
  return json.dump(2) + "\n";
}

Result<void> runEvaluation(const Options& options, Progress& progress) {
  auto model = Model::load(options.model);
  if (!model) return tl::unexpected(model.error());
  SubProgress reading(progress, 0.0, 0.2);
  auto dataset = options.data.read(reading);
  if (!dataset) return tl::unexpected(dataset.error());
  sayWarnings(dataset->warnings);

  SubProgress evaluating(progress, 0.2, options.calibration ? 0.7 : 1.0);
  auto evaluation = evaluate(*model, *dataset, options.protocol.settled(), evaluating);
  if (!evaluation) return tl::unexpected(evaluation.error());
  std::string json = evaluationToJson(*evaluation);
  if (options.calibration) {
    SubProgress calibrating(progress, 0.7, 1.0);
    const auto calibrations = measureCalibration(*model, *dataset, options.protocol.evaluation.split, calibrating);
    if (!calibrations) return tl::unexpected(calibrations.error());
    fmt::print("{}", calibrationToMarkdown(*calibrations));
    std::fflush(stdout);
    json = withCalibration(json, *calibrations);
  }
  if (auto written = writeFileAtomically(options.out, json); !written) return written;
  if (evaluation->averageF1)
    say(fmt::format("Avg. F1 of the six incomplete conditions: {:.4f}", *evaluation->averageF1));
  say("Wrote " + options.out);
  return {};
}

}  // namespace

Command addEvaluate(CLI::App& app) {
  auto options = std::make_shared<Options>();
  auto* parser = app.add_subcommand("evaluate", "Measure a model by the published protocols.");
  parser->add_option("--model", options->model, "Checkpoint (.safetensors)")->required();
  addDataOption(*parser, options->data);
  addSplitOption(*parser, options->protocol.evaluation.split);
  addProtocolOptions(*parser, options->protocol)->required();
  parser->add_option("--seed", options->protocol.evaluation.seed, "Draws which frames are dropped")
      ->capture_default_str();
  parser->add_flag("--calibration", options->calibration,
                   "Print how far intensities can be trusted, and the spread of an ensemble: labels within it, error "
                   "by spread, mean label by prediction; also into the JSON file");
  parser->add_option("--out", options->out, "JSON file to write")->required();
  return {parser, [options](Progress& progress) { return runEvaluation(*options, progress); }};
}

}  // namespace hrlf::cli
