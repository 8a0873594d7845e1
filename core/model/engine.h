// The border to the library that holds the networks. Torch takes most of a second to be loaded, so nothing that every
// start of the program goes through is linked with it: the engine is loaded when a model is first read or trained.
// Internal: the rest of the program knows model.h and trainer.h.
#pragma once

#include "core/model/model.h"
#include "core/model/trainer.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace hrlf {

/// A checkpoint in memory: what Model asks, with the errors that stand there.
class LoadedModel {
 public:
  LoadedModel() = default;
  LoadedModel(const LoadedModel&) = delete;
  LoadedModel& operator=(const LoadedModel&) = delete;
  virtual ~LoadedModel() = default;

  [[nodiscard]] virtual const ModelCard& card() const = 0;
  [[nodiscard]] virtual bool hasTeacher() const = 0;
  [[nodiscard]] virtual std::vector<Model> members() const = 0;
  [[nodiscard]] virtual Result<PerModality<std::vector<Encoding>>> encode(
      const PerModality<std::vector<const Sequence*>>& sequences, Progress& progress, Network network) const = 0;
  [[nodiscard]] virtual Result<std::vector<Prediction>> predictEncoded(
      std::span<const PerModality<const Encoding*>> segments, Network network) const = 0;
};

/// What model.h and trainer.h promise, done with torch.
struct ModelEngine {
  Result<Model> (*load)(const std::filesystem::path& path);
  Result<Model> (*combine)(std::span<const Model> models, const std::filesystem::path& out,
                           const Model::Validate& validate);
  Result<TrainingResult> (*train)(const Dataset& dataset, const HrlfConfig& config, const TrainingNotes& notes,
                                  const std::filesystem::path& out, const std::function<void(const EpochLog&)>& onEpoch,
                                  Progress& progress, const TrainingOptions& options);
  Result<std::optional<UnfinishedTraining>> (*unfinished)(const std::filesystem::path& out);
  Result<void> (*forget)(const std::filesystem::path& out);
};

/// Loads it when it is first asked for; the others wait. Error: there is no such library where the program is, or it
/// cannot be loaded.
[[nodiscard]] Result<const ModelEngine*> modelEngine();

}  // namespace hrlf

/// What the library gives out. @param cores  coresToUse() of the program: the library has a copy of its own.
extern "C" const hrlf::ModelEngine* hrlfEngine(int (*cores)());
