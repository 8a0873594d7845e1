#include "core/base/evenly.h"

#include <QTest>

using namespace hrlf;

class EvenlyTest : public QObject {
  Q_OBJECT

 private slots:
  void evenlyIsEven() {
    QCOMPARE(evenly(0, 5), std::vector<std::size_t>{});
    QCOMPARE(evenly(5, 0), std::vector<std::size_t>{});
    QCOMPARE(evenly(5, -1), std::vector<std::size_t>{});
    QCOMPARE(evenly(3, 10), (std::vector<std::size_t>{0, 1, 2}));
    QCOMPARE(evenly(100, 4), (std::vector<std::size_t>{12, 37, 62, 87}));
  }
};

QTEST_APPLESS_MAIN(EvenlyTest)
#include "evenly_test.moc"
