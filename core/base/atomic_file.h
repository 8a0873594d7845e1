// Files of the user appear whole or not at all.
#pragma once

#include "core/base/error.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace hrlf {

/// Writes `bytes` beside `path` under a temporary name, flushes to disk, then renames over `path`. On failure (disk
/// full, no permission) `path` is as it was and the temporary file is gone.
[[nodiscard]] Result<void> writeFileAtomically(const std::filesystem::path& path, std::string_view bytes);

/// Reads a whole file; an Error names the path and what the system said.
[[nodiscard]] Result<std::string> readFile(const std::filesystem::path& path);

/// Makes a folder and those above it; one that is there already is as well. Errors: no permission, a file in its place.
[[nodiscard]] Result<void> makeFolder(const std::filesystem::path& folder);

/// UTF-8 text of a path, for messages and JSON (never throws, whatever bytes the name holds).
[[nodiscard]] std::string pathText(const std::filesystem::path& path);

/// An error of what a file holds, with the file before the place.
[[nodiscard]] Error inFile(Error error, const std::filesystem::path& path);

}  // namespace hrlf
