// Against scipy 1.10: stats.ttest_rel, stats.t.sf, special.betainc.
#include "core/evaluation/seed_statistics.h"

#include <QTest>

#include <array>
#include <cmath>
#include <limits>

using namespace hrlf;

namespace {

bool isNear(double actual, double expected, double relative) {
  return std::abs(actual - expected) <= relative * std::max(std::abs(expected), 1e-300);
}

constexpr std::array<double, 5> complete{0.712, 0.705, 0.723, 0.698, 0.716};
constexpr std::array<double, 5> ablated{0.701, 0.699, 0.715, 0.700, 0.702};

}  // namespace

class SeedStatisticsTest : public QObject {
  Q_OBJECT

 private slots:
  void meanAndSampleDeviation() {
    const SampleStatistics s = sampleStatistics(complete);
    QCOMPARE(s.n, 5);
    QVERIFY(isNear(s.mean, 0.7108, 1e-12));
    QVERIFY(s.deviation && isNear(*s.deviation, 0.009679876032264058, 1e-10));
  }

  void tooFewValues() {
    QCOMPARE(sampleStatistics({}).n, 0);
    QCOMPARE(sampleStatistics({}).mean, 0.0);
    const std::array one{3.0};
    QCOMPARE(sampleStatistics(one).mean, 3.0);
    QVERIFY(!sampleStatistics(one).deviation);
    const PairedTest none = pairedTTest({}, {});
    QVERIFY(none.n == 0 && none.degreesOfFreedom == 0 && !none.t && !none.p);
    const PairedTest single = pairedTTest(one, one);
    QVERIFY(single.n == 1 && single.degreesOfFreedom == 0 && !single.t && !single.p);
  }

  void pairedAsScipy() {
    const PairedTest test = pairedTTest(complete, ablated);
    QCOMPARE(test.n, 5);
    QCOMPARE(test.degreesOfFreedom, 4);
    QVERIFY(isNear(test.meanDifference, 0.0074, 1e-10));
    QVERIFY(test.t && isNear(*test.t, 2.7276761888655967, 1e-10));
    QVERIFY(test.p && isNear(*test.p, 0.05256878314513663, 1e-10));
    const PairedTest turned = pairedTTest(ablated, complete);
    QVERIFY(isNear(*turned.t, -*test.t, 1e-12) && isNear(*turned.p, *test.p, 1e-12));
    const std::array x{61.2, 60.1, 63.3};
    const std::array y{60.2, 60.4, 61.0, 99.0};  // the fourth has no partner
    QCOMPARE(pairedTTest(x, y).n, 3);
    QVERIFY(isNear(*pairedTTest(x, y).p, 0.31427451867625755, 1e-10));
  }

  void withoutSpreadThereIsNothingToTest() {
    QVERIFY(!pairedTTest(complete, complete).p);
    // 0.1 apart everywhere but for rounding.
    constexpr std::array a{0.8, 0.4, 0.7};
    constexpr std::array b{0.7, 0.3, 0.6};
    const PairedTest test = pairedTTest(a, b);
    QVERIFY(!test.t && !test.p);
    QVERIFY(isNear(test.meanDifference, 0.1, 1e-10));
  }

  void twoSidedPAsTables() {
    struct Golden {
      double t;
      int n;
      double p;
    };
    constexpr std::array golden{Golden{0, 4, 1},
                                Golden{1, 1, 0.5},
                                Golden{2.776445105, 4, 0.05000000001011946},
                                Golden{-4.604094871, 4, 0.010000000002635536},
                                Golden{12.706204736, 1, 0.05000000000068465},
                                Golden{0.5, 9, 0.6290712998260264},
                                Golden{3, 30, 0.005389964065651944},
                                Golden{40, 4, 2.3340163226012694e-06},
                                Golden{0.001, 200, 0.9992031123011389}};
    for (const Golden& g : golden) QVERIFY2(isNear(twoSidedP(g.t, g.n), g.p, 1e-10), qPrintable(QString::number(g.t)));
    QCOMPARE(twoSidedP(std::numeric_limits<double>::infinity(), 4), 0.0);
  }

  void incompleteBetaAsScipy() {
    struct Golden {
      double x, a, b, value;
    };
    constexpr std::array golden{Golden{0.5, 2, 3, 0.6875},
                                Golden{0.1, 0.5, 0.5, 0.2048327646991335},
                                Golden{0.9, 10, 2, 0.6973568802000001},
                                Golden{0.3, 0.5, 8, 0.9813773760255331},
                                Golden{0.999, 2, 0.5, 0.9525816464857751},
                                Golden{0.01, 50, 1, 1e-100},
                                Golden{0.5, 500, 500, 0.5}};
    for (const Golden& g : golden) {
      const double value = regularisedIncompleteBeta(g.x, g.a, g.b);
      QVERIFY2(isNear(value, g.value, 1e-10), qPrintable(QString::number(value, 'g', 15)));
    }
    QCOMPARE(regularisedIncompleteBeta(0, 2, 3), 0.0);
    QCOMPARE(regularisedIncompleteBeta(1, 2, 3), 1.0);
  }
};

QTEST_APPLESS_MAIN(SeedStatisticsTest)
#include "seed_statistics_test.moc"
