#include "core/extraction/dataset_extraction.h"

#include "core/base/atomic_file.h"
#include "core/data/mmsa_dataset.h"
#include "core/features/clip_features.h"
#include "tests/core/media/media_fixture.h"

#include <QTest>

#include <filesystem>

using namespace hrlf;

namespace fs = std::filesystem;

class DatasetExtractionTest : public QObject {
  Q_OBJECT

 private:
  test::MediaFolder media_;
  std::optional<WordVectors> vectors_;

  [[nodiscard]] LabelledFolder folder() const { return *readLabelledFolder(media_.path("clips"), {}, 1); }
  [[nodiscard]] Result<ExtractedDataset> extract(const std::string& parts, Progress& progress, int jobs = 1) const {
    DatasetExtraction options;
    options.jobs = jobs;
    options.recogniseSpeech = false;
    return extractDataset(folder(), options, *vectors_, media_.path(QString::fromStdString(parts)), progress);
  }
  [[nodiscard]] QByteArray written(const ExtractedDataset& extracted, const QString& name) const {
    if (!writeMmsaDataset(extracted.dataset, media_.path(name))) return {};
    return media_.read(name);
  }

 private slots:
  void initTestCase() {
    auto vectors = WordVectors::openBuiltIn();
    QVERIFY(vectors);
    vectors_ = std::move(*vectors);
    fs::create_directories(media_.path("clips"));
    for (int i = 0; i < 4; ++i)
      QVERIFY(media_.make(QString("clips/%1.wav").arg(i),
                          {"-f", "lavfi", "-i", QString("sine=frequency=%1:duration=4").arg(120 + 30 * i)}));
    QVERIFY(media_.write("clips/broken.wav", "RIFF is not all"));
    QVERIFY(media_.write("clips/labels.csv",
                         "file,start,end,text,label,split\n"
                         "2.wav,0,2,what a wonderful film,2,train\n"
                         "0.wav,0.5,1.5,good,1,train\n"
                         "0.wav,1.5,4,terrible and boring,-2.5,train\n"
                         "broken.wav,0,1,lost,0,train\n"
                         "1.wav,,,it was fine,0.5,valid\n"
                         "3.wav,1,3,bad,-1,test\n"
                         "3.wav,10,12,beyond the end,-1,test\n"));
  }

  void rowsBecomeUtterances() {
    Progress progress;
    const auto extracted = extract("parts-a", progress);
    QVERIFY2(extracted, extracted ? "" : extracted.error().message().c_str());
    const auto& train = extracted->dataset.split(Split::Train);
    QCOMPARE(train.size(), 3U);
    QCOMPARE(train[0].id, std::string("2$_$0"));
    QCOMPARE(train[0].text, std::string("what a wonderful film"));
    QCOMPARE(train[0].segment[Modality::Language].frames(), 4);
    QCOMPARE(train[0].segment[Modality::Audio].frames(), 25);  // of modelStep, 2 s
    QCOMPARE(train[1].segment[Modality::Language].frames(), 1);
    QCOMPARE(train[2].label, -2.5F);
    QCOMPARE(train[2].segment[Modality::Language].frames(), 3);
    for (const Utterance& utterance : train) QVERIFY(utterance.segment[Modality::Vision].isMissing());
    QCOMPARE(extracted->dataset.split(Split::Valid)[0].segment[Modality::Language].frames(), 3);
    QVERIFY(extracted->dataset.schema == clipSchema(*vectors_));
  }

  void damageIsDoneBeforeReading() {
    const auto mistakes = parseDamage("words:wer=0.6");
    QVERIFY2(mistakes, mistakes ? "" : mistakes.error().message().c_str());
    const auto extractDamaged = [&](std::uint64_t seed, const char* parts) {
      DatasetExtraction options;
      options.recogniseSpeech = false;
      options.damage = {{*mistakes}, seed};
      Progress progress;
      return extractDataset(folder(), options, *vectors_, media_.path(parts), progress);
    };
    const auto wordsOf = [](const Result<ExtractedDataset>& extracted) {
      std::vector<float> values;
      for (const Utterance& utterance : extracted->dataset.split(Split::Train))
        for (const float value : utterance.segment[Modality::Language].values) values.push_back(value);
      return values;
    };
    Progress progress;
    const auto plain = extract("parts-a", progress);
    const auto damaged = extractDamaged(7, "parts-d");
    const auto again = extractDamaged(7, "parts-e");
    const auto other = extractDamaged(8, "parts-d");
    QVERIFY(plain && damaged && again && other);
    QVERIFY(wordsOf(damaged) != wordsOf(plain));
    QCOMPARE(written(*again, "e.pkl"), written(*damaged, "d.pkl"));
    QVERIFY(wordsOf(other) != wordsOf(damaged));
  }

  void whatFailsIsNamed() {
    Progress progress;
    const auto extracted = extract("parts-a", progress);
    QVERIFY(extracted);
    QCOMPARE(extracted->failed.size(), 2U);
    QCOMPARE(extracted->failed[0].file, std::string("broken.wav"));
    QCOMPARE(extracted->failed[0].line, 5U);
    QCOMPARE(extracted->failed[1].line, 8U);
    QVERIFY(extracted->failed[1].error.where.find("10.00") != std::string::npos);
  }

  void aSecondRunReadsNothingAgain() {
    Progress progress;
    const auto first = extract("parts-b", progress);
    const auto second = extract("parts-b", progress);
    QVERIFY(first && second);
    QCOMPARE(first->reused, 0U);
    QCOMPARE(second->reused, 4U);
    QCOMPARE(written(*second, "second.pkl"), written(*first, "first.pkl"));
  }

  void threadsDoNotShow() {
    Progress progress;
    const auto one = extract("parts-c", progress, 1);
    const auto three = extract("parts-d", progress, 3);
    QVERIFY(one && three);
    QCOMPARE(written(*three, "three.pkl"), written(*one, "one.pkl"));
    QCOMPARE(three->failed.size(), one->failed.size());
    QCOMPARE(three->warnings.size(), one->warnings.size());
    for (std::size_t i = 0; i < one->warnings.size(); ++i) QCOMPARE(three->warnings[i].where, one->warnings[i].where);
  }

  void aCancelledRunGoesOn() {
    Progress undisturbed;
    const auto whole = extract("parts-e", undisturbed);
    QVERIFY(whole);
    // Cancelled as soon as the first clip is done.
    std::optional<Progress> progress;
    progress.emplace([&](double fraction, std::string_view) {
      if (fraction > 0) progress->requestCancel();
    });
    const auto stopped = extract("parts-f", *progress);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
    Progress again;
    const auto resumed = extract("parts-f", again);
    QVERIFY(resumed);
    QVERIFY(resumed->reused > 0);
    QCOMPARE(written(*resumed, "resumed.pkl"), written(*whole, "whole.pkl"));
  }

  void aDamagedPartIsReadAgain() {
    Progress progress;
    const auto whole = extract("parts-g", progress);
    QVERIFY(whole);
    int damaged = 0;
    for (const auto& entry : fs::directory_iterator(media_.path("parts-g"))) {
      if (entry.path().extension() != ".clip") continue;
      fs::resize_file(entry.path(), fs::file_size(entry.path()) / 2);
      if (++damaged == 2) break;
    }
    const auto again = extract("parts-g", progress);
    QVERIFY(again);
    QCOMPARE(again->reused, 2U);
    QCOMPARE(written(*again, "again.pkl"), written(*whole, "whole.pkl"));
  }

  void aChangedClipOrTextIsReadAgain() {
    Progress progress;
    QVERIFY(extract("parts-h", progress));
    const QByteArray before = media_.read("clips/labels.csv");
    QVERIFY(media_.write("clips/labels.csv", QByteArray(before).replace("wonderful", "horrible")));
    const auto changed = extract("parts-h", progress);
    QVERIFY(media_.write("clips/labels.csv", before));
    QVERIFY(changed);
    QCOMPARE(changed->reused, 3U);
  }

  void aPlaceThatCannotBeWrittenIsAnError() {
    QVERIFY(media_.write("file", "not a folder"));
    Progress progress;
    const auto extracted = extract("file/parts", progress);
    QVERIFY(!extracted);
    QCOMPARE(extracted.error().kind, ErrorKind::System);
  }
};

QTEST_GUILESS_MAIN(DatasetExtractionTest)
#include "dataset_extraction_test.moc"
