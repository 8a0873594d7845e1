#include "core/embedding/affinities.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace hrlf {
namespace {

constexpr double leastProbability = 1e-12;
constexpr std::size_t rowsPerBlock = 16;
constexpr std::size_t rowsBetweenChecks = 1024;

struct Entry {
  std::uint32_t column;
  float value;
};

/// Both directions of every pair of neighbours, row after row: p(j|i) in row i and again, turned, in row j.
struct Pairs {
  std::vector<std::size_t> begin;
  std::vector<Entry> entries;
};

std::optional<Pairs> bothDirections(const Neighbours& neighbours, const Workers& workers) {
  const std::size_t n = neighbours.index.size() / neighbours.count;
  Pairs pairs;
  pairs.begin.assign(n + 1, 0);
  for (std::size_t i = 0; i < n; ++i) pairs.begin[i + 1] = neighbours.count;
  for (const std::uint32_t j : neighbours.index) ++pairs.begin[j + 1];
  for (std::size_t i = 0; i < n; ++i) pairs.begin[i + 1] += pairs.begin[i];
  pairs.entries.resize(neighbours.index.size() * 2);
  std::vector<std::size_t> end(pairs.begin.begin(), pairs.begin.end() - 1);
  for (std::size_t i = 0; i < n; ++i) {
    if (i % rowsBetweenChecks == 0 && workers.isCancelled()) return std::nullopt;
    for (std::size_t e = i * neighbours.count; e < (i + 1) * neighbours.count; ++e) {
      const std::uint32_t j = neighbours.index[e];
      const float p = neighbours.distance[e];
      pairs.entries[end[i]++] = {j, p};
      pairs.entries[end[j]++] = {static_cast<std::uint32_t>(i), p};
    }
  }
  return pairs;
}

/// Adds up entries of one column in a row. @return how many are left
std::size_t merge(std::span<Entry> row, double scale) {
  std::sort(row.begin(), row.end(), [](const Entry& a, const Entry& b) {
    return a.column != b.column ? a.column < b.column : a.value < b.value;
  });
  std::size_t left = 0;
  for (std::size_t e = 0; e < row.size();) {
    const std::uint32_t column = row[e].column;
    double sum = 0;
    for (; e < row.size() && row[e].column == column; ++e) sum += row[e].value;
    row[left++] = {column, static_cast<float>(std::max(sum * scale, leastProbability))};
  }
  return left;
}

}  // namespace

std::vector<float> centredPoints(std::span<const float> points, std::size_t width) {
  const std::size_t n = points.size() / width;
  std::vector<double> mean(width, 0.0);
  for (std::size_t i = 0; i < n; ++i)
    for (std::size_t k = 0; k < width; ++k)
      mean[k] += static_cast<double>(points[i * width + k]) / static_cast<double>(n);
  double largest = 0;
  for (std::size_t i = 0; i < n; ++i)
    for (std::size_t k = 0; k < width; ++k) largest = std::max(largest, std::abs(points[i * width + k] - mean[k]));
  const double divisor = largest > 0 ? largest : 1.0;
  std::vector<float> centred(points.size());
  for (std::size_t i = 0; i < n; ++i)
    for (std::size_t k = 0; k < width; ++k)
      centred[i * width + k] = static_cast<float>((points[i * width + k] - mean[k]) / divisor);
  return centred;
}

void toConditional(std::span<float> values, std::size_t self, double perplexity, std::vector<double>& weights) {
  constexpr int mostTries = 64;
  constexpr double tolerance = 1e-5;
  const double wantedEntropy = std::log(perplexity);
  // Measured from the nearest neighbour, so that far-off points do not all underflow to nothing.
  double nearest = std::numeric_limits<double>::max();
  for (std::size_t j = 0; j < values.size(); ++j)
    if (j != self) nearest = std::min<double>(nearest, values[j]);

  // Bisection on the precision of the Gaussian around the point.
  double precision = 1;
  double low = 0;
  double high = std::numeric_limits<double>::infinity();
  double sum = 1;
  for (int attempt = 0; attempt < mostTries; ++attempt) {
    sum = 0;
    double weighted = 0;
    for (std::size_t j = 0; j < values.size(); ++j) {
      const double distance = values[j] - nearest;
      weights[j] = j == self ? 0.0 : std::exp(-precision * distance);
      sum += weights[j];
      weighted += j == self ? 0.0 : weights[j] * distance;
    }
    const double entropy = std::log(sum) + precision * weighted / sum;
    if (std::abs(entropy - wantedEntropy) < tolerance) break;
    // With more identical neighbours than the perplexity asks for, no precision fits; the tries then run out at
    // equal weights of the identical points, which is the right answer.
    if (entropy > wantedEntropy) {
      low = precision;
      precision = std::isinf(high) ? precision * 2 : (low + high) / 2;
    } else {
      high = precision;
      precision = (low + high) / 2;
    }
  }
  for (std::size_t j = 0; j < values.size(); ++j) values[j] = static_cast<float>(weights[j] / sum);
}

std::optional<DenseAffinities> DenseAffinities::of(std::span<const float> points, std::size_t width, double perplexity,
                                                   Workers& workers, const Workers::Report& report) {
  DenseAffinities affinities(points.size() / width);
  // A column-wise copy, so that distances to all points are taken side by side.
  std::vector<float> columns(width * affinities.stride_, 0.0F);
  for (std::size_t i = 0; i < affinities.n_; ++i)
    for (std::size_t k = 0; k < width; ++k) columns[k * affinities.stride_ + i] = points[i * width + k];
  const auto fill = [&](std::size_t begin, std::size_t end) {
    std::vector<double> weights(affinities.n_);
    for (std::size_t i = begin; i < end; ++i) {
      affinities.setDistances(i, columns, width);
      toConditional({affinities.mutableRow(i), affinities.n_}, i, perplexity, weights);
      std::fill(affinities.mutableRow(i) + affinities.n_, affinities.mutableRow(i) + affinities.stride_, 0.0F);
    }
  };
  if (!workers.run(affinities.n_, rowsPerBlock, fill, report) || !affinities.symmetrise(workers)) return std::nullopt;
  return affinities;
}

void DenseAffinities::setDistances(std::size_t i, const std::vector<float>& columns, std::size_t width) {
  float* distances = mutableRow(i);
  for (std::size_t k = 0; k < width; ++k) {
    const float* column = columns.data() + k * stride_;
    const float own = column[i];
    for (std::size_t j = 0; j < stride_; ++j) {
      const float difference = column[j] - own;
      distances[j] += difference * difference;
    }
  }
}

bool DenseAffinities::symmetrise(const Workers& workers) {
  const double scale = 1.0 / (2.0 * static_cast<double>(n_));
  for (std::size_t i = 0; i < n_; ++i) {
    if (i % rowsBetweenChecks == 0 && workers.isCancelled()) return false;
    mutableRow(i)[i] = 0;
    for (std::size_t j = 0; j < i; ++j) {
      const double joint = (static_cast<double>(row(i)[j]) + row(j)[i]) * scale;
      mutableRow(i)[j] = mutableRow(j)[i] = static_cast<float>(std::max(joint, leastProbability));
    }
  }
  return true;
}

std::optional<SparseAffinities> SparseAffinities::of(Neighbours neighbours, double perplexity, Workers& workers) {
  const std::size_t k = neighbours.count;
  const std::size_t n = neighbours.index.size() / k;
  const auto condition = [&](std::size_t begin, std::size_t end) {
    std::vector<double> weights(k);
    for (std::size_t i = begin; i < end; ++i)
      toConditional({neighbours.distance.data() + i * k, k}, k, perplexity, weights);
  };
  if (!workers.run(n, rowsPerBlock, condition)) return std::nullopt;
  auto pairs = bothDirections(neighbours, workers);
  if (!pairs) return std::nullopt;
  neighbours = {};

  std::vector<std::size_t> length(n);
  const double scale = 1.0 / (2.0 * static_cast<double>(n));
  const auto mergeRows = [&](std::size_t begin, std::size_t end) {
    for (std::size_t i = begin; i < end; ++i)
      length[i] =
          merge(std::span(pairs->entries).subspan(pairs->begin[i], pairs->begin[i + 1] - pairs->begin[i]), scale);
  };
  if (!workers.run(n, rowsPerBlock, mergeRows)) return std::nullopt;

  SparseAffinities affinities;
  affinities.begin.assign(n + 1, 0);
  for (std::size_t i = 0; i < n; ++i) affinities.begin[i + 1] = affinities.begin[i] + length[i];
  affinities.column.reserve(affinities.begin[n]);
  affinities.value.reserve(affinities.begin[n]);
  for (std::size_t i = 0; i < n; ++i) {
    if (i % rowsBetweenChecks == 0 && workers.isCancelled()) return std::nullopt;
    for (std::size_t e = pairs->begin[i]; e < pairs->begin[i] + length[i]; ++e) {
      affinities.column.push_back(pairs->entries[e].column);
      affinities.value.push_back(pairs->entries[e].value);
    }
  }
  return affinities;
}

}  // namespace hrlf
