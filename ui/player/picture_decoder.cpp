#include "ui/player/picture_decoder.h"

#include "core/damage/damaged_video.h"

#include <utility>
#include <vector>

namespace hrlf::ui {
namespace {

constexpr std::size_t ahead = 6;   // pictures
constexpr int longestSide = 1280;  // pixels: more than the panel shows, and memory stays small
constexpr double sameTime = 1e-6;  // seconds

/// Without a copy: the image keeps the frame's pixels alive.
QImage imageOf(VideoFrame frame) {
  const int width = frame.width;
  const int height = frame.height;
  auto* pixels = new std::vector<std::uint8_t>(std::move(frame.pixels));
  const QImage view(
      pixels->data(), width, height, static_cast<qsizetype>(width) * 3, QImage::Format_RGB888,
      [](void* owned) { delete static_cast<std::vector<std::uint8_t>*>(owned); }, pixels);
  // The format that QPainter draws fastest; converted here rather than at every paint.
  return view.convertToFormat(QImage::Format_RGB32);
}

}  // namespace

/// The reader, touched by the decoder's thread alone.
class PictureDecoder::Source {
 public:
  std::optional<Error> open(const std::filesystem::path& path, const DamageRequest& damage) {
    reader_.reset();
    if (path.empty()) return std::nullopt;
    auto opened = DamagedVideoReader::open(path, damage, longestSide, longestSide);
    if (!opened) return opened.error();
    reader_.emplace(std::move(*opened));
    return std::nullopt;
  }
  [[nodiscard]] bool isOpen() const { return reader_.has_value(); }
  Result<std::optional<Picture>> next(std::optional<double> from) {
    if (from) {
      const Result<void> sought = reader_->seek(*from);
      if (!sought) return tl::unexpected<Error>(sought.error());
    }
    Result<std::optional<VideoFrame>> frame = reader_->next();
    if (!frame) return tl::unexpected<Error>(frame.error());
    if (!frame->has_value()) return std::optional<Picture>();
    const double time = (*frame)->time;
    return Picture{imageOf(std::move(**frame)), time};
  }

 private:
  std::optional<DamagedVideoReader> reader_;
};

PictureDecoder::PictureDecoder(std::function<void()> notify) : notify_(std::move(notify)), thread_([this] { run(); }) {}

PictureDecoder::~PictureDecoder() {
  {
    const std::lock_guard lock(mutex_);
    stop_ = true;
  }
  wake_.notify_one();
  thread_.join();
}

void PictureDecoder::open(const std::filesystem::path& path, const DamageRequest& damage) {
  {
    const std::lock_guard lock(mutex_);
    wantedPath_ = path;
    wantedDamage_ = damage;
    wantedTime_.reset();
    queue_.clear();
    fresh_ = false;
    resting_ = false;
    failure_.reset();
  }
  wake_.notify_one();
}

void PictureDecoder::close() { open({}); }

void PictureDecoder::seek(double time) {
  {
    const std::lock_guard lock(mutex_);
    if (isInHand(time)) return;
    wantedTime_ = time;
    resting_ = false;
    // A picture that an earlier seek brought and nobody has seen yet is still shown: dragging gives pictures all the
    // way.
    if (fresh_)
      queue_.resize(1);
    else
      queue_.clear();
  }
  wake_.notify_one();
}

bool PictureDecoder::holds(double time) const {
  const std::lock_guard lock(mutex_);
  return isInHand(time);
}

bool PictureDecoder::isInHand(double time) const {
  return !wantedTime_ && !fresh_ && !queue_.empty() && queue_.front().time <= time + sameTime &&
         time <= queue_.back().time + sameTime;
}

void PictureDecoder::rest() {
  const std::lock_guard lock(mutex_);
  resting_ = true;
  ++rests_;
  wantedTime_.reset();
  queue_.clear();
  fresh_ = false;
}

std::optional<Picture> PictureDecoder::take(double time) {
  std::optional<Picture> due;
  {
    const std::lock_guard lock(mutex_);
    while (!queue_.empty() && (fresh_ || queue_.front().time <= time + sameTime)) {
      due = std::move(queue_.front());
      queue_.pop_front();
      fresh_ = false;
    }
  }
  if (due) wake_.notify_one();
  return due;
}

std::optional<Error> PictureDecoder::takeFailure() {
  const std::lock_guard lock(mutex_);
  return std::exchange(failure_, std::nullopt);
}

bool PictureDecoder::isAtEnd() const {
  const std::lock_guard lock(mutex_);
  return atEnd_;
}

void PictureDecoder::run() {
  Source source;
  std::unique_lock lock(mutex_);
  while (true) {
    wake_.wait(lock, [this] {
      return stop_ || wantedPath_ || (open_ && (wantedTime_ || (!resting_ && !atEnd_ && queue_.size() < ahead)));
    });
    if (stop_) return;
    if (!wantedPath_) {
      decodeOne(source, lock);
      continue;
    }
    const std::filesystem::path path = *std::exchange(wantedPath_, std::nullopt);
    const DamageRequest damage = wantedDamage_;
    open_ = false;
    lock.unlock();
    const std::optional<Error> error = source.open(path, damage);
    lock.lock();
    if (wantedPath_) continue;
    open_ = source.isOpen();
    atEnd_ = false;
    if (open_ && !wantedTime_ && !resting_) wantedTime_ = 0;
    if (error) failure_ = error;
    if (error) notify_();
  }
}

void PictureDecoder::decodeOne(Source& source, std::unique_lock<std::mutex>& lock) {
  const std::optional<double> from = std::exchange(wantedTime_, std::nullopt);
  const int rests = rests_;
  lock.unlock();
  Result<std::optional<Picture>> picture = source.next(from);
  lock.lock();
  if (wantedPath_ || rests != rests_ || (wantedTime_ && !from)) return;  // of a clip or a place that is left already
  if (from) queue_.clear();
  atEnd_ = !picture || !picture->has_value();
  if (!picture) {
    failure_ = picture.error();
  } else if (picture->has_value()) {
    fresh_ = fresh_ || from.has_value();
    queue_.push_back(std::move(**picture));
  }
  notify_();
}

}  // namespace hrlf::ui
