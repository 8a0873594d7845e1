#include "core/features/overload.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace hrlf {
namespace {

constexpr float top = 0.98F;
constexpr std::size_t shortestRun = 3;
constexpr double leastShare = 0.02;

}  // namespace

std::vector<std::uint8_t> overloadedFrames(const std::vector<float>& samples, std::size_t hop) {
  const std::size_t frames = (samples.size() + hop - 1) / hop;
  std::vector<std::uint32_t> atTop(frames, 0);
  for (std::size_t i = 0; i < samples.size();) {
    const float sign = samples[i] < 0 ? -1.0F : 1.0F;
    std::size_t end = i;
    while (end < samples.size() && sign * samples[end] >= top) ++end;
    if (end - i >= shortestRun)
      for (std::size_t k = i; k < end; ++k) ++atTop[k / hop];
    i = std::max(end, i + 1);
  }
  std::vector<std::uint8_t> overloaded(frames, 0);
  for (std::size_t f = 0; f < frames; ++f) {
    std::uint32_t sum = 0;
    std::size_t count = 0;
    for (std::size_t near = f - std::min<std::size_t>(f, 1); near < std::min(frames, f + 2); ++near, ++count)
      sum += atTop[near];
    overloaded[f] = static_cast<double>(sum) >= leastShare * static_cast<double>(count * hop) ? 1 : 0;
  }
  return overloaded;
}

}  // namespace hrlf
