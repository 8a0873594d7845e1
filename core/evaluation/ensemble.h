// An ensemble out of the runs of several seeds.
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/data/dataset.h"
#include "core/model/model.h"

#include <filesystem>
#include <span>
#include <vector>

namespace hrlf {

/// The models that `run` names: a file itself, the model.safetensors in a folder, or those in its folders seed-<n>, in
/// the order of the seeds. Error: there is none.
[[nodiscard]] Result<std::vector<std::filesystem::path>> modelsOf(const std::filesystem::path& run);

/// Joins the models of `runs` into the file `out` (folders made if need be). Where `dataset` is given, the ensemble is
/// measured on its valid split, in the words of a single training's card. Errors: of modelsOf(), Model::load(),
/// Model::combine() and evaluate().
[[nodiscard]] Result<Model> makeEnsemble(std::span<const std::filesystem::path> runs, const std::filesystem::path& out,
                                         const Dataset* dataset, Progress& progress);

}  // namespace hrlf
