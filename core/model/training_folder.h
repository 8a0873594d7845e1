// The folder that a training writes into: its files, and the state in which it can go on. Internal: includes torch.
#pragma once

#include "core/model/training_state.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace hrlf {

/// Belongs to one training at a time; other processes are kept out while it is open.
class TrainingFolder {
 public:
  /// Nothing is written before the first keep(). Errors: not a folder, no permission, another training is at work in
  /// it.
  [[nodiscard]] static Result<TrainingFolder> open(const std::filesystem::path& path);
  TrainingFolder(TrainingFolder&& other) noexcept;
  TrainingFolder& operator=(TrainingFolder&&) = delete;
  ~TrainingFolder();

  /// The state of an unfinished training, if there is one and it is to be resumed. Errors: there is one and it is to be
  /// refused; it cannot be read.
  [[nodiscard]] Result<std::optional<TrainingState>> unfinished(Unfinished what) const;
  /// Throws an unfinished training away.
  [[nodiscard]] Result<void> forget() const;
  /// Writes config.json, training_state and training.csv.
  [[nodiscard]] Result<void> keep(const TrainingState& state);
  /// Writes model.safetensors (and the others once more) and ends the state. Returns its path.
  [[nodiscard]] Result<std::filesystem::path> finish(const TrainingState& state, const std::string& checkpoint);

  [[nodiscard]] std::filesystem::path statePath() const;

 private:
  explicit TrainingFolder(std::filesystem::path path) : path_(std::move(path)) {}
  Result<void> lock();
  Result<void> make();
  Result<void> writeTables(const TrainingState& state);

  std::filesystem::path path_;
  int descriptor_ = -1;  // of the folder, locked
  bool begun_ = false;   // config.json is written
};

}  // namespace hrlf
