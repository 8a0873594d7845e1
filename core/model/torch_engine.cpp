#include "core/base/workers.h"
#include "core/model/engine.h"
#include "core/model/torch_model.h"
#include "core/model/training.h"

namespace hrlf {
namespace {

class TorchEngine final : public ModelEngine {
 public:
  [[nodiscard]] Result<Model> load(const std::filesystem::path& path) const override { return loadTorchModel(path); }
  [[nodiscard]] Result<Model> combine(std::span<const Model> models, const std::filesystem::path& out,
                                      const Model::Validate& validate) const override {
    return combineTorchModels(models, out, validate);
  }
  [[nodiscard]] Result<TrainingResult> train(const Dataset& dataset, const HrlfConfig& config,
                                             const TrainingNotes& notes, const std::filesystem::path& out,
                                             const std::function<void(const EpochLog&)>& onEpoch, Progress& progress,
                                             const TrainingOptions& options) const override {
    return trainNetworks(dataset, config, notes, out, onEpoch, progress, options);
  }
  [[nodiscard]] Result<std::optional<UnfinishedTraining>> unfinished(const std::filesystem::path& out) const override {
    return readUnfinishedTraining(out);
  }
  [[nodiscard]] Result<void> forget(const std::filesystem::path& out) const override { return removeTraining(out); }
};

}  // namespace
}  // namespace hrlf

const hrlf::ModelEngine* hrlfEngine(int (*cores)()) {
  hrlf::followCores(cores);
  static const hrlf::TorchEngine engine;
  return &engine;
}
