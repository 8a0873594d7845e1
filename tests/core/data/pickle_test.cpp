// Pickles as Python writes them, and pickles that are made to do harm.
#include "core/data/pickle.h"
#include "tests/core/data/pickle_fixtures.h"

#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <cmath>
#include <fstream>
#include <limits>
#include <random>

using namespace hrlf;
using std::string_literals::operator""s;

namespace {

std::string fixtureBytes(const PickleFixture& fixture) { return QByteArray::fromBase64(fixture.base64).toStdString(); }

Result<Pickle> parse(std::string bytes) {
  Progress progress;
  return Pickle::parse(std::move(bytes), "test.pkl", progress);
}

std::string refusalOf(std::string bytes) {
  const auto pickle = parse(std::move(bytes));
  return pickle ? std::string("not refused") : pickle.error().message();
}

bool contains(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

std::vector<float> numbersOf(const PickleArray& array) {
  std::vector<float> numbers(array.size());
  array.copyNumbers(0, numbers);
  return numbers;
}

// Reads what can be read of every value, as a reader of data sets would.
std::size_t touch(const PickleValue& value, int depth = 0) {
  std::size_t seen = value.description().size();
  if (const PickleArray* array = value.array()) {
    const std::size_t size = std::min<std::size_t>(array->size(), 1000);
    for (std::size_t i = 0; i < size; ++i) seen += array->text(i).size() + (std::isnan(array->number(i)) ? 1 : 0);
    std::vector<float> numbers(size);
    if (array->isNumeric()) array->copyNumbers(array->size() - size, numbers);
  }
  if (depth == 3) return seen;
  if (const PickleItems* items = value.items()) {
    for (const PickleValue* item : *items) seen += touch(*item, depth + 1);
  }
  if (const PicklePairs* pairs = value.pairs()) {
    for (const auto& [key, content] : *pairs) seen += touch(*key, depth + 1) + touch(*content, depth + 1);
  }
  return seen;
}

std::string littleEndian(std::uint64_t value, int bytes) {
  std::string text;
  for (int i = 0; i < bytes; ++i) text += static_cast<char>(value >> (8 * i));
  return text;
}

// An array of float32 with the shape and the bytes that are given, right or wrong.
std::string arrayPickle(const std::string& shape, const std::string& data) {
  return "\x80\x03"
         "cnumpy.core.multiarray\n_reconstruct\ncnumpy\nndarray\nK\0\x85"
         "C\x01"
         "b\x87R(K\x01"s +
         shape +
         "cnumpy\ndtype\nX\x02\0\0\0f4K\0K\x01\x87R(K\x03X\x01\0\0\0<NNNJ\xff\xff\xff\xffJ\xff\xff\xff\xffK\0tb\x89"
         "B"s +
         littleEndian(data.size(), 4) + data + "tb.";
}

}  // namespace

class PickleTest : public QObject {
  Q_OBJECT

 private slots:
  void readsWhatPythonWrites_data() {
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < pickleFixtures.size(); ++i) {
      QTest::newRow(pickleFixtures[i].name) << static_cast<int>(i);
    }
  }

  void readsWhatPythonWrites() {
    QFETCH(int, index);
    const PickleFixture& fixture = pickleFixtures[static_cast<std::size_t>(index)];
    const bool isPython2 = QByteArray(fixture.name).startsWith("Python 2");
    const auto pickle = parse(fixtureBytes(fixture));
    QVERIFY2(pickle, pickle ? "" : qPrintable(QString::fromStdString(pickle.error().message())));
    const PickleValue& root = pickle->root();
    const auto array = [&root](std::string_view key) {
      const PickleValue* value = root.find(key);
      return value != nullptr ? value->array() : nullptr;
    };
    for (const char* key : {"c", "f", "be", "h", "i", "q", "U", "S", "O", "e"}) QVERIFY2(array(key) != nullptr, key);

    QCOMPARE(array("c")->shape, (std::vector<std::size_t>{2, 3}));
    QCOMPARE(array("c")->shapeText(), "(2, 3)"s);
    QCOMPARE(numbersOf(*array("c")), (std::vector<float>{1, 2, 3, 4, 5, 6}));
    QVERIFY(array("f")->fortranOrder);
    QCOMPARE(numbersOf(*array("f")), (std::vector<float>{1, 2, 3, 4, 5, 6}));
    QCOMPARE(array("f")->number(3), 4.0);
    QCOMPARE(numbersOf(*array("be")), (std::vector<float>{1.5F, -2.25F}));
    QCOMPARE(numbersOf(*array("h")), (std::vector<float>{0.5F, -65504, std::numeric_limits<float>::infinity()}));
    QCOMPARE(numbersOf(*array("i")), (std::vector<float>{-2, 300}));
    QCOMPARE(numbersOf(*array("q")), (std::vector<float>{1, 0}));
    QCOMPARE(array("e")->shape, (std::vector<std::size_t>{0, 3}));
    QCOMPARE(array("U")->text(1), "na\u00efve"s);
    QCOMPARE(array("U")->text(2), "\U0001F600"s);
    QCOMPARE(array("S")->text(0), "xy"s);
    QCOMPARE(array("S")->text(1), "z"s);
    QCOMPARE(array("O")->text(1), "three"s);
    QCOMPARE(array("O")->text(2), "4"s);
    QVERIFY(!array("O")->isNumeric() && !array("U")->isNumeric() && array("q")->isNumeric());

    const PickleItems& list = *root.find("l")->items();
    const std::array expected{1.0, -2.0, 300.0, std::pow(2.0, 40), -std::pow(2.0, 40), std::pow(2.0, 70), 3.5};
    for (std::size_t i = 0; i < expected.size(); ++i) QCOMPARE(list[i]->number().value(), expected[i]);
    QVERIFY(list[7]->isNone());
    QCOMPARE(list[8]->integer().value(), 1);
    QCOMPARE(list[9]->integer().value(), 0);
    QCOMPARE(std::string(list[10]->text().value()), isPython2 ? "na\xefve"s : "na\u00efve"s);
    QCOMPARE(root.find("t")->items()->size(), std::size_t{1});
    QCOMPARE(root.find("n")->number().value(), 1.5);
    QCOMPARE(root.find("k")->integer().value(), -7);
    QCOMPARE(root.find("od")->find("x")->integer().value(), 1);
    QVERIFY(root.find("d")->pairs()->empty());
    QCOMPARE(std::string(root.find("b")->text().value()), "raw\xff"s);
    if (!isPython2) {
      QCOMPARE(std::string(root.find("ba")->text().value()), "xy"s);
      QCOMPARE(root.find("s")->items()->front()->integer().value(), 5);
    }
    QVERIFY(root.find("nothing") == nullptr);
  }

  void refusesOtherGlobalsByName() {
    QVERIFY(contains(refusalOf("cos\nsystem\n(S'echo harm'\ntR."), "os.system"));
    QVERIFY(contains(refusalOf("\x80\x04\x8c\x08"
                               "builtins\x8c\x04"
                               "eval\x93\x8c\x01"
                               "1\x85R."s),
                     "builtins.eval"));
    QVERIFY(contains(refusalOf("(S'echo harm'\nios\nsystem\n."), "os.system"));
    QVERIFY(contains(refusalOf("(cposix\nsystem\nS'echo harm'\no."), "posix.system"));
    QVERIFY(contains(refusalOf("ctorch._utils\n_rebuild_tensor_v2\n."), "torch._utils._rebuild_tensor_v2"));
    // What is allowed is allowed by its whole name.
    QVERIFY(contains(refusalOf("cnumpy\nndarray.tofile\n."), "numpy.ndarray.tofile"));
    QVERIFY(contains(refusalOf("cnumpy.core.multiarray\nfromfile\n."), "numpy.core.multiarray.fromfile"));
    // Hostile names do not reach a terminal.
    const std::string message = refusalOf("c\x1b[31m" + std::string(10000, 'x') + "\ny\n.");
    QVERIFY(!contains(message, "\x1b") && message.size() < 600);
  }

  void refusesWhatArraysDoNotNeed() {
    QVERIFY(contains(refusalOf("\x80\x05\x97."), "outside of itself"));
    QVERIFY(contains(refusalOf("Pabc\n."), "outside of itself"));
    QVERIFY(contains(refusalOf("\x80\x06N."), "protocol 6"));
    QVERIFY(contains(refusalOf("\x80\x04\x82\x01."), "never does"));
    QVERIFY(contains(refusalOf("]N\x86"
                               "b."),
                     "damaged"));
    QVERIFY(contains(refusalOf("N)R."), "cannot be called"));
    QVERIFY(contains(refusalOf("hello world"), "damaged"));  // 'h' takes a value from an empty store
    QVERIFY(contains(refusalOf("{\"json\": 1}"), "not a pickle"));
    for (const char* garbage :
         {".",      "0.",    "a.",    "s.",     "u.",   "e.",   "t.",     "(1.", "\x85.",  "R.", "b.",
          "h\x01.", "Ix\n.", "Fx\n.", "S'a\n.", "S\n.", "L\n.", "g-1\n.", "(t",  "q\x01.", "2.", "\x93."}) {
      QVERIFY2(!parse(garbage), garbage);
    }
  }

  void namesForeignFiles() {
    QVERIFY(contains(refusalOf(""), "empty"));
    const std::string pointer = refusalOf("version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 9\n");
    QVERIFY(contains(pointer, "git-lfs pointer") && contains(pointer, "git lfs pull"));
    QVERIFY(contains(refusalOf("PK\x03\x04rest"), "torch.save"));
    QVERIFY(contains(refusalOf("\x80\x02\x8a\x0a\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19."), "torch.save"));
    QVERIFY(contains(refusalOf("\xef\xbb\xbf\n<!DOCTYPE html><html>"), "HTML"));
    QVERIFY(contains(refusalOf("<HTML>"), "HTML"));
    QVERIFY(contains(refusalOf("\x1f\x8b\x08"), "gzip"));
    QVERIFY(contains(refusalOf("\x89HDF\r\n\x1a\n"), "HDF5"));
    QVERIFY(contains(refusalOf("\x93NUMPY\x01"), ".npy"));
  }

  void cutShortAnywhere() {
    for (const PickleFixture& fixture : pickleFixtures) {
      const std::string whole = fixtureBytes(fixture);
      for (std::size_t length = 0; length < whole.size(); ++length) {
        QVERIFY2(!parse(whole.substr(0, length)), fixture.name);
      }
    }
  }

  void flippedBytesNeverCrash() {
    std::mt19937 random(20240607);
    const auto start = std::chrono::steady_clock::now();
    int readable = 0;
    for (const PickleFixture& fixture : pickleFixtures) {
      const std::string whole = fixtureBytes(fixture);
      for (int round = 0; round < 1000; ++round) {
        std::string bytes = whole;
        for (unsigned flips = 1 + random() % 4; flips > 0; --flips) {
          bytes[random() % bytes.size()] = static_cast<char>(random());
        }
        const auto pickle = parse(std::move(bytes));
        if (pickle) readable += touch(pickle->root()) > 0 ? 1 : 0;
      }
    }
    QVERIFY(readable > 0);  // some flips only change a number: those values were walked through
    QVERIFY(std::chrono::steady_clock::now() - start < std::chrono::seconds(30));
  }

  void deepNestingIsHarmless() {
    constexpr std::size_t depth = 1'000'000;
    const auto lists = parse(std::string(depth, ']') + std::string(depth - 1, 'a') + '.');
    QVERIFY(lists && lists->root().items()->size() == 1);
    QVERIFY(parse(')' + std::string(depth, '\x85') + '.'));
    QVERIFY(!parse(std::string(depth, '(')));
  }

  void cyclesAreHarmless() {
    const auto pickle = parse(
        "]q\x01h\x01"
        "a."s);
    QVERIFY(pickle);
    QVERIFY(pickle->root().items()->front() == &pickle->root());
  }

  void sharedValuesAreNotCopied() {
    // Each list holds the one before it twice: 2^60 leaves if they were unfolded.
    std::string bytes = "]q\x01N";
    bytes += "a";
    for (int i = 0; i < 60; ++i)
      bytes +=
          "]h\x01"
          "ah\x01"
          "aq\x01";
    QVERIFY(parse(bytes + '.'));
  }

  void decodingIsBounded() {
    // One text of 100,000 letters, to be encoded 100,000 times over.
    std::string bytes =
        "\x80\x02"
        "c_codecs\nencode\nq\x01X"s +
        littleEndian(100'000, 4) + std::string(100'000, 'x') + "X\x06\0\0\0latin1\x86q\x02"s;
    for (int i = 0; i < 100'000; ++i) bytes += "h\x01h\x02R";
    QVERIFY(contains(refusalOf(bytes + '.'), "far more than it holds"));
  }

  void hugeLengthsAreRefusedBeforeMemoryIsTaken() {
    const std::string huge = littleEndian(0x7fffffffffffffffULL, 8);
    for (const char* code : {"\x8d", "\x8e", "\x96", "\x95"}) {
      QVERIFY(contains(refusalOf("\x80\x05"s + code + huge), "cut short"));
    }
    QVERIFY(contains(refusalOf("X\xff\xff\xff\xff"s), "cut short"));
    QVERIFY(contains(refusalOf("T\xff\xff\xff\xff"s), "negative"));
    QVERIFY(contains(refusalOf("\x8b\xff\xff\xff\x7f"s), "cut short"));
    const std::string billion = "J"s + littleEndian(1'000'000'000, 4);
    QVERIFY(contains(refusalOf(arrayPickle(billion + billion + "\x86", "12345678")), "larger than the file"));
    // An axis of 0 makes any other fit the data.
    QVERIFY(contains(refusalOf(arrayPickle(billion + "K\0\x86"s, "")), "larger than the file"));
    // 2^32 x 2^32 overflows to 0 elements.
    const std::string overflow = "\x8a\x05"s + littleEndian(1ULL << 32U, 5);
    QVERIFY(contains(refusalOf(arrayPickle(overflow + overflow + "\x86", "")), "larger than the file"));
  }

  void arraysMustFitTheirData() {
    QVERIFY(parse(arrayPickle("K\x02\x85"s, "12345678")));
    QVERIFY(contains(refusalOf(arrayPickle("K\x02\x85"s, "1234567")), "does not fit"));
    QVERIFY(contains(refusalOf(arrayPickle("K\x03\x85"s, "12345678")), "does not fit"));
    QVERIFY(contains(refusalOf(arrayPickle("J\xff\xff\xff\xff\x85"s, "")), "larger than the file"));
    QVERIFY(contains(refusalOf(arrayPickle("N"s, "")), "without a shape"));
  }

  void errorsNameFileAndByte() {
    QTemporaryDir folder;
    const std::filesystem::path path = folder.filePath("d\u00e4ta.pkl").toStdString();
    std::ofstream(path, std::ios::binary) << "}cos\nsystem\n.";
    Progress progress;
    const auto pickle = Pickle::load(path, progress);
    QVERIFY(!pickle);
    QCOMPARE(pickle.error().kind, ErrorKind::BadInput);
    QVERIFY(contains(pickle.error().where, "d\u00e4ta.pkl, byte 12"));
  }

  void filesThatCannotBeOpened() {
    QTemporaryDir folder;
    Progress progress;
    QCOMPARE(Pickle::load(folder.filePath("none.pkl").toStdString(), progress).error().kind, ErrorKind::NotFound);
    QCOMPARE(Pickle::load(folder.path().toStdString(), progress).error().kind, ErrorKind::BadInput);
    QCOMPARE(Pickle::load("/dev/zero", progress).error().kind, ErrorKind::BadInput);
    std::ofstream(folder.filePath("empty.pkl").toStdString()).flush();
    QVERIFY(contains(Pickle::load(folder.filePath("empty.pkl").toStdString(), progress).error().what, "empty"));
  }

  void hearsCancel() {
    Progress progress;
    progress.requestCancel();
    QCOMPARE(Pickle::parse("N.", "test.pkl", progress).error().kind, ErrorKind::Cancelled);
  }
};

QTEST_APPLESS_MAIN(PickleTest)
#include "pickle_test.moc"
