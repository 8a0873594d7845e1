// Files that ship with the program.
#pragma once

#include "core/base/error.h"

#include <filesystem>
#include <string_view>

namespace hrlf {

/// The model and the clip that make the program useful the minute it is installed.
inline constexpr std::string_view starterModelName = "models/starter.safetensors";
inline constexpr std::string_view demoClipName = "demo/demo.mp4";

/// The path of a shipped file, e.g. "words/words.hrlfwords", "models/starter.safetensors", "demo/demo.mp4". Looks in
/// $HRLF_RESOURCES, then beside the executable (../share/hrlf-studio), then in the installed place, then in the source
/// tree. Error names the places that were tried.
[[nodiscard]] Result<std::filesystem::path> resourcePath(std::string_view name);

/// Whether a file or folder lies among the shipped ones, where nobody looks for work of their own.
[[nodiscard]] bool isShipped(const std::filesystem::path& path);

}  // namespace hrlf
