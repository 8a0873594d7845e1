#include "ui/player/playback.h"

#include "ui/language/engine_text.h"
#include "ui/player/picture_decoder.h"
#include "ui/player/picture_store.h"
#include "ui/player/sound_loader.h"
#include "ui/player/sound_output.h"

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>
#include <cmath>

namespace hrlf::ui {
namespace {

constexpr int tickMs = 16;
constexpr double lateSeconds = 0.6;     // a decoder that is this late jumps ahead
constexpr double resyncSeconds = 0.12;  // a clock that is this far from the sound is set, else it is eased
constexpr int settleMs = 80;            // a person who stays so long at a place gets its picture in full
constexpr double mostSamples = 30e6;    // 60 MB of 16-bit sound

/// Full quality for what people annotate, less for recordings of hours, so that memory stays bounded.
int sampleRateFor(double duration) {
  for (const int rate : {48000, 24000, 16000})
    if (duration * rate <= mostSamples) return rate;
  return 8000;
}

}  // namespace

struct Playback::Private {
  explicit Private(Playback* owner)
      : q(owner),
        output(owner),
        timer(owner),
        settle(owner),
        loader([this](SoundLoader::Loaded loaded) {
          QMetaObject::invokeMethod(
              q, [this, loaded = std::move(loaded), mine = clip.load()] { soundLoaded(loaded, mine); },
              Qt::QueuedConnection);
        }),
        decoder([this] {
          QMetaObject::invokeMethod(
              q, [this] { picturesArrived(); }, Qt::QueuedConnection);
        }) {}

  void tick();
  void picturesArrived();
  void soundLoaded(const SoundLoader::Loaded& loaded, int forClip);
  void setClock(double seconds);
  void advanceClock();
  void startSound();
  void setPlaying(bool on);
  void loadSound();
  void tellAudible();

  Playback* q;
  MediaInfo media;
  DamageRequest damage;
  bool hasClip = false;
  bool playing = false;
  bool soundWanted = false;
  bool wasAudible = false;
  bool muted = false;
  double volume = 1;
  double speed = 1;
  double position = 0;     // of the clock
  double pictureTime = 0;  // of the picture that is shown
  std::atomic<int> clip{0};
  QElapsedTimer sinceTick;
  QElapsedTimer sinceJump;
  SoundOutput output;
  QTimer timer;
  QTimer settle;  // runs while the picture on the screen is one of the store's and the decoder rests
  // Last, so that their threads end first.
  PictureStore store;
  SoundLoader loader;
  PictureDecoder decoder;
};

void Playback::Private::setClock(double seconds) {
  position = std::clamp(std::isfinite(seconds) ? seconds : 0.0, 0.0, media.duration);
  sinceTick.restart();
}

void Playback::Private::advanceClock() {
  const double elapsed = static_cast<double>(sinceTick.nsecsElapsed()) * 1e-9;
  sinceTick.restart();
  position += elapsed * speed;
  const std::optional<double> heard = output.heard();
  if (!heard) return;
  // The device tells its place in steps of its buffer; following those at once would make the picture stutter.
  const double difference = *heard - position;
  position += std::abs(difference) > resyncSeconds ? difference : difference * 0.05;
}

void Playback::Private::tick() {
  advanceClock();
  const bool ended = position >= media.duration;
  if (ended) position = media.duration;
  picturesArrived();
  const bool late = media.video && !decoder.isAtEnd() && position - pictureTime > lateSeconds;
  if (late && !ended && sinceJump.elapsed() > 1000) {
    sinceJump.restart();
    decoder.seek(position);
  }
  emit q->positionChanged(position);
  if (ended) setPlaying(false);
}

void Playback::Private::picturesArrived() {
  if (const auto failure = decoder.takeFailure()) emit q->failed(engineText(*failure));
  if (const auto picture = decoder.take(position)) {
    pictureTime = picture->time;
    emit q->pictureChanged(picture->image, picture->time);
  }
}

void Playback::Private::soundLoaded(const SoundLoader::Loaded& loaded, int forClip) {
  if (forClip != clip.load()) return;
  if (!loaded) {
    soundWanted = false;
    tellAudible();
    emit q->failed(engineText(loaded.error()));
    return;
  }
  output.setSound(*loaded);
  if (playing) startSound();
}

void Playback::Private::startSound() {
  output.setVolume(muted ? 0 : volume);
  output.start(position, speed);
}

void Playback::Private::setPlaying(bool on) {
  if (playing == on) return;
  playing = on;
  store.setPaused(on);
  if (on) {
    if (settle.isActive()) decoder.seek(position);
    settle.stop();
    sinceTick.restart();
    sinceJump.restart();
    startSound();
    timer.start();
  } else {
    timer.stop();
    output.stop();
  }
  emit q->playingChanged(on);
}

void Playback::Private::loadSound() {
  // Without a device the sound is not even read.
  if (!media.audio || !output.hasDevice()) return;
  soundWanted = true;
  loader.load(media.path, sampleRateFor(media.duration), damage, media.duration);
}

void Playback::Private::tellAudible() {
  const bool audible = q->isAudible();
  if (audible == wasAudible) return;
  wasAudible = audible;
  emit q->audibleChanged(audible);
}

Playback::Playback(QObject* parent) : QObject(parent), d_(std::make_unique<Private>(this)) {
  d_->timer.setTimerType(Qt::PreciseTimer);
  d_->timer.setInterval(tickMs);
  connect(&d_->timer, &QTimer::timeout, this, [this] { d_->tick(); });
  d_->settle.setSingleShot(true);
  d_->settle.setInterval(settleMs);
  connect(&d_->settle, &QTimer::timeout, this, [this] { d_->decoder.seek(d_->position); });
  connect(&d_->output, &SoundOutput::deviceChanged, this, [this] {
    if (!d_->hasClip) return;
    if (!d_->soundWanted)
      d_->loadSound();
    else if (d_->playing)
      d_->startSound();
    d_->tellAudible();
  });
}

Playback::~Playback() = default;

void Playback::open(const MediaInfo& media, const DamageRequest& damage) {
  close();
  d_->damage = damage;
  d_->media = media;
  d_->media.duration = std::isfinite(media.duration) ? std::max(media.duration, 0.0) : 0.0;
  d_->hasClip = true;
  if (media.video) {
    d_->decoder.open(media.path, damage);
    d_->store.open(media.path, damage, d_->media.duration);
  }
  d_->loadSound();
  d_->tellAudible();
  emit positionChanged(0);
}

void Playback::close() {
  d_->setPlaying(false);
  ++d_->clip;
  d_->settle.stop();
  d_->loader.cancel();
  d_->decoder.close();
  d_->store.close();
  d_->output.setSound(nullptr);
  d_->hasClip = false;
  d_->soundWanted = false;
  d_->media = {};
  d_->position = 0;
  d_->pictureTime = 0;
  d_->tellAudible();
}

bool Playback::isPlaying() const { return d_->playing; }

double Playback::position() const { return d_->position; }

double Playback::duration() const { return d_->media.duration; }

bool Playback::isAudible() const { return d_->hasClip && d_->soundWanted && d_->output.hasDevice(); }

void Playback::play() {
  if (!d_->hasClip || d_->playing) return;
  if (d_->position >= d_->media.duration) seek(0);
  d_->setPlaying(true);
}

void Playback::pause() { d_->setPlaying(false); }

void Playback::seek(double seconds) {
  if (!d_->hasClip) return;
  d_->setClock(seconds);
  if (d_->media.video) {
    // At once what is kept of it. The decoder's own picture follows when the person has settled there: until then it is
    // free for a place of which nothing is kept.
    const auto kept = d_->playing ? std::nullopt : d_->store.at(d_->position);
    d_->settle.stop();
    if (kept && !d_->decoder.holds(d_->position)) {
      d_->decoder.rest();
      d_->settle.start();
      emit pictureChanged(kept->image, kept->time);
    } else {
      d_->decoder.seek(d_->position);
    }
  }
  d_->pictureTime = d_->position;
  if (d_->playing) d_->startSound();
  d_->picturesArrived();
  emit positionChanged(d_->position);
}

void Playback::setVolume(double share) {
  d_->volume = std::clamp(share, 0.0, 1.0);
  if (!d_->muted) d_->output.setVolume(d_->volume);
}

void Playback::setMuted(bool muted) {
  d_->muted = muted;
  d_->output.setVolume(muted ? 0 : d_->volume);
}

void Playback::setSpeed(double speed) {
  d_->speed = std::clamp(speed, 0.25, 4.0);
  if (d_->playing) d_->startSound();
}

}  // namespace hrlf::ui
