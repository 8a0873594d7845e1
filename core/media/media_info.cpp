#include "core/media/media_info.h"

#include "core/base/atomic_file.h"
#include "core/media/ffmpeg_handles.h"
#include "core/media/media_input.h"
#include "core/media/picture_shape.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>

namespace hrlf {

namespace {

using ffmpeg::MediaInput;

// Headers that claim more than this many seconds (a week) are damaged.
constexpr double longestClip = 7 * 24 * 3600.0;

// Less than this is not even a still picture: the duration is wrong.
constexpr double leastBytesPerSecond = 5;

// See the readers: a clock that jumps further was set anew.
constexpr double clockSetAhead = 30 * 60.0;
constexpr double clockSetBack = 0.5;

// One stream's time over places where its clock was set anew.
struct PacketClock {
  double offset = 0;
  double end = 0;
  bool isStarted = false;

  /// @return when the packet ends
  double add(double decoded, double shown, double length) {
    const double time = decoded + offset;
    if (isStarted && (time > end + clockSetAhead || time < end - clockSetBack)) offset = end - decoded;
    isStarted = true;
    end = decoded + offset + length;
    return shown + offset + length;
  }
};

// The end of the last packet on the clip's clock, reading on from where the demuxer stands; < 0 when there is none.
// Streams without time stamps (raw H.264) are as long as their packets together.
double lastPacketEnd(const MediaInput& input) {
  const ffmpeg::Packet packet(av_packet_alloc());
  std::map<int, double> untimed;
  std::map<int, PacketClock> clocks;
  double end = -1;
  for (ffmpeg::PacketSource source; packet && source.next(input, packet.get()); av_packet_unref(packet.get())) {
    const AVStream* stream = input.stream(packet->stream_index);
    const auto type = stream->codecpar->codec_type;
    const bool counts = (type == AVMEDIA_TYPE_VIDEO || type == AVMEDIA_TYPE_AUDIO) &&
                        (stream->disposition & AV_DISPOSITION_ATTACHED_PIC) == 0 &&
                        (packet->flags & AV_PKT_FLAG_DISCARD) == 0;
    if (!counts) continue;
    const double tick = av_q2d(stream->time_base);
    const double length = static_cast<double>(std::max<int64_t>(packet->duration, 0)) * tick;
    const auto time = packet->pts != AV_NOPTS_VALUE ? packet->pts : packet->dts;
    if (time != AV_NOPTS_VALUE) {
      const double shown = static_cast<double>(time) * tick - input.startTime();
      const double decoded =
          packet->dts != AV_NOPTS_VALUE ? static_cast<double>(packet->dts) * tick - input.startTime() : shown;
      end = std::max(end, clocks[packet->stream_index].add(decoded, shown, length));
    } else {
      end = std::max(end, untimed[packet->stream_index] += length);
    }
  }
  return end;
}

// The same for the last stretch of a clip only. A file that was cut short keeps the duration of the whole in its
// header: then there is nothing there.
std::optional<double> endNear(const MediaInput& input, double duration) {
  // At the beginning nothing is won by a search, which some formats refuse there.
  if (duration <= 1) return std::nullopt;
  const double aim = (std::max(0.0, duration - 1) + input.startTime()) * AV_TIME_BASE;
  if (av_seek_frame(input.get(), -1, static_cast<int64_t>(aim), AVSEEK_FLAG_BACKWARD) < 0) return duration;
  const double end = lastPacketEnd(input);
  if (end < duration - std::max(0.5, duration * 0.02) || end > longestClip) return std::nullopt;
  return end;
}

// What the header says; 0 when it says nothing that can be true.
double toldDuration(const MediaInput& input) {
  const double told = static_cast<double>(input->duration) / AV_TIME_BASE;
  // Where the clock was set anew within the file, the last time less the first is no duration.
  const auto bytes = static_cast<double>(avio_size(input->pb));
  const bool isPlausible = input->duration != AV_NOPTS_VALUE && told > 0 && told < longestClip &&
                           (bytes <= 0 || bytes > told * leastBytesPerSecond) &&
                           input->duration_estimation_method != AVFMT_DURATION_FROM_BITRATE;
  return isPlausible ? told : 0;
}

Result<double> durationOf(const MediaInput& input, const std::filesystem::path& path) {
  const double told = toldDuration(input);
  if (told > 0) {
    if (const auto end = endNear(input, told)) return std::max(told, *end);
  }
  auto again = MediaInput::open(path);
  if (!again) return tl::unexpected(again.error());
  const double measured = lastPacketEnd(*again);
  if (measured > 0 && measured < longestClip) return measured;
  return told;
}

VideoStreamInfo describeVideo(const MediaInput& input, int index) {
  AVStream* stream = input.stream(index);
  VideoStreamInfo video;
  video.index = index;
  video.codec = avcodec_get_name(stream->codecpar->codec_id);
  const auto orientation = ffmpeg::orientationOf(*stream);
  const auto aspect = av_guess_sample_aspect_ratio(input.get(), stream, nullptr);
  const auto shown = ffmpeg::shownSize(stream->codecpar->width, stream->codecpar->height, aspect, orientation, 0, 0);
  video.width = shown.width;
  video.height = shown.height;
  video.rotation = orientation.clockwiseDegrees();
  const auto rate = av_guess_frame_rate(input.get(), stream, nullptr);
  const auto average = stream->avg_frame_rate.num > 0 && stream->avg_frame_rate.den > 0 ? stream->avg_frame_rate : rate;
  video.frameRate = average.den > 0 ? av_q2d(average) : 0;
  return video;
}

AudioStreamInfo describeAudio(const AVStream& stream) {
  return {stream.index, avcodec_get_name(stream.codecpar->codec_id), stream.codecpar->sample_rate,
          stream.codecpar->ch_layout.nb_channels};
}

SubtitleStreamInfo describeSubtitles(const AVStream& stream) {
  SubtitleStreamInfo subtitles;
  subtitles.index = stream.index;
  subtitles.codec = avcodec_get_name(stream.codecpar->codec_id);
  if (const auto* language = av_dict_get(stream.metadata, "language", nullptr, 0);
      language != nullptr && std::string_view(language->value) != "und") {
    subtitles.language = language->value;
  }
  const auto* descriptor = avcodec_descriptor_get(stream.codecpar->codec_id);
  subtitles.isText = descriptor != nullptr && (descriptor->props & AV_CODEC_PROP_TEXT_SUB) != 0;
  return subtitles;
}

}  // namespace

Result<MediaInfo> probeMedia(const std::filesystem::path& path) {
  auto input = MediaInput::open(path);
  if (!input) return tl::unexpected(input.error());
  MediaInfo info;
  info.path = path;
  info.format = (*input)->iformat->name;
  info.startTime = input->startTime();
  if (const auto index = input->bestStream(AVMEDIA_TYPE_VIDEO)) {
    const auto& parameters = *input->stream(*index)->codecpar;
    // A stream without a size has no picture that could be decoded; its sound may still be good.
    if (parameters.width > 0 && parameters.height > 0) info.video = describeVideo(*input, *index);
    const auto isTooLarge = [](std::int64_t width, std::int64_t height) { return width * height > ffmpeg::maxPixels; };
    if (isTooLarge(parameters.width, parameters.height) ||
        (info.video && isTooLarge(info.video->width, info.video->height))) {
      return fail(ErrorKind::BadInput,
                  fmt::format("The picture is too large: {} x {} pixels.", parameters.width, parameters.height),
                  pathText(path), "Scale the clip down; at most 8192 x 8192 pixels are read.");
    }
  }
  if (const auto index = input->bestStream(AVMEDIA_TYPE_AUDIO)) {
    const auto& stream = *input->stream(*index);
    if (stream.codecpar->sample_rate > 0) info.audio = describeAudio(stream);
  }
  for (int i = 0; i < static_cast<int>((*input)->nb_streams); ++i) {
    const auto& stream = *input->stream(i);
    if (stream.codecpar->codec_type == AVMEDIA_TYPE_SUBTITLE) info.subtitles.push_back(describeSubtitles(stream));
  }
  if (!info.video && !info.audio) {
    return fail(ErrorKind::BadInput,
                fmt::format("The file has neither sound nor pictures that can be decoded (format {}).", info.format),
                pathText(path), "Choose a video or sound file; a damaged one must be copied again.");
  }
  info.toldDuration = toldDuration(*input);
  // Matroska counts from zero, wherever the first packet is.
  const bool countsFromZero = info.format.find("matroska") != std::string::npos && info.startTime > 0;
  if (countsFromZero) info.toldDuration = std::max(0.0, info.toldDuration - info.startTime);
  auto duration = durationOf(*input, path);
  if (!duration) return tl::unexpected(duration.error());
  info.duration = *duration;
  return info;
}

}  // namespace hrlf
