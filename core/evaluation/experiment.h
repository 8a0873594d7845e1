// Several variants of a method, each trained and evaluated with several seeds under the same conditions.
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/data/dataset.h"
#include "core/evaluation/evaluation.h"
#include "core/model/config.h"
#include "core/model/trainer.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace hrlf {

/// One row of a table: a configuration under a name. The seed in `config` is not looked at.
struct Variant {
  std::string name;  ///< "complete", "w/o FRF"; unique in a plan
  HrlfConfig config;
};

/// "complete", then "w/o FRF", HMI, HAL and KL: `config` without each term of the loss that is on.
[[nodiscard]] std::vector<Variant> ablationsOf(const HrlfConfig& config);

struct ExperimentPlan {
  std::vector<Variant> variants;
  std::vector<std::uint64_t> seeds;
  EvaluationOptions evaluation;  ///< `network` is not looked at
  bool withTeacher = false;      ///< the teacher of each run is evaluated under the same conditions, where there is one
  TrainingNotes notes;
  bool isAnew = false;  ///< what lies in the folders, finished or not, is thrown away
};

/// One variant with one seed.
struct SeedRun {
  std::uint64_t seed = 1;
  Evaluation student;
  std::optional<Evaluation> teacher;
};

struct VariantRuns {
  Variant variant;
  std::vector<SeedRun> runs;  ///< in the order of the seeds
};

/// What an experiment found, and all that must be known to repeat it.
struct Experiment {
  std::string dataset, programVersion;
  std::string dataFingerprint;  ///< SHA-256 of the numbers of all splits
  std::vector<std::uint64_t> seeds;
  EvaluationOptions evaluation;
  Task task = Task::Regression;
  std::vector<std::string> classes;
  std::vector<VariantRuns> variants;
};

struct ExperimentListener {
  /// A run begins; `done` is true when it lay finished in its folder already.
  std::function<void(const std::string& variant, std::uint64_t seed, bool done)> onRun;
  std::function<void(const EpochLog&)> onEpoch;
};

/// "w/o FRF" as the name of a folder: "wo-frf".
[[nodiscard]] std::string folderName(const std::string& variant);
/// "seed-7", the folder of a run, and its seed again; nullopt for other folders.
[[nodiscard]] std::string seedFolder(std::uint64_t seed);
[[nodiscard]] std::optional<std::uint64_t> seedOfFolder(const std::filesystem::path& folder);

/// Trains each variant with each seed into `<out>/<variant>/seed-<n>/` (a single variant: `<out>/seed-<n>/`) and writes
/// evaluation.json (and teacher_evaluation.json) there. A run that is finished already with the same configuration,
/// numbers and program is taken as it is; one that was stopped goes on after its last whole epoch, unless the
/// plan is to be carried out anew. The folder of a run of other settings is overwritten. Errors: no seed, no variant,
/// two variants of one folder, an empty split, of training, of evaluation, cancelled (what is finished stays).
[[nodiscard]] Result<Experiment> runExperiment(const Dataset& dataset, const ExperimentPlan& plan,
                                               const std::filesystem::path& out, const ExperimentListener& listener,
                                               Progress& progress);

}  // namespace hrlf
