// Model::load() and Model::combine() with torch. Internal to the engine.
#pragma once

#include "core/model/model.h"

#include <filesystem>
#include <span>

namespace hrlf {

[[nodiscard]] Result<Model> loadTorchModel(const std::filesystem::path& path);

/// @param models  of loadTorchModel() or of this
[[nodiscard]] Result<Model> combineTorchModels(std::span<const Model> models, const std::filesystem::path& out,
                                               const Model::Validate& validate);

}  // namespace hrlf
