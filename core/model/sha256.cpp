#include "core/model/sha256.h"

extern "C" {
#include <libavutil/mem.h>
#include <libavutil/sha.h>
}

#include <array>
#include <cstdint>
#include <memory>

namespace hrlf {

Result<std::string> sha256(std::string_view bytes) {
  const std::unique_ptr<AVSHA, void (*)(void*)> state(av_sha_alloc(), av_free);
  if (!state || av_sha_init(state.get(), 256) < 0) {
    return fail(ErrorKind::System, "There is no memory to compute a SHA-256.");
  }
  av_sha_update(state.get(), reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size());
  std::array<std::uint8_t, 32> digest{};
  av_sha_final(state.get(), digest.data());

  constexpr std::string_view digits = "0123456789abcdef";
  std::string text;
  for (const std::uint8_t byte : digest) {
    text += digits[byte >> 4U];
    text += digits[byte & 15U];
  }
  return text;
}

}  // namespace hrlf
