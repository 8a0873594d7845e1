// One small system of equations: what the probes need of linear algebra.
#pragma once

#include <vector>

namespace hrlf {

/// Solves A x = b for a symmetric positive definite A by Cholesky's decomposition; x takes the place of b. Only the
/// lower triangle of `a` (n x n, row major) is read, and it is overwritten. A pivot that rounding made 0 or negative is
/// taken for an unknown that is not determined: it becomes 0.
void solvePositiveDefinite(std::vector<double>& a, std::vector<double>& b);

}  // namespace hrlf
