// The field's metrics against values computed by MMSA's own formulas (numpy, scikit-learn).
#include "core/evaluation/metrics.h"

#include <QTest>

#include <array>
#include <cmath>

using namespace hrlf;

namespace {

constexpr std::array<float, 40> goldenLabels{0.0F,  -2.8F, -0.2F, 1.4F,  -0.4F, -0.0F, -3.0F, 0.0F,  2.6F,  2.2F,
                                             1.4F,  -2.4F, 2.4F,  2.2F,  0.0F,  0.8F,  -2.8F, -2.2F, -1.2F, -2.0F,
                                             1.6F,  0.0F,  -1.0F, -1.0F, -2.4F, -2.4F, 1.2F,  0.6F,  0.0F,  -0.2F,
                                             -0.6F, 2.0F,  1.4F,  0.6F,  0.4F,  0.0F,  3.0F,  -1.0F, -1.6F, 1.8F};
constexpr std::array<float, 40> goldenPredictions{
    -0.160284F, -2.196559F, -0.303938F, 0.402154F,  -0.407198F, -0.342483F, -1.71992F,  0.057304F,
    1.826712F,  2.582494F,  -0.552176F, -0.273943F, 1.226475F,  0.210888F,  -0.155178F, 0.562655F,
    -0.719197F, -2.275471F, -0.524387F, -1.093962F, -0.5557F,   -1.06718F,  -0.059908F, 0.026011F,
    -0.46106F,  -0.95956F,  1.075691F,  0.470581F,  1.088191F,  -0.878759F, -0.487704F, 1.546819F,
    -0.579745F, 1.539849F,  -0.473579F, -0.064574F, 3.5F,       -1.346494F, -1.436435F, 2.485533F};
constexpr std::array<int, 60> goldenEmotions{0, 1, 0, 1, 3, 3, 0, 0, 2, 2, 2, 0, 0, 2, 0, 3, 1, 1, 1, 0,
                                             1, 3, 3, 2, 2, 2, 3, 3, 2, 0, 1, 3, 2, 2, 3, 3, 0, 0, 3, 3,
                                             3, 2, 1, 3, 1, 2, 0, 3, 1, 1, 2, 2, 3, 1, 2, 2, 3, 1, 3, 1};
constexpr std::array<int, 60> goldenEmotionPredictions{2, 3, 0, 3, 3, 3, 0, 1, 2, 2, 2, 1, 0, 2, 3, 3, 3, 1, 1, 0,
                                                       0, 3, 2, 2, 2, 1, 3, 3, 2, 0, 1, 3, 2, 2, 3, 0, 3, 1, 3, 3,
                                                       3, 3, 0, 3, 1, 2, 0, 1, 1, 1, 2, 2, 3, 1, 2, 0, 3, 1, 3, 1};

constexpr double sixDigits = 5e-7;

}  // namespace

#define COMPARE_NEAR(actual, expected, tolerance)          \
  QVERIFY2(std::abs((actual) - (expected)) <= (tolerance), \
           qPrintable(QString("%1 is not %2").arg(actual, 0, 'g', 10).arg(expected, 0, 'g', 10)))

class MetricsTest : public QObject {
  Q_OBJECT

 private slots:
  void regressionAsMmsa() {
    const RegressionMetrics m = regressionMetrics(goldenPredictions, goldenLabels);
    QCOMPARE(m.n, 40);
    QCOMPARE(m.nNon0, 33);
    COMPARE_NEAR(m.mae, 0.819688, sixDigits);
    COMPARE_NEAR(m.corr, 0.763559, sixDigits);
    COMPARE_NEAR(m.acc7, 0.4, sixDigits);
    COMPARE_NEAR(m.acc5, 0.5, sixDigits);
    COMPARE_NEAR(m.acc2Has0, 0.75, sixDigits);
    COMPARE_NEAR(m.f1Has0, 0.747494, sixDigits);
    COMPARE_NEAR(m.acc2Non0, 0.848485, sixDigits);
    COMPARE_NEAR(m.f1Non0, 0.84679, sixDigits);
  }

  void emotionAsScikitLearn() {
    const std::vector<double> f1 = oneVsRestF1(goldenEmotionPredictions, goldenEmotions, 4);
    constexpr std::array expected{0.827458, 0.833333, 0.915791, 0.852991};
    QCOMPARE(f1.size(), expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) COMPARE_NEAR(f1[i], expected[i], sixDigits);
  }

  void halvesRoundToEven() {
    // numpy: round(0.5) = 0, round(1.5) = 2, round(2.5) = 2, round(-0.5) = 0.
    const std::array<float, 4> predictions{0.5F, 1.5F, 2.5F, -0.5F};
    const std::array<float, 4> labels{0, 2, 2, 0};
    QCOMPARE(regressionMetrics(predictions, labels).acc7, 1.0);
    const std::array<float, 4> awayFromZero{1, 2, 3, -1};
    QCOMPARE(regressionMetrics(predictions, awayFromZero).acc7, 0.25);
  }

  void clampsBeforeRounding() {
    const std::array<float, 2> predictions{7, -9};
    const std::array<float, 2> labels{3, -3};
    QCOMPARE(regressionMetrics(predictions, labels).acc7, 1.0);
    QCOMPARE(regressionMetrics(predictions, labels).acc5, 1.0);
  }

  void weightedF1OfAbsentClasses() {
    // A class that is predicted but never occurs has no weight, one that is never predicted scores 0.
    const std::array predictions{0, 0, 2, 0};
    const std::array labels{0, 0, 0, 1};
    COMPARE_NEAR(weightedF1(predictions, labels), 0.75 * (2 * 2.0 / (3 + 3)), 1e-12);
    QCOMPARE(weightedF1(labels, labels), 1.0);
  }

  void alwaysFinite() {
    const RegressionMetrics none = regressionMetrics({}, {});
    QCOMPARE(none.n, 0);
    QCOMPARE(none.f1Non0, 0.0);
    const std::array<float, 3> constant{0.1F, 0.1F, 0.1F};
    const std::array<float, 3> labels{-1, 0, 2};
    QCOMPARE(regressionMetrics(constant, labels).corr, 0.0);
    QCOMPARE(regressionMetrics(labels, constant).corr, 0.0);
    const std::array<float, 3> zeros{0, 0, 0};
    const RegressionMetrics allZero = regressionMetrics(constant, zeros);
    QCOMPARE(allZero.nNon0, 0);
    QCOMPARE(allZero.f1Non0, 0.0);
    QCOMPARE(allZero.acc2Non0, 0.0);
    QCOMPARE(weightedF1({}, {}), 0.0);
  }
};

QTEST_APPLESS_MAIN(MetricsTest)
#include "metrics_test.moc"
