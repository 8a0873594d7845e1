// Behaviour of t-SNE, exact and Barnes-Hut: neighbours stay neighbours, the same seed gives the same picture, cancel is
// prompt.
#include "core/embedding/tsne.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <random>

using namespace hrlf;

Q_DECLARE_METATYPE(hrlf::TsneOptions)

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

  void barnesHutIsAsTrustworthyAsExact() {
    const std::vector<float> points = clusters(4, 100);
    TsneOptions options;
    Progress progress;
    options.method = TsneMethod::Exact;
    const auto exact = tsne(points, width, options, {}, progress);
    QVERIFY(exact);
    QVERIFY(exact->method == TsneMethod::Exact);
    const double exactTrust = trustworthiness(points, *exact, 10);
    options.method = TsneMethod::BarnesHut;
    for (const NeighbourSearch search : {NeighbourSearch::Exact, NeighbourSearch::Approximate}) {
      options.neighbours = search;
      const auto quick = tsne(points, width, options, {}, progress);
      QVERIFY(quick);
      QVERIFY(quick->method == TsneMethod::BarnesHut);
      const double trust = trustworthiness(points, *quick, 10);
      QVERIFY2(trust >= exactTrust - 0.02, qPrintable(QString("%1 against %2").arg(trust).arg(exactTrust)));
      QVERIFY(std::abs(quick->klDivergence - exact->klDivergence) < 0.1);
    }
  }

  void threadsDoNotChangeThePicture_data() {
    QTest::addColumn<int>("method");
    QTest::addColumn<int>("search");
    const int exact = static_cast<int>(NeighbourSearch::Exact);
    QTest::newRow("exact") << static_cast<int>(TsneMethod::Exact) << exact;
    QTest::newRow("Barnes-Hut") << static_cast<int>(TsneMethod::BarnesHut) << exact;
    QTest::newRow("Barnes-Hut, graph") << static_cast<int>(TsneMethod::BarnesHut)
                                       << static_cast<int>(NeighbourSearch::Approximate);
  }
  void threadsDoNotChangeThePicture() {
    QFETCH(int, method);
    QFETCH(int, search);
    const std::vector<float> points = clusters(3, 150);
    TsneOptions options;
    options.iterations = 300;
    options.method = static_cast<TsneMethod>(method);
    options.neighbours = static_cast<NeighbourSearch>(search);
    options.threads = 1;
    Progress progress;
    const auto one = tsne(points, width, options, {}, progress);
    options.threads = 2;
    const auto two = tsne(points, width, options, {}, progress);
    QVERIFY(one && two);
    QVERIFY(one->x == two->x && one->y == two->y);
    QCOMPARE(one->klDivergence, two->klDivergence);
  }

  void manyPointsAreDrawnByBarnesHut() {
    TsneOptions options;
    options.iterations = 1;
    Progress progress;
    const auto few = tsne(clusters(2, 100), width, options, {}, progress);
    const auto many = tsne(clusters(2, 1000), width, options, {}, progress);
    QVERIFY(few && many);
    QVERIFY(few->method == TsneMethod::Exact);
    QVERIFY(many->method == TsneMethod::BarnesHut);
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
    for (const TsneMethod method : {TsneMethod::Exact, TsneMethod::BarnesHut}) {
      for (const NeighbourSearch search : {NeighbourSearch::Exact, NeighbourSearch::Approximate}) {
        TsneOptions options;
        options.method = method;
        options.neighbours = search;
        Progress progress;
        const auto picture = tsne(points, width, options, {}, progress);
        QVERIFY(picture);
        QVERIFY(allFinite(*picture));
      }
    }
  }

  void fourPointsAreEnough() {
    for (const TsneMethod method : {TsneMethod::Exact, TsneMethod::BarnesHut}) {
      TsneOptions options;
      options.method = method;
      Progress progress;
      const auto picture = tsne(clusters(4, 1), width, options, {}, progress);
      QVERIFY(picture);
      QCOMPARE(picture->x.size(), std::size_t{4});
      QVERIFY(allFinite(*picture));
    }
  }

  void cancelIsPrompt_data() {
    QTest::addColumn<int>("method");
    QTest::addColumn<int>("search");
    QTest::addColumn<double>("fraction");
    const int barnesHut = static_cast<int>(TsneMethod::BarnesHut);
    const int comparison = static_cast<int>(NeighbourSearch::Exact);
    QTest::newRow("exact") << static_cast<int>(TsneMethod::Exact) << comparison << 0.2;
    QTest::newRow("Barnes-Hut") << barnesHut << comparison << 0.2;
    QTest::newRow("comparing") << barnesHut << comparison << 0.03;
    QTest::newRow("building the graph") << barnesHut << static_cast<int>(NeighbourSearch::Approximate) << 0.03;
  }
  void cancelIsPrompt() {
    QFETCH(int, method);
    QFETCH(int, search);
    QFETCH(double, fraction);
    const std::vector<float> points = clusters(3, 500);
    QElapsedTimer timer;
    Progress progress([&](double reached, std::string_view) {
      if (reached > fraction && !timer.isValid()) {
        timer.start();
        progress.requestCancel();
      }
    });
    TsneOptions options;
    options.method = static_cast<TsneMethod>(method);
    options.neighbours = static_cast<NeighbourSearch>(search);
    const auto picture = tsne(points, width, options, {}, progress);
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
    QTest::addColumn<TsneOptions>("options");
    QTest::newRow("none") << std::vector<float>() << width << TsneOptions{};
    QTest::newRow("three") << clusters(1, 3) << width << TsneOptions{};
    QTest::newRow("not whole rows") << std::vector<float>(45, 1.0F) << width << TsneOptions{};
    QTest::newRow("no width") << std::vector<float>(40, 1.0F) << 0 << TsneOptions{};
    std::vector<float> broken = clusters(1, 10);
    broken[17] = std::numeric_limits<float>::quiet_NaN();
    QTest::newRow("not a number") << broken << width << TsneOptions{};
    broken[17] = std::numeric_limits<float>::infinity();
    QTest::newRow("infinite") << broken << width << TsneOptions{};
    const auto with = [](auto change) {
      TsneOptions options;
      change(options);
      return options;
    };
    const std::vector<float> sound = clusters(1, 10);
    QTest::newRow("no perplexity") << sound << width << with([](TsneOptions& o) { o.perplexity = 0; });
    QTest::newRow("no iteration") << sound << width << with([](TsneOptions& o) { o.iterations = 0; });
    QTest::newRow("theta too large") << sound << width << with([](TsneOptions& o) { o.theta = 1.5; });
    QTest::newRow("theta no number") << sound << width << with([](TsneOptions& o) { o.theta = std::nan(""); });
    QTest::newRow("threads below none") << sound << width << with([](TsneOptions& o) { o.threads = -1; });
    const std::vector<float> many(200000, 1.0F);
    QTest::newRow("too many for all pairs") << many << 1 << with([](TsneOptions& o) { o.method = TsneMethod::Exact; });
    QTest::newRow("more neighbours than memory holds")
        << many << 1 << with([](TsneOptions& o) { o.perplexity = 1000; });
  }
  void refusesWhatCannotBeDrawn() {
    QFETCH(std::vector<float>, points);
    QFETCH(int, columns);
    QFETCH(TsneOptions, options);
    Progress progress;
    const auto picture = tsne(points, columns, options, {}, progress);
    QVERIFY(!picture);
    QVERIFY(!picture.error().what.empty());
  }

  void wildLearningRateIsAnErrorNotNan() {
    for (const TsneMethod method : {TsneMethod::Exact, TsneMethod::BarnesHut}) {
      TsneOptions options;
      options.learningRate = 1e38;
      options.method = method;
      Progress progress;
      const auto picture = tsne(clusters(2, 30), width, options, {}, progress);
      QVERIFY(!picture || allFinite(*picture));
    }
  }
};

QTEST_GUILESS_MAIN(TsneTest)
#include "tsne_test.moc"
