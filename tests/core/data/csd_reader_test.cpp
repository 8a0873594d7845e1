// Computational sequences of the CMU-MultimodalSDK, as h5py writes them.
#include "core/data/dataset_reader.h"
#include "tests/core/data/csd_building.h"
#include "tests/core/data/pickle_building.h"
#include "tests/core/data/verify_dataset.h"

#include <QTest>

#include <array>
#include <limits>

using namespace hrlf;
using namespace hrlf::test;
using std::string_literals::operator""s;

namespace {

using Floats = std::vector<float>;
using Flags = std::vector<std::uint8_t>;
constexpr float notANumber = std::numeric_limits<float>::quiet_NaN();

// Video a says "good (pause) film" in its first segment and "bad" in its second; video b has no face and one segment.
struct Sequences {
  std::vector<CsdEntry> words{{"a", {0, 1, 1, 2, 2, 3, 5, 6}, {}, {"good", "sp", "film", "bad"}},
                              {"b", {0, 1}, {}, {"fine"}}};
  std::vector<CsdEntry> vectors{{"a", {0, 1, 1, 2, 2, 3, 5, 6}, {1, 2, 9, 9, 3, 4, 5, 6}, {}},
                                {"b", {0, 1}, {7, 8}, {}}};
  // Half seconds; out of order, and one row with a NaN that its neighbour outlives.
  std::vector<CsdEntry> audio{{"a", {0.5, 1, 0, 0.5, 2, 2.5, 2.5, 3, 5, 5.5}, {4, 2, notANumber, 30, 40}, {}},
                              {"b", {0, 1}, {1}, {}}};
  std::vector<CsdEntry> vision{{"a", {0, 6}, {1, 2, 3}, {}}};
  std::vector<CsdEntry> labels{{"a", {0, 3, 5, 6}, {2, -1.5F}, {}}, {"b", {0, 1}, {notANumber}, {}}};

  std::vector<std::filesystem::path> write(const Files& files) const {
    const auto one = [&files](const char* name, const char* root, const std::vector<CsdEntry>& entries,
                              const std::string& columnNames = {}) {
      const Hdf5Fixture file(files.file(name));
      writeSequence(file, root, entries, columnNames);
      return files.file(name);
    };
    return {one("labels.csd", "Opinion Segment Labels", labels), one("glove.csd", "glove_vectors", vectors),
            one("covarep.csd", "COVAREP", audio, "[\"F0\"]"), one("facet.csd", "FACET 4.2", vision),
            one("words.csd", "words", words)};
  }
};

std::filesystem::path writeSplits(const Files& files, const std::string& json) {
  std::ofstream(files.file("splits.json")) << json;
  return files.file("splits.json");
}

Result<Dataset> read(std::vector<std::filesystem::path> paths, const std::filesystem::path& splits = {}) {
  if (!splits.empty()) paths.push_back(splits);
  Progress progress;
  return readDataset(paths, progress);
}

Result<Dataset> readInTrain(const Sequences& sequences) {
  const Files files;
  return read(sequences.write(files), writeSplits(files, R"({"train": ["a", "b"], "dev": []})"));
}

bool warns(const Dataset& dataset, std::string_view what) {
  for (const Warning& warning : dataset.warnings) {
    if (warning.what.find(what) != std::string::npos) return true;
  }
  return false;
}

}  // namespace

class CsdReaderTest : public QObject {
  Q_OBJECT

 private slots:
  void framesAreAlignedToWordsAndWordsToSegments();
  void videoThatOneSequenceLacksIsAMissingModality();
  void segmentWithoutWordsIsOneFrame();
  void entriesCutByTheSdkAreJoined();
  void oneFileMayHoldAllSequences();
  void wordInsideAnotherIsNotTakenForIt();
  void segmentsKeepTheNumbersOfTheFile();
  void pausesStayWithoutTheWords();
  void firstOfSeveralLabelsIsTaken();
  void splitsByNameAreStable();
  void splitListsAreChecked_data();
  void splitListsAreChecked();
  void whatIsMissingIsNamed_data();
  void whatIsMissingIsNamed();
  void damageIsNamed_data();
  void damageIsNamed();
  void widthsOfVideosMustAgree();
  void intervalsOutOfTimeAreLeftOut();
  void longOverlapsDoNotUnfold();
  void truncationIsNoCrash();
  void cancelled();
};

void CsdReaderTest::framesAreAlignedToWordsAndWordsToSegments() {
  const auto dataset = readInTrain(Sequences());
  VERIFY_READ(dataset);
  QCOMPARE(dataset->layout, "CMU-MultimodalSDK sequences (.csd)"s);
  QCOMPARE(dataset->schema.columns[Modality::Audio].at(0).name, "F0"s);
  QCOMPARE(dataset->schema.columns[Modality::Vision].at(2).name, "vision_2"s);
  const auto& train = dataset->split(Split::Train);
  QCOMPARE(train.size(), 2U);  // b has no label
  QCOMPARE(train[0].id, "a[0]"s);
  QCOMPARE(train[0].text, "good film"s);
  QCOMPARE(train[0].label, 2.0F);
  QCOMPARE(train[0].segment[Modality::Language].values, (Floats{1, 2, 3, 4}));
  QCOMPARE(train[0].segment[Modality::Audio].values, (Floats{3, 30}));
  QCOMPARE(train[0].segment[Modality::Vision].values, (Floats{1, 2, 3, 1, 2, 3}));
  QCOMPARE(train[1].id, "a[1]"s);
  QCOMPARE(train[1].label, -1.5F);
  QCOMPARE(train[1].segment[Modality::Audio].values, (Floats{40}));
  QVERIFY(warns(*dataset, "NaN or infinite values, left out of the means over words: 1"));
  QVERIFY(warns(*dataset, "Pauses (sp) taken out of the words: 1"));
  QVERIFY(warns(*dataset, "for want of a finite label: 1"));
}

void CsdReaderTest::videoThatOneSequenceLacksIsAMissingModality() {
  Sequences sequences;
  sequences.labels[1].features = {1};
  sequences.audio[0].intervals = {0, 1, 8, 9};  // nothing of the other words
  sequences.audio[0].features = {2, 9};
  const auto dataset = readInTrain(sequences);
  VERIFY_READ(dataset);
  const auto& train = dataset->split(Split::Train);
  QCOMPARE(train[0].segment[Modality::Audio].present, (Flags{1, 0}));
  QCOMPARE(train[2].id, "b[0]"s);
  QCOMPARE(train[2].segment[Modality::Vision].present, (Flags{0}));
  QCOMPARE(train[2].segment[Modality::Vision].values, (Floats{0, 0, 0}));
  QCOMPARE(train[2].segment[Modality::Vision].width, 3);
  QVERIFY(warns(*dataset, "not in the sequence, so missing there: 1"));
  QVERIFY(warns(*dataset, "Words without a finite row"));
}

void CsdReaderTest::segmentWithoutWordsIsOneFrame() {
  Sequences sequences;
  sequences.labels[0] = {"a", {3, 5.5}, {1}, {}};
  sequences.vectors[0] = {"a", {0, 1}, {1, 2}, {}};
  const auto dataset = readInTrain(sequences);
  VERIFY_READ(dataset);
  const Utterance& utterance = dataset->split(Split::Train).at(0);
  QCOMPARE(utterance.segment[Modality::Language].present, (Flags{0}));
  QCOMPARE(utterance.segment[Modality::Audio].values, (Floats{40}));
  QVERIFY(warns(*dataset, "Segments without a word, which became one frame each: 1"));
}

void CsdReaderTest::entriesCutByTheSdkAreJoined() {
  Sequences sequences;
  sequences.vectors = {{"a[1]", {5, 6}, {5, 6}, {}}, {"a[0]", {0, 1, 2, 3}, {1, 2, 3, 4}, {}}};
  sequences.labels = {{"a[0]", {0, 3}, {2}, {}}, {"a[4]", {5, 6}, {-1}, {}}};
  const auto dataset = readInTrain(sequences);
  VERIFY_READ(dataset);
  const auto& train = dataset->split(Split::Train);
  QCOMPARE(train.size(), 2U);
  QCOMPARE(train[0].segment[Modality::Language].values, (Floats{1, 2, 3, 4}));
  QCOMPARE(train[1].id, "a[4]"s);
  QCOMPARE(train[1].segment[Modality::Language].values, (Floats{5, 6}));
}

void CsdReaderTest::oneFileMayHoldAllSequences() {
  const Files files;
  {
    const Sequences sequences;
    const Hdf5Fixture file(files.file("all.csd"));
    writeSequence(file, "All Labels", sequences.labels);
    writeSequence(file, "glove_vectors", sequences.vectors);
    writeSequence(file, "OpenSMILE", sequences.audio);
    writeSequence(file, "OpenFace_2", sequences.vision);
    writeSequence(file, "phones", sequences.words);
  }
  const auto dataset = read({files.file("all.csd")});
  VERIFY_READ(dataset);
  QVERIFY(warns(*dataset, "Not used: its name does not tell"));
}

void CsdReaderTest::wordInsideAnotherIsNotTakenForIt() {
  Sequences sequences;
  sequences.words[0] = {"a", {0, 2, 1, 2, 5, 6}, {}, {"sp", "good", "bad"}};
  sequences.vectors[0] = {"a", {0, 2, 1, 2, 5, 6}, {9, 9, 1, 2, 5, 6}, {}};
  const auto dataset = readInTrain(sequences);
  VERIFY_READ(dataset);
  QCOMPARE(dataset->split(Split::Train).at(0).segment[Modality::Language].values, (Floats{1, 2}));
}

void CsdReaderTest::segmentsKeepTheNumbersOfTheFile() {
  Sequences sequences;
  sequences.labels[0] = {"a", {5, 6, notANumber, 1, 0, 3}, {-1, 3, 2}, {}};
  const auto dataset = readInTrain(sequences);
  VERIFY_READ(dataset);
  const auto& train = dataset->split(Split::Train);
  QCOMPARE(train.size(), 2U);
  QCOMPARE(train[0].id, "a[2]"s);
  QCOMPARE(train[0].label, 2.0F);
  QCOMPARE(train[1].id, "a[0]"s);
  QCOMPARE(train[1].text, "bad"s);
}

void CsdReaderTest::pausesStayWithoutTheWords() {
  const Files files;
  auto paths = Sequences().write(files);
  paths.pop_back();
  const auto dataset = read(paths, writeSplits(files, R"({"test": ["a"]})"));
  VERIFY_READ(dataset);
  const Utterance& utterance = dataset->split(Split::Test).at(0);
  QCOMPARE(utterance.segment[Modality::Language].values, (Floats{1, 2, 9, 9, 3, 4}));
  QCOMPARE(utterance.text, ""s);
  QVERIFY(warns(*dataset, "The words themselves are not given"));
}

void CsdReaderTest::firstOfSeveralLabelsIsTaken() {
  Sequences sequences;
  sequences.labels[0].features = {2, 0, 1, -1, 0, 3};
  sequences.labels[1].features = {1, 0, 0};
  const auto dataset = readInTrain(sequences);
  VERIFY_READ(dataset);
  QCOMPARE(dataset->split(Split::Train).at(1).label, -1.0F);
  QVERIFY(warns(*dataset, "Labels hold 3 numbers; the first was taken"));
}

void CsdReaderTest::splitsByNameAreStable() {
  Sequences sequences;
  sequences.labels.clear();
  for (int i = 0; i < 20; ++i) sequences.labels.push_back({"video" + std::to_string(i), {0, 1}, {1}, {}});
  const Files files;
  const auto dataset = read(sequences.write(files));
  VERIFY_READ(dataset);
  QCOMPARE(dataset->split(Split::Train).size(), 14U);
  QCOMPARE(dataset->split(Split::Valid).size(), 2U);
  QCOMPARE(dataset->split(Split::Test).size(), 4U);
  QVERIFY(warns(*dataset, "These are not the published splits"));
  const auto again = read(sequences.write(files));
  QCOMPARE(again->split(Split::Valid)[1].id, dataset->split(Split::Valid)[1].id);
}

void CsdReaderTest::splitListsAreChecked_data() {
  QTest::addColumn<QString>("json");
  QTest::addColumn<QString>("message");
  QTest::newRow("no JSON") << "train: a"
                           << "no JSON object";
  QTest::newRow("no list") << R"({"train": "a"})"
                           << "key train";
  QTest::newRow("numbers") << R"({"train": [1]})"
                           << "A name of a video is wanted";
  QTest::newRow("in two splits") << R"({"train": ["a"], "test": ["a"]})"
                                 << "The video a is in train too";
  QTest::newRow("empty") << R"({"folds": []})"
                         << "names no video";
}

void CsdReaderTest::splitListsAreChecked() {
  QFETCH(QString, json);
  QFETCH(QString, message);
  const Files files;
  VERIFY_REFUSED(read(Sequences().write(files), writeSplits(files, json.toStdString())), message.toStdString());
}

void CsdReaderTest::whatIsMissingIsNamed_data() {
  QTest::addColumn<QList<int>>("given");  // of labels, vectors, audio, vision, words
  QTest::addColumn<QString>("message");
  QTest::newRow("words alone") << QList<int>{0, 2, 3, 4} << "no word vectors among the files, only the words";
  QTest::newRow("no audio") << QList<int>{0, 1, 3}
                            << "no audio among the files; given: Opinion Segment Labels (labels)";
  QTest::newRow("no vision") << QList<int>{0, 1, 2, 4} << "no vision among the files";
  QTest::newRow("no labels") << QList<int>{1, 2, 3} << "no labels among the files";
  QTest::newRow("twice") << QList<int>{0, 1, 2, 3, 2} << "Both COVAREP and COVAREP hold audio";
}

void CsdReaderTest::whatIsMissingIsNamed() {
  QFETCH(QList<int>, given);
  QFETCH(QString, message);
  const Files files;
  const auto all = Sequences().write(files);
  std::vector<std::filesystem::path> paths;
  for (int index : given) paths.push_back(all[static_cast<std::size_t>(index)]);
  VERIFY_REFUSED(read(paths), message.toStdString());
}

void CsdReaderTest::damageIsNamed_data() {
  QTest::addColumn<int>("damage");
  QTest::addColumn<QString>("message");
  QTest::newRow("ragged") << 0 << "There are 2 intervals for an array of float32, shape (3, 1)";
  QTest::newRow("no pairs") << 1 << "Pairs of seconds are wanted, not an array of float32, shape (2, 3)";
  QTest::newRow("no intervals") << 2 << "key intervals";
  QTest::newRow("no features") << 3 << "key features";
  QTest::newRow("words for numbers") << 4 << "columns here";
  QTest::newRow("claimed") << 5 << "claims far more than is stored";
}

void CsdReaderTest::damageIsNamed() {
  QFETCH(int, damage);
  QFETCH(QString, message);
  const Files files;
  const auto paths = Sequences().write(files);
  {
    const Hdf5Fixture file(files.file("covarep.csd"));
    writeSequence(file, "COVAREP", {{"0", {0, 1}, {1}, {}}});
    file.group("/COVAREP/data/a");
    const char* features = "/COVAREP/data/a/features";
    const char* intervals = "/COVAREP/data/a/intervals";
    if (damage == 1) {
      file.floats(intervals, {2, 3}, Floats(6, 1), Storage::Contiguous);
    } else if (damage != 2) {
      file.floats(intervals, {2, 2}, {0, 1, 1, 2}, Storage::Contiguous);
    }
    if (damage == 0) file.floats(features, {3, 1}, {1, 2, 3}, Storage::Contiguous);
    if (damage == 1 || damage == 2) file.floats(features, {2, 1}, {1, 2}, Storage::Contiguous);
    if (damage == 4) file.bytes(features, {2, 1}, {"x", "y"});
    if (damage == 5) file.hollow(features, {1ULL << 40, 74});
  }
  const auto dataset = read(paths);
  VERIFY_REFUSED(dataset, message.toStdString());
  VERIFY_REFUSED(dataset, "covarep.csd");
  VERIFY_REFUSED(dataset, "a");
}

void CsdReaderTest::widthsOfVideosMustAgree() {
  Sequences sequences;
  sequences.audio[1].features = {1, 2};
  const auto dataset = readInTrain(sequences);
  VERIFY_REFUSED(dataset, "2 columns here, 1 in other videos");
  VERIFY_REFUSED(dataset, "COVAREP, entry b");
}

void CsdReaderTest::intervalsOutOfTimeAreLeftOut() {
  Sequences sequences;
  sequences.audio[0] = {"a", {0, 1, notANumber, 2, 3, 2}, {1, 2, 3}, {}};
  const auto dataset = readInTrain(sequences);
  VERIFY_READ(dataset);
  QVERIFY(warns(*dataset, "interval is not finite or ends before it begins: 2"));
  QCOMPARE(dataset->split(Split::Train).at(0).segment[Modality::Audio].present, (Flags{1, 0}));
}

void CsdReaderTest::longOverlapsDoNotUnfold() {
  // 20,000 segments that last as long as 20,000 words: 400 million words out of one megabyte.
  constexpr std::size_t count = 20'000;
  Sequences sequences;
  Floats spans;
  for (std::size_t i = 0; i < count; ++i) spans.insert(spans.end(), {0, 100});
  const Files files;
  {
    const auto one = [&](const char* name, const char* root) {
      const Hdf5Fixture file(files.file(name));
      for (const std::string& group : {"/"s + root, "/"s + root + "/data", "/"s + root + "/data/a"})
        file.group(group.c_str());
      file.floats(("/"s + root + "/data/a/intervals").c_str(), {count, 2}, spans, Storage::Contiguous);
      file.floats(("/"s + root + "/data/a/features").c_str(), {count, 1}, Floats(count, 1), Storage::Contiguous);
    };
    one("labels.csd", "Labels");
    one("glove.csd", "glove_vectors");
    one("covarep.csd", "COVAREP");
    one("facet.csd", "FACET");
  }
  VERIFY_REFUSED(
      read({files.file("labels.csd"), files.file("glove.csd"), files.file("covarep.csd"), files.file("facet.csd")}),
      "far more than it holds");
}

void CsdReaderTest::truncationIsNoCrash() {
  const Files files;
  auto paths = Sequences().write(files);
  std::ifstream in(paths[2], std::ios::binary);
  const std::string bytes{std::istreambuf_iterator<char>(in), {}};
  for (std::size_t size = 0; size < bytes.size(); size += 197) {
    paths[2] = files.writeBytes(bytes.substr(0, size));
    QVERIFY(!read(paths));
  }
  paths[2] = files.writeBytes("version https://git-lfs.github.com/spec/v1\n");
  VERIFY_REFUSED(read(paths), "git-lfs pointer");
  paths[2] = files.writeBytes("no HDF5");
  VERIFY_REFUSED(read(paths), "no HDF5 file");
}

void CsdReaderTest::cancelled() {
  const Files files;
  const auto paths = Sequences().write(files);
  Progress progress;
  progress.requestCancel();
  const auto dataset = readDataset(paths, progress);
  QVERIFY(!dataset);
  QCOMPARE(dataset.error().kind, ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(CsdReaderTest)
#include "csd_reader_test.moc"
