#include "core/embedding/neighbours.h"

#include "core/embedding/lanes.h"

#include <hnswlib/hnswlib.h>

#include <algorithm>
#include <array>
#include <limits>
#include <numeric>
#include <utility>

namespace hrlf {
namespace {

// Up to here comparing all pairs takes no longer than building the graph.
constexpr std::size_t mostComparedPoints = 12000;

using Candidate = std::pair<float, std::uint32_t>;  // squared distance and which; the heap's top is the farthest
using Candidates = std::vector<Candidate>;

/// Points without their repetitions. Identical points would fill each other's lists in the graph and cut it in pieces.
struct DistinctPoints {
  std::vector<float> rows;             // distinct points x width, in the order of their first appearance
  std::vector<std::uint32_t> members;  // all points, those of one place side by side, each place in rising order
  std::vector<std::size_t> begin;      // of each place in `members`; one more at the end

  [[nodiscard]] std::size_t count() const { return begin.size() - 1; }
};

DistinctPoints distinctPoints(std::span<const float> points, std::size_t width) {
  const std::size_t n = points.size() / width;
  const auto row = [&](std::size_t i) { return points.subspan(i * width, width); };
  std::vector<std::uint32_t> sorted(n);
  std::iota(sorted.begin(), sorted.end(), 0U);
  std::sort(sorted.begin(), sorted.end(), [&](std::uint32_t a, std::uint32_t b) {
    const auto x = row(a);
    const auto y = row(b);
    const auto [here, there] = std::mismatch(x.begin(), x.end(), y.begin());
    return here == x.end() ? a < b : *here < *there;
  });
  std::vector<std::uint32_t> first(n);  // of the points that are identical to this one
  for (std::size_t m = 0; m < n; ++m) {
    const auto here = row(sorted[m]);
    const bool isRepeated = m > 0 && std::equal(here.begin(), here.end(), row(sorted[m - 1]).begin());
    first[sorted[m]] = isRepeated ? first[sorted[m - 1]] : sorted[m];
  }

  DistinctPoints distinct;
  distinct.members = std::move(sorted);
  std::sort(distinct.members.begin(), distinct.members.end(),
            [&](std::uint32_t a, std::uint32_t b) { return first[a] != first[b] ? first[a] < first[b] : a < b; });
  for (std::size_t m = 0; m < n; ++m) {
    const std::uint32_t point = distinct.members[m];
    if (first[point] != point) continue;
    distinct.begin.push_back(m);
    distinct.rows.insert(distinct.rows.end(), row(point).begin(), row(point).end());
  }
  distinct.begin.push_back(n);
  return distinct;
}

void consider(Candidates& heap, std::size_t most, float distance, std::uint32_t which) {
  if (heap.size() < most) {
    heap.emplace_back(distance, which);
    std::push_heap(heap.begin(), heap.end());
  } else if (distance < heap.front().first) {
    std::pop_heap(heap.begin(), heap.end());
    heap.back() = {distance, which};
    std::push_heap(heap.begin(), heap.end());
  }
}

/// Finds neighbours by comparing with every point.
class Comparison {
 public:
  static constexpr std::size_t queriesPerBlock = 32;

  Comparison(const std::vector<float>& rows, std::size_t width)
      : rows_(rows), width_(width), n_(rows.size() / width), tiles_((n_ + pointsPerTile - 1) / pointsPerTile) {
    columns_.assign(tiles_ * pointsPerTile * width, 0.0F);
    for (std::size_t i = 0; i < n_; ++i)
      for (std::size_t k = 0; k < width; ++k)
        columns_[(i / pointsPerTile * width + k) * pointsPerTile + i % pointsPerTile] = rows[i * width + k];
  }

  /// The `most` nearest of each query in [begin, end), at most queriesPerBlock, itself among them; sorted.
  void find(std::size_t begin, std::size_t end, std::size_t most, std::vector<Candidates>& found) const {
    found.assign(end - begin, {});
    for (Candidates& heap : found) heap.reserve(most);
    for (std::size_t tile = 0; tile < tiles_; ++tile)
      for (std::size_t first = begin; first < end; first += queriesPerStep)
        compare(tile, first, begin, end, most, found);
    for (Candidates& heap : found) std::sort_heap(heap.begin(), heap.end());
  }

 private:
  // Four queries against eight points at a time keep all sums in registers; a tile stays in the fastest cache for all
  // queries of a block.
  static constexpr std::size_t queriesPerStep = 4;
  static constexpr std::size_t pointsPerTile = 2 * lanes;

  void compare(std::size_t tile, std::size_t first, std::size_t begin, std::size_t end, std::size_t most,
               std::vector<Candidates>& found) const {
    std::array<const float*, queriesPerStep> query{};
    for (std::size_t q = 0; q < queriesPerStep; ++q) query[q] = rows_.data() + std::min(first + q, end - 1) * width_;
    std::array<std::array<Lanes, 2>, queriesPerStep> sums{};
    const float* column = columns_.data() + tile * width_ * pointsPerTile;
    for (std::size_t k = 0; k < width_; ++k, column += pointsPerTile) {
      const Lanes low = load(column);
      const Lanes high = load(column + lanes);
      for (std::size_t q = 0; q < queriesPerStep; ++q) {
        const Lanes lowDifference = low - query[q][k];
        const Lanes highDifference = high - query[q][k];
        sums[q][0] += lowDifference * lowDifference;
        sums[q][1] += highDifference * highDifference;
      }
    }
    const std::size_t valid = std::min(pointsPerTile, n_ - tile * pointsPerTile);
    for (std::size_t q = 0; q < queriesPerStep && first + q < end; ++q) {
      std::array<float, pointsPerTile> distances{};
      store(sums[q][0], distances.data());
      store(sums[q][1], distances.data() + lanes);
      Candidates& heap = found[first + q - begin];
      for (std::size_t p = 0; p < valid; ++p)
        consider(heap, most, distances[p], static_cast<std::uint32_t>(tile * pointsPerTile + p));
    }
  }

  const std::vector<float>& rows_;
  std::size_t width_;
  std::size_t n_;
  std::size_t tiles_;
  std::vector<float> columns_;  // tile after tile, in each column by column
};

/// Finds neighbours by walking a graph of near points.
class Graph {
 public:
  static constexpr std::size_t queriesPerBlock = 16;

  Graph(const std::vector<float>& rows, std::size_t width)
      : rows_(rows),
        width_(width),
        space_(width),
        index_(&space_, rows.size() / width, linksPerPoint, breadthOfBuilding) {}

  /// On one thread: the graph depends on the order in which points come. @return false when cancelled
  [[nodiscard]] bool build(const Workers& workers, const Workers::Report& report) {
    const std::size_t n = rows_.size() / width_;
    for (std::size_t i = 0; i < n; ++i) {
      if (workers.isCancelled()) return false;
      index_.addPoint(rows_.data() + i * width_, i);
      if (report) report(i);
    }
    return true;
  }

  void setMost(std::size_t most) { index_.setEf(std::max(2 * most, breadthOfBuilding)); }

  void find(std::size_t begin, std::size_t end, std::size_t most, std::vector<Candidates>& found) const {
    found.assign(end - begin, {});
    for (std::size_t i = begin; i < end; ++i) {
      const float* query = rows_.data() + i * width_;
      auto nearest = index_.searchKnn(query, most);
      Candidates& candidates = found[i - begin];
      for (; !nearest.empty(); nearest.pop())
        candidates.emplace_back(nearest.top().first, static_cast<std::uint32_t>(nearest.top().second));
      if (candidates.size() < most) compareWithAll(query, most, candidates);
      std::sort(candidates.begin(), candidates.end());
    }
  }

 private:
  static constexpr std::size_t linksPerPoint = 16;
  static constexpr std::size_t breadthOfBuilding = 150;

  /// For a point that the graph leaves on an island too small for its neighbours.
  void compareWithAll(const float* query, std::size_t most, Candidates& candidates) const {
    candidates.clear();
    for (std::size_t j = 0; j < rows_.size() / width_; ++j) {
      float sum = 0;
      for (std::size_t k = 0; k < width_; ++k) {
        const float difference = rows_[j * width_ + k] - query[k];
        sum += difference * difference;
      }
      consider(candidates, most, sum, static_cast<std::uint32_t>(j));
    }
  }

  const std::vector<float>& rows_;
  std::size_t width_;
  hnswlib::L2Space space_;
  hnswlib::HierarchicalNSW<float> index_;
};

/// Neighbouring places become neighbouring points: each place stands for all points on it.
void expand(const DistinctPoints& distinct, std::size_t place, const Candidates& places, Neighbours& neighbours) {
  const std::size_t begin = distinct.begin[place];
  const std::size_t onPlace = distinct.begin[place + 1] - begin;
  for (std::size_t m = 0; m < onPlace; ++m) {
    const std::size_t row = distinct.members[begin + m] * neighbours.count;
    std::size_t filled = 0;
    // Others of the same place in a circle, so that no few of a crowd are everybody's neighbours.
    for (std::size_t other = 1; other < onPlace && filled < neighbours.count; ++other, ++filled) {
      neighbours.index[row + filled] = distinct.members[begin + (m + other) % onPlace];
      neighbours.distance[row + filled] = 0;
    }
    for (const auto& [distance, near] : places) {
      if (near == place) continue;
      for (std::size_t e = distinct.begin[near]; e < distinct.begin[near + 1] && filled < neighbours.count;
           ++e, ++filled) {
        neighbours.index[row + filled] = distinct.members[e];
        neighbours.distance[row + filled] = distance;
      }
    }
  }
}

template <class Search>
std::optional<Neighbours> findAll(const Search& search, const DistinctPoints& distinct, std::size_t count,
                                  Workers& workers, const Workers::Report& report) {
  const std::size_t most = std::min(count + 1, distinct.count());
  Neighbours neighbours{count, std::vector<std::uint32_t>(distinct.members.size() * count),
                        std::vector<float>(distinct.members.size() * count)};
  const auto work = [&](std::size_t begin, std::size_t end) {
    std::vector<Candidates> found;
    search.find(begin, end, most, found);
    for (std::size_t place = begin; place < end; ++place) expand(distinct, place, found[place - begin], neighbours);
  };
  if (!workers.run(distinct.count(), Search::queriesPerBlock, work, report)) return std::nullopt;
  return neighbours;
}

}  // namespace

std::optional<Neighbours> nearestNeighbours(std::span<const float> points, std::size_t width, std::size_t count,
                                            NeighbourSearch search, Workers& workers, const Workers::Report& report) {
  const DistinctPoints distinct = distinctPoints(points, width);
  const bool isCompared =
      search == NeighbourSearch::Exact || (search == NeighbourSearch::Auto && distinct.count() <= mostComparedPoints);
  if (isCompared) return findAll(Comparison(distinct.rows, width), distinct, count, workers, report);
  Graph graph(distinct.rows, width);
  // Both halves report how far they are through the places.
  if (!graph.build(workers, [&](std::size_t begun) {
        if (report) report(begun / 2);
      }))
    return std::nullopt;
  graph.setMost(std::min(count + 1, distinct.count()));
  return findAll(graph, distinct, count, workers, [&](std::size_t begun) {
    if (report) report((distinct.count() + begun) / 2);
  });
}

}  // namespace hrlf
