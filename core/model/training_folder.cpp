#include "core/model/training_folder.h"

#include "core/base/atomic_file.h"
#include "core/model/training.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <cstdint>
#include <new>
#include <system_error>
#include <utility>

namespace hrlf {

namespace {

constexpr const char* stateName = "training_state";
// A state of ours is some megabytes; anything much larger is not one.
constexpr std::uintmax_t largestState = std::uintmax_t{2} << 30U;

// Hours of training should not end at a folder that cannot be written.
Result<void> checkFolder(const std::filesystem::path& path) {
  std::error_code error;
  std::filesystem::path existing = std::filesystem::absolute(path, error);
  while (!existing.empty() && !std::filesystem::exists(existing, error) && existing != existing.parent_path()) {
    existing = existing.parent_path();
  }
  if (!std::filesystem::is_directory(existing, error) || ::access(existing.c_str(), W_OK | X_OK) != 0) {
    return fail(ErrorKind::System, "The folder for the results cannot be written.", pathText(existing),
                "Choose a folder that you may write to.");
  }
  return {};
}

Result<std::optional<TrainingState>> readState(const std::filesystem::path& path) {
  std::error_code error;
  if (!std::filesystem::exists(path, error)) return std::nullopt;
  if (!std::filesystem::is_regular_file(path, error) || std::filesystem::file_size(path, error) > largestState) {
    return fail(ErrorKind::BadInput, "This is no training state.", pathText(path),
                "Choose another folder, or restart the training.");
  }
  const auto bytes = readFile(path);
  if (!bytes) return tl::unexpected(bytes.error());
  try {
    auto state = decodeTrainingState(*bytes, pathText(path));
    if (!state) return tl::unexpected(state.error());
    return *std::move(state);
  } catch (const std::bad_alloc&) {
    return fail(ErrorKind::System, "There is not enough memory for the training state.", pathText(path));
  } catch (const std::exception& e) {
    return fail(ErrorKind::Internal, fmt::format("torch could not read the training state: {}", e.what()),
                pathText(path));
  }
}

}  // namespace

Result<std::optional<UnfinishedTraining>> readUnfinishedTraining(const std::filesystem::path& out) {
  auto state = readState(out / stateName);
  if (!state) return tl::unexpected(state.error());
  if (!*state) return std::nullopt;
  return UnfinishedTraining{(*state)->config, (*state)->notes, (*state)->stage, (*state)->epoch, (*state)->data};
}

Result<void> removeTraining(const std::filesystem::path& out) {
  std::error_code error;
  if (!std::filesystem::exists(out, error)) return {};
  const auto folder = TrainingFolder::open(out);
  if (!folder) return tl::unexpected(folder.error());
  return folder->forget();
}

Result<TrainingFolder> TrainingFolder::open(const std::filesystem::path& path) {
  if (auto checked = checkFolder(path); !checked) return tl::unexpected(checked.error());
  TrainingFolder folder(path);
  if (auto locked = folder.lock(); !locked) return tl::unexpected(locked.error());
  return folder;
}

TrainingFolder::TrainingFolder(TrainingFolder&& other) noexcept
    : path_(std::move(other.path_)), descriptor_(std::exchange(other.descriptor_, -1)), begun_(other.begun_) {}

TrainingFolder::~TrainingFolder() {
  if (descriptor_ >= 0) ::close(descriptor_);
}

// The system lets go of the lock however the process ends. A file system that knows no locks trains without.
Result<void> TrainingFolder::lock() {
  if (descriptor_ >= 0) return {};
  descriptor_ = ::open(path_.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (descriptor_ >= 0 && ::flock(descriptor_, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK) {
    return fail(ErrorKind::BadInput, "Another training is at work in this folder.", pathText(path_),
                "Wait for its end, or choose another folder.");
  }
  return {};
}

Result<std::optional<TrainingState>> TrainingFolder::unfinished(Unfinished what) const {
  if (what == Unfinished::Restart) return std::nullopt;
  auto state = readState(statePath());
  if (!state || !*state || what == Unfinished::Resume) return state;
  return fail(ErrorKind::BadInput,
              fmt::format("There is an unfinished training in this folder, kept after epoch {} of the {}.",
                          (*state)->epoch, (*state)->stage),
              pathText(path_), "Resume it, restart the training, or choose another folder.");
}

Result<void> TrainingFolder::forget() const {
  std::error_code error;
  std::filesystem::remove(statePath(), error);
  if (!error) return {};
  return fail(ErrorKind::System, fmt::format("Cannot remove the training state: {}.", error.message()),
              pathText(statePath()), "Remove it by hand.");
}

Result<void> TrainingFolder::make() {
  if (auto made = makeFolder(path_); !made) return made;
  return lock();
}

Result<void> TrainingFolder::writeTables(const TrainingState& state) {
  if (!begun_) {
    auto written = writeFileAtomically(path_ / "config.json", configToJson(state.config) + "\n");
    if (!written) return written;
    begun_ = true;
  }
  return writeFileAtomically(path_ / "training.csv", epochsToCsv(state.epochs));
}

Result<void> TrainingFolder::keep(const TrainingState& state) {
  if (auto made = make(); !made) return made;
  const auto bytes = encodeTrainingState(state);
  if (!bytes) return tl::unexpected(bytes.error());
  if (auto written = writeFileAtomically(statePath(), *bytes); !written) return written;
  return writeTables(state);
}

Result<std::filesystem::path> TrainingFolder::finish(const TrainingState& state, const std::string& checkpoint) {
  if (auto made = make(); !made) return tl::unexpected(made.error());
  if (auto written = writeTables(state); !written) return tl::unexpected(written.error());
  const std::filesystem::path file = path_ / "model.safetensors";
  if (auto written = writeFileAtomically(file, checkpoint); !written) return tl::unexpected(written.error());
  if (auto forgotten = forget(); !forgotten) return tl::unexpected(forgotten.error());
  return file;
}

std::filesystem::path TrainingFolder::statePath() const { return path_ / stateName; }

}  // namespace hrlf
