// Sound of a clip.
#pragma once

#include "core/base/progress.h"
#include "core/media/media_info.h"

#include <vector>

namespace hrlf {

/// One channel of sound on the clip's clock.
struct Sound {
  int sampleRate = 16000;      ///< Hz
  double start = 0;            ///< seconds on the clip's clock of samples[0]
  std::vector<float> samples;  ///< mono, [-1, 1]; gaps between packets are silence, so that index / rate stays the time
  [[nodiscard]] double duration() const { return static_cast<double>(samples.size()) / sampleRate; }
};

/// Decodes FFmpeg's best audio stream, all channels mixed to one, resampled. Errors: NotFound kind when the file has no
/// sound. Damaged packets become silence of their length.
[[nodiscard]] Result<Sound> readSound(const std::filesystem::path& path, int sampleRate, Progress& progress);

}  // namespace hrlf
