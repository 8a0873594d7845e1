// Data sets as numpy.savez() and numpy.savez_compressed() write them.
#include "core/data/dataset_reader.h"
#include "tests/core/data/npz_building.h"
#include "tests/core/data/pickle_building.h"
#include "tests/core/data/verify_dataset.h"

#include <QTest>

using namespace hrlf;
using namespace hrlf::test;
using std::string_literals::operator""s;

namespace {

std::vector<Member> trainMembers(const std::string& separator = "_") {
  return {{"train" + separator + "text.npy", npy("<f4", "(1, 2, 2)", floatBytes({1, 2, 3, 4}))},
          {"train" + separator + "audio.npy", npy("<f4", "(1, 2, 1)", floatBytes({5, 6}))},
          // Columns lie one after the other.
          {"train" + separator + "vision.npy", npy("<f4", "(1, 2, 2)", floatBytes({7, 8, 9, 10}), true)},
          {"train" + separator + "regression_labels.npy", npy("<f4", "(1,)", floatBytes({-2}))},
          {"train" + separator + "id.npy", npy("<U2", "(1,)", "a\0\0\0b\0\0\0"s)}};
}

Result<Dataset> read(const std::string& bytes) {
  const Files files;
  Progress progress;
  return readDataset(files.writeBytes(bytes), progress);
}

Result<Dataset> readZip(const std::vector<Member>& members, bool compress) { return read(zip(members, compress)); }

void verifyTrain(const Result<Dataset>& dataset) {
  VERIFY_READ(dataset);
  const Utterance& utterance = dataset->split(Split::Train).at(0);
  QCOMPARE(utterance.id, "ab"s);
  QCOMPARE(utterance.label, -2.0F);
  QCOMPARE(utterance.segment[Modality::Language].values, (std::vector<float>{1, 2, 3, 4}));
  QCOMPARE(utterance.segment[Modality::Vision].values, (std::vector<float>{7, 9, 8, 10}));
}

}  // namespace

class NpzReaderTest : public QObject {
  Q_OBJECT

 private slots:
  void storedAndCompressed_data();
  void storedAndCompressed();
  void dictOfASplit();
  void torchArchiveIsNamed();
  void damageIsNamed();
  void everyChangedNumberIsRefused();
  void everyTruncationIsRefused();
};

void NpzReaderTest::storedAndCompressed_data() {
  QTest::addColumn<bool>("compress");
  QTest::addColumn<QString>("separator");
  QTest::newRow("stored") << false << "_";
  QTest::newRow("compressed") << true << "/";
}

void NpzReaderTest::storedAndCompressed() {
  QFETCH(bool, compress);
  QFETCH(QString, separator);
  verifyTrain(read(zip(trainMembers(separator.toStdString()), compress)));
}

void NpzReaderTest::dictOfASplit() {
  PickleWriter writer;
  Dict{{{"text", floats({1, 1, 1}, {1})},
        {"audio", floats({1, 1, 1}, {1})},
        {"vision", floats({1, 1, 1}, {1})},
        {"labels", floats({1}, {3})}}}(writer);
  const auto dataset = read(zip({{"valid.npy", npy("|O", "()", writer.finish())}}, false));
  VERIFY_READ(dataset);
  QCOMPARE(dataset->split(Split::Valid).at(0).label, 3.0F);
}

void NpzReaderTest::torchArchiveIsNamed() {
  VERIFY_REFUSED(readZip({{"archive/data.pkl", "\x80\x02}."}}, false), "torch.save");
}

void NpzReaderTest::damageIsNamed() {
  VERIFY_REFUSED(readZip({{"readme.txt", "hello"}}, false), "no arrays of train, valid or test");
  VERIFY_REFUSED(readZip({{"train_text.npy", "hello"}}, false), "array train_text");
  VERIFY_REFUSED(readZip({{"train_text.npy", npy("<f4", "(1099511627776, 1, 1)", "abcd")}}, false), "claims more");
  VERIFY_REFUSED(readZip({{"train_text.npy", npy("<f4", "(4294967296, 4294967296, 16)", "abcd")}}, false),
                 "cannot be read");
  VERIFY_REFUSED(readZip({{"train_text.npy", npy("<f4", "(1099511627776, 0, 1)", "")}}, false), "claims more");
  VERIFY_REFUSED(readZip({{"train_text.npy", npy("<c8", "(1,)", "abcdabcd")}}, false), "cannot be read");
  VERIFY_REFUSED(readZip({{"train_text.npy", npy("<f4", "(1,)", "abcd"), 0xf0000000U}}, true), "claims to unpack");
  VERIFY_REFUSED(readZip({{"train_text.npy", npy("<f4", "(1,)", "abcd"), 10}}, true), "does not unpack");
}

void NpzReaderTest::everyChangedNumberIsRefused() {
  const std::string whole = zip(trainMembers(), false);
  const std::string numbers = floatBytes({1, 2, 3, 4});
  const std::size_t at = whole.find(numbers);
  QVERIFY(at != std::string::npos);
  for (std::size_t i = 0; i < numbers.size(); ++i) {
    std::string bytes = whole;
    bytes[at + i] = static_cast<char>(bytes[at + i] ^ 0x10);
    VERIFY_REFUSED(read(bytes), "not those that were written");
  }
}

void NpzReaderTest::everyTruncationIsRefused() {
  const std::string bytes = zip(trainMembers(), true);
  const Files files;
  for (std::size_t size = 0; size + 1 < bytes.size(); size += 7) {
    Progress progress;
    QVERIFY(!readDataset(files.writeBytes(bytes.substr(0, size)), progress));
  }
}

QTEST_GUILESS_MAIN(NpzReaderTest)
#include "npz_reader_test.moc"
