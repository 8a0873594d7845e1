// What is written is what Python reads, and what the reader reads.
#include "core/data/pickle_writer.h"
#include "core/data/pickle.h"

#include <QTest>

#include <array>
#include <limits>

using namespace hrlf;
using std::string_literals::operator""s;

class PickleWriterTest : public QObject {
  Q_OBJECT

 private slots:
  void readsBack() {
    PickleWriter writer;
    writer.beginDict();
    writer.text("list");
    writer.beginList();
    writer.none();
    writer.boolean(true);
    writer.boolean(false);
    for (const std::int64_t value :
         {std::int64_t{0}, std::int64_t{-1}, std::int64_t{1} << 40, std::numeric_limits<std::int64_t>::min(),
          std::numeric_limits<std::int64_t>::max()}) {
      writer.integer(value);
    }
    writer.real(-2.5);
    writer.text("na\u00efve");
    writer.endList();
    writer.text("empty");
    writer.beginList();
    writer.endList();
    writer.text("floats");
    writer.floatArray(std::array<std::size_t, 2>{2, 3}, std::array<float, 6>{1, 2, 3, 4, 5, 6});
    writer.text("integers");
    writer.integerArray(std::array<std::size_t, 1>{2}, std::array<std::int64_t, 2>{-7, 8});
    writer.endDict();

    Progress progress;
    const auto pickle = Pickle::parse(writer.finish(), "test.pkl", progress);
    QVERIFY(pickle);
    const PickleItems& list = *pickle->root().find("list")->items();
    QCOMPARE(list.size(), std::size_t{10});
    QVERIFY(list[0]->isNone());
    QCOMPARE(list[1]->integer().value(), 1);
    QCOMPARE(list[2]->integer().value(), 0);
    QCOMPARE(list[3]->integer().value(), 0);
    QCOMPARE(list[4]->integer().value(), -1);
    QCOMPARE(list[5]->integer().value(), std::int64_t{1} << 40);
    QCOMPARE(list[6]->integer().value(), std::numeric_limits<std::int64_t>::min());
    QCOMPARE(list[7]->integer().value(), std::numeric_limits<std::int64_t>::max());
    QCOMPARE(list[8]->number().value(), -2.5);
    QCOMPARE(std::string(list[9]->text().value()), "na\u00efve"s);
    QVERIFY(pickle->root().find("empty")->items()->empty());
    const PickleArray& floats = *pickle->root().find("floats")->array();
    QCOMPARE(floats.type.name(), "float32"s);
    QCOMPARE(floats.shapeText(), "(2, 3)"s);
    QCOMPARE(floats.number(4), 5.0);
    QCOMPARE(pickle->root().find("integers")->array()->number(0), -7.0);
  }

  // These bytes were read by CPython 3.11 with numpy 1.24: array([[1.5, -2.0]], dtype=float32).
  void bytesThatPythonHasRead() {
    PickleWriter writer;
    writer.floatArray(std::array<std::size_t, 2>{1, 2}, std::array<float, 2>{1.5F, -2});
    QCOMPARE(QByteArray::fromStdString(writer.finish()).toBase64(),
             QByteArray("gASNFQAAAAAAAABudW1weS5jb3JlLm11bHRpYXJyYXmNDAAAAAAAAABfcmVjb25zdHJ1Y3STjQUAAAAAAAAAbnVtcHmNBw"
                        "AAAAAAAABuZGFycmF5k0sAhUMBYodSKEsBKEoBAAAASgIAAAB0jQUAAAAAAAAAbnVtcHmNBQAAAAAAAABkdHlwZZONAgAA"
                        "AAAAAABmNImIh1IoSwONAQAAAAAAAAA8Tk5OSv////9K/////0sAdGKJjggAAAAAAAAAAADAPwAAAMB0Yi4="));
  }

  void startsAnewAfterFinishing() {
    PickleWriter writer;
    writer.none();
    const std::string first = writer.finish();
    writer.none();
    QCOMPARE(writer.finish(), first);
    QCOMPARE(first, "\x80\x04N."s);
  }
};

QTEST_APPLESS_MAIN(PickleWriterTest)
#include "pickle_writer_test.moc"
