// What moves the points of a t-SNE picture: attraction between neighbours of the data, repulsion between all points.
#pragma once

#include "core/base/workers.h"
#include "core/embedding/affinities.h"

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace hrlf {

/// The two coordinates of every point.
using Layout = std::array<std::vector<float>, 2>;

/// Of a layout. The gradient of the divergence is 4 (attraction - repulsion / normalisation); during early exaggeration
/// the attraction counts more.
struct Pulls {
  std::array<std::vector<double>, 2> attraction;
  std::array<std::vector<double>, 2> repulsion;
  double normalisation = 1;  ///< sum over all pairs of 1 / (1 + squared distance)
};

/// The same layout gives the same numbers whatever the number of threads.
class Forces {
 public:
  Forces() = default;
  Forces(const Forces&) = delete;
  Forces& operator=(const Forces&) = delete;
  virtual ~Forces() = default;

  /// @param layout  finite
  /// @return false when cancelled
  [[nodiscard]] virtual bool measure(const Layout& layout, Pulls& pulls) = 0;
  /// Kullback-Leibler divergence of the picture from the data; nullopt when cancelled.
  /// @param normalisation  of this layout, as measured
  [[nodiscard]] virtual std::optional<double> divergence(const Layout& layout, double normalisation) = 0;
};

/// All pairs: O(n^2) in time and memory. `workers` must outlive the forces.
[[nodiscard]] std::unique_ptr<Forces> exactForces(DenseAffinities affinities, Workers& workers);

/// Barnes-Hut (van der Maaten 2014): far-off points push as one. O(n log n) in time, O(n k) in memory.
/// @param theta  a cell pushes as one when its width is less than theta times its distance; 0: never
[[nodiscard]] std::unique_ptr<Forces> barnesHutForces(SparseAffinities affinities, double theta, Workers& workers);

}  // namespace hrlf
