#include "ui/player/shuttle.h"

#include "ui/player/playback.h"

#include <algorithm>
#include <cmath>

namespace hrlf::ui {

namespace {

constexpr double fastest = 4;
constexpr int backwardsInterval = 40;  // ms, a picture of 25 a second

}  // namespace

Shuttle::Shuttle(Playback* playback, QObject* parent) : QObject(parent), playback_(playback) {
  backwards_.setInterval(backwardsInterval);
  connect(&backwards_, &QTimer::timeout, this, &Shuttle::goBack);
  // Whoever pauses, and the end of the clip, ends a fast run, too.
  connect(playback, &Playback::playingChanged, this, [this](bool playing) {
    if (!playing && speed_ > 0) set(0);
    if (playing && speed_ < 0) set(0);
  });
}

void Shuttle::setUsualSpeed(double speed) {
  usual_ = speed;
  if (speed_ <= 0) return playback_->setSpeed(speed);
  set(speed);
}

void Shuttle::forward() {
  set(speed_ > 0 ? std::min(fastest, speed_ * 2) : usual_);
  playback_->play();
}

void Shuttle::backward() {
  const double speed = speed_ < 0 ? std::max(-fastest, speed_ * 2) : -1;
  playback_->pause();
  if (playback_->position() <= 0) return set(0);
  set(speed);
}

void Shuttle::stop() {
  set(0);
  playback_->pause();
}

void Shuttle::set(double speed) {
  if (speed < 0 && !backwards_.isActive()) {
    sinceLast_.start();
    backwards_.start();
  }
  if (speed >= 0) backwards_.stop();
  if (speed_ == speed) return;
  speed_ = speed;
  playback_->setSpeed(speed > 0 ? speed : usual_);
  emit speedChanged(speed);
}

void Shuttle::goBack() {
  constexpr double milliseconds = 1000;
  const double to = playback_->position() + speed_ * static_cast<double>(sinceLast_.restart()) / milliseconds;
  playback_->seek(std::max(0.0, to));
  if (to <= 0) set(0);
}

}  // namespace hrlf::ui
