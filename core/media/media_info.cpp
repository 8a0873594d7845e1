#include "core/media/media_info.h"

#include "core/base/atomic_file.h"
#include "core/media/ffmpeg_handles.h"
#include "core/media/media_input.h"
#include "core/media/picture_shape.h"

#include <algorithm>
#include <cmath>

namespace hrlf {

namespace {

using ffmpeg::MediaInput;

// Headers that claim more than this many seconds (a week) are damaged.
constexpr double longestClip = 7 * 24 * 3600.0;

// The end of the last packet on the clip's clock, reading on from where the demuxer stands; < 0 when no packet has a
// time.
double lastPacketEnd(const MediaInput& input) {
  const ffmpeg::Packet packet(av_packet_alloc());
  double end = -1;
  for (int failures = 0; packet && failures < 50;) {
    const int code = av_read_frame(input.get(), packet.get());
    if (code == AVERROR_EOF) break;
    if (code < 0) {
      if (avio_feof(input->pb) != 0) break;
      ++failures;
      continue;
    }
    failures = 0;
    const AVStream* stream = input.stream(packet->stream_index);
    const auto type = stream->codecpar->codec_type;
    const bool counts = (type == AVMEDIA_TYPE_VIDEO || type == AVMEDIA_TYPE_AUDIO) &&
                        (stream->disposition & AV_DISPOSITION_ATTACHED_PIC) == 0;
    const auto time = packet->pts != AV_NOPTS_VALUE ? packet->pts : packet->dts;
    if (counts && time != AV_NOPTS_VALUE) {
      const double ticks = static_cast<double>(time) + static_cast<double>(std::max<int64_t>(packet->duration, 0));
      end = std::max(end, ticks * av_q2d(stream->time_base) - input.startTime());
    }
    av_packet_unref(packet.get());
  }
  return end;
}

// A file that was cut short keeps the duration of the whole in its header: see whether there is anything at the end.
bool reachesItsEnd(const MediaInput& input, double duration) {
  const double aim = (std::max(0.0, duration - 1) + input.startTime()) * AV_TIME_BASE;
  if (av_seek_frame(input.get(), -1, static_cast<int64_t>(aim), AVSEEK_FLAG_BACKWARD) < 0) return true;
  return lastPacketEnd(input) >= duration - std::max(0.5, duration * 0.02);
}

Result<double> durationOf(const MediaInput& input, const std::filesystem::path& path) {
  const double told = static_cast<double>(input->duration) / AV_TIME_BASE;
  const bool isPlausible = input->duration != AV_NOPTS_VALUE && told > 0 && told < longestClip &&
                           input->duration_estimation_method != AVFMT_DURATION_FROM_BITRATE;
  if (isPlausible && reachesItsEnd(input, told)) return told;
  auto again = MediaInput::open(path);
  if (!again) return tl::unexpected(again.error());
  const double measured = lastPacketEnd(*again);
  if (measured > 0 && measured < longestClip) return measured;
  return isPlausible ? told : 0.0;
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
                  "The picture is too large: " + std::to_string(parameters.width) + " x " +
                      std::to_string(parameters.height) + " pixels.",
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
                "The file has neither sound nor pictures that can be decoded (format " + info.format + ").",
                pathText(path), "Choose a video or sound file; a damaged one must be copied again.");
  }
  auto duration = durationOf(*input, path);
  if (!duration) return tl::unexpected(duration.error());
  info.duration = *duration;
  return info;
}

}  // namespace hrlf
