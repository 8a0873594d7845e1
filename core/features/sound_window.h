// Samples of a sound as every measure of the voice reads them: cleaned, and silent outside of the sound.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <span>
#include <vector>

namespace hrlf {

/// A view; the samples must outlive it. Samples that are not finite are read as silence, larger ones than full scale as
/// full scale.
class SoundWindow {
 public:
  SoundWindow(const std::vector<float>& samples, std::size_t hop) : samples_(&samples), hop_(hop) {}

  [[nodiscard]] std::size_t hop() const { return hop_; }  ///< samples a frame
  [[nodiscard]] std::size_t samples() const { return samples_->size(); }
  [[nodiscard]] std::size_t frames() const { return (samples_->size() + hop_ - 1) / hop_; }
  /// The sample in the middle of a frame.
  [[nodiscard]] std::ptrdiff_t centre(std::size_t frame) const {
    return static_cast<std::ptrdiff_t>(frame * hop_ + hop_ / 2);
  }

  [[nodiscard]] float at(std::ptrdiff_t index) const {
    if (index < 0 || index >= static_cast<std::ptrdiff_t>(samples_->size())) return 0;
    const float sample = (*samples_)[static_cast<std::size_t>(index)];
    return std::isfinite(sample) ? std::clamp(sample, -1.0F, 1.0F) : 0.0F;
  }
  /// Copies the samples from `first` (it may be negative) on.
  void read(std::ptrdiff_t first, std::span<float> into) const {
    for (float& sample : into) sample = at(first++);
  }

 private:
  const std::vector<float>* samples_;
  std::size_t hop_;
};

}  // namespace hrlf
