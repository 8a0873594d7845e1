#include "core/media/media_input.h"

#include "core/base/atomic_file.h"

#include <fmt/format.h>

extern "C" {
#include <libavutil/dict.h>
#include <libavutil/opt.h>
}

#include <algorithm>
#include <array>
#include <cstdint>
#include <fstream>
#include <string>
#include <string_view>
#include <system_error>
#include <vector>

namespace hrlf::ffmpeg {

namespace {

// More failed reads than this in a row mean that nothing more will come.
constexpr int maxFailuresInARow = 50;
// Pixels of a picture up to which one thread decodes as quickly as two (512 x 512 and 640 x 480 do, 768 x 576 does
// not).
constexpr std::int64_t largestAlone = 350'000;

Result<void> checkFile(const std::filesystem::path& path) {
  std::error_code error;
  const auto status = std::filesystem::status(path, error);
  if (!std::filesystem::exists(status)) {
    return fail(ErrorKind::NotFound, "There is no such file.", pathText(path), "Check its name and place.");
  }
  if (!std::filesystem::is_regular_file(status)) {
    return fail(ErrorKind::BadInput, "This is a folder or a device, not a media file.", pathText(path),
                "Choose a video or sound file.");
  }
  if (std::filesystem::file_size(path, error) == 0 && !error) {
    return fail(ErrorKind::BadInput, "The file is empty (0 bytes).", pathText(path), "Copy or download it again.");
  }
  if (!std::ifstream(path, std::ios::binary)) {
    return fail(ErrorKind::NotFound, "The file cannot be opened.", pathText(path), "Check that you may read it.");
  }
  return {};
}

bool startsLikeMp4(const std::filesystem::path& path) {
  std::array<char, 8> head{};
  std::ifstream(path, std::ios::binary).read(head.data(), head.size());
  return std::string_view(head.data() + 4, 4) == "ftyp";
}

tl::unexpected<Error> cannotRead(const std::filesystem::path& path, int code) {
  if (startsLikeMp4(path)) {
    return fail(
        ErrorKind::BadInput,
        fmt::format("The recording is cut short or damaged: its index (moov) cannot be read ({}).", errorText(code)),
        pathText(path), "Copy or download it again; a recorder may be able to repair its own file.");
  }
  return fail(ErrorKind::BadInput, fmt::format("This is not a media file that FFmpeg can read ({}).", errorText(code)),
              pathText(path), "Choose a video or sound file, or convert it to mp4.");
}

// Formats that are lists of other files (or of text shown as a terminal), which a clip never is. A live playlist
// would be read again and again without an end.
bool isRefused(const AVInputFormat& format) {
  constexpr std::array<std::string_view, 6> refused{"hls", "concat", "dash", "tty", "imf", "ffmetadata"};
  const std::string_view name = format.name;
  return std::any_of(refused.begin(), refused.end(), [name](std::string_view r) { return name == r; });
}

// The decoders that avformat_find_stream_info() opens itself must not be talked into huge pictures either.
void findStreams(AVFormatContext* context) {
  std::vector<AVDictionary*> options(context->nb_streams, nullptr);
  for (auto*& o : options) av_dict_set_int(&o, "max_pixels", maxPixels, 0);
  // A failure here leaves what was found; the streams are judged by their parameters afterwards.
  avformat_find_stream_info(context, options.data());
  for (auto*& o : options) av_dict_free(&o);
}

}  // namespace

void MediaInput::Closer::operator()(AVFormatContext* context) const {
  // With a protocol context of our own, closing the input leaves it open.
  AVIOContext* io = context->pb;
  avformat_close_input(&context);
  avio_closep(&io);
}

Result<MediaInput> MediaInput::open(const std::filesystem::path& path) {
  silenceLog();
  if (auto checked = checkFile(path); !checked) return tl::unexpected(checked.error());

  // The file is opened by us and FFmpeg is given no name: a name with a colon would be a protocol, one with a
  // percent sign a pattern of pictures, and the extension would be believed more than the content.
  AVIOContext* io = nullptr;
  if (const int code = avio_open(&io, ("file:" + path.native()).c_str(), AVIO_FLAG_READ); code < 0) {
    return fail(ErrorKind::NotFound, fmt::format("The file cannot be opened: {}.", errorText(code)), pathText(path),
                "Check that you may read it.");
  }
  const AVInputFormat* format = nullptr;
  if (const int code = av_probe_input_buffer2(io, &format, "", nullptr, 0, 0); code < 0) {
    avio_closep(&io);
    return cannotRead(path, code);
  }
  if (isRefused(*format)) {
    avio_closep(&io);
    return fail(ErrorKind::BadInput, fmt::format("The file is a text or a list of other files ({}).", format->name),
                pathText(path), "Choose the video or sound file itself.");
  }
  AVFormatContext* context = avformat_alloc_context();
  if (context == nullptr) {
    avio_closep(&io);
    return fail(ErrorKind::System, "Out of memory.", pathText(path));
  }
  context->pb = io;
  AVDictionary* options = nullptr;
  av_dict_set(&options, "protocol_whitelist", "none", 0);
  const int code = avformat_open_input(&context, "", format, &options);
  av_dict_free(&options);
  if (code < 0) {
    avio_closep(&io);
    return cannotRead(path, code);
  }
  MediaInput input(context);
  findStreams(context);
  return input;
}

std::optional<int> MediaInput::bestStream(AVMediaType type) const {
  const auto isUsable = [this](int index) {
    return index >= 0 && (stream(index)->disposition & AV_DISPOSITION_ATTACHED_PIC) == 0;
  };
  const int best = av_find_best_stream(context_.get(), type, -1, -1, nullptr, 0);
  if (isUsable(best)) return best;
  for (int i = 0; i < static_cast<int>(context_->nb_streams); ++i) {
    if (stream(i)->codecpar->codec_type == type && isUsable(i)) return i;
  }
  return std::nullopt;
}

double MediaInput::startTime() const {
  if (context_->start_time == AV_NOPTS_VALUE) return 0;
  return static_cast<double>(context_->start_time) / AV_TIME_BASE;
}

void MediaInput::keepOnly(int index) const {
  for (int i = 0; i < static_cast<int>(context_->nb_streams); ++i) {
    stream(i)->discard = i == index ? AVDISCARD_DEFAULT : AVDISCARD_ALL;
  }
}

Result<CodecContext> MediaInput::openDecoder(int index) const {
  const AVStream* chosen = stream(index);
  const AVCodec* decoder = avcodec_find_decoder(chosen->codecpar->codec_id);
  const std::string where = "stream " + std::to_string(index);
  if (decoder == nullptr) {
    return fail(ErrorKind::BadInput,
                fmt::format("FFmpeg has no decoder for {}.", avcodec_get_name(chosen->codecpar->codec_id)), where,
                "Convert the clip to mp4 with H.264 and AAC.");
  }
  CodecContext context(avcodec_alloc_context3(decoder));
  if (!context) return fail(ErrorKind::System, "Out of memory.", where);
  int code = avcodec_parameters_to_context(context.get(), chosen->codecpar);
  context->pkt_timebase = chosen->time_base;
  // Two threads on small pictures wait for each other as long as they help, and take half as much of the cores again.
  const bool isLarge = std::int64_t{context->width} * context->height > largestAlone;
  context->thread_count = isLarge ? 2 : 1;
  context->thread_type = FF_THREAD_FRAME;
  context->max_pixels = maxPixels;
  // Pictures that lack their references come marked, in their place; else those after them would be held back too.
  context->flags |= AV_CODEC_FLAG_OUTPUT_CORRUPT;
  if (code >= 0) code = avcodec_open2(context.get(), decoder, nullptr);
  if (code < 0) {
    return fail(ErrorKind::BadInput,
                fmt::format("The decoder for {} refuses the stream ({}).", decoder->name, errorText(code)), where,
                "The file may be damaged; copy or convert it again.");
  }
  return context;
}

bool PacketSource::next(const MediaInput& input, AVPacket* packet) {
  while (inARow_ < maxFailuresInARow) {
    const int code = av_read_frame(input.get(), packet);
    if (code == AVERROR_EOF) return false;
    if (code >= 0) {
      inARow_ = 0;
      return true;
    }
    ++failures_;
    ++inARow_;
    // At the end of a file that was cut short, demuxers report an error rather than the end.
    if (avio_feof(input->pb) != 0) return false;
  }
  return false;
}

bool PacketSource::next(const MediaInput& input, int stream, AVPacket* packet) {
  while (next(input, packet)) {
    if (packet->stream_index == stream) return true;
    av_packet_unref(packet);
  }
  return false;
}

}  // namespace hrlf::ffmpeg
