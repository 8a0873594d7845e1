// Probes and mutual information on data whose answers are known in closed form.
#include "core/evaluation/probes.h"
#include "core/evaluation/mutual_information.h"
#include "core/simulation/random.h"

#include <QTest>

#include <cmath>
#include <vector>

using namespace hrlf;

namespace {

constexpr std::size_t count = 2000;

struct Table {
  std::vector<float> values;
  std::vector<float> target;
  std::size_t width = 1;
  [[nodiscard]] Samples samples() const { return {values, width}; }
};

// Three columns, the target a line through two of them plus noise of variance 1 - explained.
Table linearTable(double explained) {
  Random random(5);
  Table table;
  table.width = 3;
  for (std::size_t i = 0; i < count; ++i) {
    const double a = random.normal(0, 1);
    const double b = random.normal(0, 1);
    for (const double value : {100 + 5 * a, b - a, random.normal(0, 1)})
      table.values.push_back(static_cast<float>(value));
    table.target.push_back(
        static_cast<float>(2 + std::sqrt(explained / 2) * (a + b) + random.normal(0, std::sqrt(1 - explained))));
  }
  return table;
}

Table squareTable() {
  Random random(6);
  Table table;
  for (std::size_t i = 0; i < count; ++i) {
    const double x = random.normal(0, 1);
    table.values.push_back(static_cast<float>(x));
    table.target.push_back(static_cast<float>(x * x + random.normal(0, 0.1)));
  }
  return table;
}

double linearR2(const Table& t) { return rSquared(heldOutLinear(t.samples(), t.target), heldOutTruth(t.target)); }
double smoothR2(const Table& t) { return rSquared(heldOutSmooth(t.samples(), t.target), heldOutTruth(t.target)); }

double gaussianEstimate(double correlation) {
  Random random(7);
  std::vector<double> x;
  std::vector<double> y;
  for (std::size_t i = 0; i < count; ++i) {
    x.push_back(random.normal(0, 1));
    y.push_back(correlation * x.back() + std::sqrt(1 - correlation * correlation) * random.normal(0, 1));
  }
  return mutualInformation(x, y);
}

}  // namespace

class ProbesTest : public QObject {
  Q_OBJECT

 private slots:
  void linearProbeReadsTheShareThatIsLinear() {
    for (const double explained : {0.0, 0.3, 0.9}) {
      const double r2 = linearR2(linearTable(explained));
      QVERIFY2(std::abs(r2 - explained) < 0.05, qPrintable(QString("%1 of %2").arg(r2).arg(explained)));
    }
  }

  void smoothProbeReadsWhatIsNoLine() {
    const Table table = squareTable();
    QVERIFY(linearR2(table) < 0.1);
    QVERIFY(smoothR2(table) > 0.9);
    QVERIFY(smoothR2(linearTable(0.9)) > 0.85);
  }

  void constantsSayNothing() {
    Table table = linearTable(0.9);
    table.values.assign(table.values.size(), 3.0F);
    QVERIFY(std::abs(linearR2(table)) < 0.01);
    QVERIFY(std::abs(smoothR2(table)) < 0.01);
    Table flat = linearTable(0.9);
    flat.target.assign(flat.target.size(), 1.0F);
    QCOMPARE(linearR2(flat), 0.0);
  }

  // A column twice over must not break the equations.
  void repeatedColumnsAreHarmless() {
    Table table = linearTable(0.9);
    Table twice;
    twice.width = 6;
    twice.target = table.target;
    for (std::size_t i = 0; i < count; ++i) {
      for (int k = 0; k < 2; ++k) {
        const auto row = table.samples().row(i);
        twice.values.insert(twice.values.end(), row.begin(), row.end());
      }
    }
    QVERIFY(std::abs(linearR2(twice) - linearR2(table)) < 0.01);
  }

  void mutualInformationOfGaussians() {
    for (const double correlation : {0.0, 0.5, 0.9, 0.99}) {
      const double exact = -0.5 * std::log(1 - correlation * correlation);
      const double estimate = gaussianEstimate(correlation);
      QVERIFY2(std::abs(estimate - exact) < 0.05, qPrintable(QString("%1 for %2").arg(estimate).arg(exact)));
    }
  }

  // Uncorrelated, yet one says much of the other; and a strictly rising map of a side changes nothing.
  void mutualInformationNeedsNoLine() {
    Random random(8);
    std::vector<double> x;
    std::vector<double> square;
    std::vector<double> noisy;
    std::vector<double> bent;
    for (std::size_t i = 0; i < count; ++i) {
      x.push_back(random.normal(0, 1));
      square.push_back(x.back() * x.back());
      noisy.push_back(x.back() + random.normal(0, 1));
      bent.push_back(std::exp(noisy.back()));
    }
    QVERIFY(mutualInformation(x, square) > 1);
    QVERIFY(std::abs(mutualInformation(x, noisy) - 0.5 * std::log(2.0)) < 0.05);
    QVERIFY(std::abs(mutualInformation(x, noisy) - mutualInformation(x, bent)) < 0.05);
  }

  void mutualInformationOfConstantsAndTies() {
    const std::vector<double> constant(100, 2.0);
    std::vector<double> coin;
    for (int i = 0; i < 1000; ++i) coin.push_back(i % 2);
    QCOMPARE(mutualInformation(constant, coin), 0.0);
    QCOMPARE(mutualInformation({}, {}), 0.0);
    QVERIFY(std::isfinite(mutualInformation(coin, coin)));
  }
};

QTEST_APPLESS_MAIN(ProbesTest)
#include "probes_test.moc"
