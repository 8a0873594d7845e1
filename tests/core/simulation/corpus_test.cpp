#include "core/simulation/corpus.h"
#include "core/data/mmsa_dataset.h"
#include "core/features/clip_features.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace hrlf;

class CorpusTest : public QObject {
  Q_OBJECT

  static Result<WordVectors> smallVectors(const QTemporaryDir& folder) {
    QFile file(folder.filePath("words.txt"));
    if (!file.open(QIODevice::WriteOnly)) return fail(ErrorKind::System, "no test file");
    file.write("i 0.1 0.2 0.3\nthe 0.3 0.2 0.1\nthink -0.1 0.4 0.2\nfilm 0.5 0.5 -0.5\nwas 0.2 0 0.1\n");
    file.close();
    return WordVectors::open(file.fileName().toStdString());
  }

  /// Mean over the seen frames of a column; NaN when nothing was seen.
  static double meanOf(const Dataset& dataset, const Utterance& utterance, Modality m, const std::string& column) {
    const auto& columns = dataset.schema.columns[m];
    std::size_t index = 0;
    while (columns.at(index).name != column) ++index;
    const Sequence& sequence = utterance.segment[m];
    double sum = 0;
    double count = 0;
    for (int frame = 0; frame < sequence.frames(); ++frame) {
      if (sequence.present[static_cast<std::size_t>(frame)] == 0) continue;
      sum += sequence.values[static_cast<std::size_t>(frame * sequence.width) + index];
      ++count;
    }
    return sum / count;
  }

  static double correlation(const Dataset& dataset, Modality m, const std::string& column) {
    std::vector<double> x;
    std::vector<double> y;
    for (const Utterance& utterance : dataset.split(Split::Train)) {
      const double value = meanOf(dataset, utterance, m, column);
      if (std::isnan(value)) continue;
      x.push_back(value);
      y.push_back(utterance.label);
    }
    double mx = 0;
    double my = 0;
    for (std::size_t i = 0; i < x.size(); ++i) {
      mx += x[i] / static_cast<double>(x.size());
      my += y[i] / static_cast<double>(x.size());
    }
    double xx = 0;
    double yy = 0;
    double xy = 0;
    for (std::size_t i = 0; i < x.size(); ++i) {
      xx += (x[i] - mx) * (x[i] - mx);
      yy += (y[i] - my) * (y[i] - my);
      xy += (x[i] - mx) * (y[i] - my);
    }
    return xy / std::sqrt(xx * yy);
  }

 private slots:
  void sameSeedSameCorpus() {
    const QTemporaryDir folder;
    const auto vectors = smallVectors(folder);
    QVERIFY(vectors);
    const auto sentences = grammarSentences(20, 1);
    Progress progress;
    const auto a = simulateCorpus(sentences, {2, 5}, *vectors, progress);
    const auto b = simulateCorpus(sentences, {2, 5}, *vectors, progress);
    QVERIFY(a && b);
    QCOMPARE(a->schema, clipSchema(*vectors));
    std::size_t count = 0;
    for (const Split split : allSplits) {
      QCOMPARE(a->split(split).size(), b->split(split).size());
      count += a->split(split).size();
      for (std::size_t i = 0; i < a->split(split).size(); ++i) {
        const Utterance& x = a->split(split)[i];
        const Utterance& y = b->split(split)[i];
        QCOMPARE(x.id, y.id);
        for (const Modality m : allModalities) {
          QVERIFY(x.segment[m].values == y.segment[m].values);
          QVERIFY(x.segment[m].present == y.segment[m].present);
          QCOMPARE(x.segment[m].width, a->schema.width(m));
          QVERIFY(x.segment[m].frames() <= 76);
        }
      }
    }
    QCOMPARE(count, std::size_t{40});
  }

  void voiceAndFaceFollowTheLabelAndNuisancesDoNot() {
    const QTemporaryDir folder;
    const auto vectors = smallVectors(folder);
    std::vector<LabelledSentence> sentences;
    for (int i = 0; i < 60; ++i) {
      // The same words for every label: what the voice and the face tell cannot come from them.
      sentences.push_back({"I think the film was long.", i % 2 == 0 ? 3.0F : -3.0F, Split::Train});
    }
    Progress progress;
    const auto corpus = simulateCorpus(sentences, {3, 11}, *vectors, progress);
    QVERIFY(corpus);
    const Dataset& d = *corpus;
    QVERIFY(correlation(d, Modality::Vision, "au12_lip_corner_pull") > 0.5);
    QVERIFY(correlation(d, Modality::Vision, "au15_lip_corner_depress") < -0.3);
    QVERIFY(correlation(d, Modality::Vision, "au04_brow_lower") < -0.1);
    // Joy has the wider melody; its mean pitch lies between those of the displeasures.
    QVERIFY2(correlation(d, Modality::Audio, "pitch_spread") > 0.15,
             qPrintable(QString::number(correlation(d, Modality::Audio, "pitch_spread"))));
    QVERIFY(std::abs(correlation(d, Modality::Vision, "head_yaw")) < 0.25);
    QVERIFY(std::abs(correlation(d, Modality::Vision, "head_roll")) < 0.25);
    QVERIFY(std::abs(correlation(d, Modality::Language, "word_0")) < 0.25);
    int missing = 0;
    for (const Utterance& utterance : d.split(Split::Train)) {
      int lost = 0;
      for (const Modality m : allModalities) lost += utterance.segment[m].isMissing() ? 1 : 0;
      QVERIFY(lost < 3);
      missing += lost;
    }
    QVERIFY(missing > 5 && missing < 60);
  }

  void cancels() {
    const QTemporaryDir folder;
    const auto vectors = smallVectors(folder);
    Progress progress;
    progress.requestCancel();
    const auto corpus = simulateCorpus(grammarSentences(100, 1), {2, 1}, *vectors, progress);
    QVERIFY(!corpus);
    QVERIFY(corpus.error().kind == ErrorKind::Cancelled);
  }

  void nothingToSayIsNoError() {
    const QTemporaryDir folder;
    const auto vectors = smallVectors(folder);
    Progress progress;
    const auto empty = simulateCorpus({}, {2, 1}, *vectors, progress);
    QVERIFY(empty);
    QVERIFY(simulateCorpus({{"", 1.0F, Split::Train}}, {1, 1}, *vectors, progress));
    QVERIFY(simulateCorpus({{"Hello", 1.0F, Split::Train}}, {0, 1}, *vectors, progress)->split(Split::Train).empty());
  }

  void sentencesComeFromADatasetAndNeverFromItsTest() {
    const QTemporaryDir folder;
    Dataset dataset;
    dataset.schema.extractor = "mmsa";
    for (const Modality m : allModalities) dataset.schema.columns[m] = {{"x", "1"}};
    for (const Split split : allSplits) {
      Utterance utterance{"v$_$1", std::string("A text of ") + std::string(splitName(split)), {}, 1.5F};
      for (const Modality m : allModalities) utterance.segment[m] = {1, {1.0F}, {1}};
      dataset.split(split).push_back(utterance);
    }
    const std::string path = folder.filePath("d.pkl").toStdString();
    QVERIFY(writeMmsaDataset(dataset, path));
    Progress progress;
    const auto sentences = sentencesOfDataset(path, progress);
    QVERIFY(sentences);
    QCOMPARE(sentences->size(), std::size_t{2});
    QCOMPARE(sentences->at(0).text, std::string("A text of train"));
    QCOMPARE(sentences->at(0).label, 1.5F);
    QVERIFY(sentences->at(1).split == Split::Valid);
    QVERIFY(!sentencesOfDataset(folder.filePath("no.pkl").toStdString(), progress));
  }
};

QTEST_GUILESS_MAIN(CorpusTest)
#include "corpus_test.moc"
