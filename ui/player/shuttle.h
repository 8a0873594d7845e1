// J, K and L, as in every cutting room: L plays and, pressed again, plays faster; J goes back likewise; K stops.
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace hrlf::ui {

class Playback;

/// Going back is silent: pictures are sought one after the other, as many as can be decoded. Lives on the UI thread.
class Shuttle : public QObject {
  Q_OBJECT
 public:
  /// @param playback  must outlive this
  explicit Shuttle(Playback* playback, QObject* parent = nullptr);

  /// The speed of plain playing, times real time; forward() begins with it.
  void setUsualSpeed(double speed);
  /// Times real time: negative while going back, 0 while it stands or plays without the shuttle.
  [[nodiscard]] double speed() const { return speed_; }

 public slots:
  void forward();
  void backward();
  void stop();

 signals:
  void speedChanged(double speed);

 private:
  void set(double speed);
  void goBack();

  Playback* playback_;
  QTimer backwards_;
  QElapsedTimer sinceLast_;
  double usual_ = 1;
  double speed_ = 0;
};

}  // namespace hrlf::ui
