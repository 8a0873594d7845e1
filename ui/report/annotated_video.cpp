#include "ui/report/annotated_video.h"

#include "core/base/atomic_file.h"
#include "core/damage/damaged_video.h"
#include "core/damage/sound_damage.h"
#include "core/media/clip_writer.h"
#include "ui/report/annotated_frame.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <optional>
#include <utility>

namespace hrlf::ui {
namespace {

constexpr int soundRate = 44100;
constexpr double usualRate = 25;
constexpr double soundShare = 0.05;
/// Bits a pixel: lines and small text stay sharp.
constexpr double bitsPerPixel = 0.16;

/// The samples of the range; silence where the sound does not reach.
std::vector<float> samplesOf(const Sound& sound, const TimeSpan& range) {
  std::vector<float> samples(static_cast<std::size_t>(std::lround((range.end - range.start) * sound.sampleRate)), 0.0F);
  const auto offset = std::llround((range.start - sound.start) * sound.sampleRate);
  for (std::size_t i = 0; i < samples.size(); ++i) {
    const auto at = offset + static_cast<long long>(i);
    if (at >= 0 && at < static_cast<long long>(sound.samples.size()))
      samples[i] = sound.samples[static_cast<std::size_t>(at)];
  }
  return samples;
}

/// The clip's pictures one after the other, or just their times where it has none.
class Pictures {
 public:
  static Result<Pictures> open(const ClipFeatures& clip, const TimeSpan& range) {
    Pictures pictures;
    pictures.next_ = range.start;
    if (!clip.media.video) return pictures;
    auto reader =
        DamagedVideoReader::open(clip.media.path, clip.damage, AnnotatedFrame::mostWidth, AnnotatedFrame::mostHeight);
    if (!reader) return tl::unexpected(reader.error());
    if (auto found = reader->seek(range.start); !found) return tl::unexpected(found.error());
    pictures.reader_ = std::move(*reader);
    return pictures;
  }

  /// False at the end.
  Result<bool> advance() {
    if (!reader_) {
      time_ = next_;
      next_ += 1 / usualRate;
      return true;
    }
    auto picture = reader_->next();
    if (!picture) return tl::unexpected(picture.error());
    if (!*picture) return false;
    picture_ = std::move(**picture);
    time_ = picture_.time;
    return true;
  }
  [[nodiscard]] double time() const { return time_; }
  [[nodiscard]] const VideoFrame* picture() const { return reader_ ? &picture_ : nullptr; }

 private:
  std::optional<DamagedVideoReader> reader_;
  VideoFrame picture_;
  double time_ = 0;
  double next_ = 0;
};

VideoFrame frameOf(const QImage& image, double time) {
  VideoFrame frame;
  frame.time = time;
  frame.width = image.width();
  frame.height = image.height();
  const auto row = static_cast<std::size_t>(image.width()) * 3;
  frame.pixels.resize(row * static_cast<std::size_t>(image.height()));
  for (int y = 0; y < image.height(); ++y)
    std::memcpy(frame.pixels.data() + static_cast<std::size_t>(y) * row, image.constScanLine(y), row);
  return frame;
}

}  // namespace

Result<std::vector<Warning>> writeAnnotatedVideo(const Analysis& analysis, const std::vector<Annotation>& notes,
                                                 const TimeSpan& range, const std::filesystem::path& path,
                                                 Progress& progress) {
  const ClipFeatures& clip = *analysis.clip;
  const double end = std::min(range.end, clip.media.duration);
  if (!(end - range.start > 0))
    return fail(ErrorKind::BadInput, "The range for the video holds nothing of the clip.", pathText(path),
                "Choose a range within the clip.");
  std::vector<Warning> warnings;
  std::optional<Sound> sound;
  if (clip.media.audio) {
    SubProgress reading(progress, 0, soundShare);
    auto read = readSound(clip.media.path, soundRate, reading);
    if (!read && read.error().kind == ErrorKind::Cancelled) return cancelled();
    if (read) {
      damageSound(*read, clip.damage, clip.media.duration);
      sound = std::move(*read);
    } else {
      warnings.push_back(
          {fmt::format("The sound of the clip could not be read; the video has none: {}", read.error().what),
           pathText(clip.media.path)});
    }
  }

  AnnotatedFrame drawing(analysis, notes, {range.start, end});
  const double told = clip.media.video ? clip.media.video->frameRate : usualRate;
  const double rate = told >= 1 && told <= 240 ? told : usualRate;
  const QSize size = drawing.size();
  const int bitrate = static_cast<int>(
      std::clamp(size.width() * size.height() * std::min(rate, 60.0) * bitsPerPixel, 800'000.0, 12'000'000.0));
  auto writer = ClipWriter::create(path, size.width(), size.height(), rate, sound ? soundRate : 0, bitrate);
  if (!writer) return tl::unexpected(writer.error());
  if (!writer->isH264())
    warnings.push_back(
        {"There is no H.264 encoder here, so the pictures are MPEG-4, which some players refuse. Install "
         "the package libavcodec-extra, or an FFmpeg with libx264.",
         pathText(path)});
  auto pictures = Pictures::open(clip, range);
  if (!pictures) return tl::unexpected(pictures.error());
  double last = -1;
  while (true) {
    if (progress.isCancelled()) return cancelled();
    auto more = pictures->advance();
    if (!more) return tl::unexpected(more.error());
    if (!*more || pictures->time() >= end) break;
    // The picture that is on when the range begins began before it.
    const double time = std::max(pictures->time(), range.start);
    if (time - range.start <= last) continue;
    last = time - range.start;
    VideoFrame frame = frameOf(drawing.draw(time, pictures->picture()), last);
    frame.duration = std::min(1 / rate, end - time);
    if (auto added = writer->addPicture(frame); !added) return tl::unexpected(added.error());
    progress.update(soundShare + (1 - soundShare) * last / (end - range.start), "Drawing the video");
  }
  if (sound)
    if (auto added = writer->addSound(samplesOf(*sound, {range.start, end})); !added)
      return tl::unexpected(added.error());
  if (progress.isCancelled()) return cancelled();
  if (auto finished = writer->finish(); !finished) return tl::unexpected(finished.error());
  progress.update(1, "Drawing the video");
  return warnings;
}

}  // namespace hrlf::ui
