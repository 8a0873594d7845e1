// Training as a person asks for it: once, or with several seeds that are evaluated and joined; and how to go on later.
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/data/dataset.h"
#include "core/evaluation/experiment.h"
#include "core/model/model.h"
#include "core/model/trainer.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hrlf {

/// first, first + 1, ...: `count` of them.
[[nodiscard]] std::vector<std::uint64_t> seedsFrom(std::uint64_t first, int count);

/// The split that a training is judged on: the chosen one, else test, which training never sees, else valid where there
/// is no test.
[[nodiscard]] Split evaluatedSplit(const std::optional<Split>& chosen, const Dataset& dataset);

/// One configuration with `count` seeds, from its own on; teachers are evaluated, too.
[[nodiscard]] ExperimentPlan seedPlan(const HrlfConfig& config, int count, const TrainingNotes& notes,
                                      const EvaluationOptions& evaluation);

struct JoinedSeeds {
  Model model;
  Evaluation evaluation;
};

/// Joins the students of a plan that runExperiment() has carried out into `<out>/model.safetensors`, evaluates that as
/// they were, and writes `<out>/ensemble.json`. Errors: of makeEnsemble() and evaluate(), disk, cancelled.
[[nodiscard]] Result<JoinedSeeds> joinSeeds(const Dataset& dataset, const ExperimentPlan& plan,
                                            const std::filesystem::path& out, Progress& progress);

/// All that must be known to begin a training, and to go on with it after the program was closed.
struct TrainingRequest {
  std::vector<std::filesystem::path> data;  ///< files of the data set
  HrlfConfig config;                        ///< with the first seed
  int seeds = 1;                            ///< more than one are joined to an ensemble
  TrainingNotes notes;
  std::filesystem::path out;  ///< folder
};

/// JSON with every field but `out`, and back. Errors name what is wrong.
[[nodiscard]] std::string requestToJson(const TrainingRequest& request);
[[nodiscard]] Result<TrainingRequest> requestFromJson(std::string_view json);

/// A training that was begun in `out` by runTraining() and is not finished.
struct OpenTraining {
  TrainingRequest request;
  std::string at;  ///< "epoch 12 of the student"; empty before the first epoch
};

/// What can be gone on with in the folder `out`; nothing where there is nothing, or all is finished. Errors: files that
/// cannot be read.
[[nodiscard]] Result<std::optional<OpenTraining>> openTraining(const std::filesystem::path& out);

/// Trains, writing `<out>/training.json` first, by which openTraining() finds it again. With one seed as trainModel()
/// does; with more as runExperiment() and joinSeeds() do.
/// @param unfinished  what to do with one that was stopped in the folder; of several seeds it concerns them all
/// @return <out>/model.safetensors
/// Errors: those of the functions named, an unfinished training that is to be refused.
[[nodiscard]] Result<std::filesystem::path> runTraining(const Dataset& dataset, const TrainingRequest& request,
                                                        Unfinished unfinished, const ExperimentListener& listener,
                                                        Progress& progress);

}  // namespace hrlf
