#include "core/media/ffmpeg_handles.h"

extern "C" {
#include <libavutil/error.h>
#include <libavutil/log.h>
}

#include <array>

namespace hrlf::ffmpeg {

std::string errorText(int code) {
  std::array<char, AV_ERROR_MAX_STRING_SIZE> text{};
  av_strerror(code, text.data(), text.size());
  return text.data();
}

void silenceLog() { av_log_set_level(AV_LOG_QUIET); }

}  // namespace hrlf::ffmpeg
