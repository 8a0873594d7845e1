#include "core/base/sha256.h"

#include "core/base/atomic_file.h"

extern "C" {
#include <libavutil/mem.h>
#include <libavutil/sha.h>
}

#include <algorithm>
#include <array>
#include <cstdint>
#include <fstream>
#include <system_error>
#include <utility>

namespace hrlf {

Result<std::string> sha256(std::string_view bytes) {
  auto hash = Sha256::start();
  if (!hash) return tl::unexpected(hash.error());
  hash->add(bytes);
  return hash->digits();
}

Result<std::string> fileSha256(const std::filesystem::path& path, Progress& progress) {
  std::error_code error;
  // Opening a pipe would wait for somebody to write into it.
  std::ifstream file;
  if (std::filesystem::is_regular_file(path, error)) file.open(path, std::ios::binary);
  if (!file.is_open())
    return fail(ErrorKind::NotFound, "The file cannot be opened.", pathText(path), "Check its name and permissions.");
  const auto size = std::max<std::uintmax_t>(std::filesystem::file_size(path, error), 1);
  auto hash = Sha256::start();
  if (!hash) return tl::unexpected(hash.error());
  constexpr std::size_t blockSize = 1'000'000;
  std::string block(blockSize, '\0');
  double done = 0;
  while (file) {
    if (progress.isCancelled()) return cancelled();
    file.read(block.data(), static_cast<std::streamsize>(block.size()));
    const auto count = static_cast<std::size_t>(file.gcount());
    hash->add(std::string_view(block).substr(0, count));
    done += static_cast<double>(count);
    progress.update(std::min(1.0, done / static_cast<double>(size)), "Reading the file");
  }
  if (file.bad()) return fail(ErrorKind::System, "The file cannot be read.", pathText(path), "Check the disk.");
  return hash->digits();
}

Result<Sha256> Sha256::start() {
  State state(av_sha_alloc(), [](AVSHA* sha) { av_free(sha); });
  if (!state || av_sha_init(state.get(), 256) < 0) {
    return fail(ErrorKind::System, "There is not enough memory to compute a SHA-256.");
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
