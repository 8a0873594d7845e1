// The forces of Barnes-Hut against the exact ones.
#include "core/embedding/forces.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace hrlf;

namespace {

constexpr std::size_t width = 6;
constexpr double perplexity = 20;

std::vector<float> scattered(std::size_t n) {
  std::mt19937 engine(5);
  std::normal_distribution<float> noise;
  std::vector<float> points(n * width);
  for (float& v : points) v = noise(engine);
  return points;
}

Layout layoutOf(std::size_t n, float spread) {
  std::mt19937 engine(6);
  std::normal_distribution<float> noise(0.0F, spread);
  Layout layout{std::vector<float>(n), std::vector<float>(n)};
  for (auto& axis : layout)
    for (float& v : axis) v = noise(engine);
  return layout;
}

/// Of all n - 1 neighbours, so that P is that of the exact method.
std::unique_ptr<Forces> barnesHut(const std::vector<float>& points, double theta, Workers& workers) {
  const std::size_t n = points.size() / width;
  auto neighbours = nearestNeighbours(centredPoints(points, width), width, n - 1, NeighbourSearch::Exact, workers, {});
  return barnesHutForces(*SparseAffinities::of(std::move(*neighbours), perplexity, workers), theta, workers);
}

std::unique_ptr<Forces> exact(const std::vector<float>& points, Workers& workers) {
  return exactForces(*DenseAffinities::of(centredPoints(points, width), width, perplexity, workers, {}), workers);
}

std::vector<double> gradient(const Pulls& pulls) {
  std::vector<double> values;
  for (std::size_t axis = 0; axis < 2; ++axis)
    for (std::size_t i = 0; i < pulls.attraction[axis].size(); ++i)
      values.push_back(4 * (pulls.attraction[axis][i] - pulls.repulsion[axis][i] / pulls.normalisation));
  return values;
}

/// Length of the difference over length of `right`.
double relativeError(const std::vector<double>& values, const std::vector<double>& right) {
  double difference = 0;
  double length = 0;
  for (std::size_t i = 0; i < right.size(); ++i) {
    difference += (values[i] - right[i]) * (values[i] - right[i]);
    length += right[i] * right[i];
  }
  return std::sqrt(difference / length);
}

}  // namespace

class ForcesTest : public QObject {
  Q_OBJECT

 private slots:
  void agreesWithExact_data() {
    QTest::addColumn<float>("spread");
    QTest::addColumn<double>("theta");
    QTest::addColumn<double>("tolerance");
    for (const float spread : {1e-2F, 1.0F, 30.0F}) {
      QTest::addRow("theta 0, spread %g", static_cast<double>(spread)) << spread << 0.0 << 1e-4;
      QTest::addRow("theta 0.5, spread %g", static_cast<double>(spread)) << spread << 0.5 << 0.02;
    }
  }
  void agreesWithExact() {
    QFETCH(float, spread);
    QFETCH(double, theta);
    QFETCH(double, tolerance);
    const std::vector<float> points = scattered(403);
    const Layout layout = layoutOf(403, spread);
    Progress progress;
    Workers workers(2, progress);
    const auto wanted = exact(points, workers);
    const auto quick = barnesHut(points, theta, workers);
    Pulls right;
    Pulls pulls;
    QVERIFY(wanted->measure(layout, right));
    QVERIFY(quick->measure(layout, pulls));
    const double error = relativeError(gradient(pulls), gradient(right));
    QVERIFY2(error < tolerance, qPrintable(QString::number(error)));
    if (theta > 0 && spread > 0.1F) QVERIFY(error > 1e-6);  // cells did push as one
    QVERIFY(std::abs(pulls.normalisation / right.normalisation - 1) < tolerance);
    const auto divergence = quick->divergence(layout, right.normalisation);
    const auto rightDivergence = wanted->divergence(layout, right.normalisation);
    QVERIFY(divergence && rightDivergence);
    QVERIFY2(std::abs(*divergence - *rightDivergence) < 1e-3,
             qPrintable(QString("%1 %2").arg(*divergence).arg(*rightDivergence)));
  }

  void pointsOnOnePlace() {
    const std::vector<float> points = scattered(120);
    Layout layout = layoutOf(120, 1.0F);
    for (std::size_t i = 0; i < 50; ++i) layout[0][i] = layout[1][i] = 0.5F;
    layout[0][119] = 1e6F;  // and one so far off that the others share few cells of the grid
    Progress progress;
    Workers workers(1, progress);
    const auto wanted = exact(points, workers);
    const auto quick = barnesHut(points, 0, workers);
    Pulls right;
    Pulls pulls;
    QVERIFY(wanted->measure(layout, right));
    QVERIFY(quick->measure(layout, pulls));
    QVERIFY(relativeError(gradient(pulls), gradient(right)) < 1e-3);
    layout = {std::vector<float>(120, 2.0F), std::vector<float>(120, -1.0F)};
    QVERIFY(quick->measure(layout, pulls));
    QCOMPARE(pulls.normalisation, 120.0 * 119.0);
    QCOMPARE(pulls.repulsion[0][7], 0.0);
  }

  void threadsDoNotMatter() {
    const std::vector<float> points = scattered(300);
    const Layout layout = layoutOf(300, 5.0F);
    Progress progress;
    Workers one(1, progress);
    Workers three(3, progress);
    for (const bool isExact : {true, false}) {
      Pulls first;
      Pulls second;
      QVERIFY((isExact ? exact(points, one) : barnesHut(points, 0.5, one))->measure(layout, first));
      QVERIFY((isExact ? exact(points, three) : barnesHut(points, 0.5, three))->measure(layout, second));
      QVERIFY(gradient(first) == gradient(second));
      QCOMPARE(first.normalisation, second.normalisation);
    }
  }
};

QTEST_GUILESS_MAIN(ForcesTest)
#include "forces_test.moc"
