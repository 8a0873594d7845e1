// What training leaves out and what the teacher learns from, told before it begins.
#include "core/model/training_samples.h"
#include "tests/core/model/synthetic.h"

#include <QTest>

using namespace hrlf;

class TrainingSamplesTest : public QObject {
  Q_OBJECT

 private:
  /// Ten train utterances of which the last `incomplete` miss their words.
  static Dataset missingWords(int incomplete) {
    Dataset dataset = test::dataset(Task::Regression, 10, 4);
    auto& train = dataset.split(Split::Train);
    for (int i = 0; i < incomplete; ++i)
      train[static_cast<std::size_t>(9 - i)].segment[Modality::Language] = test::missingSequence(Modality::Language, 3);
    return dataset;
  }

 private slots:
  void ofCompleteDataNothingIsSaid() {
    QVERIFY(trainingWarnings(missingWords(0), false).empty());
    QVERIFY(trainingWarnings(missingWords(0), true).empty());
  }

  void theTeacherLearnsFromTheCompleteOnesOrFromAll_data() {
    QTest::addColumn<int>("incomplete");
    QTest::addColumn<QString>("said");
    QTest::newRow("one") << 1
                         << "Only 9 of 10 train utterances have all three modalities: the teacher learns from them "
                            "alone.";
    QTest::newRow("a fifth left") << 8
                                  << "Only 2 of 10 train utterances have all three modalities: the teacher learns from "
                                     "them alone.";
    QTest::newRow("one left") << 9
                              << "Only 1 of 10 train utterances have all three modalities: the teacher learns from all "
                                 "of them.";
  }
  void theTeacherLearnsFromTheCompleteOnesOrFromAll() {
    QFETCH(int, incomplete);
    QFETCH(QString, said);
    const auto warnings = trainingWarnings(missingWords(incomplete), false);
    QCOMPARE(warnings.size(), 1U);
    QCOMPARE(QString::fromStdString(warnings[0].what), said);
    QCOMPARE(warnings[0].where, std::string("train"));
  }

  void whatIsLeftOutIsCounted() {
    const auto chosen = trainingWarnings(missingWords(3), true);
    QCOMPARE(chosen.size(), 1U);
    QCOMPARE(chosen[0].what, std::string("Utterances that miss a modality and are left out: 3."));

    Dataset dataset = missingWords(0);
    for (const Modality m : allModalities) dataset.split(Split::Valid)[1].segment[m] = test::missingSequence(m, 2);
    const auto empty = trainingWarnings(dataset, false);
    QCOMPARE(empty.size(), 1U);
    QCOMPARE(empty[0].what, std::string("Utterances that hold no frame of any modality and are left out: 1."));
    QCOMPARE(empty[0].where, std::string("valid"));
  }
};

QTEST_APPLESS_MAIN(TrainingSamplesTest)
#include "training_samples_test.moc"
