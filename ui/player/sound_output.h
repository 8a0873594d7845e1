// The sound of a clip, from any time at any speed, to the default output device.
#pragma once

#include "ui/player/sound_loader.h"

#include <QIODevice>
#include <QObject>

#include <atomic>
#include <memory>
#include <optional>

class QAudioSink;
class QMediaDevices;

namespace hrlf::ui {

/// What the audio device pulls from: samples read at a speed, silence outside the clip. readData() may be called from
/// the device's thread; nothing else changes while the device is open.
class SoundSource : public QIODevice {
 public:
  enum class Encoding { Int16, Float };

  SoundSource(std::shared_ptr<const PlayableSound> sound, double from, double speed, int rate, int channels,
              Encoding encoding);

  [[nodiscard]] bool isSequential() const override { return true; }
  [[nodiscard]] qint64 bytesAvailable() const override;
  [[nodiscard]] int bytesPerFrame() const;
  /// Seconds on the clip's clock of what will be pulled next.
  [[nodiscard]] double position() const;

 protected:
  qint64 readData(char* data, qint64 most) override;
  qint64 writeData(const char* /*data*/, qint64 /*size*/) override { return -1; }

 private:
  [[nodiscard]] float sampleAt(double time) const;

  std::shared_ptr<const PlayableSound> sound_;
  double from_;
  double speed_;
  int rate_;
  int channels_;
  Encoding encoding_;
  std::atomic<std::int64_t> pulled_{0};  // frames
};

/// Lives on the thread of the user interface.
class SoundOutput : public QObject {
  Q_OBJECT

 public:
  explicit SoundOutput(QObject* parent = nullptr);
  ~SoundOutput() override;

  [[nodiscard]] bool hasDevice() const;
  void setSound(std::shared_ptr<const PlayableSound> sound);
  /// Plays from `seconds`; nothing happens without sound or device.
  void start(double seconds, double speed);
  void stop();
  void setVolume(double share);
  /// Seconds on the clip's clock that are heard now; nullopt when nothing plays. A device that no longer takes sound
  /// counts as stopped.
  [[nodiscard]] std::optional<double> heard();

 signals:
  void deviceChanged();

 private:
  std::unique_ptr<QMediaDevices> devices_;
  std::shared_ptr<const PlayableSound> sound_;
  std::unique_ptr<SoundSource> source_;
  std::unique_ptr<QAudioSink> sink_;
  double volume_ = 1;
  double speed_ = 1;
  double lastPosition_ = 0;
  qint64 lastMoved_ = 0;  // milliseconds of a steady clock
};

}  // namespace hrlf::ui
