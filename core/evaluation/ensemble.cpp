#include "core/evaluation/ensemble.h"

#include "core/base/atomic_file.h"
#include "core/base/condition_text.h"
#include "core/evaluation/evaluation.h"
#include "core/evaluation/experiment.h"
#include "core/evaluation/protocols.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>

namespace hrlf {

namespace {

constexpr std::string_view modelName = "model.safetensors";

// As ValidationFigures::text() says it of a single training.
std::string validationLine(const Evaluation& evaluation) {
  const bool isRegression = evaluation.task == Task::Regression;
  std::string line = isRegression ? "valid MAE:" : "valid F1:";
  double sum = 0;
  int incomplete = 0;
  for (const ConditionResult& row : evaluation.inter) {
    if (row.regression.n == 0) continue;
    const double figure = isRegression ? row.regression.mae : headlineF1(evaluation.task, row.regression, row.classF1);
    line += fmt::format(" {} {:.3f}", conditionText(row.condition), figure);
    if (row.condition.isComplete()) continue;
    sum += figure;
    ++incomplete;
  }
  return line + fmt::format(" Avg. {:.3f}", sum / std::max(1, incomplete));
}

}  // namespace

Result<std::vector<std::filesystem::path>> modelsOf(const std::filesystem::path& run) {
  std::error_code error;
  if (!std::filesystem::is_directory(run, error)) return std::vector{run};
  if (std::filesystem::exists(run / modelName, error)) return std::vector{run / modelName};
  std::vector<std::pair<std::uint64_t, std::filesystem::path>> found;
  for (std::filesystem::directory_iterator entry(run, error), end; !error && entry != end; entry.increment(error)) {
    const auto seed = seedOfFolder(entry->path());
    std::error_code ignored;
    if (seed && std::filesystem::exists(entry->path() / modelName, ignored))
      found.emplace_back(*seed, entry->path() / modelName);
  }
  if (found.empty()) {
    return fail(ErrorKind::BadInput, "There is no trained model in this folder.", pathText(run),
                "Give a folder that `hrlf train` finished, with model.safetensors or folders seed-1, seed-2, ...");
  }
  std::sort(found.begin(), found.end());
  std::vector<std::filesystem::path> models;
  for (auto& [seed, path] : found) models.push_back(std::move(path));
  return models;
}

Result<Model> makeEnsemble(std::span<const std::filesystem::path> runs, const std::filesystem::path& out,
                           const Dataset* dataset, Progress& progress) {
  std::vector<Model> models;
  for (const std::filesystem::path& run : runs) {
    const auto files = modelsOf(run);
    if (!files) return tl::unexpected<Error>(files.error());
    for (const std::filesystem::path& file : *files) {
      if (progress.isCancelled()) return cancelled();
      auto model = Model::load(file);
      if (!model) return model;
      models.push_back(*std::move(model));
    }
  }
  if (out.has_parent_path())
    if (auto made = makeFolder(out.parent_path()); !made) return tl::unexpected(made.error());
  if (dataset == nullptr) return Model::combine(models, out);
  return Model::combine(models, out, [&](const Model& ensemble) -> Result<std::string> {
    EvaluationOptions options;
    options.split = Split::Valid;
    options.protocol = Protocol::Inter;
    const auto evaluation = evaluate(ensemble, *dataset, options, progress);
    if (!evaluation) return tl::unexpected<Error>(evaluation.error());
    return validationLine(*evaluation);
  });
}

}  // namespace hrlf
