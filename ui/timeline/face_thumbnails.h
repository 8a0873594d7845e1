// Small pictures of the speaker's face, read from the clip while a person looks at something else.
#pragma once

#include "core/damage/damage_request.h"

#include <QImage>
#include <QRectF>

#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <filesystem>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace hrlf::ui {

/// A part of one picture of the clip.
struct FaceWish {
  double time = 0;  ///< seconds, of the video frame
  QRectF part;      ///< in shares of the picture's width and height; square in its pixels
  friend bool operator==(const FaceWish&, const FaceWish&) = default;
};

/// Reads the clip on a thread of its own, with the lowest priority: one seek a wish, in the order of their times; while
/// a person plays or scrubs a few in a second only. The thread lives as long as the object and sleeps while there is
/// nothing to read; the file is held open until close(). Every function may be called from the thread of the user
/// interface and returns at once; only the destructor waits, for the picture at hand. At most `most` pictures of some
/// 20 kB are kept: what is asked for and what lies nearest to it.
class FaceThumbnails {
 public:
  static constexpr std::size_t usualMost = 400;
  static constexpr int side = 72;  ///< pixels: sharp on a display of two pixels a point, too

  /// @param arrived  called on the reading thread when there is another one to be had. Must return at once and call
  /// nothing of this object; not called after close() has returned.
  explicit FaceThumbnails(std::function<void()> arrived, std::size_t most = usualMost);
  FaceThumbnails(const FaceThumbnails&) = delete;
  FaceThumbnails& operator=(const FaceThumbnails&) = delete;
  ~FaceThumbnails();

  /// Forgets the clip before; nothing happens when it is this one, damaged in the same way.
  void open(const std::filesystem::path& path, const DamageRequest& damage);
  void close();
  /// Reads these instead of what was asked for before and is not begun; none more than can be kept.
  void ask(std::vector<FaceWish> wishes);
  /// A person plays or scrubs at this moment.
  void giveWay();
  /// At most `side` pixels wide and high; null: not read (yet), or it cannot be read.
  [[nodiscard]] QImage at(const FaceWish& wish) const;
  /// How many are kept.
  [[nodiscard]] std::size_t size() const;

 private:
  using Clock = std::chrono::steady_clock;
  struct Kept {
    QRectF part;
    QImage image;  ///< null: it cannot be read, and is not tried again
  };
  struct Source;

  void run();
  void readOne(Source& source, const FaceWish& wish, std::unique_lock<std::mutex>& lock);
  /// The first that is not read; nullptr: there is none.
  [[nodiscard]] const FaceWish* nextWish() const;
  [[nodiscard]] bool isAskedFor(double time) const;
  void keep(const FaceWish& wish, QImage image);

  const std::function<void()> arrived_;
  const std::size_t most_;
  mutable std::mutex mutex_;
  std::condition_variable wake_;
  bool stop_ = false;
  int clip_ = 0;  ///< counts open() and close()
  std::filesystem::path path_;
  DamageRequest damage_;
  bool unreadable_ = false;
  std::vector<FaceWish> wishes_;  ///< ascending in time
  std::map<double, Kept> kept_;   ///< by the time of the frame
  Clock::time_point busyUntil_;   ///< a person plays or scrubs until then
  Clock::time_point lastRead_;
  std::thread thread_;  // last: it uses all of the above
};

}  // namespace hrlf::ui
