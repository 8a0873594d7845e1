// What one sees of a clip without reading it: a picture, how long it is, whether it is the file it was.
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"

#include <QImage>

#include <filesystem>

namespace hrlf::ui {

/// Pixels of a thumbnail, at most.
inline constexpr int thumbnailWidth = 160;
inline constexpr int thumbnailHeight = 90;

struct ClipGlance {
  double duration = 0;  ///< seconds
  QImage picture;       ///< from a tenth of the clip on; null: it has no picture
};

/// Some 50 ms. Errors: those of probeMedia().
[[nodiscard]] Result<ClipGlance> glanceAt(const std::filesystem::path& clip);

}  // namespace hrlf::ui
