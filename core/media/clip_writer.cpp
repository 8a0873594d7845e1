#include "core/media/clip_writer.h"

#include "core/base/atomic_file.h"
#include "core/media/clip_encoders.h"
#include "core/media/ffmpeg_handles.h"

#include <fmt/format.h>

extern "C" {
#include <libavutil/dict.h>
#include <libavutil/mem.h>
}

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

namespace hrlf {

namespace {

constexpr int ticksPerSecond = 1000;  // of the subtitles
constexpr std::size_t longestText = 65535;

// Sample description of 3GPP timed text: white 18 point at the bottom, one font named Serif.
constexpr std::array<std::uint8_t, 48> textStyle{
    0, 0,  0,    0,    1,    0xFF, 0, 0, 0, 0,  0,   0,   0,   0,   0, 0, 0, 0, 0, 0,   0,   0,   0,   1,
    0, 18, 0xFF, 0xFF, 0xFF, 0xFF, 0, 0, 0, 18, 'f', 't', 'a', 'b', 0, 1, 0, 1, 5, 'S', 'e', 'r', 'i', 'f'};

// An mp4 under construction in memory.
class Container {
 public:
  Container() {
    if (avformat_alloc_output_context2(&context_, nullptr, "mp4", nullptr) >= 0) avio_open_dyn_buf(&context_->pb);
  }
  Container(const Container&) = delete;
  Container& operator=(const Container&) = delete;
  ~Container() {
    if (context_ != nullptr && context_->pb != nullptr) av_free(takeBuffer().data);
    avformat_free_context(context_);
  }

  [[nodiscard]] bool isOk() const { return context_ != nullptr && context_->pb != nullptr; }
  [[nodiscard]] AVFormatContext* operator->() const { return context_; }

  AVStream* addStream(const AVCodecContext& encoder) {
    AVStream* stream = avformat_new_stream(context_, nullptr);
    if (stream == nullptr || avcodec_parameters_from_context(stream->codecpar, &encoder) < 0) return nullptr;
    stream->time_base = encoder.time_base;
    return stream;
  }

  AVStream* addSubtitles() {
    AVStream* stream = avformat_new_stream(context_, nullptr);
    if (stream == nullptr) return nullptr;
    auto* parameters = stream->codecpar;
    parameters->codec_type = AVMEDIA_TYPE_SUBTITLE;
    parameters->codec_id = AV_CODEC_ID_MOV_TEXT;
    parameters->extradata = static_cast<std::uint8_t*>(av_mallocz(textStyle.size() + AV_INPUT_BUFFER_PADDING_SIZE));
    if (parameters->extradata == nullptr) return nullptr;
    std::copy(textStyle.begin(), textStyle.end(), parameters->extradata);
    parameters->extradata_size = static_cast<int>(textStyle.size());
    stream->time_base = {1, ticksPerSecond};
    av_dict_set(&stream->metadata, "language", "eng", 0);
    return stream;
  }

  // The index goes before the data, into space reserved for it, so that a copy cut short still plays.
  int writeHeader(std::size_t packets) {
    constexpr std::size_t fixedBytes = 8192;
    constexpr std::size_t bytesPerPacket = 48;
    AVDictionary* options = nullptr;
    av_dict_set_int(&options, "moov_size", static_cast<int64_t>(fixedBytes + bytesPerPacket * packets), 0);
    context_->flags |= AVFMT_FLAG_BITEXACT;
    const int code = avformat_write_header(context_, &options);
    av_dict_free(&options);
    return code;
  }

  struct Buffer {
    std::uint8_t* data = nullptr;
    int size = 0;
  };
  // The bytes so far; the caller frees them.
  Buffer takeBuffer() {
    Buffer buffer;
    buffer.size = avio_close_dyn_buf(context_->pb, &buffer.data);
    context_->pb = nullptr;
    return buffer;
  }

 private:
  AVFormatContext* context_ = nullptr;
};

// A packet with the stream it belongs to and its time in seconds.
struct Queued {
  AVPacket* packet = nullptr;
  AVRational timeBase{};
  int stream = 0;
  double time = 0;
};

void enqueue(std::vector<ffmpeg::Packet>& packets, AVRational timeBase, int stream, std::vector<Queued>& queue) {
  for (auto& packet : packets) {
    queue.push_back({packet.get(), timeBase, stream, static_cast<double>(packet->dts) * av_q2d(timeBase)});
  }
}

// One sample of timed text: its length in two bytes, then the text. The muxer fills the gaps between cues.
ffmpeg::Packet textPacket(std::string_view text, int64_t start, int64_t end) {
  ffmpeg::Packet packet(av_packet_alloc());
  if (!packet || av_new_packet(packet.get(), static_cast<int>(text.size()) + 2) < 0) return nullptr;
  packet->data[0] = static_cast<std::uint8_t>(text.size() >> 8U);
  packet->data[1] = static_cast<std::uint8_t>(text.size() & 0xFFU);
  std::memcpy(packet->data + 2, text.data(), text.size());
  packet->pts = packet->dts = start;
  packet->duration = end - start;
  packet->flags |= AV_PKT_FLAG_KEY;
  return packet;
}

}  // namespace

struct ClipWriter::Private {
  std::filesystem::path path;
  ffmpeg::PictureEncoder pictures;
  std::optional<ffmpeg::SoundEncoder> sound;
  std::vector<ffmpeg::Packet> texts;
  int64_t textEnd = 0;  // ticks
  bool isFinished = false;

  Result<void> addText(std::string_view text, int64_t start, int64_t end);
};

Result<void> ClipWriter::Private::addText(std::string_view text, int64_t start, int64_t end) {
  auto packet = textPacket(text, start, end);
  if (!packet) return fail(ErrorKind::System, "Out of memory.", pathText(path));
  texts.push_back(std::move(packet));
  textEnd = end;
  return {};
}

ClipWriter::ClipWriter(std::unique_ptr<Private> d) : d_(std::move(d)) {}
ClipWriter::ClipWriter(ClipWriter&&) noexcept = default;
ClipWriter& ClipWriter::operator=(ClipWriter&&) noexcept = default;
ClipWriter::~ClipWriter() = default;

Result<ClipWriter> ClipWriter::create(const std::filesystem::path& path, int width, int height, double fps,
                                      int sampleRate, int bitrate) {
  ffmpeg::silenceLog();
  const std::string where = pathText(path);
  constexpr int largest = 4096;
  const auto isSide = [](int length) { return length >= 2 && length <= largest && length % 2 == 0; };
  if (!isSide(width) || !isSide(height)) {
    return fail(ErrorKind::BadInput, fmt::format("Pictures of {} x {} pixels cannot be encoded.", width, height), where,
                "Use even sides of 2 to 4096 pixels.");
  }
  if (!(fps > 0 && fps <= 240) || bitrate < 1000 || bitrate > 200'000'000) {
    return fail(ErrorKind::BadInput, "The frame rate or the bit rate of the clip is out of bounds.", where,
                "Use 1 to 240 pictures and 1,000 to 200,000,000 bits a second.");
  }
  std::error_code error;
  const auto folder = path.has_parent_path() ? path.parent_path() : std::filesystem::path(".");
  if (!std::filesystem::is_directory(folder, error)) {
    return fail(ErrorKind::NotFound, "The folder of the clip does not exist.", pathText(folder), "Create it first.");
  }
  const auto atPath = [&where](Error e) {
    e.where = where;
    return tl::unexpected(std::move(e));
  };
  auto pictures = ffmpeg::PictureEncoder::create(width, height, fps, bitrate);
  if (!pictures) return atPath(pictures.error());
  auto d = std::make_unique<Private>(Private{path, std::move(*pictures), std::nullopt, {}, 0, false});
  if (sampleRate != 0) {
    auto sound = ffmpeg::SoundEncoder::create(sampleRate);
    if (!sound) return atPath(sound.error());
    d->sound.emplace(std::move(*sound));
  }
  return ClipWriter(std::move(d));
}

bool ClipWriter::isH264() const { return d_->pictures.context().codec_id == AV_CODEC_ID_H264; }

Result<void> ClipWriter::addPicture(const VideoFrame& picture) { return d_->pictures.add(picture); }

Result<void> ClipWriter::addSound(std::span<const float> samples) {
  if (!d_->sound) return fail(ErrorKind::BadInput, "The clip was begun without sound.", pathText(d_->path));
  return d_->sound->add(samples);
}

Result<void> ClipWriter::addCue(const Cue& cue) {
  const auto ticks = [](double time) { return std::llround(time * ticksPerSecond); };
  const bool isFinite = std::isfinite(cue.start) && std::isfinite(cue.end) && cue.end < 1e6;
  if (!isFinite || cue.start < 0 || ticks(cue.end) <= ticks(cue.start) || ticks(cue.start) < d_->textEnd ||
      cue.text.size() > longestText) {
    return fail(ErrorKind::BadInput, "A subtitle ends before it starts, overlaps the one before or is too long.",
                pathText(d_->path) + ", \"" + cue.text.substr(0, 80) + "\"");
  }
  return d_->addText(cue.text, ticks(cue.start), ticks(cue.end));
}

Result<void> ClipWriter::finish() {
  const std::string where = pathText(d_->path);
  if (d_->isFinished) return fail(ErrorKind::Internal, "The clip was finished before.", where);
  d_->isFinished = true;
  if (auto ended = d_->pictures.finish(); !ended) return ended;
  if (d_->sound) {
    if (auto ended = d_->sound->finish(); !ended) return ended;
  }
  Container container;
  if (!container.isOk()) return fail(ErrorKind::System, "FFmpeg cannot write mp4 here.", where);

  std::vector<Queued> queue;
  const auto add = [&](AVStream* stream, std::vector<ffmpeg::Packet>& packets) {
    if (stream != nullptr) enqueue(packets, stream->time_base, stream->index, queue);
    return stream != nullptr;
  };
  bool isOk = add(container.addStream(d_->pictures.context()), d_->pictures.packets());
  if (d_->sound && !d_->sound->packets().empty()) {
    isOk = isOk && add(container.addStream(d_->sound->context()), d_->sound->packets());
  }
  if (!d_->texts.empty()) isOk = isOk && add(container.addSubtitles(), d_->texts);
  if (!isOk) return fail(ErrorKind::System, "Out of memory.", where);
  std::stable_sort(queue.begin(), queue.end(), [](const Queued& a, const Queued& b) { return a.time < b.time; });

  int code = container.writeHeader(queue.size());
  for (std::size_t i = 0; code >= 0 && i < queue.size(); ++i) {
    AVPacket* packet = queue[i].packet;
    packet->stream_index = queue[i].stream;
    av_packet_rescale_ts(packet, queue[i].timeBase, container->streams[queue[i].stream]->time_base);
    code = av_write_frame(container.operator->(), packet);
  }
  if (code >= 0) code = av_write_trailer(container.operator->());
  if (code < 0) {
    return fail(ErrorKind::Internal, fmt::format("FFmpeg cannot put the clip together: {}.", ffmpeg::errorText(code)),
                where);
  }
  const auto buffer = container.takeBuffer();
  auto written = writeFileAtomically(
      d_->path, std::string_view(reinterpret_cast<const char*>(buffer.data), static_cast<std::size_t>(buffer.size)));
  av_free(buffer.data);
  return written;
}

}  // namespace hrlf
