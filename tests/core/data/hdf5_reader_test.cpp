// Data sets in HDF5, as h5py writes them.
#include "core/data/dataset_reader.h"
#include "tests/core/data/hdf5_building.h"
#include "tests/core/data/pickle_building.h"
#include "tests/core/data/verify_dataset.h"

#include <QTest>

#include <fstream>
#include <iterator>

using namespace hrlf;
using namespace hrlf::test;

namespace {

using Floats = std::vector<float>;

void writeTrain(const std::filesystem::path& path, Storage storage) {
  const Hdf5Fixture file(path);
  file.group("train");
  file.floats("train/text", {1, 2, 2}, {1, 2, 3, 4}, storage);
  file.floats("train/audio", {1, 2, 1}, {5, 6}, storage);
  file.floats("train/vision", {1, 2, 1}, {7, 8}, storage);
  file.floats("train/regression_labels", {1}, {-2}, storage);
  file.text("train/id", "a[0]");
  file.text("train/raw_text", "na\xc3\xafve");
}

Result<Dataset> read(const std::filesystem::path& path) {
  Progress progress;
  return readDataset(path, progress);
}

}  // namespace

class Hdf5ReaderTest : public QObject {
  Q_OBJECT

 private slots:
  void readsEveryStorage_data();
  void readsEveryStorage();
  void groupsAreWanted();
  void hollowShapeIsRefused();
  void dataInAnotherFileIsRefused();
  void truncationIsNoCrash();
};

void Hdf5ReaderTest::readsEveryStorage_data() {
  QTest::addColumn<bool>("packed");
  QTest::newRow("contiguous") << false;
  QTest::newRow("chunked and packed") << true;
}

void Hdf5ReaderTest::readsEveryStorage() {
  QFETCH(bool, packed);
  const Files files;
  writeTrain(files.file("data.h5"), packed ? Storage::Packed : Storage::Contiguous);
  const auto dataset = read(files.file("data.h5"));
  VERIFY_READ(dataset);
  const Utterance& utterance = dataset->split(Split::Train).at(0);
  QCOMPARE(utterance.id, std::string("a[0]"));
  QCOMPARE(utterance.text, std::string("na\xc3\xafve"));
  QCOMPARE(utterance.label, -2.0F);
  QCOMPARE(utterance.segment[Modality::Language].values, (Floats{1, 2, 3, 4}));
  QCOMPARE(utterance.segment[Modality::Audio].values, (Floats{5, 6}));
  QCOMPARE(utterance.segment[Modality::Vision].values, (Floats{7, 8}));
}

void Hdf5ReaderTest::groupsAreWanted() {
  const Files files;
  { const Hdf5Fixture file(files.file("data.csd")); }
  VERIFY_REFUSED(read(files.file("data.csd")), "no groups train, valid or test");
}

void Hdf5ReaderTest::hollowShapeIsRefused() {
  const Files files;
  {
    const Hdf5Fixture file(files.file("data.h5"));
    file.group("train");
    file.hollow("train/text", {1ULL << 40, 1, 1});
  }
  VERIFY_REFUSED(read(files.file("data.h5")), "train, key text");
  {
    const Hdf5Fixture file(files.file("data.h5"));
    file.group("train");
    file.floats("train/text", {1ULL << 40, 0, 1}, {}, Storage::Contiguous);
  }
  VERIFY_REFUSED(read(files.file("data.h5")), "far more than is stored");
}

void Hdf5ReaderTest::dataInAnotherFileIsRefused() {
  const Files files;
  {
    const Hdf5Fixture file(files.file("data.h5"));
    file.group("train");
    file.outside("train/text", "/etc/passwd");
  }
  VERIFY_REFUSED(read(files.file("data.h5")), "another file");
}

void Hdf5ReaderTest::truncationIsNoCrash() {
  const Files files;
  writeTrain(files.file("data.h5"), Storage::Packed);
  std::ifstream in(files.file("data.h5"), std::ios::binary);
  const std::string bytes{std::istreambuf_iterator<char>(in), {}};
  for (std::size_t size = 0; size < bytes.size(); size += 97) {
    QVERIFY(!read(files.writeBytes(bytes.substr(0, size))));
  }
}

QTEST_GUILESS_MAIN(Hdf5ReaderTest)
#include "hdf5_reader_test.moc"
