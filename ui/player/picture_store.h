// Pictures of a clip kept small in memory, so that scrubbing shows the right one at once, wherever the key frames are.
#pragma once

#include "core/damage/damage_request.h"
#include "ui/player/picture_decoder.h"

#include <QByteArray>
#include <QImage>

#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <filesystem>
#include <map>
#include <mutex>
#include <optional>
#include <thread>

namespace hrlf::ui {

/// Reads the clip on threads of its own, with the lowest priority and not while it plays, from where the person is;
/// keeps JPEGs, at most `budget` bytes of them: those nearest to the person. Every function may be called from the
/// thread of the user interface and returns at once; only the destructor waits, for the pictures at hand.
class PictureStore {
 public:
  static constexpr std::size_t usualBudget = 200'000'000;

  explicit PictureStore(std::size_t budget = usualBudget);
  PictureStore(const PictureStore&) = delete;
  PictureStore& operator=(const PictureStore&) = delete;
  ~PictureStore();

  /// Forgets the clip before.
  /// @param duration  seconds
  void open(const std::filesystem::path& path, const DamageRequest& damage, double duration);
  void close();
  void setPaused(bool paused);
  /// The picture that is shown at `time`, at most 640 pixels wide or high; nullopt: not read yet. Reading goes on
  /// around here.
  [[nodiscard]] std::optional<Picture> at(double time);
  /// Bytes in use.
  [[nodiscard]] std::size_t size() const;

 private:
  struct Kept {
    QByteArray jpeg;
    double end = 0;  ///< when the next picture begins, seconds; as `time` while that is not known
  };
  using Pictures = std::map<double, Kept>;  ///< by the time that a picture begins

  struct Source;

  void run();
  /// Reads on from `from` until there is nothing more to do there.
  void fill(Source& source, double from, std::unique_lock<std::mutex>& lock);
  /// Where to read next; nullopt: all is there, or what is not lies too far off.
  [[nodiscard]] std::optional<double> gap() const;
  [[nodiscard]] Pictures::const_iterator shownAt(double time) const;
  bool keep(double time, QByteArray jpeg);
  /// Says of the picture that begins at `begin`, if it is kept, when the next one does.
  void setEnd(double begin, double end);

  const std::size_t budget_;
  mutable std::mutex mutex_;
  std::condition_variable wake_;
  bool stop_ = false;
  bool paused_ = false;
  int clip_ = 0;  ///< counts open() and close()
  std::filesystem::path path_;
  DamageRequest damage_;
  double duration_ = 0;
  double focus_ = 0;
  std::chrono::steady_clock::time_point movedAt_;  ///< when the person came to the focus
  bool unreadable_ = false;
  std::optional<double> fruitless_;  ///< place from which nothing new was read: not tried again until the person moves
  Pictures pictures_;
  std::size_t size_ = 0;
  std::thread thread_;  // last: it uses all of the above
};

}  // namespace hrlf::ui
