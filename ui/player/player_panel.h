// The clip as one sees and hears it: the picture with what was read from it, and the transport under it.
#pragma once

#include "core/features/clip_features.h"

#include <QWidget>

#include <memory>

namespace hrlf::ui {

/// Picture with the speaker's face marked (corners, landmarks on demand; the others' thin and dashed), the current word
/// as a caption and a note where no face was found; play, step, time, speed, sound. Space plays and pauses while the
/// panel has the focus.
class PlayerPanel : public QWidget {
  Q_OBJECT

 public:
  explicit PlayerPanel(QWidget* parent = nullptr);
  ~PlayerPanel() override;

  /// Shows the first picture, paused. A clip without picture gets a card that says so; one without sound plays
  /// silently.
  void setClip(std::shared_ptr<const ClipFeatures> clip);
  /// The same clip read in another way (words corrected): playing goes on.
  void setFeatures(std::shared_ptr<const ClipFeatures> clip);
  void clear();

  [[nodiscard]] bool isPlaying() const;
  [[nodiscard]] double position() const;  ///< seconds on the clip's clock

 public slots:
  void play();
  void pause();
  void togglePlaying();
  /// L: plays, again faster (2x, 4x); J: goes back, silent, again faster; K: stops.
  void shuttleForward();
  void shuttleBack();
  void shuttleStop();
  /// Plays from one time to another and pauses there, unless something else is done before.
  void playSpan(double from, double to);
  /// Clamped to the clip.
  void seek(double seconds);
  /// Pauses and goes `frames` video frames on (negative: back).
  void step(int frames);

 signals:
  /// A click on the face of somebody who does not speak.
  void personChosen(std::size_t person);
  /// By playing, seeking and stepping.
  void positionChanged(double seconds);
  void playingChanged(bool playing);
  void failed(const QString& message);

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  struct Private;
  std::unique_ptr<Private> d_;
};

}  // namespace hrlf::ui
