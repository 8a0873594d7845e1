// The fingerprint of a file.
#pragma once

#include "core/base/error.h"

#include <string>
#include <string_view>

namespace hrlf {

/// SHA-256 of `bytes` as 64 lower-case hexadecimal digits. Errors: out of memory.
[[nodiscard]] Result<std::string> sha256(std::string_view bytes);

}  // namespace hrlf
