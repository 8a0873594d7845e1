#include "core/evaluation/experiment.h"

#include "core/base/atomic_file.h"
#include "core/base/version.h"
#include "core/model/fingerprint.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <array>
#include <cctype>
#include <charconv>
#include <set>
#include <string_view>
#include <system_error>
#include <utility>

namespace hrlf {

namespace {

// Of the time of a run, about so much is training.
constexpr double trainingShare = 0.9;
constexpr std::string_view seedPrefix = "seed-";

Result<void> checkPlan(const Dataset& dataset, const ExperimentPlan& plan) {
  if (plan.seeds.empty() || plan.variants.empty()) {
    return fail(ErrorKind::BadInput, "There is nothing to train: no seed or no variant.", dataset.name,
                "Ask for at least one of each.");
  }
  if (std::set(plan.seeds.begin(), plan.seeds.end()).size() != plan.seeds.size()) {
    return fail(ErrorKind::BadInput, "The same seed is given twice, and one run is no two.", dataset.name,
                "Give different seeds.");
  }
  std::set<std::string> folders;
  for (const Variant& variant : plan.variants) {
    if (folders.insert(folderName(variant.name)).second) continue;
    return fail(ErrorKind::BadInput, "Two variants would share a folder.", variant.name, "Rename one of them.");
  }
  // Not after hours of training.
  if (dataset.split(plan.evaluation.split).empty()) {
    return fail(ErrorKind::BadInput, fmt::format("The {} split is empty.", splitName(plan.evaluation.split)),
                dataset.name, "Choose another split or another data set.");
  }
  return {};
}

constexpr const char* recordName = "run.json";

// What a finished run was made of: written last, compared as text.
std::string recordOf(const HrlfConfig& config, const std::string& data, const std::string& modelHash) {
  nlohmann::ordered_json json;
  json["program_version"] = programVersion;
  json["data_fingerprint"] = data;
  json["model_hash"] = modelHash;
  json["config"] = nlohmann::ordered_json::parse(configToJson(config));
  return json.dump(2) + "\n";
}

/// One variant with one seed, in its folder.
class Run {
 public:
  Run(const Dataset& dataset, const ExperimentPlan& plan, const Variant& variant, std::uint64_t seed,
      std::filesystem::path folder, const std::string& data)
      : dataset_(dataset), plan_(plan), config_(variant.config), folder_(std::move(folder)), data_(data) {
    config_.training.seed = seed;
    config_.network.outputs = dataset.task == Task::Regression ? 1 : static_cast<int>(dataset.classes.size());
  }

  /// Throws away what lies there, finished or not. The model may stay: without its record it is no finished run.
  [[nodiscard]] Result<void> forget() const {
    std::error_code error;
    const std::filesystem::path record = folder_ / recordName;
    std::filesystem::remove(record, error);
    if (error)
      return fail(ErrorKind::System, fmt::format("The record of a run cannot be removed: {}.", error.message()),
                  pathText(record), "Remove it by hand.");
    return forgetTraining(folder_);
  }

  /// The model that lies there, when it was trained with this configuration on these numbers by this program.
  [[nodiscard]] std::optional<Model> finished() const {
    auto record = readFile(folder_ / recordName);
    if (!record) return std::nullopt;
    auto model = Model::load(folder_ / "model.safetensors");
    if (!model || *record != recordOf(config_, data_, model->card().hash)) return std::nullopt;
    return *std::move(model);
  }

  [[nodiscard]] Result<Model> train(const std::function<void(const EpochLog&)>& onEpoch, Progress& progress) const {
    auto result = trainModel(dataset_, config_, plan_.notes, folder_, onEpoch, progress, {whatOfUnfinished(progress)});
    if (!result) return tl::unexpected<Error>(result.error());
    auto model = Model::load(result->checkpoint);
    if (!model) return model;
    auto written = writeFileAtomically(folder_ / recordName, recordOf(config_, data_, model->card().hash));
    if (!written) return tl::unexpected<Error>(written.error());
    return model;
  }

  [[nodiscard]] Result<SeedRun> evaluateWith(const Model& model, Progress& progress) const {
    SeedRun run;
    run.seed = config_.training.seed;
    const bool askTeacher = plan_.withTeacher && config_.training.teacherEpochs > 0;
    SubProgress ofStudent(progress, 0, askTeacher ? 0.5 : 1);
    auto student = evaluated(model, Network::Student, ofStudent);
    if (!student) return tl::unexpected<Error>(student.error());
    run.student = *std::move(student);
    if (!askTeacher) return run;
    SubProgress ofTeacher(progress, 0.5, 1);
    auto teacher = evaluated(model, Network::Teacher, ofTeacher);
    if (!teacher) return tl::unexpected<Error>(teacher.error());
    run.teacher = *std::move(teacher);
    return run;
  }

 private:
  // One that was stopped with other settings or on other data cannot go on with these.
  [[nodiscard]] Unfinished whatOfUnfinished(const Progress& progress) const {
    const auto unfinished = unfinishedTraining(folder_);
    if (!unfinished || !*unfinished || configToJson((*unfinished)->config) != configToJson(config_))
      return Unfinished::Restart;
    const auto data = fingerprint(dataset_, std::array{Split::Train, Split::Valid}, progress);
    return data && (*unfinished)->data == *data ? Unfinished::Resume : Unfinished::Restart;
  }

  [[nodiscard]] Result<Evaluation> evaluated(const Model& model, Network network, Progress& progress) const {
    const std::filesystem::path path =
        folder_ / (network == Network::Student ? "evaluation.json" : "teacher_evaluation.json");
    EvaluationOptions options = plan_.evaluation;
    options.network = network;
    if (auto saved = savedEvaluation(path, model, options, progress)) return *std::move(saved);
    auto evaluation = evaluate(model, dataset_, options, progress);
    if (!evaluation) return evaluation;
    auto written = writeFileAtomically(path, evaluationToJson(*evaluation));
    if (!written) return tl::unexpected<Error>(written.error());
    return evaluation;
  }

  [[nodiscard]] std::optional<Evaluation> savedEvaluation(const std::filesystem::path& path, const Model& model,
                                                          const EvaluationOptions& options,
                                                          const Progress& progress) const {
    const auto text = readFile(path);
    if (!text) return std::nullopt;
    auto saved = evaluationFromJson(*text);
    const auto data = fingerprint(dataset_, std::array{options.split}, progress);
    const bool isSame = saved && data && saved->dataFingerprint == *data && saved->modelHash == model.card().hash &&
                        saved->split == splitName(options.split) && saved->protocol == options.protocol &&
                        saved->dropping == options.dropping && saved->seed == options.seed &&
                        saved->network == options.network && saved->programVersion == programVersion;
    if (!isSame) return std::nullopt;
    return *std::move(saved);
  }

  const Dataset& dataset_;
  const ExperimentPlan& plan_;
  HrlfConfig config_;
  std::filesystem::path folder_;
  const std::string& data_;
};

}  // namespace

std::vector<Variant> ablationsOf(const HrlfConfig& config) {
  using Weight = double LossWeights::*;
  constexpr std::array<std::pair<const char*, Weight>, 4> parts{{{"w/o FRF", &LossWeights::frf},
                                                                 {"w/o HMI", &LossWeights::hmi},
                                                                 {"w/o HAL", &LossWeights::hal},
                                                                 {"w/o KL", &LossWeights::kl}}};
  std::vector<Variant> variants{{"complete", config}};
  for (const auto& [name, weight] : parts) {
    if (config.losses.*weight <= 0) continue;
    variants.push_back({name, config});
    variants.back().config.losses.*weight = 0;
  }
  return variants;
}

std::string folderName(const std::string& variant) {
  std::string name;
  for (const char c : variant) {
    const auto byte = static_cast<unsigned char>(c);
    if (std::isalnum(byte) != 0 && byte < 0x80) {
      name += static_cast<char>(std::tolower(byte));
    } else if (c == ' ' || c == '-' || c == '_') {
      name += '-';
    }
  }
  return name.empty() ? "variant" : name;
}

std::string seedFolder(std::uint64_t seed) { return fmt::format("{}{}", seedPrefix, seed); }

std::optional<std::uint64_t> seedOfFolder(const std::filesystem::path& folder) {
  const std::string name = folder.filename().native();
  if (!name.starts_with(seedPrefix)) return std::nullopt;
  std::uint64_t seed = 0;
  const char* end = name.data() + name.size();
  const auto parsed = std::from_chars(name.data() + seedPrefix.size(), end, seed);
  if (parsed.ec != std::errc() || parsed.ptr != end) return std::nullopt;
  return seed;
}

Result<Experiment> runExperiment(const Dataset& dataset, const ExperimentPlan& plan, const std::filesystem::path& out,
                                 const ExperimentListener& listener, Progress& progress) {
  if (auto checked = checkPlan(dataset, plan); !checked) return tl::unexpected<Error>(checked.error());
  auto data = fingerprint(dataset, allSplits, progress);
  if (!data) return tl::unexpected<Error>(data.error());

  Experiment experiment;
  experiment.dataset = dataset.name;
  experiment.programVersion = programVersion;
  experiment.dataFingerprint = *data;
  experiment.seeds = plan.seeds;
  experiment.evaluation = plan.evaluation;
  experiment.task = dataset.task;
  experiment.classes = dataset.classes;
  const auto runs = static_cast<double>(plan.variants.size() * plan.seeds.size());
  double done = 0;
  const auto runOf = [&](const Variant& variant, std::uint64_t seed) {
    const std::filesystem::path place = plan.variants.size() > 1 ? out / folderName(variant.name) : out;
    return Run(dataset, plan, variant, seed, place / seedFolder(seed), *data);
  };
  // All of them first: who stops and goes on later must not find old ones behind the new.
  if (plan.isAnew)
    for (const Variant& variant : plan.variants)
      for (const std::uint64_t seed : plan.seeds)
        if (auto forgotten = runOf(variant, seed).forget(); !forgotten) return tl::unexpected<Error>(forgotten.error());
  for (const Variant& variant : plan.variants) {
    VariantRuns& row = experiment.variants.emplace_back();
    row.variant = variant;
    for (const std::uint64_t seed : plan.seeds) {
      if (progress.isCancelled()) return cancelled();
      const Run run = runOf(variant, seed);
      std::optional<Model> model = run.finished();
      if (listener.onRun) listener.onRun(variant.name, seed, model.has_value());
      SubProgress training(progress, done / runs, (done + trainingShare) / runs);
      SubProgress evaluating(progress, (done + trainingShare) / runs, (done + 1) / runs);
      if (!model) {
        auto trained = run.train(listener.onEpoch, training);
        if (!trained) return tl::unexpected<Error>(trained.error());
        model = *std::move(trained);
      }
      auto evaluated = run.evaluateWith(*model, evaluating);
      if (!evaluated) return tl::unexpected<Error>(evaluated.error());
      row.runs.push_back(*std::move(evaluated));
      ++done;
    }
  }
  progress.update(1, "Trained and evaluated");
  return experiment;
}

}  // namespace hrlf
