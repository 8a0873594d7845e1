// Reads the sound of a clip on a thread of its own.
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/damage/damage_request.h"

#include <condition_variable>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace hrlf::ui {

/// One channel of 16-bit sound on the clip's clock.
struct PlayableSound {
  int sampleRate = 0;  ///< Hz
  double start = 0;    ///< seconds on the clip's clock of samples[0]
  std::vector<std::int16_t> samples;
};

/// load() and cancel() return at once; the destructor waits until the reader has heard that it should stop.
class SoundLoader {
 public:
  using Loaded = Result<std::shared_ptr<const PlayableSound>>;
  /// @param done  called on the loader's thread with what came of the newest load(); not for cancelled ones.
  explicit SoundLoader(std::function<void(Loaded)> done);
  SoundLoader(const SoundLoader&) = delete;
  SoundLoader& operator=(const SoundLoader&) = delete;
  ~SoundLoader();

  /// @param damage  done to the sound of a clip of `duration` seconds, see core/damage/sound_damage.h
  void load(const std::filesystem::path& path, int sampleRate, const DamageRequest& damage = {}, double duration = 0);
  void cancel();

 private:
  struct Wish {
    std::filesystem::path path;
    int sampleRate = 0;
    DamageRequest damage;
    double duration = 0;
  };

  void run();

  std::function<void(Loaded)> done_;
  std::mutex mutex_;
  std::condition_variable wake_;
  bool stop_ = false;
  std::optional<Wish> wish_;
  std::shared_ptr<Progress> current_;
  std::thread thread_;  // last: it uses all of the above
};

}  // namespace hrlf::ui
