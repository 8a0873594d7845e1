// Which rows of a computational sequence fall into a span of time.
#pragma once

#include "core/data/csd_sequence.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace hrlf {

/// What lasts or overlaps no longer than this does not count, as in the SDK.
inline constexpr double shortestOverlap = 1e-5;

/// The rows of one video with what it takes to find the ones that overlap a span without a look at all of them.
class CsdOverlap {
 public:
  explicit CsdOverlap(CsdRows rows);

  [[nodiscard]] const CsdRows& rows() const { return rows_; }
  /// Rows with a NaN or an infinity.
  [[nodiscard]] std::size_t notFinite() const { return notFinite_; }
  /// The rows that overlap `span`, in order. `looked` grows by the rows that were looked at.
  [[nodiscard]] std::vector<std::size_t> find(Span span, std::size_t& looked) const;
  /// The mean of the finite ones of these rows, as the SDK's align() collapses them with numpy.average; false when
  /// there are none.
  [[nodiscard]] bool average(const std::vector<std::size_t>& which, std::span<float> out) const;

 private:
  CsdRows rows_;
  std::vector<double> latestEnd_;  // of this row and all before it: rows may last longer than the ones after them
  std::vector<std::uint8_t> isFinite_;
  std::size_t notFinite_ = 0;
};

}  // namespace hrlf
