// Behaviour of the exact t-SNE: neighbours stay neighbours, the same seed gives the same picture, cancel is prompt.
#include "core/embedding/tsne.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <random>

using namespace hrlf;

namespace {

constexpr int width = 10;

/// `groups` Gaussian clusters, far apart, `each` points in each.
std::vector<float> clusters(int groups, int each) {
  std::mt19937 engine(7);
  std::normal_distribution<float> noise(0.0F, 1.0F);
  std::vector<float> points;
  for (int g = 0; g < groups; ++g)
    for (int i = 0; i < each; ++i)
      for (int k = 0; k < width; ++k) points.push_back(noise(engine) + (k == g ? 20.0F : 0.0F));
  return points;
}

double squaredDistance(const std::vector<float>& a, int i, int j, int columns) {
  double sum = 0;
  for (int k = 0; k < columns; ++k) {
    const double d = static_cast<double>(a[static_cast<std::size_t>(i * columns + k)]) -
                     a[static_cast<std::size_t>(j * columns + k)];
    sum += d * d;
  }
  return sum;
}

/// Other points by distance from point i, nearest first.
std::vector<int> neighbours(const std::vector<float>& points, int n, int columns, int i) {
  std::vector<int> order(static_cast<std::size_t>(n));
  std::iota(order.begin(), order.end(), 0);
  order.erase(order.begin() + i);
  std::sort(order.begin(), order.end(), [&](int a, int b) {
    return squaredDistance(points, i, a, columns) < squaredDistance(points, i, b, columns);
  });
  return order;
}

std::vector<float> interleaved(const Embedding& picture) {
  std::vector<float> points;
  for (std::size_t i = 0; i < picture.x.size(); ++i) {
    points.push_back(picture.x[i]);
    points.push_back(picture.y[i]);
  }
  return points;
}

/// Venna and Kaski: 1 when each point's k neighbours of the picture are neighbours in the data as well.
double trustworthiness(const std::vector<float>& data, const Embedding& picture, int k) {
  const int n = static_cast<int>(picture.x.size());
  const std::vector<float> flat = interleaved(picture);
  double penalty = 0;
  for (int i = 0; i < n; ++i) {
    const std::vector<int> inData = neighbours(data, n, width, i);
    const std::vector<int> inPicture = neighbours(flat, n, 2, i);
    for (int r = 0; r < k; ++r) {
      const auto found = std::find(inData.begin(), inData.end(), inPicture[static_cast<std::size_t>(r)]);
      penalty += std::max(0, static_cast<int>(found - inData.begin()) + 1 - k);
    }
  }
  return 1.0 - penalty * 2.0 / (n * k * (2.0 * n - 3.0 * k - 1.0));
}

bool allFinite(const Embedding& picture) {
  const auto finite = [](float v) { return std::isfinite(v); };
  return std::all_of(picture.x.begin(), picture.x.end(), finite) &&
         std::all_of(picture.y.begin(), picture.y.end(), finite) && std::isfinite(picture.klDivergence);
}

}  // namespace

class TsneTest : public QObject {
  Q_OBJECT

 private slots:
  void keepsClustersApart() {
    constexpr int each = 60;
    const std::vector<float> points = clusters(3, each);
    Progress progress;
    const auto picture = tsne(points, width, {}, {}, progress);
    QVERIFY2(picture, picture ? "" : picture.error().message().c_str());
    QCOMPARE(picture->x.size(), std::size_t{3 * each});
    QCOMPARE(picture->y.size(), std::size_t{3 * each});
    const double trust = trustworthiness(points, *picture, 10);
    QVERIFY2(trust > 0.9, qPrintable(QString::number(trust)));
    // The nearest neighbour of a point is of its own cluster.
    const std::vector<float> flat = interleaved(*picture);
    for (int i = 0; i < 3 * each; ++i) QCOMPARE(neighbours(flat, 3 * each, 2, i).front() / each, i / each);
  }

  void divergenceFallsAndSnapshotsCome() {
    const std::vector<float> points = clusters(2, 50);
    TsneOptions options;
    options.iterations = 500;
    std::vector<double> divergences;
    Progress progress;
    const auto picture = tsne(
        points, width, options,
        [&](const Embedding& sofar) {
          divergences.push_back(sofar.klDivergence);
          QCOMPARE(sofar.x.size(), std::size_t{100});
        },
        progress);
    QVERIFY(picture);
    QCOMPARE(divergences.size(), std::size_t{20});  // every 25 iterations
    QVERIFY(divergences.back() < divergences.front());
    QVERIFY(divergences.back() <= divergences[11]);  // and on, once exaggeration is over
    QCOMPARE(divergences.back(), picture->klDivergence);
  }

  void sameSeedSamePicture() {
    const std::vector<float> points = clusters(2, 40);
    TsneOptions options;
    options.iterations = 300;
    Progress progress;
    const auto first = tsne(points, width, options, {}, progress);
    const auto second = tsne(
        points, width, options, [](const Embedding&) {}, progress);
    options.seed = 2;
    const auto other = tsne(points, width, options, {}, progress);
    QVERIFY(first && second && other);
    QVERIFY(first->x == second->x && first->y == second->y);
    QVERIFY(first->x != other->x);
    QCOMPARE(first->seed, std::uint64_t{1});
    QCOMPARE(other->seed, std::uint64_t{2});
  }

  void perplexityIsLoweredForFewPoints() {
    const std::vector<float> points = clusters(1, 7);
    Progress progress;
    const auto picture = tsne(points, width, {}, {}, progress);
    QVERIFY(picture);
    QCOMPARE(picture->perplexity, 2.0);
  }

  void scaleOfTheDataDoesNotMatter() {
    std::vector<float> points = clusters(2, 30);
    for (float scale : {1e-30F, 1e30F}) {
      std::vector<float> scaled = points;
      for (float& v : scaled) v *= scale;
      Progress progress;
      const auto picture = tsne(scaled, width, {}, {}, progress);
      QVERIFY(picture);
      QVERIFY(allFinite(*picture));
      QVERIFY(trustworthiness(points, *picture, 10) > 0.9);
    }
  }

  void identicalPointsAreNoTrouble_data() {
    QTest::addColumn<std::vector<float>>("points");
    QTest::newRow("all the same") << std::vector<float>(50 * width, 3.5F);
    QTest::newRow("four of them") << std::vector<float>(4 * width, 0.0F);
    std::vector<float> pairs = clusters(2, 30);
    pairs.insert(pairs.end(), pairs.begin(), pairs.end());
    QTest::newRow("each twice") << pairs;
    std::vector<float> crowd(100 * width, 0.0F);
    crowd.insert(crowd.end(), pairs.begin(), pairs.begin() + 10 * width);
    QTest::newRow("a crowd larger than the perplexity") << crowd;
  }
  void identicalPointsAreNoTrouble() {
    QFETCH(std::vector<float>, points);
    Progress progress;
    const auto picture = tsne(points, width, {}, {}, progress);
    QVERIFY(picture);
    QVERIFY(allFinite(*picture));
  }

  void cancelIsPrompt() {
    const std::vector<float> points = clusters(3, 500);
    QElapsedTimer timer;
    Progress progress([&](double fraction, std::string_view) {
      if (fraction > 0.2 && !timer.isValid()) {
        timer.start();
        progress.requestCancel();
      }
    });
    const auto picture = tsne(points, width, {}, {}, progress);
    QVERIFY(!picture);
    QVERIFY(picture.error().kind == ErrorKind::Cancelled);
    QVERIFY2(timer.elapsed() < 100, qPrintable(QString::number(timer.elapsed())));
  }

  void cancelledBeforeTheStart() {
    Progress progress;
    progress.requestCancel();
    const auto picture = tsne(clusters(2, 20), width, {}, {}, progress);
    QVERIFY(!picture);
    QVERIFY(picture.error().kind == ErrorKind::Cancelled);
  }

  void progressNeverFalls() {
    double last = 0;
    bool falls = false;
    Progress progress([&](double fraction, std::string_view) {
      falls = falls || fraction < last || fraction > 1;
      last = fraction;
    });
    QVERIFY(tsne(clusters(2, 20), width, {}, {}, progress));
    QVERIFY(!falls);
    QCOMPARE(last, 1.0);
  }

  void refusesWhatCannotBeDrawn_data() {
    QTest::addColumn<std::vector<float>>("points");
    QTest::addColumn<int>("columns");
    QTest::addColumn<double>("perplexity");
    QTest::newRow("none") << std::vector<float>() << width << 30.0;
    QTest::newRow("three") << clusters(1, 3) << width << 30.0;
    QTest::newRow("not whole rows") << std::vector<float>(45, 1.0F) << width << 30.0;
    QTest::newRow("no width") << std::vector<float>(40, 1.0F) << 0 << 30.0;
    std::vector<float> broken = clusters(1, 10);
    broken[17] = std::numeric_limits<float>::quiet_NaN();
    QTest::newRow("not a number") << broken << width << 30.0;
    broken[17] = std::numeric_limits<float>::infinity();
    QTest::newRow("infinite") << broken << width << 30.0;
    QTest::newRow("no perplexity") << clusters(1, 10) << width << 0.0;
    QTest::newRow("more than memory holds") << std::vector<float>(200000, 1.0F) << 1 << 30.0;
  }
  void refusesWhatCannotBeDrawn() {
    QFETCH(std::vector<float>, points);
    QFETCH(int, columns);
    QFETCH(double, perplexity);
    TsneOptions options;
    options.perplexity = perplexity;
    Progress progress;
    const auto picture = tsne(points, columns, options, {}, progress);
    QVERIFY(!picture);
    QVERIFY(!picture.error().what.empty());
  }

  void wildLearningRateIsAnErrorNotNan() {
    TsneOptions options;
    options.learningRate = 1e38;
    Progress progress;
    const auto picture = tsne(clusters(2, 30), width, options, {}, progress);
    QVERIFY(!picture || allFinite(*picture));
  }
};

QTEST_GUILESS_MAIN(TsneTest)
#include "tsne_test.moc"
