#include "core/evaluation/cholesky.h"

#include <cmath>
#include <cstddef>
#include <numeric>

namespace hrlf {

void solvePositiveDefinite(std::vector<double>& a, std::vector<double>& b) {
  const std::size_t n = b.size();
  const auto row = [&a, n](std::size_t i) { return a.data() + i * n; };
  // A = L L'; a row of L is 0 where the unknown is not determined.
  for (std::size_t i = 0; i < n; ++i) {
    for (std::size_t j = 0; j < i; ++j) {
      const double rest = row(i)[j] - std::inner_product(row(i), row(i) + j, row(j), 0.0);
      row(i)[j] = row(j)[j] > 0 ? rest / row(j)[j] : 0;
    }
    const double rest = row(i)[i] - std::inner_product(row(i), row(i) + i, row(i), 0.0);
    row(i)[i] = rest > 0 ? std::sqrt(rest) : 0;
  }
  for (std::size_t i = 0; i < n; ++i) {
    const double rest = b[i] - std::inner_product(row(i), row(i) + i, b.begin(), 0.0);
    b[i] = row(i)[i] > 0 ? rest / row(i)[i] : 0;
  }
  for (std::size_t i = n; i-- > 0;) {
    double rest = b[i];
    for (std::size_t j = i + 1; j < n; ++j) rest -= row(j)[i] * b[j];
    b[i] = row(i)[i] > 0 ? rest / row(i)[i] : 0;
  }
}

}  // namespace hrlf
