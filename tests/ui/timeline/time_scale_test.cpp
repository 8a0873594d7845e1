#include "ui/plots/time_scale.h"

#include <QLocale>
#include <QTest>

#include <cmath>

using namespace hrlf::ui;

class TimeScaleTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() { QLocale::setDefault(QLocale::c()); }

  void stepsAreRoundAndFewEnough_data() {
    QTest::addColumn<double>("range");
    QTest::addColumn<int>("most");
    QTest::addColumn<double>("step");
    QTest::newRow("half a second") << 0.5 << 10 << 0.05;
    QTest::newRow("a clip") << 8.0 << 8 << 1.0;
    QTest::newRow("a minute") << 60.0 << 5 << 15.0;
    QTest::newRow("ten minutes") << 600.0 << 10 << 60.0;
    QTest::newRow("three hours") << 10800.0 << 6 << 1800.0;
    QTest::newRow("nothing") << 0.0 << 0 << 0.001;
    QTest::newRow("a year") << 3.15e7 << 5 << 6307200.0;
  }
  void stepsAreRoundAndFewEnough() {
    QFETCH(double, range);
    QFETCH(int, most);
    QTEST(timeTickStep(range, most), "step");
  }

  void textHasTheDecimalsThatTicksNeed() {
    QCOMPARE(timeText(0), "0:00");
    QCOMPARE(timeText(65.4), "1:05");
    QCOMPARE(timeText(65.25, 0.05), "1:05.25");
    QCOMPARE(timeText(59.999, 0.1), "1:00.0");
    QCOMPARE(timeText(3661, 60), "1:01:01");
    QCOMPARE(timeText(-0.5, 0.5), "\u22120:00.5");
    QCOMPARE(timeText(-0.0001, 1), "0:00");
  }

  void textOfNonsenseIsStillText() {
    QCOMPARE(timeText(std::nan("")), "0:00");
    QVERIFY(!timeText(1e300).isEmpty());
  }

  void subTicksFallOnRoundTimes() {
    for (const double step : {0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0, 15.0, 30.0, 60.0, 300.0, 600.0, 900.0, 3600.0}) {
      const double minor = step / (timeSubTicks(step) + 1);
      // A round time is a whole number of milliseconds that divides a minute, or a whole number of minutes.
      const double thousandths = minor * 1000;
      QVERIFY2(std::abs(thousandths - std::round(thousandths)) < 1e-6, qPrintable(QString::number(step)));
    }
  }
};

QTEST_APPLESS_MAIN(TimeScaleTest)
#include "time_scale_test.moc"
