// Which files are clips.
#pragma once

#include "core/base/progress.h"

#include <QString>

#include <filesystem>
#include <vector>

namespace hrlf::ui {

/// For a file dialog: "Video and sound (*.mp4 ...);;All files (*)" (translated).
[[nodiscard]] QString mediaFilter();

/// The clips among files and folders: files as they are, of folders what mediaFilter() names, with all folders below,
/// in the order of their names. Folders that cannot be read are passed over. Off the UI thread where there are folders.
[[nodiscard]] std::vector<std::filesystem::path> clipsAmong(const std::vector<std::filesystem::path>& paths,
                                                            const Progress& progress);

}  // namespace hrlf::ui
