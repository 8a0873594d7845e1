// The demo clip: a drawn face that speaks, glad first and then sad, with subtitles.
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"

#include <cstdint>
#include <filesystem>

namespace hrlf {

/// Writes an mp4 (H.264, AAC, mov_text subtitles) of some 16 s, 25 fps, under 2 MB. Voice, face and words change mood
/// half-way. The dlib detector finds the face in at least 95 % of the frames. Atomic. Errors: espeak-ng or the encoder
/// missing (names the package), disk, cancelled.
[[nodiscard]] Result<void> makeDemoClip(const std::filesystem::path& path, std::uint64_t seed, Progress& progress);

}  // namespace hrlf
