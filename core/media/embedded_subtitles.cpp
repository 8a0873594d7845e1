// Text subtitle streams inside a clip.
#include "core/base/atomic_file.h"
#include "core/media/cue_markup.h"
#include "core/media/media_input.h"
#include "core/media/subtitles.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace hrlf {

namespace {

// A cue without an end stays this long, or until the next one.
constexpr double openCue = 5.0;

// The text of an ASS event as the decoder gives it: after ReadOrder, Layer, Style, Name, three margins and Effect.
std::string dialogueText(std::string_view event) {
  constexpr int fieldsBefore = 8;
  for (int i = 0; i < fieldsBefore; ++i) {
    const auto comma = event.find(',');
    if (comma == std::string_view::npos) return {};
    event.remove_prefix(comma + 1);
  }
  std::string text;
  for (std::size_t i = 0; i < event.size(); ++i) {
    // \N, \n and \h are breaks and hard blanks; backslashes within {...} go with the override.
    const bool isBreak =
        event[i] == '\\' && i + 1 < event.size() && (event[i + 1] == 'N' || event[i + 1] == 'n' || event[i + 1] == 'h');
    text += isBreak ? ' ' : event[i];
    if (isBreak) ++i;
  }
  return withoutMarkup(text);
}

struct SubtitleOwner {
  AVSubtitle subtitle{};
  SubtitleOwner() = default;
  SubtitleOwner(const SubtitleOwner&) = delete;
  SubtitleOwner& operator=(const SubtitleOwner&) = delete;
  ~SubtitleOwner() { avsubtitle_free(&subtitle); }
};

std::string textOf(const AVSubtitle& subtitle) {
  std::string text;
  for (unsigned i = 0; i < subtitle.num_rects; ++i) {
    const AVSubtitleRect& rect = *subtitle.rects[i];
    std::string line;
    if (rect.ass != nullptr) {
      line = dialogueText(rect.ass);
    } else if (rect.text != nullptr) {
      line = withoutMarkup(rect.text);
    }
    if (!line.empty()) text += (text.empty() ? "" : " ") + line;
  }
  return text;
}

Cue cueOf(const AVPacket& packet, const AVSubtitle& subtitle, double tick, double startTime) {
  Cue cue;
  const double shown = static_cast<double>(packet.pts) * tick - startTime;
  cue.start = shown + subtitle.start_display_time / 1000.0;
  if (packet.duration > 0) {
    cue.end = shown + static_cast<double>(packet.duration) * tick;
  } else if (subtitle.end_display_time > subtitle.start_display_time &&
             subtitle.end_display_time != std::numeric_limits<std::uint32_t>::max()) {
    cue.end = shown + subtitle.end_display_time / 1000.0;
  } else {
    cue.end = cue.start + openCue;
  }
  cue.text = textOf(subtitle);
  return cue;
}

}  // namespace

Result<std::vector<Cue>> readEmbeddedSubtitles(const MediaInfo& info, int streamIndex, Progress& progress) {
  constexpr std::string_view stage = "Reading subtitles";
  const std::string where = pathText(info.path) + ", stream " + std::to_string(streamIndex);
  const auto described = std::find_if(info.subtitles.begin(), info.subtitles.end(),
                                      [streamIndex](const SubtitleStreamInfo& s) { return s.index == streamIndex; });
  if (described == info.subtitles.end()) {
    return fail(ErrorKind::BadInput, "The clip has no such subtitle stream.", where);
  }
  if (!described->isText) {
    return fail(ErrorKind::BadInput,
                fmt::format("These subtitles are pictures ({}) and cannot be read as words.", described->codec), where,
                "Put a text file (.srt or .vtt) beside the clip.");
  }
  auto input = ffmpeg::MediaInput::open(info.path);
  if (!input) return tl::unexpected(input.error());
  if (streamIndex >= static_cast<int>(input->get()->nb_streams)) {
    return fail(ErrorKind::BadInput, "The file has changed while it was read.", where, "Open it again.");
  }
  auto decoder = input->openDecoder(streamIndex);
  if (!decoder) return tl::unexpected(decoder.error());
  input->keepOnly(streamIndex);

  std::vector<Cue> cues;
  const ffmpeg::Packet packet(av_packet_alloc());
  if (!packet) return fail(ErrorKind::System, "Out of memory.", where);
  const double tick = av_q2d(input->stream(streamIndex)->time_base);
  double fraction = 0;
  for (ffmpeg::PacketSource source; source.next(*input, streamIndex, packet.get());) {
    if (progress.isCancelled()) return cancelled();
    SubtitleOwner owner;
    int isWhole = 0;
    const int code = avcodec_decode_subtitle2(decoder->get(), &owner.subtitle, &isWhole, packet.get());
    if (code >= 0 && isWhole != 0 && packet->pts != AV_NOPTS_VALUE) {
      auto cue = cueOf(*packet, owner.subtitle, tick, input->startTime());
      if (info.duration > 0) fraction = std::max(fraction, std::clamp(cue.start / info.duration, 0.0, 1.0));
      progress.update(fraction, stage);
      if (!cue.text.empty() && cue.end > cue.start) cues.push_back(std::move(cue));
    }
    av_packet_unref(packet.get());
  }
  if (cues.empty()) {
    return fail(ErrorKind::NotFound, "The subtitle stream is empty.", where,
                "Choose another stream or put an .srt file beside the clip.");
  }
  std::stable_sort(cues.begin(), cues.end(), [](const Cue& a, const Cue& b) { return a.start < b.start; });
  progress.update(1, stage);
  return cues;
}

}  // namespace hrlf
