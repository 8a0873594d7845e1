// The joint probabilities P of t-SNE: which points of the data are neighbours, and how near. Dense for the exact
// method, of the nearest neighbours alone for Barnes-Hut.
#pragma once

#include "core/base/workers.h"
#include "core/embedding/lanes.h"
#include "core/embedding/neighbours.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace hrlf {

/// Points moved to their mean and scaled so that the largest coordinate is 1: no range of the input then overflows, and
/// t-SNE does not see the scale because the perplexity search undoes it. Row major, as given.
[[nodiscard]] std::vector<float> centredPoints(std::span<const float> points, std::size_t width);

/// Turns squared distances from one point into conditional probabilities whose entropy is that of `perplexity` equal
/// neighbours.
/// @param self     index in `values` of the point itself, which gets 0; values.size() when it is not among them
/// @param weights  room for values.size() numbers
void toConditional(std::span<float> values, std::size_t self, double perplexity, std::vector<double>& weights);

/// Symmetric, all pairs. Rows are padded to whole lanes; padding has probability 0.
class DenseAffinities {
 public:
  /// @param points  centred
  /// @return nullopt when cancelled
  [[nodiscard]] static std::optional<DenseAffinities> of(std::span<const float> points, std::size_t width,
                                                         double perplexity, Workers& workers,
                                                         const Workers::Report& report);

  [[nodiscard]] std::size_t count() const { return n_; }
  [[nodiscard]] std::size_t stride() const { return stride_; }
  [[nodiscard]] const float* row(std::size_t i) const { return values_.data() + i * stride_; }

 private:
  explicit DenseAffinities(std::size_t n)
      : n_(n), stride_((n + lanes - 1) / lanes * lanes), values_(n * stride_, 0.0F) {}
  [[nodiscard]] float* mutableRow(std::size_t i) { return values_.data() + i * stride_; }
  void setDistances(std::size_t i, const std::vector<float>& columns, std::size_t width);
  [[nodiscard]] bool symmetrise(const Workers& workers);

  std::size_t n_;
  std::size_t stride_;
  std::vector<float> values_;
};

/// Symmetric, in compressed rows: row i is [begin[i], begin[i + 1]) of `column` and `value`, by column.
struct SparseAffinities {
  std::vector<std::size_t> begin;
  std::vector<std::uint32_t> column;
  std::vector<float> value;

  /// @return nullopt when cancelled
  [[nodiscard]] static std::optional<SparseAffinities> of(Neighbours neighbours, double perplexity, Workers& workers);
  [[nodiscard]] std::size_t count() const { return begin.size() - 1; }
};

}  // namespace hrlf
