#include "core/media/clip_encoders.h"

#include <fmt/format.h>

extern "C" {
#include <libavutil/channel_layout.h>
#include <libavutil/opt.h>
}

#include <algorithm>
#include <cmath>
#include <string>

namespace hrlf::ffmpeg {

namespace {

constexpr int ticksPerSecond = 90000;
constexpr int soundBitrate = 96000;
// A clip that lasts longer than this has a wrong time in it.
constexpr double longestClip = 24 * 3600.0;

Result<void> encodeFrame(AVCodecContext* context, const AVFrame* frame, std::vector<Packet>& packets) {
  int code = avcodec_send_frame(context, frame);
  while (code >= 0) {
    Packet packet(av_packet_alloc());
    if (!packet) return fail(ErrorKind::System, "Out of memory.");
    code = avcodec_receive_packet(context, packet.get());
    if (code >= 0) packets.push_back(std::move(packet));
  }
  if (code == AVERROR(EAGAIN) || code == AVERROR_EOF) return {};
  return fail(ErrorKind::Internal, fmt::format("The encoder {} failed: {}.", context->codec->name, errorText(code)));
}

// Null when this encoder does not take such pictures or its hardware is not there.
CodecContext openPictureEncoder(const AVCodec* codec, int width, int height, double fps, int bitrate) {
  CodecContext context(avcodec_alloc_context3(codec));
  if (!context) return nullptr;
  context->width = width;
  context->height = height;
  context->pix_fmt = AV_PIX_FMT_YUV420P;
  context->framerate = av_d2q(fps, 1001000);
  // MPEG-4 knows no finer clock than 1/65535 s.
  context->time_base = codec->id == AV_CODEC_ID_MPEG4 ? AVRational{1, 30000} : AVRational{1, ticksPerSecond};
  context->bit_rate = bitrate;
  context->gop_size = std::max(1, static_cast<int>(std::lround(2 * fps)));
  context->max_b_frames = 0;
  context->thread_count = 2;
  context->colorspace = AVCOL_SPC_SMPTE170M;
  context->color_range = AVCOL_RANGE_MPEG;
  context->flags |= AV_CODEC_FLAG_GLOBAL_HEADER | AV_CODEC_FLAG_BITEXACT;
  if (avcodec_open2(context.get(), codec, nullptr) < 0) return nullptr;
  return context;
}

}  // namespace

Result<PictureEncoder> PictureEncoder::create(int width, int height, double fps, int bitrate) {
  std::vector<const AVCodec*> candidates{avcodec_find_encoder_by_name("libx264")};
  void* position = nullptr;
  while (const AVCodec* codec = av_codec_iterate(&position)) {
    if (av_codec_is_encoder(codec) != 0 && codec->id == AV_CODEC_ID_H264) candidates.push_back(codec);
  }
  candidates.push_back(avcodec_find_encoder(AV_CODEC_ID_MPEG4));
  for (const AVCodec* codec : candidates) {
    if (codec == nullptr) continue;
    if (auto context = openPictureEncoder(codec, width, height, fps, bitrate))
      return PictureEncoder(std::move(context));
  }
  return fail(ErrorKind::System, "FFmpeg has no encoder for H.264 or MPEG-4 pictures that works here.", {},
              "Install the package libavcodec-extra, or an FFmpeg with libx264.");
}

Result<void> PictureEncoder::add(const VideoFrame& picture) {
  if (picture.width != context_->width || picture.height != context_->height ||
      picture.pixels.size() != static_cast<std::size_t>(picture.width) * static_cast<std::size_t>(picture.height) * 3) {
    return fail(ErrorKind::BadInput, "The picture is not of the size of the clip.");
  }
  if (!(picture.time >= 0) || picture.time > longestClip) {
    return fail(ErrorKind::BadInput, fmt::format("A clip has no such time: {:f} s.", picture.time));
  }
  const auto ticks = std::llround(picture.time / av_q2d(context_->time_base));
  if (ticks <= lastTime_) return fail(ErrorKind::BadInput, "A picture is not later than the one before it.");
  const Frame frame(av_frame_alloc());
  if (!frame) return fail(ErrorKind::System, "Out of memory.");
  frame->format = context_->pix_fmt;
  frame->width = context_->width;
  frame->height = context_->height;
  frame->pts = ticks;
  if (av_frame_get_buffer(frame.get(), 0) < 0) return fail(ErrorKind::System, "Out of memory.");
  scaler_.reset(sws_getCachedContext(scaler_.release(), frame->width, frame->height, AV_PIX_FMT_RGB24, frame->width,
                                     frame->height, AV_PIX_FMT_YUV420P, SWS_BILINEAR | SWS_BITEXACT | SWS_ACCURATE_RND,
                                     nullptr, nullptr, nullptr));
  if (!scaler_) return fail(ErrorKind::Internal, "FFmpeg cannot convert the colours of the picture.");
  const std::uint8_t* from = picture.pixels.data();
  const int stride = picture.width * 3;
  sws_scale(scaler_.get(), &from, &stride, 0, picture.height, frame->data, frame->linesize);
  lastTime_ = ticks;
  lastDuration_ = picture.duration > 0 && picture.duration < longestClip
                      ? std::llround(picture.duration / av_q2d(context_->time_base))
                      : std::llround(1 / (av_q2d(context_->framerate) * av_q2d(context_->time_base)));
  return encodeFrame(context_.get(), frame.get(), packets_);
}

Result<void> PictureEncoder::finish() {
  if (lastTime_ < 0) return fail(ErrorKind::BadInput, "A clip without any picture cannot be written.");
  if (auto ended = encodeFrame(context_.get(), nullptr, packets_); !ended) return ended;
  for (std::size_t i = 0; i < packets_.size(); ++i) {
    packets_[i]->duration = i + 1 < packets_.size() ? packets_[i + 1]->pts - packets_[i]->pts : lastDuration_;
  }
  return {};
}

Result<SoundEncoder> SoundEncoder::create(int sampleRate) {
  const AVCodec* codec = avcodec_find_encoder(AV_CODEC_ID_AAC);
  if (codec == nullptr) {
    return fail(ErrorKind::System, "FFmpeg has no AAC encoder.", {}, "Install Debian's libavcodec package.");
  }
  CodecContext context(avcodec_alloc_context3(codec));
  if (!context) return fail(ErrorKind::System, "Out of memory.");
  context->sample_rate = sampleRate;
  context->sample_fmt = AV_SAMPLE_FMT_FLTP;
  context->ch_layout = AV_CHANNEL_LAYOUT_MONO;
  context->bit_rate = soundBitrate;
  context->time_base = {1, sampleRate};
  context->flags |= AV_CODEC_FLAG_GLOBAL_HEADER | AV_CODEC_FLAG_BITEXACT;
  if (const int code = avcodec_open2(context.get(), codec, nullptr); code < 0) {
    return fail(ErrorKind::BadInput, fmt::format("AAC cannot hold sound of {} Hz ({}).", sampleRate, errorText(code)),
                {}, "Use 16000, 22050, 44100 or 48000 Hz.");
  }
  return SoundEncoder(std::move(context));
}

Result<void> SoundEncoder::encode(std::span<const float> samples) {
  const Frame frame(av_frame_alloc());
  if (!frame) return fail(ErrorKind::System, "Out of memory.");
  frame->format = context_->sample_fmt;
  frame->sample_rate = context_->sample_rate;
  frame->nb_samples = static_cast<int>(samples.size());
  frame->pts = encoded_;
  if (av_channel_layout_copy(&frame->ch_layout, &context_->ch_layout) < 0 || av_frame_get_buffer(frame.get(), 0) < 0) {
    return fail(ErrorKind::System, "Out of memory.");
  }
  // The encoder refuses a whole frame for one value that is not a number.
  std::transform(samples.begin(), samples.end(), reinterpret_cast<float*>(frame->data[0]),
                 [](float x) { return std::isfinite(x) ? std::clamp(x, -1.0F, 1.0F) : 0.0F; });
  encoded_ += frame->nb_samples;
  return encodeFrame(context_.get(), frame.get(), packets_);
}

Result<void> SoundEncoder::add(std::span<const float> samples) {
  waiting_.insert(waiting_.end(), samples.begin(), samples.end());
  const auto size = static_cast<std::size_t>(context_->frame_size);
  std::size_t done = 0;
  for (; waiting_.size() - done >= size; done += size) {
    if (auto encoded = encode(std::span(waiting_).subspan(done, size)); !encoded) return encoded;
  }
  waiting_.erase(waiting_.begin(), waiting_.begin() + static_cast<std::ptrdiff_t>(done));
  return {};
}

Result<void> SoundEncoder::finish() {
  if (!waiting_.empty()) {
    if (auto encoded = encode(waiting_); !encoded) return encoded;
    waiting_.clear();
  }
  return encodeFrame(context_.get(), nullptr, packets_);
}

}  // namespace hrlf::ffmpeg
