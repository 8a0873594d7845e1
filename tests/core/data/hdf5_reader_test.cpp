// Data sets in HDF5, as h5py writes them.
#include "core/data/dataset_reader.h"
#include "tests/core/data/pickle_building.h"

#include <hdf5.h>
#include <QTest>

#include <cstring>
#include <fstream>
#include <iterator>

using namespace hrlf;
using namespace hrlf::test;

namespace {

using Shape = std::vector<hsize_t>;
using Floats = std::vector<float>;

enum class Storage { Contiguous, Packed };

// A file that is written while this lives.
class Hdf5Fixture {
 public:
  explicit Hdf5Fixture(const std::filesystem::path& path)
      : file_(H5Fcreate(path.c_str(), H5F_ACC_TRUNC, H5P_DEFAULT, H5P_DEFAULT)) {}
  ~Hdf5Fixture() { H5Fclose(file_); }
  Hdf5Fixture(const Hdf5Fixture&) = delete;
  Hdf5Fixture& operator=(const Hdf5Fixture&) = delete;

  void group(const char* name) const { H5Gclose(H5Gcreate2(file_, name, H5P_DEFAULT, H5P_DEFAULT, H5P_DEFAULT)); }

  void floats(const char* name, const Shape& shape, const Floats& values, Storage storage) const {
    const hid_t properties = H5Pcreate(H5P_DATASET_CREATE);
    if (storage == Storage::Packed) {
      H5Pset_chunk(properties, static_cast<int>(shape.size()), Shape(shape.size(), 1).data());
      H5Pset_deflate(properties, 6);
    }
    write(name, shape, H5T_IEEE_F32LE, H5T_NATIVE_FLOAT, values.data(), properties);
    H5Pclose(properties);
  }

  void text(const char* name, const char* value) const {
    const hid_t type = H5Tcopy(H5T_C_S1);
    H5Tset_size(type, H5T_VARIABLE);
    write(name, {1}, type, type, &value, H5P_DEFAULT);
    H5Tclose(type);
  }

  // A chunked data set of which nothing is stored.
  void hollow(const char* name, const Shape& shape) const {
    const hid_t properties = H5Pcreate(H5P_DATASET_CREATE);
    H5Pset_chunk(properties, static_cast<int>(shape.size()), Shape(shape.size(), 1).data());
    write(name, shape, H5T_IEEE_F32LE, H5T_NATIVE_FLOAT, nullptr, properties);
    H5Pclose(properties);
  }

  void outside(const char* name, const char* other) const {
    const hid_t properties = H5Pcreate(H5P_DATASET_CREATE);
    H5Pset_external(properties, other, 0, 4);
    write(name, {1}, H5T_IEEE_F32LE, H5T_NATIVE_FLOAT, nullptr, properties);
    H5Pclose(properties);
  }

 private:
  hid_t file_;

  void write(const char* name, const Shape& shape, hid_t type, hid_t memoryType, const void* values,
             hid_t properties) const {
    const hid_t space = H5Screate_simple(static_cast<int>(shape.size()), shape.data(), nullptr);
    const hid_t dataset = H5Dcreate2(file_, name, type, space, H5P_DEFAULT, properties, H5P_DEFAULT);
    if (values != nullptr) H5Dwrite(dataset, memoryType, H5S_ALL, H5S_ALL, H5P_DEFAULT, values);
    H5Dclose(dataset);
    H5Sclose(space);
  }
};

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

#define VERIFY_REFUSED(dataset, part)                                                                       \
  do {                                                                                                      \
    const auto refused = dataset;                                                                           \
    QVERIFY(!refused);                                                                                      \
    QVERIFY2(refused.error().message().find(part) != std::string::npos, refused.error().message().c_str()); \
  } while (false)

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
  QVERIFY2(dataset, dataset ? "" : dataset.error().message().c_str());
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
