#include "ui/player/sound_output.h"

#include <QAudioDevice>
#include <QAudioFormat>
#include <QAudioSink>
#include <QMediaDevices>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstring>

namespace hrlf::ui {
namespace {

constexpr double bufferSeconds = 0.15;  // rides out a busy window, and is soon empty after a seek
constexpr qint64 stalledAfterMs = 700;

qint64 steadyMs() {
  using namespace std::chrono;
  return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

/// The clip's own rate in one channel where the device takes it, else what the device likes best.
std::optional<QAudioFormat> formatFor(const QAudioDevice& device, int sampleRate) {
  QAudioFormat format;
  format.setSampleRate(sampleRate);
  format.setChannelCount(1);
  format.setSampleFormat(QAudioFormat::Int16);
  if (device.isFormatSupported(format)) return format;
  format = device.preferredFormat();
  if (format.sampleFormat() != QAudioFormat::Int16 && format.sampleFormat() != QAudioFormat::Float)
    format.setSampleFormat(QAudioFormat::Int16);
  if (format.isValid() && device.isFormatSupported(format)) return format;
  return std::nullopt;
}

}  // namespace

SoundSource::SoundSource(std::shared_ptr<const PlayableSound> sound, double from, double speed, int rate, int channels,
                         Encoding encoding)
    : sound_(std::move(sound)),
      from_(from),
      speed_(speed),
      rate_(rate),
      channels_(std::max(channels, 1)),
      encoding_(encoding) {}

int SoundSource::bytesPerFrame() const { return channels_ * (encoding_ == Encoding::Float ? 4 : 2); }

qint64 SoundSource::bytesAvailable() const {
  // Silence after the end is as endless as the device's patience.
  return static_cast<qint64>(rate_) * bytesPerFrame() + QIODevice::bytesAvailable();
}

double SoundSource::position() const {
  return from_ + static_cast<double>(pulled_.load(std::memory_order_relaxed)) * speed_ / rate_;
}

float SoundSource::sampleAt(double time) const {
  const double index = (time - sound_->start) * sound_->sampleRate;
  const double whole = std::floor(index);
  if (whole < 0 || whole + 1 >= static_cast<double>(sound_->samples.size())) return 0.0F;
  const auto i = static_cast<std::size_t>(whole);
  const double share = index - whole;
  return static_cast<float>((sound_->samples[i] * (1 - share) + sound_->samples[i + 1] * share) / 32768.0);
}

qint64 SoundSource::readData(char* data, qint64 most) {
  const qint64 frames = most / bytesPerFrame();
  const std::int64_t first = pulled_.load(std::memory_order_relaxed);
  char* to = data;
  for (qint64 frame = 0; frame < frames; ++frame) {
    const float sample = sampleAt(from_ + static_cast<double>(first + frame) * speed_ / rate_);
    for (int channel = 0; channel < channels_; ++channel) {
      if (encoding_ == Encoding::Float) {
        std::memcpy(to, &sample, sizeof sample);
        to += sizeof sample;
      } else {
        const auto integer = static_cast<std::int16_t>(std::lround(sample * 32767));
        std::memcpy(to, &integer, sizeof integer);
        to += sizeof integer;
      }
    }
  }
  pulled_.store(first + frames, std::memory_order_relaxed);
  return frames * bytesPerFrame();
}

SoundOutput::SoundOutput(QObject* parent) : QObject(parent), devices_(std::make_unique<QMediaDevices>()) {
  connect(devices_.get(), &QMediaDevices::audioOutputsChanged, this, &SoundOutput::deviceChanged);
}

SoundOutput::~SoundOutput() { stop(); }

bool SoundOutput::hasDevice() const { return !QMediaDevices::defaultAudioOutput().isNull(); }

void SoundOutput::setSound(std::shared_ptr<const PlayableSound> sound) {
  stop();
  sound_ = std::move(sound);
}

void SoundOutput::start(double seconds, double speed) {
  stop();
  const QAudioDevice device = QMediaDevices::defaultAudioOutput();
  if (!sound_ || device.isNull()) return;
  const auto format = formatFor(device, sound_->sampleRate);
  if (!format) return;
  const auto encoding =
      format->sampleFormat() == QAudioFormat::Float ? SoundSource::Encoding::Float : SoundSource::Encoding::Int16;
  source_ =
      std::make_unique<SoundSource>(sound_, seconds, speed, format->sampleRate(), format->channelCount(), encoding);
  source_->open(QIODevice::ReadOnly | QIODevice::Unbuffered);
  sink_ = std::make_unique<QAudioSink>(device, *format);
  sink_->setBufferSize(format->bytesForDuration(static_cast<qint64>(bufferSeconds * 1e6)));
  sink_->setVolume(volume_);
  sink_->start(source_.get());
  speed_ = speed;
  lastPosition_ = seconds;
  lastMoved_ = steadyMs();
}

void SoundOutput::stop() {
  // The sink goes first: it may still pull.
  if (sink_) sink_->stop();
  sink_.reset();
  source_.reset();
}

void SoundOutput::setVolume(double share) {
  volume_ = share;
  if (sink_) sink_->setVolume(share);
}

std::optional<double> SoundOutput::heard() {
  if (!sink_ || sink_->state() == QAudio::StoppedState) return std::nullopt;
  const double pulled = source_->position();
  if (pulled != lastPosition_) {
    lastPosition_ = pulled;
    lastMoved_ = steadyMs();
  } else if (steadyMs() - lastMoved_ > stalledAfterMs) {
    stop();
    return std::nullopt;
  }
  const qsizetype waiting = std::max<qsizetype>(0, sink_->bufferSize() - sink_->bytesFree());
  return pulled - sink_->format().durationForBytes(static_cast<qint32>(waiting)) / 1e6 * speed_;
}

}  // namespace hrlf::ui
