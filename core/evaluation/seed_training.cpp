#include "core/evaluation/seed_training.h"

#include "core/base/atomic_file.h"
#include "core/evaluation/ensemble.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <system_error>
#include <utility>

namespace hrlf {

namespace {

using Json = nlohmann::ordered_json;

constexpr const char* requestName = "training.json";
constexpr const char* modelName = "model.safetensors";
// Of the time of several seeds, so much is left for joining and evaluating them together.
constexpr double joiningFrom = 0.95;

// Of the folders of the seeds, the one that is under way.
Result<std::optional<UnfinishedTraining>> unfinishedSeed(const TrainingRequest& request) {
  for (const std::uint64_t seed : seedsFrom(request.config.training.seed, request.seeds)) {
    auto unfinished = unfinishedTraining(request.out / seedFolder(seed));
    if (!unfinished || *unfinished) return unfinished;
  }
  return std::nullopt;
}

}  // namespace

std::vector<std::uint64_t> seedsFrom(std::uint64_t first, int count) {
  std::vector<std::uint64_t> seeds;
  for (int i = 0; i < count; ++i) seeds.push_back(first + static_cast<std::uint64_t>(i));
  return seeds;
}

Split evaluatedSplit(const std::optional<Split>& chosen, const Dataset& dataset) {
  return chosen.value_or(dataset.split(Split::Test).empty() ? Split::Valid : Split::Test);
}

ExperimentPlan seedPlan(const HrlfConfig& config, int count, const TrainingNotes& notes,
                        const EvaluationOptions& evaluation) {
  ExperimentPlan plan;
  plan.variants = {{config.preset, config}};
  plan.seeds = seedsFrom(config.training.seed, count);
  plan.evaluation = evaluation;
  plan.withTeacher = true;
  plan.notes = notes;
  return plan;
}

Result<JoinedSeeds> joinSeeds(const Dataset& dataset, const ExperimentPlan& plan, const std::filesystem::path& out,
                              Progress& progress) {
  std::vector<std::filesystem::path> runs;
  for (const std::uint64_t seed : plan.seeds) runs.push_back(out / seedFolder(seed));
  SubProgress joining(progress, 0.0, 0.3);
  auto ensemble = makeEnsemble(runs, out / modelName, &dataset, joining);
  if (!ensemble) return tl::unexpected<Error>(ensemble.error());
  SubProgress evaluating(progress, 0.3, 1.0);
  auto evaluation = evaluate(*ensemble, dataset, plan.evaluation, evaluating);
  if (!evaluation) return tl::unexpected<Error>(evaluation.error());
  auto written = writeFileAtomically(out / "ensemble.json", evaluationToJson(*evaluation));
  if (!written) return tl::unexpected<Error>(written.error());
  return JoinedSeeds{*std::move(ensemble), *std::move(evaluation)};
}

std::string requestToJson(const TrainingRequest& request) {
  Json json;
  json["data"] = Json::array();
  for (const std::filesystem::path& path : request.data) json["data"].push_back(pathText(path));
  json["seeds"] = request.seeds;
  json["trained_on"] = request.notes.trainedOn;
  json["limits"] = request.notes.limits;
  json["config"] = Json::parse(configToJson(request.config));
  return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

Result<TrainingRequest> requestFromJson(std::string_view text) {
  TrainingRequest request;
  try {
    const Json json = Json::parse(text);
    for (const Json& path : json.at("data")) request.data.emplace_back(path.get<std::string>());
    json.at("seeds").get_to(request.seeds);
    json.at("trained_on").get_to(request.notes.trainedOn);
    json.at("limits").get_to(request.notes.limits);
    auto config = configFromJson(json.at("config").dump());
    if (!config) return tl::unexpected<Error>(config.error());
    request.config = *std::move(config);
  } catch (const nlohmann::json::exception& e) {
    return fail(ErrorKind::BadInput, fmt::format("This is no request for a training: {}", e.what()), {},
                "Begin the training anew.");
  }
  if (request.data.empty() || request.seeds < 1)
    return fail(ErrorKind::BadInput, "The request for a training names no data or no seed.", {},
                "Begin the training anew.");
  return request;
}

Result<std::optional<OpenTraining>> openTraining(const std::filesystem::path& out) {
  std::error_code error;
  if (!std::filesystem::exists(out / requestName, error)) return std::nullopt;
  if (std::filesystem::exists(out / modelName, error)) return std::nullopt;
  const auto text = readFile(out / requestName);
  if (!text) return tl::unexpected<Error>(text.error());
  auto request = requestFromJson(*text);
  if (!request) {
    request.error().where = pathText(out / requestName);
    return tl::unexpected<Error>(request.error());
  }
  request->out = out;
  const auto unfinished = request->seeds > 1 ? unfinishedSeed(*request) : unfinishedTraining(out);
  if (!unfinished) return tl::unexpected<Error>(unfinished.error());
  OpenTraining open{*std::move(request), {}};
  if (*unfinished) {
    const UnfinishedTraining& last = **unfinished;
    open.at = open.request.seeds > 1
                  ? fmt::format("epoch {} of the {}, seed {}", last.epoch, last.network, last.config.training.seed)
                  : fmt::format("epoch {} of the {}", last.epoch, last.network);
  }
  return open;
}

Result<std::filesystem::path> runTraining(const Dataset& dataset, const TrainingRequest& request, Unfinished unfinished,
                                          const ExperimentListener& listener, Progress& progress) {
  if (unfinished == Unfinished::Refuse) {
    const auto open = openTraining(request.out);
    if (!open) return tl::unexpected<Error>(open.error());
    if (*open && !(*open)->at.empty())
      return fail(ErrorKind::BadInput,
                  fmt::format("There is an unfinished training in this folder, kept up to {}.", (*open)->at),
                  pathText(request.out), "Resume it, restart the training, or choose another folder.");
  }
  if (auto made = makeFolder(request.out); !made) return tl::unexpected<Error>(made.error());
  const std::filesystem::path model = request.out / modelName;
  std::error_code error;
  // A model of an earlier training would look like the result of this one.
  if (unfinished != Unfinished::Resume) std::filesystem::remove(model, error);
  auto written = writeFileAtomically(request.out / requestName, requestToJson(request));
  if (!written) return tl::unexpected<Error>(written.error());
  if (request.seeds <= 1) {
    if (listener.onRun) listener.onRun(request.config.preset, request.config.training.seed, false);
    auto trained =
        trainModel(dataset, request.config, request.notes, request.out, listener.onEpoch, progress, {unfinished});
    if (!trained) return tl::unexpected<Error>(trained.error());
    return trained->checkpoint;
  }
  EvaluationOptions evaluation;
  evaluation.split = evaluatedSplit(std::nullopt, dataset);
  ExperimentPlan plan = seedPlan(request.config, request.seeds, request.notes, evaluation);
  plan.isAnew = unfinished == Unfinished::Restart;
  SubProgress training(progress, 0, joiningFrom);
  auto experiment = runExperiment(dataset, plan, request.out, listener, training);
  if (!experiment) return tl::unexpected<Error>(experiment.error());
  SubProgress joining(progress, joiningFrom, 1);
  auto joined = joinSeeds(dataset, plan, request.out, joining);
  if (!joined) return tl::unexpected<Error>(joined.error());
  return model;
}

}  // namespace hrlf
