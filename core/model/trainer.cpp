#include "core/model/trainer.h"

#include "core/model/engine.h"

namespace hrlf {

Result<std::optional<UnfinishedTraining>> unfinishedTraining(const std::filesystem::path& out) {
  const auto networks = modelEngine();
  if (!networks) return tl::unexpected(networks.error());
  return (*networks)->unfinished(out);
}

Result<void> forgetTraining(const std::filesystem::path& out) {
  const auto networks = modelEngine();
  if (!networks) return tl::unexpected(networks.error());
  return (*networks)->forget(out);
}

Result<TrainingResult> trainModel(const Dataset& dataset, const HrlfConfig& config, const TrainingNotes& notes,
                                  const std::filesystem::path& out, const std::function<void(const EpochLog&)>& onEpoch,
                                  Progress& progress, const TrainingOptions& options) {
  const auto networks = modelEngine();
  if (!networks) return tl::unexpected(networks.error());
  return (*networks)->train(dataset, config, notes, out, onEpoch, progress, options);
}

}  // namespace hrlf
