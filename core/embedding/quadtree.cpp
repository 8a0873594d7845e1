#include "core/embedding/quadtree.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>

namespace hrlf {
namespace {

constexpr std::size_t mostPointsOfLeaf = 6;
constexpr int bitsPerAxis = 32;

/// Spreads the bits of `value` over the even bits of the result.
std::uint64_t spreadBits(std::uint32_t value) {
  std::uint64_t v = value;
  v = (v | (v << 16U)) & 0x0000FFFF0000FFFFULL;
  v = (v | (v << 8U)) & 0x00FF00FF00FF00FFULL;
  v = (v | (v << 4U)) & 0x0F0F0F0F0F0F0F0FULL;
  v = (v | (v << 2U)) & 0x3333333333333333ULL;
  v = (v | (v << 1U)) & 0x5555555555555555ULL;
  return v;
}

std::uint32_t gridPlace(double offset, double width) {
  if (!(width > 0)) return 0;
  constexpr double places = 0x1p32;
  return static_cast<std::uint32_t>(std::clamp(offset / width * places, 0.0, places - 1));
}

}  // namespace

void Quadtree::build(std::span<const float> x, std::span<const float> y) {
  encode(x, y);
  sort();
  const std::size_t n = coded_.size();
  order_.resize(n);
  x_.resize(n);
  y_.resize(n);
  for (std::size_t i = 0; i < n; ++i) {
    order_[i] = coded_[i].point;
    x_[i] = x[order_[i]];
    y_[i] = y[order_[i]];
  }
  cells_.clear();
  addCell(0, n);
}

void Quadtree::encode(std::span<const float> x, std::span<const float> y) {
  const auto [left, right] = std::minmax_element(x.begin(), x.end());
  const auto [low, high] = std::minmax_element(y.begin(), y.end());
  const double originX = *left;
  const double originY = *low;
  width_ = std::max(*right - originX, *high - originY);
  coded_.resize(x.size());
  for (std::size_t i = 0; i < x.size(); ++i)
    coded_[i] = {spreadBits(gridPlace(x[i] - originX, width_)) | (spreadBits(gridPlace(y[i] - originY, width_)) << 1U),
                 static_cast<std::uint32_t>(i)};
}

/// By code, byte after byte; points of the same code stay in their order.
void Quadtree::sort() {
  spare_.resize(coded_.size());
  for (unsigned shift = 0; shift < 64; shift += 8) {
    std::array<std::size_t, 257> begin{};
    const auto digit = [shift](const Coded& c) { return static_cast<std::size_t>((c.code >> shift) & 0xFFU); };
    for (const Coded& c : coded_) ++begin[digit(c) + 1];
    if (begin[digit(coded_.front()) + 1] == coded_.size()) continue;  // the byte is the same everywhere
    for (std::size_t d = 0; d < 256; ++d) begin[d + 1] += begin[d];
    for (const Coded& c : coded_) spare_[begin[digit(c)]++] = c;
    coded_.swap(spare_);
  }
}

Quadtree::Sums Quadtree::addCell(std::size_t begin, std::size_t end) {
  const std::size_t place = cells_.size();
  cells_.emplace_back();
  const std::uint64_t differing = coded_[begin].code ^ coded_[end - 1].code;
  // Levels on which all points go the same way have no cell of their own.
  const int level = std::countl_zero(differing) / 2;
  const double width = std::ldexp(width_, -level);
  const bool isOnePlace = level == bitsPerAxis;
  Sums sums;
  if (isOnePlace || end - begin <= mostPointsOfLeaf) {
    for (std::size_t i = begin; i < end; ++i) {
      sums.x += x_[i];
      sums.y += y_[i];
    }
    cells_[place].first = static_cast<std::uint32_t>(begin);
    cells_[place].points = static_cast<std::uint32_t>(end - begin);
  } else {
    const int shift = 62 - 2 * level;
    for (std::size_t from = begin; from < end;) {
      const std::uint64_t prefix = coded_[from].code >> shift;
      const auto rest = std::partition_point(coded_.begin() + static_cast<std::ptrdiff_t>(from),
                                             coded_.begin() + static_cast<std::ptrdiff_t>(end),
                                             [&](const Coded& c) { return (c.code >> shift) == prefix; });
      const auto to = static_cast<std::size_t>(rest - coded_.begin());
      const Sums child = addCell(from, to);
      sums.x += child.x;
      sums.y += child.y;
      from = to;
    }
  }
  Cell& cell = cells_[place];
  const auto mass = static_cast<double>(end - begin);
  cell.x = static_cast<float>(sums.x / mass);
  cell.y = static_cast<float>(sums.y / mass);
  cell.mass = static_cast<float>(mass);
  cell.squaredWidth = static_cast<float>(width * width);
  cell.next = static_cast<std::uint32_t>(cells_.size());
  cell.isOnePlace = isOnePlace;
  return sums;
}

}  // namespace hrlf
