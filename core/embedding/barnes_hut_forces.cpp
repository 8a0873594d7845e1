#include "core/embedding/forces.h"
#include "core/embedding/lanes.h"
#include "core/embedding/quadtree.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace hrlf {
namespace {

constexpr std::size_t rowsPerBlock = 128;
constexpr std::size_t lanesPerGroup = 2;
constexpr std::size_t pointsPerGroup = lanesPerGroup * lanes;

/// Points side by side on the Z-order curve walk the tree together: they are pushed by nearly the same cells. A cell
/// is taken as a whole only when it is far enough from the box around all of them.
class Group {
 public:
  /// @param end  of the points; missing ones are filled up with the last
  Group(const Quadtree& tree, std::size_t begin, std::size_t end) {
    left_ = right_ = tree.x()[begin];
    low_ = high_ = tree.y()[begin];
    for (std::size_t g = 0; g < pointsPerGroup; ++g) {
      const std::size_t point = std::min(begin + g, end - 1);
      const float x = tree.x()[point];
      const float y = tree.y()[point];
      x_[g / lanes][g % lanes] = x;
      y_[g / lanes][g % lanes] = y;
      left_ = std::min(left_, x);
      right_ = std::max(right_, x);
      low_ = std::min(low_, y);
      high_ = std::max(high_, y);
    }
  }

  void walk(const Quadtree& tree, float squaredTheta) {
    const std::vector<Quadtree::Cell>& cells = tree.cells();
    for (std::size_t c = 0; c < cells.size();) {
      const Quadtree::Cell& cell = cells[c];
      if (cell.isOnePlace || squaredGap(cell) * squaredTheta > cell.squaredWidth) {
        meet(cell.x, cell.y, cell.mass);
        c = cell.next;
      } else if (cell.points > 0) {
        for (std::size_t p = cell.first; p < cell.first + cell.points; ++p) meet(tree.x()[p], tree.y()[p], 1.0F);
        c = cell.next;
      } else {
        ++c;
      }
    }
  }

  [[nodiscard]] double pushX(std::size_t g) const { return pushX_[g / lanes][g % lanes]; }
  [[nodiscard]] double pushY(std::size_t g) const { return pushY_[g / lanes][g % lanes]; }
  [[nodiscard]] double total(std::size_t g) const { return total_[g / lanes][g % lanes]; }

 private:
  [[nodiscard]] float squaredGap(const Quadtree::Cell& cell) const {
    const float dx = std::max({left_ - cell.x, cell.x - right_, 0.0F});
    const float dy = std::max({low_ - cell.y, cell.y - high_, 0.0F});
    return dx * dx + dy * dy;
  }

  void meet(float x, float y, float mass) {
    for (std::size_t l = 0; l < lanesPerGroup; ++l) {
      const Lanes dx = x_[l] - x;
      const Lanes dy = y_[l] - y;
      const Lanes similarity = 1.0F / (1.0F + dx * dx + dy * dy);
      const Lanes weighted = mass * similarity;
      const Lanes push = weighted * similarity;
      pushX_[l] += push * dx;
      pushY_[l] += push * dy;
      total_[l] += weighted;
    }
  }

  using GroupLanes = std::array<Lanes, lanesPerGroup>;
  GroupLanes x_{}, y_{}, pushX_{}, pushY_{}, total_{};
  float left_ = 0, right_ = 0, low_ = 0, high_ = 0;
};

class BarnesHutForces final : public Forces {
 public:
  BarnesHutForces(SparseAffinities affinities, double theta, Workers& workers)
      : affinities_(std::move(affinities)),
        squaredTheta_(static_cast<float>(theta * theta)),
        workers_(workers),
        perPoint_(affinities_.count()) {
    for (const float p : affinities_.value) {
      sumOfP_ += p;
      negentropyOfP_ += p * std::log(static_cast<double>(p));
    }
  }

  bool measure(const Layout& layout, Pulls& pulls) override {
    const std::size_t n = affinities_.count();
    for (std::size_t axis = 0; axis < 2; ++axis) {
      pulls.attraction[axis].resize(n);
      pulls.repulsion[axis].resize(n);
    }
    tree_.build(layout[0], layout[1]);
    const auto work = [&](std::size_t begin, std::size_t end) {
      for (std::size_t i = begin; i < end; ++i) attract(i, layout, pulls);
      for (std::size_t g = begin; g < end; g += pointsPerGroup) repel(g, std::min(g + pointsPerGroup, end), pulls);
    };
    if (!workers_.run(n, rowsPerBlock, work)) return false;
    pulls.normalisation = std::accumulate(perPoint_.begin(), perPoint_.end(), 0.0);
    return true;
  }

  /// Of the pairs that P holds; the others have none.
  std::optional<double> divergence(const Layout& layout, double normalisation) override {
    const auto work = [&](std::size_t begin, std::size_t end) {
      for (std::size_t i = begin; i < end; ++i) {
        perPoint_[i] = 0;
        for (std::size_t e = affinities_.begin[i]; e < affinities_.begin[i + 1]; ++e) {
          const std::size_t j = affinities_.column[e];
          const double dx = static_cast<double>(layout[0][i]) - layout[0][j];
          const double dy = static_cast<double>(layout[1][i]) - layout[1][j];
          perPoint_[i] += affinities_.value[e] * std::log(1.0 + dx * dx + dy * dy);
        }
      }
    };
    if (!workers_.run(affinities_.count(), rowsPerBlock, work)) return std::nullopt;
    return negentropyOfP_ + std::accumulate(perPoint_.begin(), perPoint_.end(), 0.0) +
           sumOfP_ * std::log(normalisation);
  }

 private:
  void attract(std::size_t i, const Layout& layout, Pulls& pulls) const {
    const float* x = layout[0].data();
    const float* y = layout[1].data();
    const std::uint32_t* column = affinities_.column.data();
    const float* p = affinities_.value.data();
    const float ownX = x[i];
    const float ownY = y[i];
    Lanes pullX{}, pullY{};
    const std::size_t end = affinities_.begin[i + 1];
    std::size_t e = affinities_.begin[i];
    for (; e + lanes <= end; e += lanes) {
      const std::uint32_t* j = column + e;
      const Lanes dx = ownX - Lanes{x[j[0]], x[j[1]], x[j[2]], x[j[3]]};
      const Lanes dy = ownY - Lanes{y[j[0]], y[j[1]], y[j[2]], y[j[3]]};
      const Lanes pull = load(p + e) / (1.0F + dx * dx + dy * dy);
      pullX += pull * dx;
      pullY += pull * dy;
    }
    double restX = 0;
    double restY = 0;
    for (; e < end; ++e) {
      const float dx = ownX - x[column[e]];
      const float dy = ownY - y[column[e]];
      const float pull = p[e] / (1.0F + dx * dx + dy * dy);
      restX += pull * dx;
      restY += pull * dy;
    }
    pulls.attraction[0][i] = sumOf(pullX) + restX;
    pulls.attraction[1][i] = sumOf(pullY) + restY;
  }

  void repel(std::size_t begin, std::size_t end, Pulls& pulls) {
    Group group(tree_, begin, end);
    group.walk(tree_, squaredTheta_);
    for (std::size_t g = 0; g < end - begin; ++g) {
      const std::size_t point = tree_.order()[begin + g];
      pulls.repulsion[0][point] = group.pushX(g);
      pulls.repulsion[1][point] = group.pushY(g);
      perPoint_[point] = group.total(g) - 1.0;  // a point is no neighbour of itself
    }
  }

  SparseAffinities affinities_;
  float squaredTheta_;
  Workers& workers_;
  Quadtree tree_;
  std::vector<double> perPoint_;
  double sumOfP_ = 0;
  double negentropyOfP_ = 0;
};

}  // namespace

std::unique_ptr<Forces> barnesHutForces(SparseAffinities affinities, double theta, Workers& workers) {
  return std::make_unique<BarnesHutForces>(std::move(affinities), theta, workers);
}

}  // namespace hrlf
