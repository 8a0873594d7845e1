// Data sets in MMSA's layout, the odd ones too.
#include "core/data/mmsa_dataset.h"
#include "core/data/pickle_writer.h"
#include "tests/core/data/pickle_building.h"
#include "tests/core/data/verify_dataset.h"

#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <cmath>
#include <iterator>
#include <limits>
#include <random>

using namespace hrlf;
using namespace hrlf::test;
using std::string_literals::operator""s;

namespace {

constexpr float notANumber = std::numeric_limits<float>::quiet_NaN();
constexpr float infinity = std::numeric_limits<float>::infinity();

// Two utterances, aligned to three words: text of two columns, audio and vision of one.
Dict alignedSplit() {
  return Dict{{{"raw_text", texts({"good", "bad film"})},
               {"id", texts({"a$_$1", "b$_$2"})},
               {"text", floats({2, 3, 2}, {1, 2, 3, 4, 0, 0, 5, 6, 7, 8, 9, 10})},
               {"audio", floats({2, 3, 1}, {1, 2, 9, 4, 5, 6})},
               {"vision", floats({2, 3, 1}, {1, 0, 0, 4, 5, 6})},
               {"regression_labels", floats({2}, {1.5F, -3})}}};
}

Result<Dataset> read(const std::filesystem::path& path) {
  Progress progress;
  return readMmsaDataset(path, progress);
}

Result<Dataset> readTrain(const Dict& train) {
  const Files files;
  return read(files.write(Dict{{{"train", train}, {"valid", alignedSplit()}}}));
}

const Utterance& trainUtterance(const Result<Dataset>& dataset, std::size_t index) {
  return dataset->split(Split::Train).at(index);
}

bool warns(const Result<Dataset>& dataset, std::string_view what, std::string_view where = "") {
  for (const Warning& warning : dataset->warnings) {
    if (warning.what.find(what) != std::string::npos && warning.where.find(where) != std::string::npos) return true;
  }
  return false;
}

using Flags = std::vector<std::uint8_t>;
using Floats = std::vector<float>;

}  // namespace

class MmsaDatasetTest : public QObject {
  Q_OBJECT

 private slots:
  void alignedWithoutLengths() {
    const auto dataset = readTrain(alignedSplit());
    VERIFY_READ(dataset);
    QCOMPARE(dataset->name, "data.pkl"s);
    QCOMPARE(dataset->task, Task::Regression);
    QCOMPARE(dataset->schema.extractor, "mmsa"s);
    QCOMPARE(dataset->schema.columns[Modality::Language].at(1).name, "language_1"s);
    QCOMPARE(dataset->schema.columns[Modality::Vision].at(0).unit, "1"s);
    QCOMPARE(dataset->split(Split::Train).size(), std::size_t{2});
    const Utterance& first = trainUtterance(dataset, 0);
    QCOMPARE(first.id, "a$_$1"s);
    QCOMPARE(first.text, "good"s);
    QCOMPARE(first.label, 1.5F);
    // The third word is padding, so the third rows of voice and face are too, whatever is in them.
    QCOMPARE(first.segment[Modality::Language].values, (Floats{1, 2, 3, 4}));
    QCOMPARE(first.segment[Modality::Audio].values, (Floats{1, 2}));
    QCOMPARE(first.segment[Modality::Vision].present, (Flags{1, 0}));
    QCOMPARE(trainUtterance(dataset, 1).segment[Modality::Language].frames(), 3);
    QVERIFY(warns(dataset, "There are no text_lengths", "train, key text"));
    QVERIFY(warns(dataset, "the frames of text were taken", "train, key audio"));
    QVERIFY(warns(dataset, "There is no test split"));
  }

  void leadingPadding() {
    const auto dataset =
        readTrain(alignedSplit().with("text", floats({2, 3, 2}, {0, 0, 3, 4, 5, 6, 1, 1, 0, 0, 1, 1})));
    VERIFY_READ(dataset);
    QCOMPARE(trainUtterance(dataset, 0).segment[Modality::Language].values, (Floats{3, 4, 5, 6}));
    QCOMPARE(trainUtterance(dataset, 0).segment[Modality::Audio].values, (Floats{2, 9}));
    // Zeros between words are a word that is missing.
    QCOMPARE(trainUtterance(dataset, 1).segment[Modality::Language].present, (Flags{1, 0, 1}));
    QVERIFY(warns(dataset, "Nothing but zeros in 1 frame", "train, key text"));
  }

  void givenLengths() {
    const auto dataset = readTrain(alignedSplit()
                                       .with("text_lengths", integers({2}, {3, 1}))
                                       .with("audio_lengths", list({number(2), number(99)}))
                                       .with("vision_lengths", integers({2, 1}, {0, 2})));
    VERIFY_READ(dataset);
    QCOMPARE(trainUtterance(dataset, 0).segment[Modality::Language].present, (Flags{1, 1, 0}));
    QCOMPARE(trainUtterance(dataset, 1).segment[Modality::Language].values, (Floats{5, 6}));
    QCOMPARE(trainUtterance(dataset, 0).segment[Modality::Audio].frames(), 2);
    QCOMPARE(trainUtterance(dataset, 1).segment[Modality::Audio].frames(), 3);
    QCOMPARE(trainUtterance(dataset, 0).segment[Modality::Vision].frames(), 0);
    QCOMPARE(trainUtterance(dataset, 0).segment[Modality::Vision].width, 1);
    QCOMPARE(trainUtterance(dataset, 1).segment[Modality::Vision].frames(), 2);
    QVERIFY(warns(dataset, "More than the stored rows", "train, key audio"));
  }

  void lengthsFromBertsMask() {
    const auto dataset = readTrain(alignedSplit().with(
        "text_bert", integers({2, 3, 3}, {101, 7, 102, 1, 1, 0, 0, 0, 0, 101, 102, 0, 1, 0, 0, 0, 0, 0})));
    VERIFY_READ(dataset);
    QCOMPARE(trainUtterance(dataset, 0).segment[Modality::Language].frames(), 2);
    QCOMPARE(trainUtterance(dataset, 1).segment[Modality::Language].frames(), 1);
    QCOMPARE(trainUtterance(dataset, 1).segment[Modality::Audio].frames(), 1);
    QVERIFY(warns(dataset, "mask in text_bert"));
  }

  void unaligned() {
    const auto dataset = readTrain(alignedSplit().with("audio", floats({2, 4, 1}, {1, 0, 2, 0, 0, 0, 0, 0})));
    VERIFY_READ(dataset);
    QCOMPARE(trainUtterance(dataset, 0).segment[Modality::Audio].present, (Flags{1, 0, 1}));
    QCOMPARE(trainUtterance(dataset, 1).segment[Modality::Audio].present, (Flags{0}));
    QVERIFY(warns(dataset, "rows of zeros at the end", "train, key audio"));
  }

  void utteranceLevelFeatures() {
    const auto dataset =
        readTrain(alignedSplit().with("audio", floats({2, 1, 1}, {3, 0})).with("vision", floats({2, 1}, {0, 4})));
    VERIFY_READ(dataset);
    QCOMPARE(trainUtterance(dataset, 0).segment[Modality::Audio].values, (Floats{3}));
    QCOMPARE(trainUtterance(dataset, 1).segment[Modality::Audio].present, (Flags{0}));
    QCOMPARE(trainUtterance(dataset, 0).segment[Modality::Vision].present, (Flags{0}));
    QCOMPARE(trainUtterance(dataset, 1).segment[Modality::Vision].values, (Floats{4}));
  }

  void listsOfMatrices() {
    const auto dataset =
        readTrain(alignedSplit()
                      .with("audio", list({floats({2, 1}, {1, 2}), floats({4, 1}, {0, 4, 5, 0})}))
                      .with("vision", list({list({list({number(1)}), list({number(2)})}), list({number(3)})})));
    VERIFY_READ(dataset);
    QCOMPARE(trainUtterance(dataset, 0).segment[Modality::Audio].values, (Floats{1, 2}));
    QCOMPARE(trainUtterance(dataset, 1).segment[Modality::Audio].present, (Flags{0, 1, 1, 0}));
    QCOMPARE(trainUtterance(dataset, 0).segment[Modality::Vision].values, (Floats{1, 2}));
    QCOMPARE(trainUtterance(dataset, 1).segment[Modality::Vision].values, (Floats{3}));
    VERIFY_REFUSED(readTrain(alignedSplit().with("audio", list({floats({2, 1}, {1, 2}), floats({1, 2}, {0, 4})}))),
                   "Utterance 1 has 2 columns");
    VERIFY_REFUSED(
        readTrain(alignedSplit().with("audio", list({list({list({number(1)}), list({})}), floats({1, 1}, {1})}))),
        "Frame 1 of utterance 0");
  }

  void missingFlags() {
    const auto dataset = readTrain(alignedSplit()
                                       .with("language_missing", integers({2}, {1, 0}))
                                       .with("vision_missing", list({number(0), number(1)})));
    VERIFY_READ(dataset);
    QVERIFY(trainUtterance(dataset, 0).segment[Modality::Language].isMissing());
    QCOMPARE(trainUtterance(dataset, 0).segment[Modality::Language].values, (Floats{0, 0, 0, 0}));
    QVERIFY(!trainUtterance(dataset, 1).segment[Modality::Language].isMissing());
    QVERIFY(trainUtterance(dataset, 1).segment[Modality::Vision].isMissing());
  }

  void wordsThatAreAllMissing() {
    const auto dataset = readTrain(alignedSplit()
                                       .with("text", floats({2, 3, 2}, std::vector<float>(12, 0)))
                                       .with("audio", floats({2, 3, 1}, {0, 2, 0, 0, 0, 0}))
                                       .with("vision", floats({2, 3, 1}, {3, 0, 0, 0, 0, 0})));
    VERIFY_READ(dataset);
    // What voice and face fill together is the utterance; where nothing is left one missing frame stands for it.
    QCOMPARE(trainUtterance(dataset, 0).segment[Modality::Language].present, (Flags{0, 0}));
    QCOMPARE(trainUtterance(dataset, 0).segment[Modality::Audio].present, (Flags{0, 1}));
    QCOMPARE(trainUtterance(dataset, 0).segment[Modality::Vision].present, (Flags{1, 0}));
    QCOMPARE(trainUtterance(dataset, 1).segment[Modality::Language].present, (Flags{0}));
  }

  void nonFiniteValuesAreMissingAndCounted() {
    const auto dataset =
        readTrain(alignedSplit()
                      .with("audio", floats({2, 3, 1}, {-infinity, 2, 9, notANumber, 5, 6}))
                      .with("text", floats({2, 3, 2}, {1, notANumber, 3, 4, 0, 0, 5, 6, 7, 8, 9, 10})));
    VERIFY_READ(dataset);
    QCOMPARE(trainUtterance(dataset, 0).segment[Modality::Audio].present, (Flags{0, 1}));
    QCOMPARE(trainUtterance(dataset, 0).segment[Modality::Audio].values, (Floats{0, 2}));
    QCOMPARE(trainUtterance(dataset, 0).segment[Modality::Language].values, (Floats{0, 0, 3, 4}));
    QVERIFY(warns(dataset, "NaN or infinite values in 2 frames", "train, key audio"));
    QVERIFY(warns(dataset, "NaN or infinite values in 1 frame", "train, key text"));
  }

  void labelsOfAllShapes() {
    for (const Write& labels : {floats({2, 1, 1}, {1.5F, -3}), list({number(1.5), number(-3)}),
                                list({list({number(1.5)}), floats({1}, {-3})})}) {
      const auto dataset = readTrain(alignedSplit().with("regression_labels", labels));
      VERIFY_READ(dataset);
      QCOMPARE(trainUtterance(dataset, 1).label, -3.0F);
    }
    const auto mult = readTrain(alignedSplit().without("regression_labels").with("labels", floats({2, 1, 1}, {1, 2})));
    VERIFY_READ(mult);
    QCOMPARE(trainUtterance(mult, 1).label, 2.0F);
    VERIFY_REFUSED(readTrain(alignedSplit().with("regression_labels", floats({2, 2}, {1, 2, 3, 4}))), "shape (2, 2)");
    VERIFY_REFUSED(readTrain(alignedSplit().with("regression_labels", texts({"good", "bad"}))), "One number");
  }

  void labelsThatAreNoNumbers() {
    const auto dataset = readTrain(alignedSplit().with("regression_labels", floats({2}, {notANumber, 2})));
    VERIFY_READ(dataset);
    QCOMPARE(dataset->split(Split::Train).size(), std::size_t{1});
    QCOMPARE(trainUtterance(dataset, 0).id, "b$_$2"s);
    QVERIFY(warns(dataset, "Left out for want of a finite label: 1 utterance"));
  }

  void classificationAlone() {
    const auto classes = [](std::vector<std::int64_t> labels) {
      return alignedSplit()
          .without("regression_labels")
          .with("classification_labels", integers({2}, std::move(labels)));
    };
    const Files files;
    const auto dataset =
        read(files.write(Dict{{{"train", classes({0, 2}).with("annotations", texts({"Negative", "Positive"}))},
                               {"valid", classes({1, 1})}}}));
    VERIFY_READ(dataset);
    QCOMPARE(dataset->task, Task::Classification);
    QCOMPARE(dataset->classes, (std::vector<std::string>{"Negative", "1", "Positive"}));
    QCOMPARE(trainUtterance(dataset, 1).label, 2.0F);
    const auto negative = read(files.write(Dict{{{"train", classes({-1, 1})}}}));
    VERIFY_READ(negative);
    QCOMPARE(negative->classes, (std::vector<std::string>{"-1", "0", "1"}));
    QCOMPARE(trainUtterance(negative, 0).label, 0.0F);
    const Dict half = alignedSplit().without("regression_labels").with("classification_labels", floats({2}, {0.5F, 1}));
    VERIFY_REFUSED(read(files.write(Dict{{{"train", half}}})), "is no class");
    const Dict huge =
        alignedSplit().without("regression_labels").with("classification_labels", floats({2}, {0, 1e30F}));
    VERIFY_REFUSED(read(files.write(Dict{{{"train", huge}}})), "is no class");
  }

  void idsOfAllKinds() {
    const auto rows = readTrain(alignedSplit().with(
        "id", list({list({texts({"video"}), number(1.5), number(2)}), list({number(3), number(4)})})));
    VERIFY_READ(rows);
    QCOMPARE(trainUtterance(rows, 1).id, "3$_$4"s);
    const auto videoStartEnd =
        readTrain(alignedSplit().with("id", list({texts({"v", "1.5", "2"}), texts({"w", "3"})})));
    VERIFY_READ(videoStartEnd);
    QCOMPARE(trainUtterance(videoStartEnd, 0).id, "v$_$1.5_2"s);
    QCOMPARE(trainUtterance(videoStartEnd, 1).id, "w$_$3"s);
    const auto numbers = readTrain(alignedSplit().with("id", integers({2}, {7, 8})));
    QCOMPARE(trainUtterance(numbers, 0).id, "7"s);
    const auto none = readTrain(alignedSplit().without("id").without("raw_text"));
    VERIFY_READ(none);
    QCOMPARE(trainUtterance(none, 1).id, "train_1"s);
    QCOMPARE(trainUtterance(none, 1).text, ""s);
    QVERIFY(warns(none, "There are no ids"));
    // Latin-1 of Python 2 becomes UTF-8.
    QCOMPARE(trainUtterance(readTrain(alignedSplit().with("raw_text", texts({"na\xefve", "x"}))), 0).text,
             "na\u00efve"s);
  }

  void splitsByOtherNames() {
    const Files files;
    for (const char* name : {"dev", "valid", "val"}) {
      const auto dataset =
          read(files.write(Dict{{{"train", alignedSplit()}, {name, alignedSplit()}, {"config", texts({})}}}));
      VERIFY_READ(dataset);
      QCOMPARE(dataset->split(Split::Valid).size(), std::size_t{2});
    }
    const auto testOnly = read(files.write(Dict{{{"test", alignedSplit()}}}));
    VERIFY_READ(testOnly);
    QCOMPARE(testOnly->split(Split::Test).size(), std::size_t{2});
  }

  void whatIsWrongIsNamed() {
    const Files files;
    VERIFY_REFUSED(read(files.write(texts({"x"}))), "a list of 1 without train, valid or test");
    VERIFY_REFUSED(read(files.write(Dict{{{"train", texts({"x"})}}})), "The split is a list of 1");
    VERIFY_REFUSED(readTrain(alignedSplit().without("audio")), "train, key audio");
    VERIFY_REFUSED(readTrain(alignedSplit().without("regression_labels")), "train, key regression_labels");
    const Dict bert = alignedSplit().without("text").with("text_bert", integers({2, 3, 1}, {1, 1, 0, 1, 1, 0}));
    VERIFY_REFUSED(readTrain(bert), "token ids for BERT");
    VERIFY_REFUSED(readTrain(alignedSplit().with("audio", floats({1, 3, 1}, {1, 2, 3}))),
                   "1 utterances here but 2 labels");
    VERIFY_REFUSED(readTrain(alignedSplit().with("audio", texts({"x", "y"}))), "no matrix of numbers");
    VERIFY_REFUSED(readTrain(alignedSplit().with("audio", number(1))), "not a number");
    VERIFY_REFUSED(readTrain(alignedSplit().with("audio", floats({2, 3, 0}, {}))), "no columns");
    VERIFY_REFUSED(readTrain(alignedSplit().with("audio_lengths", integers({1}, {1}))), "1 utterances here");
    VERIFY_REFUSED(readTrain(alignedSplit().with("id", texts({"x"}))), "1 utterances here");
    VERIFY_REFUSED(readTrain(alignedSplit().with("language_missing", integers({2, 3}, {0, 0, 0, 0, 0, 0}))),
                   "One number");
    VERIFY_REFUSED(readTrain(alignedSplit().with("audio", floats({2, 3, 2}, std::vector<float>(12, 1)))),
                   "in another split");
    VERIFY_REFUSED(read(files.writeBytes("version https://git-lfs.github.com/spec/v1\n")), "git-lfs");
    VERIFY_REFUSED(read(files.file("none.pkl")), "Cannot open");
  }

  void roundTrip() {
    Dataset dataset;
    dataset.schema.extractor = "clip/1";
    dataset.schema.columns[Modality::Language] = {{"w_0", "1"}, {"w_1", "1"}};
    dataset.schema.columns[Modality::Audio] = {{"pitch", "Hz"}};
    dataset.schema.columns[Modality::Vision] = {{"yaw", "degree"}};
    Utterance full{"clip$_$0", "sch\u00f6n", {}, 2.5F};
    full.segment[Modality::Language] = {2, {1, 2, 0, 0, 0, 0}, {1, 0, 1}};  // zeros that are seen stay seen
    full.segment[Modality::Audio] = {1, {220, 0}, {1, 0}};
    full.segment[Modality::Vision] = {1, {}, {}};
    Utterance bare{"clip$_$1", "", {}, -1};
    bare.segment[Modality::Language] = {2, {0, 0}, {0}};
    bare.segment[Modality::Audio] = {1, {1, 2, 3, 4}, {1, 1, 1, 1}};
    bare.segment[Modality::Vision] = {1, {0}, {1}};
    dataset.split(Split::Train) = {full, bare};
    dataset.split(Split::Test) = {bare};

    const Files files;
    QVERIFY(writeMmsaDataset(dataset, files.file("w.pkl")));
    const auto again = read(files.file("w.pkl"));
    VERIFY_READ(again);
    QVERIFY(again->schema == dataset.schema);
    QCOMPARE(again->warnings.size(), std::size_t{1});  // no valid split
    for (Split split : allSplits) {
      QCOMPARE(again->split(split).size(), dataset.split(split).size());
      for (std::size_t i = 0; i < dataset.split(split).size(); ++i) {
        const Utterance& was = dataset.split(split)[i];
        const Utterance& is = again->split(split)[i];
        QCOMPARE(is.id, was.id);
        QCOMPARE(is.text, was.text);
        QCOMPARE(is.label, was.label);
        for (Modality m : allModalities) {
          QCOMPARE(is.segment[m].width, was.segment[m].width);
          QCOMPARE(is.segment[m].values, was.segment[m].values);
          QCOMPARE(is.segment[m].present, was.segment[m].present);
        }
      }
    }
  }

  void roundTripOfClasses() {
    Dataset dataset;
    dataset.task = Task::Classification;
    dataset.classes = {"sad", "neutral", "happy"};
    Utterance utterance{"u", "", {}, 1};
    for (Modality m : allModalities) {
      dataset.schema.columns[m] = {{"x", "1"}};
      utterance.segment[m] = {1, {1}, {1}};
    }
    dataset.split(Split::Valid) = {utterance};
    const Files files;
    QVERIFY(writeMmsaDataset(dataset, files.file("w.pkl")));
    const auto again = read(files.file("w.pkl"));
    VERIFY_READ(again);
    QCOMPARE(again->classes, dataset.classes);  // the class that no utterance has included
    QCOMPARE(again->split(Split::Valid)[0].label, 1.0F);
  }

  void writingRefusesWhatDoesNotFit() {
    Dataset dataset;
    Utterance utterance{"u", "", {}, 1};
    utterance.segment[Modality::Audio] = {1, {1}, {1}};  // but the schema has no columns
    dataset.split(Split::Train) = {utterance};
    const Files files;
    const auto written = writeMmsaDataset(dataset, files.file("w.pkl"));
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::Mismatch);
    QVERIFY(!std::filesystem::exists(files.file("w.pkl")));
    QVERIFY(!writeMmsaDataset(Dataset(), "/none/such/w.pkl"));
  }

  void schemasThatDoNotFit() {
    const Files files;
    const auto withSchema = [&](const std::string& json) {
      return read(
          files.write(Dict{{{"train", alignedSplit()}, {"hrlf_schema", [&](PickleWriter& w) { w.text(json); }}}}));
    };
    VERIFY_REFUSED(withSchema("{"), "cannot be read");
    VERIFY_REFUSED(withSchema("{\"extractor\": 1}"), "cannot be read");
    VERIFY_REFUSED(withSchema(R"({"extractor": "x", "columns": {"language": [], "audio": [], "vision": []}})"),
                   "0 columns of language are named but 2 are stored");
  }

  void sharedMatricesDoNotUnfold() {
    // 100,000 utterances that are all the same 100,000 numbers: one megabyte that would become 40 GB, three times.
    constexpr int count = 100'000;
    PickleWriter writer;
    writer.floatArray(std::array<std::size_t, 2>{count, 1}, std::vector<float>(count, 1.0F));
    std::string matrix = writer.finish();
    matrix.pop_back();
    std::string bytes = matrix +
                        "q\x01"
                        "0}(X\x05\0\0\0train}("s;
    for (const char* key : {"X\x04\0\0\0text", "X\x05\0\0\0audio", "X\x06\0\0\0vision"}) {
      bytes += std::string(key, key + 5) + (key + 5);
      bytes += "](";
      for (int i = 0; i < count; ++i) bytes += "h\x01";
      bytes += "e";
    }
    bytes += "X\x11\0\0\0regression_labelsh\x01uu."s;
    const Files files;
    VERIFY_REFUSED(read(files.writeBytes(bytes)), "far more than it holds");
  }

  void flippedBytesNeverCrash() {
    const Files files;
    const auto path =
        files.write(Dict{{{"train", alignedSplit()
                                        .with("audio", list({floats({2, 1}, {1, 2}), floats({4, 1}, {0, 4, 5, 0})}))
                                        .with("text_lengths", integers({2}, {2, 3}))}}});
    std::ifstream stream(path, std::ios::binary);
    const std::string whole{std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
    std::mt19937 random(99);
    int readable = 0;
    for (int round = 0; round < 500; ++round) {
      std::string bytes = whole;
      bytes[random() % bytes.size()] = static_cast<char>(random());
      readable += read(files.writeBytes(bytes)) ? 1 : 0;
    }
    QVERIFY(readable > 0);
    for (std::size_t length = 0; length < whole.size(); length += 23) {
      QVERIFY(!read(files.writeBytes(whole.substr(0, length))));
    }
  }

  void hearsCancelAndTellsProgress() {
    const Files files;
    const auto path = files.write(Dict{{{"train", alignedSplit()}, {"valid", alignedSplit()}}});
    double last = 0;
    bool fellBack = false;
    Progress progress([&](double fraction, std::string_view) {
      fellBack = fellBack || fraction < last;
      last = fraction;
    });
    QVERIFY(readMmsaDataset(path, progress));
    QVERIFY(!fellBack);
    QCOMPARE(last, 1.0);
    progress.requestCancel();
    QCOMPARE(readMmsaDataset(path, progress).error().kind, ErrorKind::Cancelled);
  }
};

QTEST_APPLESS_MAIN(MmsaDatasetTest)
#include "mmsa_dataset_test.moc"
