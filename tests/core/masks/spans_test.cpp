#include "core/masks/spans.h"

#include <QTest>

#include <limits>

using namespace hrlf;

using Spans = std::vector<TimeSpan>;

class SpansTest : public QObject {
  Q_OBJECT

 private slots:
  void paintedSpansJoin() {
    QVERIFY((withSpan({}, {1, 2}) == Spans{{1, 2}}));
    QVERIFY((withSpan({{1, 2}}, {4, 5}) == Spans{{1, 2}, {4, 5}}));
    QVERIFY((withSpan({{4, 5}}, {1, 2}) == Spans{{1, 2}, {4, 5}}));
    QVERIFY((withSpan({{1, 2}, {4, 5}}, {1.5, 4}) == Spans{{1, 5}}));
    QVERIFY((withSpan({{1, 2}}, {2, 3}) == Spans{{1, 3}}));
    QVERIFY((withSpan({{1, 9}}, {2, 3}) == Spans{{1, 9}}));
  }

  void erasedSpansAreCut() {
    QVERIFY((withoutSpan({{1, 5}}, {2, 3}) == Spans{{1, 2}, {3, 5}}));
    QVERIFY((withoutSpan({{1, 5}}, {0, 2}) == Spans{{2, 5}}));
    QVERIFY((withoutSpan({{1, 5}}, {4, 9}) == Spans{{1, 4}}));
    QVERIFY((withoutSpan({{1, 5}, {7, 8}}, {0, 9}) == Spans{}));
    QVERIFY((withoutSpan({{1, 5}}, {5, 6}) == Spans{{1, 5}}));
  }

  void paintingAndErasingIsAsBefore() {
    const Spans before{{1, 2}, {6, 7}};
    QVERIFY(withoutSpan(withSpan(before, {3, 4}), {3, 4}) == before);
  }

  void emptySpansDoNothing() {
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const Spans before{{1, 2}};
    for (const TimeSpan& empty : {TimeSpan{1.5, 1.5}, TimeSpan{3, 2}, TimeSpan{nan, nan}}) {
      QVERIFY(withSpan(before, empty) == before);
      QVERIFY(withoutSpan(before, empty) == before);
    }
  }
};

QTEST_APPLESS_MAIN(SpansTest)
#include "spans_test.moc"
