#include "core/analysis/mean_difference.h"

#include <QTest>

using namespace hrlf;

class MeanDifferenceTest : public QObject {
  Q_OBJECT

 private slots:
  void differenceOverSharedFrames() {
    const auto difference =
        meanDifference({{0, 1.0F}, {1, std::nullopt}, {2, 2.0F}}, {{0, 0.5F}, {1, 5.0F}, {2, 3.0F}});
    QVERIFY(difference);
    QCOMPARE(*difference, 0.75);
  }

  void nothingOfNothing() { QVERIFY(!meanDifference({}, {{0, 1.0F}})); }
};

QTEST_APPLESS_MAIN(MeanDifferenceTest)
#include "mean_difference_test.moc"
