#include "core/data/csd_overlap.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace hrlf {

CsdOverlap::CsdOverlap(CsdRows rows) : rows_(std::move(rows)) {
  for (std::size_t i = 0; i < rows_.spans.size(); ++i) {
    latestEnd_.push_back(i == 0 ? rows_.spans[i].to : std::max(latestEnd_.back(), rows_.spans[i].to));
    const bool isFinite =
        std::all_of(rows_.row(i), rows_.row(i) + rows_.width, [](float value) { return std::isfinite(value); });
    isFinite_.push_back(isFinite ? 1 : 0);
    if (!isFinite) ++notFinite_;
  }
}

std::vector<std::size_t> CsdOverlap::find(Span span, std::size_t& looked) const {
  std::vector<std::size_t> found;
  const auto after = std::lower_bound(rows_.spans.begin(), rows_.spans.end(), span.to,
                                      [](Span row, double end) { return row.from < end; });
  for (auto i = static_cast<std::size_t>(after - rows_.spans.begin()); i-- > 0 && latestEnd_[i] > span.from;) {
    ++looked;
    if (overlapOf(rows_.spans[i], span) > shortestOverlap) found.push_back(i);
  }
  std::reverse(found.begin(), found.end());
  return found;
}

bool CsdOverlap::average(const std::vector<std::size_t>& which, std::span<float> out) const {
  std::vector<double> sums(out.size(), 0.0);
  std::size_t count = 0;
  for (std::size_t index : which) {
    if (isFinite_[index] == 0) continue;
    const float* row = rows_.row(index);
    for (std::size_t column = 0; column < out.size(); ++column) sums[column] += row[column];
    ++count;
  }
  if (count == 0) return false;
  for (std::size_t column = 0; column < out.size(); ++column) {
    out[column] = static_cast<float>(sums[column] / static_cast<double>(count));
  }
  return true;
}

}  // namespace hrlf
