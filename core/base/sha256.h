// The fingerprint of a file, or of data in memory.
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

struct AVSHA;

namespace hrlf {

/// SHA-256 of `bytes` as 64 lower-case hexadecimal digits. Errors: out of memory.
[[nodiscard]] Result<std::string> sha256(std::string_view bytes);

/// SHA-256 of all that a file holds, as sha256sum(1) prints it; a gigabyte takes some seconds. Errors: no such file, it
/// cannot be read, cancelled.
[[nodiscard]] Result<std::string> fileSha256(const std::filesystem::path& path, Progress& progress);

/// The same of bytes that come in parts.
class Sha256 {
 public:
  /// Errors: out of memory.
  [[nodiscard]] static Result<Sha256> start();
  void add(std::string_view bytes);
  /// Ends it: call once, last.
  [[nodiscard]] std::string digits();

 private:
  using State = std::unique_ptr<AVSHA, void (*)(AVSHA*)>;
  explicit Sha256(State state) : state_(std::move(state)) {}
  State state_;
};

}  // namespace hrlf
