// What trainer.h promises, with torch. Internal to the engine.
#pragma once

#include "core/model/trainer.h"

#include <filesystem>
#include <functional>
#include <optional>

namespace hrlf {

[[nodiscard]] Result<TrainingResult> trainNetworks(const Dataset& dataset, const HrlfConfig& config,
                                                   const TrainingNotes& notes, const std::filesystem::path& out,
                                                   const std::function<void(const EpochLog&)>& onEpoch,
                                                   Progress& progress, const TrainingOptions& options);

[[nodiscard]] Result<std::optional<UnfinishedTraining>> readUnfinishedTraining(const std::filesystem::path& out);

[[nodiscard]] Result<void> removeTraining(const std::filesystem::path& out);

}  // namespace hrlf
