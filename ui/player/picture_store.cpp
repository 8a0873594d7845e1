#include "ui/player/picture_store.h"

#include "core/base/background.h"
#include "core/base/progress.h"
#include "core/base/workers.h"
#include "ui/player/frame_image.h"
#include "ui/player/picture_source.h"

#include <QBuffer>

#include <algorithm>
#include <cmath>
#include <functional>
#include <utility>
#include <vector>

namespace hrlf::ui {

namespace {

constexpr int longestSide = 640;      // pixels
constexpr int quality = 85;           // of JPEG; 512 x 512 takes some 30 kB
constexpr double before = 1.0;        // seconds before the person's place that reading begins
constexpr double sameTime = 1e-6;     // seconds
constexpr double farthestEnd = 0.25;  // seconds that the last picture may end before the clip
// A person who stays at a place for so long has stopped scrubbing: only then it is worth leaving where it is read now.
constexpr std::chrono::milliseconds rest(200);

// A picture takes four times as long to encode as to decode, so several are encoded at once.
constexpr std::size_t atOnce = 8;

QByteArray jpegOf(const VideoFrame& frame) {
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  if (!viewOf(frame).save(&buffer, "JPG", quality)) return {};
  return bytes;
}

}  // namespace

/// Touched by the store's thread alone.
struct PictureStore::Source : PictureSource {
  Progress endless;
  std::optional<Workers> encoders;  ///< made with the reader, as many as the settings allow by then

  struct Encoded {
    double time = 0;
    QByteArray jpeg;
  };
  /// The next pictures in their order; fewer than `wanted` at the end, where nothing more can be read, and when
  /// `isOver` says so between two of them.
  std::vector<Encoded> next(std::size_t wanted, const std::function<bool()>& isOver);
};

std::vector<PictureStore::Source::Encoded> PictureStore::Source::next(std::size_t wanted,
                                                                      const std::function<bool()>& isOver) {
  std::vector<VideoFrame> frames;
  while (frames.size() < wanted && !isOver()) {
    auto frame = reader->next();
    if (!frame || !*frame) break;
    frames.push_back(std::move(**frame));
  }
  std::vector<Encoded> pictures(frames.size());
  const bool isWhole = encoders->run(frames.size(), 1, [&](std::size_t begin, std::size_t end) {
    for (std::size_t i = begin; i < end; ++i) pictures[i] = {frames[i].time, jpegOf(frames[i])};
  });
  return isWhole ? pictures : std::vector<Encoded>();
}

PictureStore::PictureStore(std::size_t budget) : budget_(budget), thread_([this] { run(); }) {}

PictureStore::~PictureStore() {
  {
    const std::lock_guard lock(mutex_);
    stop_ = true;
  }
  wake_.notify_one();
  thread_.join();
}

void PictureStore::open(const std::filesystem::path& path, const DamageRequest& damage, double duration) {
  {
    const std::lock_guard lock(mutex_);
    ++clip_;
    path_ = path;
    damage_ = damage;
    duration_ = duration;
    focus_ = 0;
    unreadable_ = false;
    fruitless_.reset();
    pictures_.clear();
    size_ = 0;
  }
  wake_.notify_one();
}

void PictureStore::close() { open({}, {}, 0); }

void PictureStore::setPaused(bool paused) {
  {
    const std::lock_guard lock(mutex_);
    paused_ = paused;
  }
  wake_.notify_one();
}

std::optional<Picture> PictureStore::at(double time) {
  QByteArray jpeg;
  double begins = 0;
  {
    const std::lock_guard lock(mutex_);
    if (focus_ != time) movedAt_ = std::chrono::steady_clock::now();
    focus_ = time;
    const auto found = shownAt(time);
    if (found != pictures_.end()) {
      jpeg = found->second.jpeg;
      begins = found->first;
    }
  }
  wake_.notify_one();
  if (jpeg.isEmpty()) return std::nullopt;
  QImage image = QImage::fromData(jpeg, "JPG");
  if (image.isNull()) return std::nullopt;
  return Picture{std::move(image).convertToFormat(QImage::Format_RGB32), begins};
}

std::size_t PictureStore::size() const {
  const std::lock_guard lock(mutex_);
  return size_;
}

PictureStore::Pictures::const_iterator PictureStore::shownAt(double time) const {
  auto after = pictures_.upper_bound(time + sameTime);
  if (after == pictures_.begin()) return pictures_.end();
  --after;
  return time < after->second.end - sameTime ? after : pictures_.end();
}

std::optional<double> PictureStore::gap() const {
  const auto endOfKept = [this](double time) {
    for (auto kept = shownAt(time); kept != pictures_.end(); kept = shownAt(time)) time = kept->second.end;
    return time;
  };
  double from = endOfKept(std::max(0.0, focus_ - before));
  if (from >= duration_ - farthestEnd) from = endOfKept(0);
  if (from >= duration_ - farthestEnd) return std::nullopt;
  if (size_ < budget_ || pictures_.empty()) return from;
  // Full: only what lies nearer than the farthest that is kept is worth its place.
  const double farthest = std::max(focus_ - pictures_.begin()->first, pictures_.rbegin()->first - focus_);
  return std::abs(from - focus_) + before < farthest ? std::optional(from) : std::nullopt;
}

void PictureStore::setEnd(double begin, double end) {
  if (const auto kept = pictures_.find(begin); kept != pictures_.end())
    kept->second.end = std::max(kept->second.end, end);
}

bool PictureStore::keep(double time, QByteArray jpeg) {
  const auto bytes = static_cast<std::size_t>(jpeg.size());
  if (jpeg.isEmpty()) return false;
  const auto [place, isNew] = pictures_.try_emplace(time, Kept{std::move(jpeg), time});
  if (!isNew) return false;
  size_ += bytes;
  while (size_ > budget_ && pictures_.size() > 1) {
    const bool isFirst = focus_ - pictures_.begin()->first > pictures_.rbegin()->first - focus_;
    const auto farthest = isFirst ? pictures_.begin() : std::prev(pictures_.end());
    if (farthest == place) return false;  // this one is the farthest: enough
    size_ -= static_cast<std::size_t>(farthest->second.jpeg.size());
    pictures_.erase(farthest);
  }
  return true;
}

void PictureStore::fill(Source& source, double from, std::unique_lock<std::mutex>& lock) {
  const int clip = clip_;
  const double focus = focus_;
  const auto path = path_;
  const DamageRequest damage = damage_;
  lock.unlock();
  if (!source.isOf(clip)) {
    source.open(clip, path, damage, longestSide);
    source.encoders.emplace(std::min(coresToUse(), static_cast<int>(atOnce)), source.endless);
  }
  const bool isReady = source.reader && source.reader->seek(from);
  lock.lock();
  if (clip_ != clip) return;
  unreadable_ = !isReady;
  double last = -1;  // when the picture before this one began
  bool isFruitless = true;
  const auto endOfStretch = [&] {
    if (isFruitless) fruitless_ = focus;
  };
  const auto isOver = [this, clip] {
    const std::lock_guard guard(mutex_);
    return stop_ || paused_ || clip_ != clip;
  };
  // The person waits for the first one; then as many at once as there is work for.
  for (std::size_t wanted = 1; !stop_ && !paused_ && !unreadable_; wanted = std::min(2 * wanted, atOnce)) {
    lock.unlock();
    auto pictures = source.next(wanted, isOver);
    lock.lock();
    if (clip_ != clip) return;
    for (auto& [time, jpeg] : pictures) {
      setEnd(last, time);
      const bool isFirst = last < 0;
      last = time;
      // Read already: the rest of this stretch is, too. But the first one may be that before the gap.
      if (keep(time, std::move(jpeg))) {
        isFruitless = false;
        fruitless_.reset();
      } else if (!isFirst) {
        return endOfStretch();
      }
    }
    if (stop_ || paused_) return;
    if (pictures.size() < wanted) {
      // At the end, or where nothing more can be read, the last picture stands.
      setEnd(last, duration_);
      unreadable_ = last < 0;
      return endOfStretch();
    }
    // Or the person is somewhere else by now.
    const bool hasMoved = focus_ != focus && shownAt(focus_) == pictures_.end();
    if (hasMoved && std::abs(focus_ - last) > before && std::chrono::steady_clock::now() - movedAt_ > rest) return;
  }
}

void PictureStore::run() {
  workInBackground(Background::Ahead);
  Source source;
  std::unique_lock lock(mutex_);
  while (true) {
    wake_.wait(lock, [&] {
      if (path_.empty()) return stop_ || source.reader;
      return stop_ || (!paused_ && !unreadable_ && fruitless_ != focus_ && gap());
    });
    if (stop_) return;
    if (path_.empty()) {
      source.close(lock);
      continue;
    }
    fill(source, *gap(), lock);
  }
}

}  // namespace hrlf::ui
