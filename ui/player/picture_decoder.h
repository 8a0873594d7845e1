// Pictures of a clip, decoded ahead on a thread of their own.
#pragma once

#include "core/damage/damage_request.h"

#include <QImage>
#include <QString>

#include <condition_variable>
#include <deque>
#include <filesystem>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>

namespace hrlf::ui {

struct Picture {
  QImage image;
  double time = 0;  ///< seconds on the clip's clock
};

/// Every function may be called from the thread of the user interface and returns at once; only the destructor waits,
/// for the picture that is being decoded.
class PictureDecoder {
 public:
  /// @param notify  called on the decoder's thread when a picture or a failure can be taken.
  explicit PictureDecoder(std::function<void()> notify);
  PictureDecoder(const PictureDecoder&) = delete;
  PictureDecoder& operator=(const PictureDecoder&) = delete;
  ~PictureDecoder();

  /// Forgets the clip before; its first picture will be due at once.
  /// @param damage  done to each picture, see core/damage/damaged_video.h
  void open(const std::filesystem::path& path, const DamageRequest& damage = {});
  void close();
  /// Wants the picture shown at `time`. A newer wish replaces one that was not begun.
  void seek(double time);
  /// Whether the picture of this time is read already, so that seek() costs nothing.
  [[nodiscard]] bool holds(double time) const;
  /// Forgets what was sought and read, also a picture that is being decoded now, and reads nothing before the next
  /// seek().
  void rest();
  /// The picture to be shown at `time`: the last that has begun by then; earlier ones are dropped. The first picture
  /// after open() and seek() is due whatever its time. nullopt: nothing new.
  [[nodiscard]] std::optional<Picture> take(double time);
  /// What went wrong since the last call.
  [[nodiscard]] std::optional<Error> takeFailure();
  /// True when there is no picture after those in hand.
  [[nodiscard]] bool isAtEnd() const;

 private:
  class Source;

  void run();
  [[nodiscard]] bool isInHand(double time) const;
  void decodeOne(Source& source, std::unique_lock<std::mutex>& lock);

  std::function<void()> notify_;
  mutable std::mutex mutex_;
  std::condition_variable wake_;
  bool stop_ = false;
  std::optional<std::filesystem::path> wantedPath_;  // an empty path closes
  DamageRequest wantedDamage_;
  std::optional<double> wantedTime_;
  std::deque<Picture> queue_;
  bool fresh_ = false;  // the front of the queue is the first since open() or seek()
  bool resting_ = false;
  int rests_ = 0;  // counts rest()
  bool open_ = false;
  bool atEnd_ = false;
  std::optional<Error> failure_;
  std::thread thread_;  // last: it uses all of the above
};

}  // namespace hrlf::ui
