// Files that people take for a pickle, by name.
#pragma once

#include "core/base/error.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace hrlf {

/// The Error to show when `bytes` (a whole file) is of a known kind that is no pickle of features: empty, a git-lfs
/// pointer, an archive of torch.save or numpy, an HTML page, compressed, HDF5. Nothing when it may be a pickle.
[[nodiscard]] std::optional<Error> foreignFileError(std::string_view bytes, const std::string& where);

/// The same for a file whose name promises HDF5 or a numpy archive while it holds neither, nor a binary pickle.
[[nodiscard]] std::optional<Error> misnamedFileError(const std::filesystem::path& path, std::string_view bytes);

}  // namespace hrlf
