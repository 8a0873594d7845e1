#include "ui/timeline/time_axis.h"

#include <QTest>

#include <cmath>
#include <limits>

using hrlf::ui::TimeAxis;

class TimeAxisTest : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    axis_ = {};
    axis_.setDuration(20);
    axis_.setPixels(100, 1000);
  }

  void mapsBothWays() {
    QCOMPARE(axis_.xOf(0), 100.0);
    QCOMPARE(axis_.xOf(20), 1100.0);
    for (const double time : {0.0, 3.3, 20.0}) QCOMPARE(axis_.timeAt(axis_.xOf(time)), time);
    QCOMPARE(axis_.timeAt(-50), 0.0);
    QCOMPARE(axis_.timeAt(5000), 20.0);
  }

  void zoomKeepsTheAnchorInPlace() {
    const double x = axis_.xOf(7);
    axis_.zoom(4, 7);
    QCOMPARE(axis_.to() - axis_.from(), 5.0);
    QVERIFY(std::abs(axis_.xOf(7) - x) < 1e-6);
  }

  void staysWithinTheClip() {
    axis_.zoom(4, 0.1);
    axis_.pan(-100);
    QCOMPARE(axis_.from(), 0.0);
    axis_.pan(1000);
    QCOMPARE(axis_.to(), 20.0);
    QCOMPARE(axis_.to() - axis_.from(), 5.0);
    axis_.zoom(1e-9, 3);
    QCOMPARE(axis_.from(), 0.0);
    QCOMPARE(axis_.to(), 20.0);
  }

  void whatIsHeldFollowsThePointer() {
    QVERIFY(axis_.isWhole());
    axis_.zoom(4, 10);
    QVERIFY(!axis_.isWhole());
    const double time = axis_.timeAt(700);
    for (const double x : {650.0, 90000.0, -90000.0, 720.0}) axis_.panTo(time, x);
    QVERIFY(std::abs(axis_.xOf(time) - 720) < 1e-6);
    QVERIFY(std::abs(axis_.to() - axis_.from() - 5) < 1e-9);
    // Beside the axis, too: a pan may begin there.
    axis_.panTo(axis_.from() - 1, 100 - 200 + 30);
    QVERIFY(std::abs(axis_.xOf(time) - 750) < 1e-6);
    axis_.zoom(1e-9, 3);
    for (int i = 0; i < 1000; ++i) axis_.panTo(7.1, 100 + i * 0.37);
    QVERIFY(axis_.isWhole());
  }

  void zoomEnds() {
    for (int i = 0; i < 100; ++i) axis_.zoom(2, 5);
    QVERIFY(axis_.to() - axis_.from() >= TimeAxis::narrowest - 1e-9);
    QVERIFY(axis_.isVisible(5));
  }

  void nonsenseDurationsAreBounded() {
    for (const double duration :
         {0.0, -3.0, std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity()}) {
      axis_.setDuration(duration);
      axis_.setPixels(0, 0);
      QVERIFY(axis_.to() > axis_.from());
      QVERIFY(std::isfinite(axis_.pixelsPerSecond()));
    }
  }

 private:
  TimeAxis axis_;
};

QTEST_APPLESS_MAIN(TimeAxisTest)
#include "time_axis_test.moc"
