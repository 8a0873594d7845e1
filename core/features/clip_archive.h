// A clip's features as bytes and back. Private to this room.
#pragma once

#include "core/features/clip_features.h"

#include <optional>
#include <string>
#include <string_view>

namespace hrlf {

/// CBOR behind a line with the format's version and the SHA-256 of what follows. Errors: out of memory.
[[nodiscard]] Result<std::string> archiveOf(const ClipFeatures& clip);

/// nullopt: not such an archive, of another version, damaged or cut short.
[[nodiscard]] std::optional<ClipFeatures> clipOfArchive(std::string_view bytes);

}  // namespace hrlf
