#include "core/media/spoken_form.h"

#include <QtTest>

using namespace hrlf;

class SpokenFormTest : public QObject {
  Q_OBJECT

 private slots:
  void speaks_data() {
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("spoken");
    const char* const rows[][2] = {{"Hello,", "hello"},
                                   {"it\u2019s", "it's"},
                                   {"'tis'", "tis"},
                                   {"co-star", "co star"},
                                   {"caf\u00e9", "cafe"},
                                   {"R2-D2", "r two d two"},
                                   {"2", "two"},
                                   {"0", "zero"},
                                   {"15", "fifteen"},
                                   {"42.", "forty two"},
                                   {"100", "one hundred"},
                                   {"1,250", "one thousand two hundred fifty"},
                                   {"2,000,000", "two million"},
                                   {"1999", "nineteen ninety nine"},
                                   {"1905", "nineteen oh five"},
                                   {"2000", "two thousand"},
                                   {"2007", "two thousand seven"},
                                   {"2014", "twenty fourteen"},
                                   {"3.5", "three point five"},
                                   {"21st", "twenty first"},
                                   {"3rd", "third"},
                                   {"12th", "twelfth"},
                                   {"90s", "nineties"},
                                   {"50%", "fifty percent"},
                                   {"5:30", "five thirty"},
                                   {"$5", "five dollars"},
                                   {"$1", "one dollar"},
                                   {"M&M", "m and m"},
                                   {"\u4f60\u597d", ""},
                                   {"--", ""},
                                   {"", ""}};
    for (const auto& row : rows) QTest::newRow(row[0]) << QString::fromUtf8(row[0]) << row[1];
  }
  void speaks() {
    QFETCH(QString, written);
    QFETCH(QString, spoken);
    QStringList words;
    for (const std::string& word : spokenForm(written.toStdString())) words << QString::fromStdString(word);
    QCOMPARE(words.join(' '), spoken);
  }

  void numbersAlone() {
    QVERIFY(spokenNumber("two").empty());
    QVERIFY(spokenNumber("9999999999999999999999").empty());
    QVERIFY(spokenNumber("3.").empty());
    QVERIFY(spokenNumber("5:3").empty());
    QVERIFY(spokenNumber("12abc").empty());
    QCOMPARE(spokenNumber("999999999999999").front(), std::string("nine"));
  }
};

QTEST_GUILESS_MAIN(SpokenFormTest)
#include "spoken_form_test.moc"
