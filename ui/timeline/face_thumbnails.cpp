#include "ui/timeline/face_thumbnails.h"

#include "core/base/background.h"
#include "ui/player/frame_image.h"
#include "ui/player/picture_source.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace hrlf::ui {
namespace {

constexpr int longestSide = 960;  // pixels of the picture: a face of a thirteenth of it is still as sharp as it is kept
constexpr double sameTime = 1e-6;  // seconds
// The player tells its place some thirty times a second; who has not moved for so long does not play or scrub.
constexpr std::chrono::milliseconds rest(300);
constexpr std::chrono::milliseconds pace(250);  // between two pictures while a person plays or scrubs

QImage partOf(const VideoFrame& frame, const QRectF& part) {
  const QRect cut =
      QRectF(part.x() * frame.width, part.y() * frame.height, part.width() * frame.width, part.height() * frame.height)
          .toRect()
          .intersected(QRect(0, 0, frame.width, frame.height));
  if (cut.isEmpty()) return {};
  const QImage face = viewOf(frame).copy(cut);
  constexpr int side = FaceThumbnails::side;
  const bool isLarge = face.width() > side || face.height() > side;
  // The format that QPainter draws fastest.
  return (isLarge ? face.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation) : face)
      .convertToFormat(QImage::Format_RGB32);
}

}  // namespace

struct FaceThumbnails::Source : PictureSource {
  QImage read(const FaceWish& wish) {
    if (!reader->seek(wish.time + sameTime)) return {};
    const auto frame = reader->next();
    return frame && *frame ? partOf(**frame, wish.part) : QImage();
  }
};

FaceThumbnails::FaceThumbnails(std::function<void()> arrived, std::size_t most)
    : arrived_(std::move(arrived)), most_(most), thread_([this] { run(); }) {}

FaceThumbnails::~FaceThumbnails() {
  {
    const std::lock_guard lock(mutex_);
    stop_ = true;
  }
  wake_.notify_one();
  thread_.join();
}

void FaceThumbnails::open(const std::filesystem::path& path, const DamageRequest& damage) {
  {
    const std::lock_guard lock(mutex_);
    if (path == path_ && damage == damage_) return;
    ++clip_;
    path_ = path;
    damage_ = damage;
    unreadable_ = false;
    wishes_.clear();
    kept_.clear();
  }
  wake_.notify_one();
}

void FaceThumbnails::close() { open({}, {}); }

void FaceThumbnails::ask(std::vector<FaceWish> wishes) {
  std::sort(wishes.begin(), wishes.end(), [](const FaceWish& a, const FaceWish& b) { return a.time < b.time; });
  // Two parts of one picture cannot be kept.
  wishes.erase(
      std::unique(wishes.begin(), wishes.end(), [](const FaceWish& a, const FaceWish& b) { return a.time == b.time; }),
      wishes.end());
  if (wishes.size() > most_) wishes.resize(most_);
  {
    const std::lock_guard lock(mutex_);
    if (wishes == wishes_) return;
    wishes_ = std::move(wishes);
  }
  wake_.notify_one();
}

void FaceThumbnails::giveWay() {
  const std::lock_guard lock(mutex_);
  busyUntil_ = Clock::now() + rest;
}

QImage FaceThumbnails::at(const FaceWish& wish) const {
  const std::lock_guard lock(mutex_);
  const auto found = kept_.find(wish.time);
  return found != kept_.end() && found->second.part == wish.part ? found->second.image : QImage();
}

std::size_t FaceThumbnails::size() const {
  const std::lock_guard lock(mutex_);
  return kept_.size();
}

const FaceWish* FaceThumbnails::nextWish() const {
  const auto next = std::find_if(wishes_.begin(), wishes_.end(), [this](const FaceWish& wish) {
    const auto found = kept_.find(wish.time);
    return found == kept_.end() || found->second.part != wish.part;
  });
  return next == wishes_.end() ? nullptr : &*next;
}

bool FaceThumbnails::isAskedFor(double time) const {
  const auto first =
      std::partition_point(wishes_.begin(), wishes_.end(), [time](const FaceWish& wish) { return wish.time < time; });
  return first != wishes_.end() && first->time == time;
}

void FaceThumbnails::keep(const FaceWish& wish, QImage image) {
  kept_.insert_or_assign(wish.time, Kept{wish.part, std::move(image)});
  if (kept_.size() <= most_) return;
  // No more is asked for than can be kept, so there is one that is not.
  const double middle = wishes_.empty() ? wish.time : (wishes_.front().time + wishes_.back().time) / 2;
  auto farthest = kept_.end();
  for (auto kept = kept_.begin(); kept != kept_.end(); ++kept) {
    if (isAskedFor(kept->first)) continue;
    if (farthest == kept_.end() || std::abs(kept->first - middle) > std::abs(farthest->first - middle)) farthest = kept;
  }
  kept_.erase(farthest);
}

void FaceThumbnails::readOne(Source& source, const FaceWish& wish, std::unique_lock<std::mutex>& lock) {
  const int clip = clip_;
  const auto path = path_;
  const DamageRequest damage = damage_;
  lock.unlock();
  if (!source.isOf(clip)) source.open(clip, path, damage, longestSide);
  QImage image = source.reader ? source.read(wish) : QImage();
  lock.lock();
  lastRead_ = Clock::now();
  if (stop_ || clip_ != clip) return;
  if (!source.reader) {
    unreadable_ = true;
    return;
  }
  const bool isRead = !image.isNull();
  keep(wish, std::move(image));
  if (isRead) arrived_();
}

void FaceThumbnails::run() {
  workInBackground(Background::Ahead);
  Source source;
  std::unique_lock lock(mutex_);
  while (true) {
    wake_.wait(lock, [&] {
      if (path_.empty()) return stop_ || source.reader;
      return stop_ || (!unreadable_ && nextWish() != nullptr);
    });
    if (stop_) return;
    if (path_.empty()) {
      source.close(lock);
      continue;
    }
    const auto now = Clock::now();
    if (now < busyUntil_ && now < lastRead_ + pace) {
      wake_.wait_until(lock, std::min(busyUntil_, lastRead_ + pace));
      continue;
    }
    const FaceWish wish = *nextWish();
    readOne(source, wish, lock);
  }
}

}  // namespace hrlf::ui
