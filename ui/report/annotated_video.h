// The clip with its prediction burnt in, as an mp4.
#pragma once

#include "core/analysis/analysis.h"
#include "core/annotation/annotation.h"

#include <filesystem>
#include <string>
#include <vector>

namespace hrlf::ui {

/// Writes the pictures of AnnotatedFrame with the clip's sound (both damaged as the clip was) as H.264 and AAC. The
/// pictures keep their times; a clip without a picture gets one every 40 ms. The file appears whole or not at all.
/// Any thread; needs a QGuiApplication. Returns what a person should know: that there is no H.264 encoder, so that the
/// pictures are MPEG-4, or that the clip's sound could not be read.
/// Errors: those of the clip's reader and of ClipWriter; cancelled; BadInput for a range that holds nothing.
/// @param analysis  of the whole clip
/// @param range     seconds; only this stretch is written
[[nodiscard]] Result<std::vector<Warning>> writeAnnotatedVideo(const Analysis& analysis,
                                                               const std::vector<Annotation>& notes,
                                                               const TimeSpan& range, const std::filesystem::path& path,
                                                               Progress& progress);

}  // namespace hrlf::ui
