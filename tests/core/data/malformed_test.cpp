// Data sets that are wrong in the ways in which files are wrong, one layout after the other: each is refused with a
// message that says which file, which split, which key and which shape, and none takes memory that the file does not
// account for.
#include "core/data/dataset_reader.h"
#include "tests/core/data/hdf5_building.h"
#include "tests/core/data/npz_building.h"
#include "tests/core/data/pickle_building.h"
#include "tests/core/data/verify_dataset.h"

#include <sys/resource.h>
#include <QTest>

#include <array>

using namespace hrlf;
using namespace hrlf::test;

namespace {

using Floats = std::vector<float>;

// A key of the train split. Numbers of `shape` are written as a sequence of ones.
struct Key {
  std::string key;
  std::vector<std::size_t> shape;
  bool isText = false;
};

using Keys = std::vector<Key>;

Keys soundKeys() {
  return {{"text", {2, 3, 2}},
          {"audio", {2, 3, 1}},
          {"vision", {2, 3, 1}},
          {"regression_labels", {2}},
          {"audio_lengths", {2}}};
}

Keys with(Keys columns, const Key& changed) {
  for (Key& column : columns) {
    if (column.key == changed.key) column = changed;
  }
  return columns;
}

Keys without(Keys columns, const std::string& key) {
  std::erase_if(columns, [&key](const Key& column) { return column.key == key; });
  return columns;
}

std::size_t sizeOf(const std::vector<std::size_t>& shape) {
  std::size_t size = 1;
  for (std::size_t axis : shape) size *= axis;
  return size;
}

enum Layout { PickleLayout, NpzLayout, Hdf5Layout };

std::filesystem::path writePickle(const Files& files, const Keys& columns) {
  Dict split;
  for (const Key& column : columns) {
    const std::size_t size = sizeOf(column.shape);
    const Write value =
        column.isText ? texts(std::vector<std::string>(size, "x")) : floats(column.shape, Floats(size, 1));
    split = split.with(column.key, value);
  }
  return files.write(Dict{{{"train", split}}});
}

std::filesystem::path writeNpz(const Files& files, const Keys& columns) {
  std::vector<Member> members;
  for (const Key& column : columns) {
    const std::size_t size = sizeOf(column.shape);
    std::string shape = "(";
    for (std::size_t axis : column.shape) shape += std::to_string(axis) + ", ";
    members.push_back({"train_" + column.key + ".npy",
                       npy(column.isText ? "<U1" : "<f4", shape + ")",
                           column.isText ? std::string(4 * size, 'x') : floatBytes(Floats(size, 1)))});
  }
  return files.writeBytes(zip(members, false));
}

std::filesystem::path writeHdf5(const Files& files, const Keys& columns) {
  const Hdf5Fixture file(files.file("data.pkl"));
  file.group("train");
  for (const Key& column : columns) {
    const std::string name = "train/" + column.key;
    const Shape shape(column.shape.begin(), column.shape.end());
    const std::size_t size = sizeOf(column.shape);
    if (column.isText) {
      file.bytes(name.c_str(), shape, std::vector<std::string>(size, "x"));
    } else {
      file.floats(name.c_str(), shape, Floats(size, 1), Storage::Contiguous);
    }
  }
  return files.file("data.pkl");
}

std::filesystem::path writeIn(int layout, const Files& files, const Keys& columns) {
  return layout == PickleLayout ? writePickle(files, columns)
         : layout == NpzLayout  ? writeNpz(files, columns)
                                : writeHdf5(files, columns);
}

Result<Dataset> read(const std::filesystem::path& path, LabelChoice label = LabelChoice::Usual) {
  Progress progress;
  return readDataset(std::vector{path}, progress, label);
}

long peakMegabytes() {
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  return usage.ru_maxrss / 1024;
}

}  // namespace

class MalformedTest : public QObject {
  Q_OBJECT

 private slots:
  void soundKeysAreRead_data() { addLayouts(); }
  void soundKeysAreRead();
  void damageIsNamed_data();
  void damageIsNamed();
  void emptySplitIsKnown_data() { addLayouts(); }
  void emptySplitIsKnown();
  void claimedShapesTakeNoMemory_data();
  void claimedShapesTakeNoMemory();
  void labelsOfOneModality();
  void classesInsteadOfIntensities();
  void labelsOutOfRangeAreNoClasses();

 private:
  static void addLayouts() {
    QTest::addColumn<int>("layout");
    QTest::newRow("pickle") << int{PickleLayout};
    QTest::newRow("npz") << int{NpzLayout};
    QTest::newRow("HDF5") << int{Hdf5Layout};
  }
};

void MalformedTest::soundKeysAreRead() {
  QFETCH(int, layout);
  const Files files;
  VERIFY_READ(read(writeIn(layout, files, soundKeys())));
}

void MalformedTest::damageIsNamed_data() {
  struct Damage {
    const char* name;
    Keys columns;
    QStringList message;
  };
  const Keys sound = soundKeys();
  const std::array damages{
      Damage{"no text", without(sound, "text"), {"train, key text", "are missing"}},
      Damage{"no audio", without(sound, "audio"), {"train, key audio", "are missing"}},
      Damage{
          "no labels", without(sound, "regression_labels"), {"train, key regression_labels or classification_labels"}},
      Damage{"fewer utterances", with(sound, {"vision", {1, 3, 1}}), {"train, key vision", "1 utterances", "2 labels"}},
      Damage{"four axes", with(sound, {"vision", {2, 3, 1, 1}}), {"train, key vision", "(2, 3, 1, 1)"}},
      Damage{"one axis", with(sound, {"audio", {2}}), {"train, key audio", "(2,)"}},
      Damage{"no columns", with(sound, {"audio", {2, 3, 0}}), {"train, key audio", "no columns"}},
      Damage{"text for numbers", with(sound, {"audio", {2}, true}), {"train, key audio"}},
      Damage{"text for labels", with(sound, {"regression_labels", {2}, true}), {"train, key regression_labels"}},
      Damage{"wide labels", with(sound, {"regression_labels", {2, 3}}), {"train, key regression_labels", "(2, 3)"}},
      Damage{"fewer lengths", with(sound, {"audio_lengths", {1}}), {"train, key audio_lengths", "1 utterances"}},
      Damage{"wide lengths", with(sound, {"audio_lengths", {2, 2}}), {"train, key audio_lengths", "(2, 2)"}}};
  QTest::addColumn<int>("layout");
  QTest::addColumn<QStringList>("message");
  QTest::addColumn<Keys>("columns");
  for (const auto& [layout, layoutName] :
       {std::pair{PickleLayout, "pickle"}, {NpzLayout, "npz"}, {Hdf5Layout, "HDF5"}}) {
    for (const Damage& damage : damages) {
      QTest::addRow("%s, %s", layoutName, damage.name) << int{layout} << damage.message << damage.columns;
    }
  }
}

void MalformedTest::damageIsNamed() {
  QFETCH(int, layout);
  QFETCH(QStringList, message);
  QFETCH(Keys, columns);
  const Files files;
  const auto dataset = read(writeIn(layout, files, columns));
  VERIFY_REFUSED(dataset, "data.pkl");
  for (const QString& part : message) VERIFY_REFUSED(dataset, part.toStdString());
}

void MalformedTest::emptySplitIsKnown() {
  QFETCH(int, layout);
  Keys columns = soundKeys();
  for (Key& column : columns) column.shape[0] = 0;
  const Files files;
  const auto dataset = read(writeIn(layout, files, columns));
  VERIFY_READ(dataset);
  QVERIFY(dataset->split(Split::Train).empty());
  QVERIFY(std::any_of(dataset->warnings.begin(), dataset->warnings.end(), [](const Warning& warning) {
    return warning.what.find("holds no utterances") != std::string::npos && warning.where == "train";
  }));
}

void MalformedTest::claimedShapesTakeNoMemory_data() {
  QTest::addColumn<int>("form");
  QTest::newRow("pickle") << 0;
  QTest::newRow("npz") << 1;
  QTest::newRow("npz, packed") << 2;
  QTest::newRow("HDF5, hollow chunks") << 3;
}

void MalformedTest::claimedShapesTakeNoMemory() {
  QFETCH(int, form);
  const Files files;
  std::filesystem::path path = files.file("data.pkl");
  if (form == 0) {
    // numpy's own words for an array, with 2^40 for its first axis.
    files.writeBytes(
        "(dVtrain\n(dVtext\ncnumpy.core.multiarray\n_reconstruct\n(cnumpy\nndarray\n(I0\ntVb\ntR(I1\n(I1099511627776\n"
        "I1\nI1\ntcnumpy\ndtype\n(Vf4\nI0\nI1\ntR(I3\nV<\nNNNI-1\nI-1\nI0\ntbI00\nVabcd\ntbss.");
  } else if (form == 3) {
    const Hdf5Fixture file(path);
    file.group("train");
    file.hollow("train/text", {1ULL << 40, 1, 1});
  } else {
    files.writeBytes(zip({{"train_text.npy", npy("<f4", "(1099511627776, 1, 1)", "abcd")}}, form == 2));
  }
  const long before = peakMegabytes();
  const auto dataset = read(path);
  VERIFY_REFUSED(dataset, "data.pkl");
  VERIFY_REFUSED(dataset, form == 0 ? "larger than the file" : "text");
  QVERIFY(peakMegabytes() - before < 64);
}

void MalformedTest::labelsOfOneModality() {
  const Files files;
  Dict split;
  for (const Key& column : soundKeys()) {
    split = split.with(column.key, floats(column.shape, Floats(sizeOf(column.shape), 1)));
  }
  const Dict sims =
      split.with("regression_labels_T", floats({2}, {-1, 0.5F})).with("classification_labels", integers({2}, {0, 2}));
  const auto path = files.write(Dict{{{"train", sims}}});
  const auto usual = read(path);
  VERIFY_READ(usual);
  QCOMPARE(usual->split(Split::Train).at(0).label, 1.0F);
  QVERIFY(std::any_of(usual->warnings.begin(), usual->warnings.end(), [](const Warning& warning) {
    return warning.what.find("not taken: regression_labels_T, classification_labels") != std::string::npos;
  }));
  const auto text = read(path, LabelChoice::Text);
  VERIFY_READ(text);
  QCOMPARE(text->split(Split::Train).at(1).label, 0.5F);
  VERIFY_REFUSED(read(path, LabelChoice::Audio), "train, key regression_labels_A");
}

void MalformedTest::classesInsteadOfIntensities() {
  const Files files;
  Dict split;
  for (const Key& column : soundKeys()) {
    split = split.with(column.key, floats(column.shape, Floats(sizeOf(column.shape), 1)));
  }
  const auto dataset = read(files.write(Dict{{{"train", split.with("classification_labels", integers({2}, {0, 2}))}}}),
                            LabelChoice::Class);
  VERIFY_READ(dataset);
  QCOMPARE(dataset->task, Task::Classification);
  QCOMPARE(dataset->classes.size(), 3U);
}

void MalformedTest::labelsOutOfRangeAreNoClasses() {
  const Files files;
  Dict split;
  for (const Key& column : soundKeys()) {
    split = split.with(column.key, floats(column.shape, Floats(sizeOf(column.shape), 1)));
  }
  for (const float label : {1e6F, 0.5F, -3e38F}) {
    const auto dataset =
        read(files.write(Dict{{{"train", split.with("classification_labels", floats({2}, {0, label}))}}}),
             LabelChoice::Class);
    VERIFY_REFUSED(dataset, "is no class");
    VERIFY_REFUSED(dataset, "train, key classification_labels");
  }
}

QTEST_GUILESS_MAIN(MalformedTest)
#include "malformed_test.moc"
