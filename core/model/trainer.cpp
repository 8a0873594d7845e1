#include "core/model/trainer.h"

#include "core/model/engine.h"

namespace hrlf {

Result<std::optional<UnfinishedTraining>> unfinishedTraining(const std::filesystem::path& out) {
  return modelEngine().and_then([&](const ModelEngine* networks) { return networks->unfinished(out); });
}

Result<void> forgetTraining(const std::filesystem::path& out) {
  return modelEngine().and_then([&](const ModelEngine* networks) { return networks->forget(out); });
}

Result<TrainingResult> trainModel(const Dataset& dataset, const HrlfConfig& config, const TrainingNotes& notes,
                                  const std::filesystem::path& out, const std::function<void(const EpochLog&)>& onEpoch,
                                  Progress& progress, const TrainingOptions& options) {
  return modelEngine().and_then([&](const ModelEngine* networks) {
    return networks->train(dataset, config, notes, out, onEpoch, progress, options);
  });
}

}  // namespace hrlf
