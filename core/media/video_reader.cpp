#include "core/media/video_reader.h"

#include "core/base/atomic_file.h"
#include "core/media/ffmpeg_handles.h"
#include "core/media/media_input.h"
#include "core/media/picture_shape.h"

#include <fmt/format.h>

extern "C" {
#include <libavutil/pixdesc.h>
}

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>
#include <string>
#include <utility>

namespace hrlf {

namespace {

// Times of frames are sums of fractions; two that differ by less than this are the same.
constexpr double sameTime = 1e-6;
// Up to this far ahead, decoding on is cheaper than going back to a key frame.
constexpr double shortStep = 1.0;
// On the way to a place, pictures that begin longer than this before it and that no other picture needs are left out.
constexpr double fullBefore = 0.2;
// A decoder that reports more errors than this without asking for a packet will never go on.
constexpr int maxErrors = 100;
// A clock that jumps back by more than the first or ahead by more than the second was set anew, as where recordings
// were joined: nothing is missing between.
constexpr double clockSetBack = 0.5;
constexpr double clockSetAhead = 30 * 60.0;
// Frames of the new clock follow each other more closely than this.
constexpr double sameClock = 1.0;
// Seconds to the next frame where the stream tells nothing.
constexpr double unknownDuration = 0.04;

double frameDuration(const AVFrame& frame, double tick) {
#if LIBAVUTIL_VERSION_INT >= AV_VERSION_INT(57, 30, 100)
  const auto ticks = frame.duration;
#else
  const auto ticks = frame.pkt_duration;
#endif
  return ticks > 0 ? static_cast<double>(ticks) * tick : 0;
}

// Whether what the codec says that no other picture needs is true. In HEVC it is only of the same temporal layer.
bool tellsWhatIsNeeded(AVCodecID codec) {
  return codec == AV_CODEC_ID_H264 || codec == AV_CODEC_ID_MPEG4 || codec == AV_CODEC_ID_MPEG2VIDEO ||
         codec == AV_CODEC_ID_MPEG1VIDEO;
}

bool isKeyFrame(const AVFrame& frame) {
#if LIBAVUTIL_VERSION_INT >= AV_VERSION_INT(58, 29, 100)
  return (frame.flags & AV_FRAME_FLAG_KEY) != 0;
#else
  return frame.key_frame != 0;
#endif
}

// Matrix and range of the YUV picture; streams that do not say follow the usual rule of size.
void setColours(SwsContext* scaler, const AVFrame& frame) {
  const bool isHigh =
      frame.colorspace == AVCOL_SPC_BT709 || (frame.colorspace == AVCOL_SPC_UNSPECIFIED && frame.height >= 720);
  int space = isHigh ? SWS_CS_ITU709 : SWS_CS_ITU601;
  if (frame.colorspace == AVCOL_SPC_BT2020_NCL || frame.colorspace == AVCOL_SPC_BT2020_CL) space = SWS_CS_BT2020;
  const int* table = sws_getCoefficients(space);
  const bool isFull = frame.color_range == AVCOL_RANGE_JPEG || frame.format == AV_PIX_FMT_YUVJ420P ||
                      frame.format == AV_PIX_FMT_YUVJ422P || frame.format == AV_PIX_FMT_YUVJ444P;
  sws_setColorspaceDetails(scaler, table, isFull ? 1 : 0, sws_getCoefficients(SWS_CS_DEFAULT), 1, 0, 1 << 16, 1 << 16);
}

}  // namespace

struct VideoReader::Private {
  MediaInfo info;
  int maxWidth = 0;
  int maxHeight = 0;
  std::optional<ffmpeg::MediaInput> input;
  ffmpeg::CodecContext decoder;
  ffmpeg::PacketSource source;
  ffmpeg::Scaler scaler;
  ffmpeg::Orientation orientation;
  ffmpeg::Packet packet{av_packet_alloc()};
  int damagedUnits = 0;
  bool isDrained = false;
  bool needsKey = false;  // after a jump: what comes before a key frame lacks its references, marked or not
  // A decoded frame with its time; empty: no frame.
  struct Timed {
    ffmpeg::Frame frame;
    double time = 0;
    double duration = 0;
    explicit operator bool() const { return frame != nullptr; }
    bool isDamaged = false;
  };
  Timed shown;                                                 // what next() gives first: set by seek()
  Timed ahead;                                                 // the one after it
  double lastTime = -std::numeric_limits<double>::infinity();  // of the frame decoded last
  double lastDuration = 0;
  double clockOffset = 0;            // added to the stream's times since its clock was set anew
  std::optional<double> suspicious;  // the time told last, when it was not believed
  double skipBefore = -std::numeric_limits<double>::infinity();  // pictures of this time that none needs are left out
  double skippedTo = -std::numeric_limits<double>::infinity();   // the latest that may have been
  bool isJoined = false;  // the clock was set anew somewhere, so that the file cannot be searched by time

  [[nodiscard]] int index() const { return info.video->index; }
  /// What a time stamp of the stream says, on the clip's clock as long as it is not set anew.
  [[nodiscard]] double timeOf(std::int64_t ticks) const {
    return static_cast<double>(ticks) * av_q2d(input->stream(index())->time_base) - input->startTime();
  }

  Result<void> start();
  Timed decode();
  bool feed();
  void stamp(Timed& timed);
  double timeTold(double told, double step);
  Timed take();
  std::optional<VideoFrame> convert(const Timed& timed);
  bool jump(double time);
  enum class Walk { Quick, Whole };
  bool walkTo(double time, Timed from, Walk walk);
  std::optional<bool> jumpAndWalk(double from, double to);
  void forget();
};

Result<void> VideoReader::Private::start() {
  forget();
  auto opened = ffmpeg::MediaInput::open(info.path);
  if (!opened) return tl::unexpected(opened.error());
  if (static_cast<int>(opened->get()->nb_streams) <= index()) {
    return fail(ErrorKind::BadInput, "The file has changed while it was read.", pathText(info.path), "Open it again.");
  }
  auto newDecoder = opened->openDecoder(index());
  if (!newDecoder) {
    newDecoder.error().where = pathText(info.path) + ", " + newDecoder.error().where;
    return tl::unexpected(newDecoder.error());
  }
  opened->keepOnly(index());
  orientation = ffmpeg::orientationOf(*opened->stream(index()));
  decoder = std::move(*newDecoder);
  input.emplace(std::move(*opened));
  return {};
}

void VideoReader::Private::forget() {
  damagedUnits += source.failures();
  source = {};
  shown = {};
  ahead = {};
  isDrained = false;
  needsKey = false;
  lastTime = -std::numeric_limits<double>::infinity();
  lastDuration = 0;
  clockOffset = 0;
  suspicious.reset();
}

// Gives the decoder one more packet, or the sign that there are no more.
bool VideoReader::Private::feed() {
  if (isDrained) return false;
  if (!source.next(*input, index(), packet.get())) {
    isDrained = true;
    return avcodec_send_packet(decoder.get(), nullptr) >= 0;
  }
  const bool isOnTheWay = packet->pts != AV_NOPTS_VALUE && timeOf(packet->pts) < skipBefore;
  decoder->skip_frame = isOnTheWay ? AVDISCARD_NONREF : AVDISCARD_DEFAULT;
  if (isOnTheWay) skippedTo = std::max(skippedTo, timeOf(packet->pts));
  const int code = avcodec_send_packet(decoder.get(), packet.get());
  av_packet_unref(packet.get());
  if (code < 0) ++damagedUnits;
  return true;
}

// Times that a damaged or carelessly written stream lets stand still or go back are moved on by half a frame each, so
// that the frames stay in order and soon meet their own times again. A second one that follows the first shows that the
// clock was set anew, and is believed from then on.
double VideoReader::Private::timeTold(double told, double step) {
  const double time = told + clockOffset;
  if (time > lastTime && time < lastTime + clockSetAhead) {
    suspicious.reset();
    return time;
  }
  const bool isFar = time < lastTime - clockSetBack || time > lastTime;
  const bool isNewClock = isFar && suspicious && told > *suspicious && told < *suspicious + sameClock;
  suspicious = told;
  if (!isNewClock) return lastTime + step / 2;
  isJoined = true;
  suspicious.reset();
  // The frame before took half a step only.
  clockOffset = lastTime + 1.5 * step - told;
  return told + clockOffset;
}

// Puts the frame on the clip's clock.
void VideoReader::Private::stamp(Timed& timed) {
  const double tick = av_q2d(input->stream(index())->time_base);
  const auto ticks = timed.frame->best_effort_timestamp;
  timed.duration = frameDuration(*timed.frame, tick);
  const double step = lastDuration > 0 ? lastDuration : unknownDuration;
  const bool isFirst = !std::isfinite(lastTime);
  if (ticks == AV_NOPTS_VALUE) {
    timed.time = isFirst ? 0 : lastTime + step;
  } else {
    timed.time = isFirst ? timeOf(ticks) : timeTold(timeOf(ticks), step);
  }
  lastTime = timed.time;
  lastDuration = timed.duration;
}

VideoReader::Private::Timed VideoReader::Private::decode() {
  ffmpeg::Frame frame(av_frame_alloc());
  int errors = 0;
  while (frame) {
    const int code = avcodec_receive_frame(decoder.get(), frame.get());
    if (code == AVERROR_EOF) return {};
    if (code == AVERROR(EAGAIN)) {
      if (!feed()) return {};
      errors = 0;
      continue;
    }
    if (code < 0) {
      ++damagedUnits;
      if (++errors > maxErrors) return {};
      continue;
    }
    Timed timed{std::move(frame), 0, 0, false};
    stamp(timed);
    needsKey = needsKey && !isKeyFrame(*timed.frame);
    timed.isDamaged = needsKey || (timed.frame->flags & AV_FRAME_FLAG_CORRUPT) != 0;
    return timed;
  }
  return {};
}

VideoReader::Private::Timed VideoReader::Private::take() {
  if (shown) return std::exchange(shown, {});
  if (ahead) return std::exchange(ahead, {});
  return decode();
}

std::optional<VideoFrame> VideoReader::Private::convert(const Timed& timed) {
  const AVFrame& from = *timed.frame;
  const auto aspect = av_guess_sample_aspect_ratio(input->get(), input->stream(index()), timed.frame.get());
  const auto size = ffmpeg::shownSize(from.width, from.height, aspect, orientation, maxWidth, maxHeight);
  if (std::int64_t{size.width} * size.height > ffmpeg::maxPixels) return std::nullopt;
  const ffmpeg::Frame rgb(av_frame_alloc());
  if (!rgb) return std::nullopt;
  rgb->format = AV_PIX_FMT_RGB24;
  rgb->width = orientation.transpose ? size.height : size.width;
  rgb->height = orientation.transpose ? size.width : size.height;
  // Rows of the scaler's picture are padded: its fast paths write whole vectors.
  if (av_frame_get_buffer(rgb.get(), 64) < 0) return std::nullopt;
  const bool isSmaller = rgb->width < from.width || rgb->height < from.height;
  scaler.reset(sws_getCachedContext(scaler.release(), from.width, from.height, static_cast<AVPixelFormat>(from.format),
                                    rgb->width, rgb->height, AV_PIX_FMT_RGB24, isSmaller ? SWS_AREA : SWS_BILINEAR,
                                    nullptr, nullptr, nullptr));
  if (!scaler) return std::nullopt;
  setColours(scaler.get(), from);
  if (sws_scale(scaler.get(), from.data, from.linesize, 0, from.height, rgb->data, rgb->linesize) <= 0) {
    return std::nullopt;
  }
  return VideoFrame{timed.time, timed.duration, size.width, size.height, ffmpeg::orientedPixels(*rgb, orientation)};
}

// To a key frame at or before `time`, as well as the format can; the first frame tells whether it was.
bool VideoReader::Private::jump(double time) {
  const double ticks = (time + input->startTime()) / av_q2d(input->stream(index())->time_base);
  if (std::abs(ticks) > 1e18) return false;
  const auto target = static_cast<int64_t>(std::floor(ticks));
  forget();
  if (av_seek_frame(input->get(), index(), target, AVSEEK_FLAG_BACKWARD) < 0) return false;
  avcodec_flush_buffers(decoder.get());
  needsKey = true;
  return true;
}

// Decodes on until `shown` is the last good frame at or before `time`. False when it may not be the right one: there
// was none, or the one shown at the time lacks its references because decoding began too late, or it may have been left
// out on a quick walk.
bool VideoReader::Private::walkTo(double time, Timed from, Walk walk) {
  constexpr double never = -std::numeric_limits<double>::infinity();
  skipBefore = walk == Walk::Quick && tellsWhatIsNeeded(decoder->codec_id) ? time - fullBefore : never;
  skippedTo = never;
  Timed found = std::move(from);
  Timed following;
  bool isComplete = static_cast<bool>(found);
  while (auto frame = take()) {
    if (frame.time > time + sameTime) {
      following = std::move(frame);
      break;
    }
    isComplete = !frame.isDamaged;
    if (isComplete) found = std::move(frame);
  }
  skipBefore = never;
  if (found && found.time < skippedTo - sameTime) isComplete = false;
  // Behind a clock that was set anew the packets' times say nothing of the place.
  if (walk == Walk::Quick && isJoined) isComplete = false;
  shown = std::move(found);
  ahead = std::move(following);
  return isComplete;
}

// Whether the frame shown at `to` was reached by decoding on from `from`; nullopt: there is no way to `from`.
std::optional<bool> VideoReader::Private::jumpAndWalk(double from, double to) {
  if (!jump(from)) return std::nullopt;
  if (walkTo(to, {}, Walk::Quick)) return true;
  // Where pictures last long, the one that is shown may be one that was left out.
  if (!isJoined && std::isfinite(skippedTo) && jump(from)) return walkTo(to, {}, Walk::Whole);
  return false;
}

VideoReader::VideoReader(std::unique_ptr<Private> d) : d_(std::move(d)) {}
VideoReader::VideoReader(VideoReader&&) noexcept = default;
VideoReader& VideoReader::operator=(VideoReader&&) noexcept = default;
VideoReader::~VideoReader() = default;

Result<VideoReader> VideoReader::open(const std::filesystem::path& path, int maxWidth, int maxHeight) {
  auto info = probeMedia(path);
  if (!info) return tl::unexpected(info.error());
  if (!info->video) {
    return fail(ErrorKind::NotFound, "The file has no pictures.", pathText(path), "Only its sound can be analysed.");
  }
  auto d = std::make_unique<Private>();
  d->info = std::move(*info);
  d->maxWidth = maxWidth;
  d->maxHeight = maxHeight;
  if (auto started = d->start(); !started) return tl::unexpected(started.error());
  return VideoReader(std::move(d));
}

const MediaInfo& VideoReader::info() const { return d_->info; }

int VideoReader::damaged() const { return d_->damagedUnits + d_->source.failures(); }

Result<std::optional<VideoFrame>> VideoReader::next() {
  while (auto timed = d_->take()) {
    if (timed.isDamaged) {
      ++d_->damagedUnits;
      continue;
    }
    if (auto picture = d_->convert(timed)) return picture;
    ++d_->damagedUnits;
  }
  return std::nullopt;
}

Result<void> VideoReader::seek(double time) {
  if (!std::isfinite(time)) {
    return fail(ErrorKind::BadInput, fmt::format("A clip has no such time: {:f}.", time), pathText(d_->info.path));
  }
  // Decode on from here when the aim is near ahead; else go back, further each time a format lands too late.
  auto current = d_->take();
  const bool isNear =
      current && !current.isDamaged && current.time <= time + sameTime && time < current.time + shortStep;
  if (isNear && d_->walkTo(time, std::move(current), Private::Walk::Whole)) return {};
  for (const double back : {0.0, 2.0, 10.0, 60.0}) {
    if (d_->isJoined || time - back < 0) continue;
    const auto isExact = d_->jumpAndWalk(time - back, time);
    if (!isExact) continue;
    // Frames that are still damaged from so far back are damaged in the file; not so where it was found to be joined.
    if (*isExact || (d_->shown && back >= 10 && !d_->isJoined)) return {};
  }
  // The beginning is reached for certain only by opening the file again.
  if (auto started = d_->start(); !started) return started;
  d_->walkTo(time, {}, Private::Walk::Whole);
  return {};
}

}  // namespace hrlf
