// Where an export goes unless the person says otherwise.
#pragma once

#include <QString>

#include <filesystem>

namespace hrlf::ui {

/// The folder that this clip was exported into before; else "<clip> report" where the last export of any clip stands,
/// beside the clip, or among the person's documents: the first of these that they may write to, with a
/// number where another clip called alike was exported. Never among the program's own files.
[[nodiscard]] QString proposedExportFolder(const std::filesystem::path& clip);

/// The person has chosen this folder for this clip.
void rememberExportFolder(const std::filesystem::path& clip, const QString& folder);

}  // namespace hrlf::ui
