#include "ui/player/sound_loader.h"

#include "core/damage/sound_damage.h"
#include "core/media/audio_reader.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace hrlf::ui {
namespace {

std::shared_ptr<const PlayableSound> playable(const Sound& sound) {
  auto result = std::make_shared<PlayableSound>();
  result->sampleRate = sound.sampleRate;
  result->start = sound.start;
  result->samples.resize(sound.samples.size());
  std::transform(sound.samples.begin(), sound.samples.end(), result->samples.begin(), [](float sample) {
    return static_cast<std::int16_t>(
        std::lround(std::clamp(std::isfinite(sample) ? sample : 0.0F, -1.0F, 1.0F) * 32767));
  });
  return result;
}

}  // namespace

SoundLoader::SoundLoader(std::function<void(Loaded)> done) : done_(std::move(done)), thread_([this] { run(); }) {}

SoundLoader::~SoundLoader() {
  cancel();
  {
    const std::lock_guard lock(mutex_);
    stop_ = true;
  }
  wake_.notify_one();
  thread_.join();
}

void SoundLoader::load(const std::filesystem::path& path, int sampleRate, const DamageRequest& damage,
                       double duration) {
  {
    const std::lock_guard lock(mutex_);
    wish_ = Wish{path, sampleRate, damage, duration};
    if (current_) current_->requestCancel();
  }
  wake_.notify_one();
}

void SoundLoader::cancel() {
  const std::lock_guard lock(mutex_);
  wish_.reset();
  if (current_) current_->requestCancel();
}

void SoundLoader::run() {
  std::unique_lock lock(mutex_);
  while (true) {
    wake_.wait(lock, [this] { return stop_ || wish_; });
    if (stop_) return;
    const Wish wish = *std::exchange(wish_, std::nullopt);
    const auto progress = std::make_shared<Progress>();
    current_ = progress;
    lock.unlock();
    Result<Sound> sound = readSound(wish.path, wish.sampleRate, *progress);
    if (sound) damageSound(*sound, wish.damage, wish.duration);
    Loaded loaded = sound ? Loaded(playable(*sound)) : Loaded(tl::unexpected<Error>(sound.error()));
    lock.lock();
    current_.reset();
    // Under the lock, so that nothing is delivered after cancel() has returned.
    if (!progress->isCancelled()) done_(std::move(loaded));
  }
}

}  // namespace hrlf::ui
