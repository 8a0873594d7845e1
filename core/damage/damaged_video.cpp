#include "core/damage/damaged_video.h"

#include "core/base/draw.h"
#include "core/damage/damage_pattern.h"
#include "core/damage/picture_damage.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace hrlf {
namespace {

// Times of frames and of stretches are sums of fractions; a frame that begins this little before a stretch is in it.
constexpr double sameTime = 1e-6;

/// What the camera sees.
struct Capture {
  DamageItem item;
  std::uint64_t seed = 0;
  std::vector<TimeSpan> spans;

  void apply(VideoFrame& picture) const {
    const TimeSpan* span = spanAt(spans, picture.time + sameTime);
    if (span == nullptr) return;
    if (item.kind == DamageKind::Black) {
      blacken(picture);
    } else if (item.kind == DamageKind::Blur) {
      blur(picture, item.strength);
    } else {
      const auto index = static_cast<std::uint64_t>(span - spans.data());
      cover(picture, item.strength, item.place.value_or(drawPlace(item.strength, mixSeed(seed, index))));
    }
  }
};

/// A stage of the way to the viewer that holds an earlier picture, or blocks of it.
struct Hold {
  DamageItem item;
  std::uint64_t seed = 0;
  std::vector<TimeSpan> spans;
  VideoFrame last;              // what came in before; no pixels: nothing
  VideoFrame held;              // what came in when the hold began
  std::optional<double> since;  // which hold `held` belongs to

  /// When the hold that is on at `time` began; nullopt: none.
  [[nodiscard]] std::optional<double> beginAt(double time) const {
    const TimeSpan* span = spanAt(spans, time + sameTime);
    if (span == nullptr) return std::nullopt;
    const double step = item.kind == DamageKind::LowRate ? 1 / item.strength : keyFrameInterval;
    if (item.kind == DamageKind::Frozen) return span->start;
    return std::max(span->start, std::floor((time + sameTime) / step) * step);
  }

  [[nodiscard]] bool takesAll() const { return item.kind != DamageKind::PictureLoss; }

  void put(VideoFrame& picture, const VideoFrame& before, double begin) const {
    if (takesAll()) {
      picture.width = before.width;
      picture.height = before.height;
      picture.pixels = before.pixels;
    } else {
      loseBlocks(picture, before, item.strength, mixSeed(seed, static_cast<std::uint64_t>(std::llround(begin * 1000))));
    }
  }
};

}  // namespace

struct DamagedVideoReader::Private {
  VideoReader reader;
  std::vector<Capture> captures;
  std::vector<Hold> holds;

  Result<std::optional<VideoFrame>> capture();
  Result<std::optional<VideoFrame>> shownAt(std::size_t stages, double time);
};

/// The next picture as the camera saw it.
Result<std::optional<VideoFrame>> DamagedVideoReader::Private::capture() {
  auto picture = reader.next();
  if (picture && *picture)
    for (const Capture& damage : captures) damage.apply(**picture);
  return picture;
}

/// The picture shown at a time behind the first `stages` holds; moves the reader.
Result<std::optional<VideoFrame>> DamagedVideoReader::Private::shownAt(std::size_t stages, double time) {
  if (auto sought = reader.seek(time); !sought) return tl::unexpected(sought.error());
  auto picture = capture();
  for (std::size_t i = 0; i < stages && picture && *picture; ++i) {
    const auto begin = holds[i].beginAt((*picture)->time);
    if (!begin) continue;
    auto before = shownAt(i, *begin);
    if (!before) return before;
    if (*before) holds[i].put(**picture, **before, *begin);
  }
  return picture;
}

DamagedVideoReader::DamagedVideoReader(std::unique_ptr<Private> d) : d_(std::move(d)) {}
DamagedVideoReader::DamagedVideoReader(DamagedVideoReader&&) noexcept = default;
DamagedVideoReader& DamagedVideoReader::operator=(DamagedVideoReader&&) noexcept = default;
DamagedVideoReader::~DamagedVideoReader() = default;

Result<DamagedVideoReader> DamagedVideoReader::open(const std::filesystem::path& path, const DamageRequest& request,
                                                    int maxWidth, int maxHeight) {
  auto reader = VideoReader::open(path, maxWidth, maxHeight);
  if (!reader) return tl::unexpected(reader.error());
  const double duration = reader->info().duration;
  auto d = std::make_unique<Private>(Private{std::move(*reader), {}, {}});
  // In the order in which it would happen, whatever the order of the request.
  for (const DamageKind kind : {DamageKind::Blur, DamageKind::Block, DamageKind::Black, DamageKind::LowRate,
                                DamageKind::PictureLoss, DamageKind::Frozen}) {
    for (std::size_t i = 0; i < request.items.size(); ++i) {
      const DamageItem& item = request.items[i];
      if (item.kind != kind) continue;
      const std::uint64_t seed = request.seedOf(i);
      auto spans = damagedSpans(item, seed, duration);
      if (spans.empty()) continue;
      if (kind == DamageKind::Blur || kind == DamageKind::Block || kind == DamageKind::Black) {
        d->captures.push_back({item, seed, std::move(spans)});
      } else {
        d->holds.push_back({item, seed, std::move(spans), {}, {}, {}});
      }
    }
  }
  return DamagedVideoReader(std::move(d));
}

const MediaInfo& DamagedVideoReader::info() const { return d_->reader.info(); }

int DamagedVideoReader::damaged() const { return d_->reader.damaged(); }

Result<std::optional<VideoFrame>> DamagedVideoReader::next() {
  auto picture = d_->capture();
  if (!picture || !*picture) return picture;
  for (Hold& hold : d_->holds) {
    VideoFrame incoming = **picture;
    if (const auto begin = hold.beginAt(incoming.time)) {
      if (hold.since != begin) {
        const bool isNew = incoming.time <= *begin + sameTime || hold.last.pixels.empty();
        hold.held = isNew ? incoming : hold.last;
        hold.since = begin;
      }
      hold.put(**picture, hold.held, *begin);
    }
    hold.last = std::move(incoming);
  }
  return picture;
}

Result<void> DamagedVideoReader::seek(double time) {
  if (auto sought = d_->reader.seek(time); !sought || d_->holds.empty()) return sought;
  auto shown = d_->reader.next();
  if (!shown) return tl::unexpected(shown.error());
  for (std::size_t i = 0; i < d_->holds.size(); ++i) {
    Hold& hold = d_->holds[i];
    hold.since.reset();
    hold.last = {};
    const auto begin = *shown ? hold.beginAt((*shown)->time) : std::nullopt;
    if (!begin) continue;
    auto held = d_->shownAt(i, *begin);
    if (!held) return tl::unexpected(held.error());
    if (!*held) continue;
    hold.held = std::move(**held);
    hold.since = begin;
  }
  return d_->reader.seek(time);
}

}  // namespace hrlf
