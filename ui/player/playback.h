// Plays whatever core/media can decode: pictures by VideoReader on a thread of its own, sound by readSound() through
// Qt's audio output. The sound that is heard is the clock; without an output device a steady clock takes its place, so
// a machine without a sound card plays silently and in time.
#pragma once

#include "core/damage/damage_request.h"
#include "core/media/media_info.h"

#include <QImage>
#include <QObject>

#include <memory>

namespace hrlf::ui {

/// Lives on the thread of the user interface and never blocks it: opening, seeking and decoding happen elsewhere.
/// Memory is bounded: a handful of pictures (at most 1280 pixels a side), PictureStore's, and one channel of 16-bit
/// sound.
class Playback : public QObject {
  Q_OBJECT

 public:
  explicit Playback(QObject* parent = nullptr);
  /// Waits for the decoder to leave the picture at hand, which takes milliseconds.
  ~Playback() override;

  /// Stops, forgets the clip before and shows the first picture of this one, paused at 0.
  /// @param damage  done to what is seen and heard; the file stays as it is
  void open(const MediaInfo& media, const DamageRequest& damage = {});
  void close();

  [[nodiscard]] bool isPlaying() const;
  [[nodiscard]] double position() const;  ///< seconds on the clip's clock
  [[nodiscard]] double duration() const;  ///< seconds; 0 without a clip
  /// True when sound is (or will be) heard: the clip has some and there is a device.
  [[nodiscard]] bool isAudible() const;

  /// From the end it starts over.
  void play();
  void pause();
  /// Clamped to the clip. While dragging, only the newest wanted time is decoded.
  void seek(double seconds);
  /// Linear share of full volume, [0, 1].
  void setVolume(double share);
  void setMuted(bool muted);
  /// Times real time, [0.25, 4]; pitch goes with it, as on tape.
  void setSpeed(double speed);

 signals:
  void positionChanged(double seconds);
  void playingChanged(bool playing);
  /// A picture to be shown now; `time` is its own time stamp. After a seek a smaller one may come first, at once.
  void pictureChanged(const QImage& picture, double time);
  /// isAudible() is another than before.
  void audibleChanged(bool audible);
  /// Full sentences for a person. Playback goes on without what failed.
  void failed(const QString& message);

 private:
  struct Private;
  std::unique_ptr<Private> d_;
};

}  // namespace hrlf::ui
