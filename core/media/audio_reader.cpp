#include "core/media/audio_reader.h"

#include "core/base/atomic_file.h"
#include "core/media/ffmpeg_handles.h"
#include "core/media/media_input.h"

#include <fmt/format.h>

extern "C" {
#include <libavutil/channel_layout.h>
#include <libavutil/opt.h>
}

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdint>
#include <new>
#include <optional>
#include <string>
#include <utility>

namespace hrlf {

namespace {

// Time stamps of some containers are rounded to milliseconds or jump about by a packet: below this nothing is missing.
constexpr double tolerance = 0.030;
// After damage something is missing for certain, so smaller gaps count.
constexpr double toleranceAfterDamage = 0.004;
// A clock that jumps ahead by more than the first or back by more than the second was set anew, as where recordings
// were joined, or the time stamp is broken: nothing is missing between.
constexpr double longestGap = 30 * 60.0;
constexpr double clockSetBack = 0.5;
// Frames of the new clock follow each other more closely than this.
constexpr double sameClock = 1.0;
// Six hours of sound at 16 kHz are 1.4 GB.
constexpr double longestSound = 6 * 3600.0;
constexpr int maxErrors = 100;

// Mixes frames to one channel at the wanted rate; follows changes of format, rate and channels within the stream.
class Mixer {
 public:
  explicit Mixer(int sampleRate) : rate_(sampleRate) {}
  Mixer(const Mixer&) = delete;
  Mixer& operator=(const Mixer&) = delete;
  ~Mixer() { av_channel_layout_uninit(&layout_); }

  [[nodiscard]] bool fits(const AVFrame& frame) const {
    return resampler_ && frame.format == format_ && frame.sample_rate == inputRate_ &&
           av_channel_layout_compare(&frame.ch_layout, &layout_) == 0;
  }

  [[nodiscard]] bool prepare(const AVFrame& frame) {
    av_channel_layout_uninit(&layout_);
    if (av_channel_layout_copy(&layout_, &frame.ch_layout) < 0) return false;
    format_ = frame.format;
    inputRate_ = frame.sample_rate;
    return reset();
  }

  // Begins anew with the same format, with nothing left inside.
  [[nodiscard]] bool reset() {
    AVChannelLayout mono = AV_CHANNEL_LAYOUT_MONO;
    SwrContext* made = nullptr;
    const bool isOk = swr_alloc_set_opts2(&made, &mono, AV_SAMPLE_FMT_FLT, rate_, &layout_,
                                          static_cast<AVSampleFormat>(format_), inputRate_, 0, nullptr) >= 0;
    resampler_.reset(made);
    if (!isOk) return false;
    // Without it a float output may exceed 1 when channels add up.
    av_opt_set_double(made, "rematrix_maxval", 1.0, 0);
    // Channels of unknown places have no mixing rule: each counts the same.
    if (layout_.order != AV_CHANNEL_ORDER_NATIVE) {
      const std::vector<double> weights(static_cast<std::size_t>(layout_.nb_channels), 1.0 / layout_.nb_channels);
      if (swr_set_matrix(made, weights.data(), layout_.nb_channels) < 0) return false;
    }
    return swr_init(made) >= 0;
  }

  // Appends what comes out for `count` input samples from `data`; a null `data` takes the rest out.
  void convert(const std::uint8_t** data, int count, std::vector<float>& out) {
    if (!resampler_) return;
    const int room = swr_get_out_samples(resampler_.get(), count);
    if (room <= 0) return;
    const std::size_t before = out.size();
    out.resize(before + static_cast<std::size_t>(room));
    auto* to = reinterpret_cast<std::uint8_t*>(out.data() + before);
    const int made = swr_convert(resampler_.get(), &to, room, data, count);
    out.resize(before + static_cast<std::size_t>(std::max(made, 0)));
  }

 private:
  int rate_;
  int format_ = AV_SAMPLE_FMT_NONE;
  int inputRate_ = 0;
  AVChannelLayout layout_{};
  ffmpeg::Resampler resampler_;
};

// Puts frames where their time stamps say, with silence between.
class Timeline {
 public:
  explicit Timeline(int sampleRate) : mixer_(sampleRate) { sound_.sampleRate = sampleRate; }

  void noteDamage() { tolerance_ = toleranceAfterDamage; }
  [[nodiscard]] bool isTooLong() const { return sound_.duration() > longestSound; }

  /// @param time  of the frame's first sample on the clip's clock; NaN when the stream does not tell.
  void add(const AVFrame& frame, double time) {
    int skipped = 0;
    if (!isStarted_) {
      expected_ = std::isfinite(time) ? std::max(0.0, time) : 0;
      sound_.start = expected_;
      isStarted_ = true;
    }
    const double gap = gapBefore(time);
    if (gap > tolerance_) {
      finish();
      expected_ += gap;
      const double samples = (expected_ - sound_.start) * sound_.sampleRate;
      const auto wanted = static_cast<std::size_t>(std::llround(samples));
      if (wanted > sound_.samples.size()) sound_.samples.resize(wanted, 0.0F);
    } else if (gap < -tolerance_) {
      skipped = static_cast<int>(std::min<double>(std::lround(-gap * frame.sample_rate), frame.nb_samples));
    }
    tolerance_ = tolerance;
    append(frame, skipped);
  }

  // Takes what is left inside the resampler.
  void finish() {
    mixer_.convert(nullptr, 0, sound_.samples);
    if (isMixing_ && !mixer_.reset()) isMixing_ = false;
    trim();
  }

  [[nodiscard]] double end() const { return expected_; }
  [[nodiscard]] Sound take() { return std::move(sound_); }

 private:
  // Seconds that are missing before a frame of this time; negative: it overlaps. One time that cannot be true is not
  // believed; a second that follows it shows that the clock was set anew.
  double gapBefore(double time) {
    if (!std::isfinite(time)) return 0;
    const double gap = time + clockOffset_ - expected_;
    if (gap < longestGap && gap > -clockSetBack) {
      suspicious_.reset();
      return gap;
    }
    if (suspicious_ && time > *suspicious_ && time < *suspicious_ + sameClock) {
      clockOffset_ = expected_ - time;
      suspicious_.reset();
    } else {
      suspicious_ = time;
    }
    return 0;
  }

  void append(const AVFrame& frame, int skipped) {
    if (!mixer_.fits(frame)) {
      if (isMixing_) finish();
      isMixing_ = mixer_.prepare(frame);
    }
    const int count = frame.nb_samples - skipped;
    if (count <= 0) return;
    expected_ += static_cast<double>(count) / frame.sample_rate;
    if (!isMixing_) {
      trim();
      return;
    }
    const auto format = static_cast<AVSampleFormat>(frame.format);
    const int channels = frame.ch_layout.nb_channels;
    const bool isPlanar = av_sample_fmt_is_planar(format) != 0;
    const std::size_t step = static_cast<std::size_t>(av_get_bytes_per_sample(format)) * (isPlanar ? 1 : channels);
    std::vector<const std::uint8_t*> planes(static_cast<std::size_t>(isPlanar ? channels : 1));
    for (std::size_t i = 0; i < planes.size(); ++i) {
      planes[i] = frame.extended_data[i] + step * static_cast<std::size_t>(skipped);
    }
    mixer_.convert(planes.data(), count, sound_.samples);
  }

  // The resampler's tail, or sound that could not be mixed: the length is what the time says.
  void trim() {
    const double samples = (expected_ - sound_.start) * sound_.sampleRate;
    if (samples >= 0) sound_.samples.resize(static_cast<std::size_t>(std::llround(samples)), 0.0F);
  }

  Sound sound_;
  Mixer mixer_;
  double expected_ = 0;  // time of the next input sample
  double tolerance_ = tolerance;
  double clockOffset_ = 0;            // added to the stream's times since its clock was set anew
  std::optional<double> suspicious_;  // the time told last, when it was not believed
  bool isStarted_ = false;
  bool isMixing_ = false;
};

// Tells the listener often enough to see, seldom enough not to slow the work.
class Ticker {
 public:
  Ticker(Progress& progress, double duration) : progress_(progress), duration_(duration) {}
  void tell(double time) {
    const auto now = std::chrono::steady_clock::now();
    if (now - last_ < std::chrono::milliseconds(50)) return;
    last_ = now;
    fraction_ = std::max(fraction_, duration_ > 0 ? std::clamp(time / duration_, 0.0, 1.0) : 0.0);
    progress_.update(fraction_, "Reading sound");
  }

 private:
  Progress& progress_;
  double duration_;
  double fraction_ = 0;
  std::chrono::steady_clock::time_point last_{};
};

class SoundDecoder {
 public:
  SoundDecoder(ffmpeg::MediaInput input, ffmpeg::CodecContext decoder, int index, int sampleRate)
      : input_(std::move(input)), decoder_(std::move(decoder)), index_(index), timeline_(sampleRate) {}

  Result<Sound> run(double duration, Progress& progress) {
    Ticker ticker(progress, duration);
    const ffmpeg::Packet packet(av_packet_alloc());
    if (!packet) return fail(ErrorKind::System, "Out of memory.");
    ffmpeg::PacketSource source;
    int failures = 0;
    while (source.next(input_, index_, packet.get())) {
      if (progress.isCancelled()) return cancelled();
      if (source.failures() != failures) timeline_.noteDamage();
      failures = source.failures();
      if (avcodec_send_packet(decoder_.get(), packet.get()) < 0) timeline_.noteDamage();
      av_packet_unref(packet.get());
      takeFrames();
      if (timeline_.isTooLong()) {
        return fail(ErrorKind::BadInput, "The sound is longer than six hours.", {}, "Cut the clip into parts.");
      }
      ticker.tell(timeline_.end());
    }
    avcodec_send_packet(decoder_.get(), nullptr);
    takeFrames();
    timeline_.finish();
    progress.update(1, "Reading sound");
    return timeline_.take();
  }

 private:
  void takeFrames() {
    for (int errors = 0; errors < maxErrors;) {
      const int code = avcodec_receive_frame(decoder_.get(), frame_.get());
      if (code == AVERROR(EAGAIN) || code == AVERROR_EOF) return;
      if (code < 0) {
        ++errors;
        timeline_.noteDamage();
        continue;
      }
      if (frame_->sample_rate > 0 && frame_->nb_samples > 0 && frame_->ch_layout.nb_channels > 0) {
        const double tick = av_q2d(input_.stream(index_)->time_base);
        const auto ticks = frame_->best_effort_timestamp;
        timeline_.add(*frame_,
                      ticks == AV_NOPTS_VALUE ? std::nan("") : static_cast<double>(ticks) * tick - input_.startTime());
      }
      av_frame_unref(frame_.get());
    }
  }

  ffmpeg::MediaInput input_;
  ffmpeg::CodecContext decoder_;
  int index_;
  Timeline timeline_;
  ffmpeg::Frame frame_{av_frame_alloc()};
};

}  // namespace

Result<Sound> readSound(const std::filesystem::path& path, int sampleRate, Progress& progress) {
  if (sampleRate < 1000 || sampleRate > 384000) {
    return fail(ErrorKind::BadInput, fmt::format("Sound cannot be resampled to {} Hz.", sampleRate), pathText(path),
                "Use 1000 to 384000 Hz.");
  }
  progress.update(0, "Reading sound");
  auto info = probeMedia(path);
  if (!info) return tl::unexpected(info.error());
  if (!info->audio) {
    return fail(ErrorKind::NotFound, "The file has no sound.", pathText(path), "Only its pictures can be analysed.");
  }
  auto input = ffmpeg::MediaInput::open(path);
  if (!input) return tl::unexpected(input.error());
  const int index = info->audio->index;
  if (static_cast<int>(input->get()->nb_streams) <= index) {
    return fail(ErrorKind::BadInput, "The file has changed while it was read.", pathText(path), "Open it again.");
  }
  input->keepOnly(index);
  auto decoder = input->openDecoder(index);
  Result<Sound> sound;
  if (!decoder) {
    sound = tl::unexpected(decoder.error());
  } else {
    try {
      sound = SoundDecoder(std::move(*input), std::move(*decoder), index, sampleRate).run(info->duration, progress);
    } catch (const std::bad_alloc&) {
      return fail(ErrorKind::System, "There is not enough memory for the sound.", pathText(path), "Cut the clip.");
    }
  }
  if (!sound && sound.error().kind != ErrorKind::Cancelled) {
    return tl::unexpected(inFile(sound.error(), path));
  }
  return sound;
}

}  // namespace hrlf
