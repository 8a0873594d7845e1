#include "core/base/csv.h"

#include <QTest>

using namespace hrlf;

class CsvTest : public QObject {
  Q_OBJECT

 private slots:
  void aTableAsSpreadsheetsWriteIt() {
    const auto table = parseCsv(
        "\xEF\xBB\xBF"
        "File, text ,label\r\na.mp4,\"so, \"\"good\"\"\nit was\",1.5\r\n\r\nb.mp4,bad,-2\r\n");
    QVERIFY2(table, table ? "" : table.error().message().c_str());
    QCOMPARE(table->columns, (std::vector<std::string>{"File", "text", "label"}));
    QCOMPARE(table->rows.size(), 2U);
    QCOMPARE(table->rows[0], (std::vector<std::string>{"a.mp4", "so, \"good\"\nit was", "1.5"}));
    QCOMPARE(table->rows[1], (std::vector<std::string>{"b.mp4", "bad", "-2"}));
    QCOMPARE(table->lines, (std::vector<std::size_t>{2, 5}));
    QCOMPARE(table->column({"video", "file"}), std::optional<std::size_t>(0));
    QVERIFY(!table->column({"split"}));
  }

  void theSeparatorIsSeenFromTheHead_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("semicolon") << QByteArray("a;b;c\n1,5;x;\n");
    QTest::newRow("tab") << QByteArray("a\tb\tc\n1,5\tx");
  }
  void theSeparatorIsSeenFromTheHead() {
    QFETCH(QByteArray, text);
    const auto table = parseCsv(text.toStdString());
    QVERIFY(table);
    QCOMPARE(table->rows, (std::vector<std::vector<std::string>>{{"1,5", "x", ""}}));
  }

  void linesThatSayWhereATableComesFromAreNoRows() {
    const auto table = parseCsv("# clip: a, b.mp4\n# seed: 1\nstart;text\n1;# two\n");
    QVERIFY(table);
    QCOMPARE(table->columns, (std::vector<std::string>{"start", "text"}));
    QCOMPARE(table->rows, (std::vector<std::vector<std::string>>{{"1", "# two"}}));
    QCOMPARE(table->lines, (std::vector<std::size_t>{4}));
    const auto numbered = parseCsv("#,word\n1,good\n");
    QVERIFY(numbered);
    QCOMPARE(numbered->columns.front(), std::string("#"));
    QVERIFY(!parseCsv("# nothing: else"));
    // A head may begin like that.
    const auto spaced = parseCsv("# ;word\n1;so\n");
    QVERIFY(spaced);
    QCOMPARE(spaced->columns.back(), std::string("word"));
    QCOMPARE(spaced->rows.size(), std::size_t{1});
  }

  void whatIsWrongIsNamedWithItsLine_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing") << QByteArray("\n \n") << "empty";
    QTest::newRow("too many cells") << QByteArray("a,b\n1,2\n1,2,3\n") << "line 3";
    QTest::newRow("open quote") << QByteArray("a,b\n1,\"2\n3,4\n") << "line 2";
    QTest::newRow("below its origin") << QByteArray("# seed: 1\na,b\n1,2,3\n") << "line 3";
    QTest::newRow("same name") << QByteArray("a,A\n1,2\n") << "\"A\"";
  }
  void whatIsWrongIsNamedWithItsLine() {
    QFETCH(QByteArray, text);
    QFETCH(QString, says);
    const auto table = parseCsv(text.toStdString());
    QVERIFY(!table);
    QVERIFY2(QString::fromStdString(table.error().message()).contains(says), table.error().message().c_str());
  }

  void aWrittenCellIsReadBack() {
    for (const std::string text : {"plain", "a,b", "say \"x\"", "two\nlines", "  ", "semi;colon"}) {
      const auto table = parseCsv("head,other\n" + csvCell(text) + ",1\n");
      QVERIFY(table);
      QCOMPARE(table->rows[0][0], text == "  " ? std::string() : text);
    }
  }
};

QTEST_APPLESS_MAIN(CsvTest)
#include "csv_test.moc"
