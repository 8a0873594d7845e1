// A quadtree over the points of a picture, for the far-off forces of Barnes-Hut.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace hrlf {

/// Built from the points sorted along the Z-order curve, so that a cell's points lie side by side, and laid out in the
/// order of a walk from the root: a cell's first child follows it, `next` skips what is below it. Buffers are kept from
/// build to build.
class Quadtree {
 public:
  struct Cell {
    float x = 0, y = 0;        ///< centre of mass
    float mass = 0;            ///< points below
    float squaredWidth = 0;    ///< of the cell
    std::uint32_t next = 0;    ///< where the walk goes on when this cell is taken as a whole
    std::uint32_t first = 0;   ///< of a leaf's points, in sorted order
    std::uint32_t points = 0;  ///< of a leaf; 0 of a cell that has children
    bool isOnePlace = false;   ///< a leaf whose points cannot be told apart: always taken as a whole
  };

  /// @param x, y  finite, at least one point
  void build(std::span<const float> x, std::span<const float> y);

  [[nodiscard]] const std::vector<Cell>& cells() const { return cells_; }
  /// Which point is at a place of the sorted order.
  [[nodiscard]] const std::vector<std::uint32_t>& order() const { return order_; }
  /// Coordinates in sorted order.
  [[nodiscard]] const std::vector<float>& x() const { return x_; }
  [[nodiscard]] const std::vector<float>& y() const { return y_; }

 private:
  struct Coded {
    std::uint64_t code = 0;
    std::uint32_t point = 0;
  };
  struct Sums {
    double x = 0, y = 0;
  };

  void encode(std::span<const float> x, std::span<const float> y);
  void sort();
  Sums addCell(std::size_t begin, std::size_t end);

  double width_ = 0;
  std::vector<Coded> coded_;
  std::vector<Coded> spare_;
  std::vector<std::uint32_t> order_;
  std::vector<float> x_;
  std::vector<float> y_;
  std::vector<Cell> cells_;
};

}  // namespace hrlf
