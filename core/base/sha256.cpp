#include "core/base/sha256.h"

extern "C" {
#include <libavutil/mem.h>
#include <libavutil/sha.h>
}

#include <array>
#include <cstdint>
#include <utility>

namespace hrlf {

Result<std::string> sha256(std::string_view bytes) {
  auto hash = Sha256::start();
  if (!hash) return tl::unexpected(hash.error());
  hash->add(bytes);
  return hash->digits();
}

Result<Sha256> Sha256::start() {
  State state(av_sha_alloc(), [](AVSHA* sha) { av_free(sha); });
  if (!state || av_sha_init(state.get(), 256) < 0) {
    return fail(ErrorKind::System, "There is no memory to compute a SHA-256.");
  }
  return Sha256(std::move(state));
}

void Sha256::add(std::string_view bytes) {
  av_sha_update(state_.get(), reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size());
}

std::string Sha256::digits() {
  std::array<std::uint8_t, 32> digest{};
  av_sha_final(state_.get(), digest.data());

  constexpr std::string_view hexadecimal = "0123456789abcdef";
  std::string text;
  for (const std::uint8_t byte : digest) {
    text += hexadecimal[byte >> 4U];
    text += hexadecimal[byte & 15U];
  }
  return text;
}

}  // namespace hrlf
