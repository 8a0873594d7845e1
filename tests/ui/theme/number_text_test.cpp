#include "ui/theme/number_text.h"

#include <QTest>

using namespace hrlf::ui;

class NumberTextTest : public QObject {
  Q_OBJECT

 private slots:
  void numbersCarryTheirSign() {
    QCOMPARE(signedText(1.5, 2), "+1.50");
    QCOMPARE(signedText(-0.304, 2), "\u22120.30");
    QCOMPARE(signedText(-0.001, 2), "0.00");
    QCOMPARE(signedText(3, 0), "+3");
  }
};

QTEST_APPLESS_MAIN(NumberTextTest)
#include "number_text_test.moc"
