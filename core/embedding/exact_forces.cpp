#include "core/embedding/forces.h"
#include "core/embedding/lanes.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace hrlf {
namespace {

// Where the points that fill up the last lanes lie: so far away that they pull and push nothing.
constexpr float outOfReach = 1e15F;
constexpr std::size_t rowsPerBlock = 32;
constexpr double leastProbability = 1e-12;

class ExactForces final : public Forces {
 public:
  ExactForces(DenseAffinities affinities, Workers& workers)
      : affinities_(std::move(affinities)),
        workers_(workers),
        padded_{std::vector<float>(affinities_.stride(), outOfReach),
                std::vector<float>(affinities_.stride(), outOfReach)},
        perRow_(affinities_.count()) {}

  bool measure(const Layout& layout, Pulls& pulls) override {
    for (std::size_t axis = 0; axis < 2; ++axis) {
      std::copy(layout[axis].begin(), layout[axis].end(), padded_[axis].begin());
      pulls.attraction[axis].resize(affinities_.count());
      pulls.repulsion[axis].resize(affinities_.count());
    }
    const auto work = [&](std::size_t begin, std::size_t end) {
      for (std::size_t i = begin; i < end; ++i) measureRow(i, pulls);
    };
    if (!workers_.run(affinities_.count(), rowsPerBlock, work)) return false;
    pulls.normalisation = std::accumulate(perRow_.begin(), perRow_.end(), 0.0);
    return true;
  }

  std::optional<double> divergence(const Layout& layout, double normalisation) override {
    const auto work = [&](std::size_t begin, std::size_t end) {
      for (std::size_t i = begin; i < end; ++i) perRow_[i] = rowDivergence(i, layout, normalisation);
    };
    if (!workers_.run(affinities_.count(), rowsPerBlock, work)) return std::nullopt;
    return std::accumulate(perRow_.begin(), perRow_.end(), 0.0);
  }

 private:
  /// Attraction, repulsion and the sum over all pairs in one pass over P: the pass is bound by memory, not arithmetic.
  void measureRow(std::size_t i, Pulls& pulls) {
    const float* x = padded_[0].data();
    const float* y = padded_[1].data();
    const float* p = affinities_.row(i);
    Lanes pullX{}, pullY{}, pushX{}, pushY{}, total{};
    const float ownX = x[i];
    const float ownY = y[i];
    for (std::size_t j = 0; j < affinities_.stride(); j += lanes) {
      const Lanes dx = ownX - load(x + j);
      const Lanes dy = ownY - load(y + j);
      const Lanes similarity = 1.0F / (1.0F + dx * dx + dy * dy);
      const Lanes pull = load(p + j) * similarity;
      const Lanes push = similarity * similarity;
      pullX += pull * dx;
      pullY += pull * dy;
      pushX += push * dx;
      pushY += push * dy;
      total += similarity;
    }
    pulls.attraction[0][i] = sumOf(pullX);
    pulls.attraction[1][i] = sumOf(pullY);
    pulls.repulsion[0][i] = sumOf(pushX);
    pulls.repulsion[1][i] = sumOf(pushY);
    perRow_[i] = sumOf(total) - 1.0;  // a point is no neighbour of itself
  }

  [[nodiscard]] double rowDivergence(std::size_t i, const Layout& layout, double normalisation) const {
    const float* p = affinities_.row(i);
    double sum = 0;
    for (std::size_t j = 0; j < affinities_.count(); ++j) {
      if (j == i) continue;
      const double dx = static_cast<double>(layout[0][i]) - layout[0][j];
      const double dy = static_cast<double>(layout[1][i]) - layout[1][j];
      const double q = std::max(1.0 / (1.0 + dx * dx + dy * dy) / normalisation, leastProbability);
      sum += p[j] * std::log(p[j] / q);
    }
    return sum;
  }

  DenseAffinities affinities_;
  Workers& workers_;
  Layout padded_;
  std::vector<double> perRow_;
};

}  // namespace

std::unique_ptr<Forces> exactForces(DenseAffinities affinities, Workers& workers) {
  return std::make_unique<ExactForces>(std::move(affinities), workers);
}

}  // namespace hrlf
