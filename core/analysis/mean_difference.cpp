#include "core/analysis/mean_difference.h"

#include <algorithm>
#include <cmath>

namespace hrlf {

std::optional<double> meanDifference(const std::vector<FramePrediction>& a, const std::vector<FramePrediction>& b) {
  double sum = 0;
  std::size_t both = 0;
  for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i) {
    if (!a[i].score || !b[i].score) continue;
    sum += std::abs(static_cast<double>(*a[i].score) - *b[i].score);
    ++both;
  }
  if (both == 0) return std::nullopt;
  return sum / static_cast<double>(both);
}

}  // namespace hrlf
