// Neighbours by comparison and by graph: right, the same on any number of threads, with points that lie on each other.
#include "core/embedding/neighbours.h"

#include <QTest>

#include <algorithm>
#include <random>
#include <set>

using namespace hrlf;

namespace {

constexpr std::size_t width = 7;

std::vector<float> scattered(std::size_t n) {
  std::mt19937 engine(3);
  std::normal_distribution<float> noise;
  std::vector<float> points(n * width);
  for (float& v : points) v = noise(engine);
  return points;
}

float squaredDistance(const std::vector<float>& points, std::size_t i, std::size_t j) {
  float sum = 0;
  for (std::size_t k = 0; k < width; ++k) {
    const float d = points[i * width + k] - points[j * width + k];
    sum += d * d;
  }
  return sum;
}

std::vector<float> nearestDistances(const std::vector<float>& points, std::size_t i, std::size_t count) {
  std::vector<float> all;
  for (std::size_t j = 0; j < points.size() / width; ++j)
    if (j != i) all.push_back(squaredDistance(points, i, j));
  std::sort(all.begin(), all.end());
  all.resize(count);
  return all;
}

Neighbours found(const std::vector<float>& points, std::size_t count, NeighbourSearch search, int threads = 2) {
  Progress progress;
  Workers workers(threads, progress);
  auto neighbours = nearestNeighbours(points, width, count, search, workers, {});
  return neighbours ? *neighbours : Neighbours{};
}

/// Rows hold `count` others, each once, never the point itself, at the distance that is said, nearest first.
bool isSound(const Neighbours& neighbours, const std::vector<float>& points, std::size_t count) {
  const std::size_t n = points.size() / width;
  if (neighbours.count != count || neighbours.index.size() != n * count) return false;
  for (std::size_t i = 0; i < n; ++i) {
    std::set<std::uint32_t> seen{static_cast<std::uint32_t>(i)};
    for (std::size_t e = i * count; e < (i + 1) * count; ++e) {
      const std::uint32_t j = neighbours.index[e];
      if (j >= n || !seen.insert(j).second) return false;
      if (std::abs(neighbours.distance[e] - squaredDistance(points, i, j)) > 1e-4F) return false;
      if (e > i * count && neighbours.distance[e] < neighbours.distance[e - 1]) return false;
    }
  }
  return true;
}

}  // namespace

class NeighboursTest : public QObject {
  Q_OBJECT

 private slots:
  void comparisonFindsTheNearest_data() {
    QTest::addColumn<int>("points");
    QTest::addColumn<int>("count");
    QTest::newRow("two") << 2 << 1;
    QTest::newRow("all others") << 45 << 44;
    QTest::newRow("more than a block") << 203 << 10;
  }
  void comparisonFindsTheNearest() {
    QFETCH(int, points);
    QFETCH(int, count);
    const std::vector<float> data = scattered(static_cast<std::size_t>(points));
    const auto most = static_cast<std::size_t>(count);
    const Neighbours neighbours = found(data, most, NeighbourSearch::Exact);
    QVERIFY(isSound(neighbours, data, most));
    for (std::size_t i = 0; i < data.size() / width; ++i) {
      const std::vector<float> nearest = nearestDistances(data, i, most);
      for (std::size_t e = 0; e < most; ++e) QVERIFY(std::abs(neighbours.distance[i * most + e] - nearest[e]) < 1e-4F);
    }
  }

  void graphFindsNearlyAll() {
    constexpr std::size_t count = 20;
    const std::vector<float> data = scattered(1500);
    const Neighbours exact = found(data, count, NeighbourSearch::Exact);
    const Neighbours graph = found(data, count, NeighbourSearch::Approximate);
    QVERIFY(isSound(graph, data, count));
    std::size_t same = 0;
    for (std::size_t i = 0; i < 1500; ++i) {
      const auto begin = exact.index.begin() + static_cast<std::ptrdiff_t>(i * count);
      for (std::size_t e = i * count; e < (i + 1) * count; ++e)
        same += std::count(begin, begin + count, graph.index[e]) > 0 ? 1 : 0;
    }
    QVERIFY2(same > 1500 * count * 97 / 100, qPrintable(QString::number(same)));
  }

  void threadsDoNotMatter() {
    const std::vector<float> data = scattered(700);
    for (const NeighbourSearch search : {NeighbourSearch::Exact, NeighbourSearch::Approximate}) {
      const Neighbours one = found(data, 15, search, 1);
      const Neighbours three = found(data, 15, search, 3);
      QVERIFY(one.index == three.index);
      QVERIFY(one.distance == three.distance);
    }
  }

  void identicalPointsAreNeighbours() {
    // A crowd of 300 on one place, pairs elsewhere.
    std::vector<float> data = scattered(100);
    data.insert(data.end(), data.begin(), data.end());
    for (int i = 0; i < 300; ++i) data.insert(data.end(), width, 0.25F);
    for (const NeighbourSearch search : {NeighbourSearch::Exact, NeighbourSearch::Approximate}) {
      const Neighbours neighbours = found(data, 30, search);
      QVERIFY(isSound(neighbours, data, 30));
      for (std::size_t i = 0; i < 200; ++i)
        QCOMPARE(neighbours.index[i * 30], static_cast<std::uint32_t>((i + 100) % 200));
      for (std::size_t i = 200; i < 500; ++i) QCOMPARE(neighbours.distance[i * 30 + 29], 0.0F);
    }
  }

  void allInOnePlace() {
    const std::vector<float> data(60 * width, 1.0F);
    for (const NeighbourSearch search : {NeighbourSearch::Exact, NeighbourSearch::Approximate})
      QVERIFY(isSound(found(data, 59, search), data, 59));
  }

  void cancelled_data() {
    QTest::addColumn<int>("search");
    QTest::newRow("comparison") << static_cast<int>(NeighbourSearch::Exact);
    QTest::newRow("graph") << static_cast<int>(NeighbourSearch::Approximate);
  }
  void cancelled() {
    QFETCH(int, search);
    Progress progress;
    Workers workers(2, progress);
    const auto cancelLater = [&](std::size_t begun) {
      if (begun > 100) progress.requestCancel();
    };
    QVERIFY(!nearestNeighbours(scattered(2000), width, 10, static_cast<NeighbourSearch>(search), workers, cancelLater));
  }
};

QTEST_GUILESS_MAIN(NeighboursTest)
#include "neighbours_test.moc"
