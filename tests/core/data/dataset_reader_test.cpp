// The one door to data sets: which layout a file has, and pickles that are not MMSA's.
#include "core/data/dataset_reader.h"
#include "tests/core/data/pickle_building.h"
#include "tests/core/data/verify_dataset.h"

#include <QTest>

#include <array>

using namespace hrlf;
using namespace hrlf::test;

namespace {

// MulT's IEMOCAP: four utterances of two words, a pair of logits for each of four emotions.
Dict emotionSplit() {
  return Dict{{{"text", floats({4, 2, 1}, {1, 2, 3, 4, 5, 6, 7, 8})},
               {"audio", floats({4, 2, 1}, {1, 2, 3, 4, 5, 6, 7, 8})},
               {"vision", floats({4, 2, 1}, {1, 2, 3, 4, 5, 6, 7, 8})},
               {"labels", floats({4, 4, 2}, {1, 0, 1, 0, 1, 0, 0, 1,       // angry
                                             1, 0, 0, 1, 1, 0, 0, 1,       // happy and angry
                                             1, 0, 1, 0, 1, 0, 1, 0,       // none
                                             0, 1, 1, 0, 1, 0, 1, 0})}}};  // neutral
}

// ((words, visual, acoustic), label, segment), two words with three numbers of voice and one of the face.
Write sample(const Write& words, std::vector<float> label, const std::string& id) {
  const Write features = list({words, floats({2, 1}, {8, 9}), floats({2, 3}, {1, 2, 3, 4, 5, 6})});
  const std::size_t count = label.size();
  return list({features, floats({1, count}, std::move(label)), [id](PickleWriter& writer) { writer.text(id); }});
}

Result<Dataset> read(const std::vector<std::filesystem::path>& paths) {
  Progress progress;
  return readDataset(paths, progress);
}

Result<Dataset> read(const Dict& root) {
  const Files files;
  return read({files.write(root)});
}

bool warns(const Dataset& dataset, std::string_view what) {
  for (const Warning& warning : dataset.warnings) {
    if (warning.what.find(what) != std::string::npos) return true;
  }
  return false;
}

}  // namespace

class DatasetReaderTest : public QObject {
  Q_OBJECT

 private slots:
  void layoutIsNamed();
  void emotionThatIsSetIsTheClass();
  void emotionsMustBeAlikeInEverySplit();
  void wordsThatAreVectors();
  void wordsThatAreIndices_data();
  void wordsThatAreIndices();
  void wordsWithoutTableAreRefused();
  void damagedSamplesAreNamed_data();
  void damagedSamplesAreNamed();
  void labelsOfSimsAreTolerated();
  void unknownContentIsRefused();
  void severalFilesOfOneFileLayoutAreRefused();
  void nothingGiven();
  void cancelled();
};

void DatasetReaderTest::layoutIsNamed() {
  const Dict split{{{"text", floats({1, 1, 1}, {1})},
                    {"audio", floats({1, 1, 1}, {1})},
                    {"vision", floats({1, 1, 1}, {1})},
                    {"labels", floats({1, 1, 1}, {2.5F})}}};
  const auto dataset = read(Dict{{{"train", split}}});
  VERIFY_READ(dataset);
  QCOMPARE(dataset->layout, std::string("MMSA pickle"));
  QCOMPARE(dataset->name, std::string("data.pkl"));
  QCOMPARE(dataset->split(Split::Train).at(0).label, 2.5F);
}

void DatasetReaderTest::emotionThatIsSetIsTheClass() {
  const auto dataset = read(Dict{{{"train", emotionSplit()}}});
  VERIFY_READ(dataset);
  QVERIFY(dataset->task == Task::Classification);
  QCOMPARE(dataset->classes, (std::vector<std::string>{"neutral", "happy", "sad", "angry"}));
  const auto& train = dataset->split(Split::Train);
  QCOMPARE(train.size(), 2U);
  QCOMPARE(train[0].label, 3.0F);
  QCOMPARE(train[1].label, 0.0F);
  QCOMPARE(train[1].segment[Modality::Audio].values, (std::vector<float>{7, 8}));
  QVERIFY(warns(*dataset, "In 2 of 4 utterances no emotion or several"));
  QVERIFY(warns(*dataset, "order neutral, happy"));
}

void DatasetReaderTest::emotionsMustBeAlikeInEverySplit() {
  const auto dataset =
      read(Dict{{{"train", emotionSplit()}, {"test", emotionSplit().with("labels", floats({4}, {0, 1, 0, 1}))}}});
  VERIFY_REFUSED(dataset, "test, key labels");
}

void DatasetReaderTest::wordsThatAreVectors() {
  const Write words = floats({2, 2}, {1, 2, 3, 4});
  const auto dataset = read(
      Dict{{{"train", list({sample(words, {-1.5F, 1, 0}, "a[0]")})}, {"dev", list({sample(words, {2, 0, 0}, "b")})}}});
  VERIFY_READ(dataset);
  QCOMPARE(dataset->layout, std::string("MISA / MAG-BERT pickle"));
  const Utterance& utterance = dataset->split(Split::Train).at(0);
  QCOMPARE(utterance.id, std::string("a[0]"));
  QCOMPARE(utterance.label, -1.5F);
  QCOMPARE(utterance.segment[Modality::Language].values, (std::vector<float>{1, 2, 3, 4}));
  QCOMPARE(utterance.segment[Modality::Audio].values, (std::vector<float>{1, 2, 3, 4, 5, 6}));
  QCOMPARE(utterance.segment[Modality::Vision].values, (std::vector<float>{8, 9}));
  QCOMPARE(dataset->split(Split::Valid).at(0).label, 2.0F);
  QVERIFY(warns(*dataset, "Labels hold 3 numbers"));
}

void DatasetReaderTest::wordsThatAreIndices_data() {
  QTest::addColumn<int>("form");
  QTest::newRow("array of indices") << 0;
  QTest::newRow("list of indices") << 1;
  QTest::newRow("texts") << 2;
}

void DatasetReaderTest::wordsThatAreIndices() {
  QFETCH(int, form);
  const std::array<Write, 3> forms{integers({2}, {2, 0}), list({number(2), number(0)}), texts({"film", "a"})};
  const Dict root{{{"train", list({sample(forms[static_cast<std::size_t>(form)], {1}, "a")})},
                   {"embedding", floats({3, 2}, {10, 11, 20, 21, 30, 31})},
                   {"word2id", Dict{{{"a", number(0)}, {"film", number(2)}}}}}};
  const auto dataset = read(root);
  VERIFY_READ(dataset);
  const Utterance& utterance = dataset->split(Split::Train).at(0);
  QCOMPARE(utterance.segment[Modality::Language].values, (std::vector<float>{30, 31, 10, 11}));
  QCOMPARE(utterance.text, std::string(form == 2 ? "film a" : ""));
}

void DatasetReaderTest::wordsWithoutTableAreRefused() {
  const auto dataset = read(Dict{{{"train", list({sample(integers({2}, {2, 0}), {1}, "a")})}}});
  VERIFY_REFUSED(dataset, "no table of their vectors");
  VERIFY_REFUSED(dataset, "train");
}

void DatasetReaderTest::damagedSamplesAreNamed_data() {
  QTest::addColumn<int>("form");
  QTest::addColumn<QString>("message");
  QTest::newRow("no tuple") << 0 << "Sample 0: features and a label are wanted, not a number";
  QTest::newRow("two features") << 1 << "Sample 0: features and a label are wanted";
  QTest::newRow("index beyond the table") << 2 << "word 1 has no row in the table of 1 vectors";
  QTest::newRow("negative index") << 3 << "word 0 has no row";
  QTest::newRow("unknown word") << 4 << "word 0 has no row";
}

void DatasetReaderTest::damagedSamplesAreNamed() {
  QFETCH(int, form);
  QFETCH(QString, message);
  const std::array<Write, 5> forms{number(3), list({list({number(1), number(2)}), number(1)}),
                                   sample(integers({2}, {0, 1}), {1}, "a"), sample(integers({2}, {-1, 0}), {1}, "a"),
                                   sample(texts({"what", "ever"}), {1}, "a")};
  const auto dataset =
      read(Dict{{{"train", list({forms[static_cast<std::size_t>(form)]})}, {"embedding", floats({1, 2}, {1, 2})}}});
  VERIFY_REFUSED(dataset, message.toStdString());
}

void DatasetReaderTest::labelsOfSimsAreTolerated() {
  const Dict split{{{"text", floats({1, 1, 1}, {1})},
                    {"audio", floats({1, 1, 1}, {1})},
                    {"vision", floats({1, 1, 1}, {1})},
                    {"regression_labels", floats({1}, {0.5F})},
                    {"regression_labels_T", floats({1}, {-1})},
                    {"regression_labels_A", floats({1}, {0})},
                    {"regression_labels_V", floats({1}, {1})}}};
  const auto dataset = read(Dict{{{"train", split}}});
  VERIFY_READ(dataset);
  QCOMPARE(dataset->split(Split::Train).at(0).label, 0.5F);
}

void DatasetReaderTest::unknownContentIsRefused() {
  VERIFY_REFUSED(read(Dict{{{"weights", number(1)}}}), "No layout of a data set fits");
  const Files files;
  VERIFY_REFUSED(read({files.writeBytes("")}), "empty");
  VERIFY_REFUSED(read({files.writeBytes("version https://git-lfs.github.com/spec/v1\n")}), "git-lfs pointer");
  VERIFY_REFUSED(read({files.writeBytes("<!DOCTYPE html>")}), "HTML");
  VERIFY_REFUSED(read({files.file("none.pkl")}), "none.pkl");
  // Text that a reader of pickles would take for one.
  VERIFY_REFUSED(read({files.writeBytes("hello, this is text\n", "a.CSD")}), "no HDF5 file");
  VERIFY_REFUSED(read({files.writeBytes("hello, this is text\n", "a.npz")}), "no numpy archive");
  VERIFY_REFUSED(read({files.writeBytes("<!DOCTYPE html>", "a.h5")}), "HTML");
}

void DatasetReaderTest::severalFilesOfOneFileLayoutAreRefused() {
  const Files files;
  const auto path = files.write(Dict{{{"train", emotionSplit()}}});
  VERIFY_REFUSED(read({path, path}), "is one file; 2 were given");
}

void DatasetReaderTest::nothingGiven() { VERIFY_REFUSED(read(std::vector<std::filesystem::path>{}), "No data set"); }

void DatasetReaderTest::cancelled() {
  const Files files;
  const auto path = files.write(Dict{{{"train", list({sample(floats({2, 2}, {1, 2, 3, 4}), {1}, "a")})}}});
  Progress progress;
  progress.requestCancel();
  QCOMPARE(readDataset(path, progress).error().kind, ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(DatasetReaderTest)
#include "dataset_reader_test.moc"
