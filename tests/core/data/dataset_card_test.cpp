// The card of a data set: what it counts.
#include "core/data/dataset_card.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace hrlf;

namespace {

Utterance utterance(float label, const std::vector<std::uint8_t>& words) {
  Utterance result;
  result.label = label;
  result.segment[Modality::Language] = {1, std::vector<float>(words.size(), 1), words};
  return result;
}

Dataset example(const std::vector<float>& trainLabels) {
  Dataset dataset;
  dataset.name = "set.pkl";
  dataset.layout = "a layout";
  dataset.schema.columns[Modality::Language] = {{"a", "1"}};
  for (float label : trainLabels) dataset.split(Split::Train).push_back(utterance(label, {1, 0, 1}));
  dataset.split(Split::Test).push_back(utterance(trainLabels.front(), {0}));
  dataset.warnings.push_back({"Guessed.", "train"});
  return dataset;
}

std::vector<std::size_t> trainCounts(const DatasetCard& card) {
  std::vector<std::size_t> counts;
  for (const LabelBin& bin : card.labels) counts.push_back(bin.counts[0]);
  return counts;
}

}  // namespace

class DatasetCardTest : public QObject {
  Q_OBJECT

 private slots:
  void countsFrames();
  void binsOfOneUnit();
  void binsOfANarrowRange();
  void classesAreBins();
  void oneLabelAlone();
  void emptyDataset();
  void textAndJson();
};

void DatasetCardTest::countsFrames() {
  Dataset dataset = example({1, 2});
  dataset.split(Split::Train)[1] = utterance(2, {0, 0});
  const DatasetCard card = describeDataset(dataset);
  QCOMPARE(card.utterances, (std::array<std::size_t, 3>{2, 0, 1}));
  const ModalityCard& words = card.modalities[0][Modality::Language];
  QCOMPARE(words.frames, 5U);
  QCOMPARE(words.missingFrames, 3U);
  QCOMPARE(words.missing, 1U);
  QCOMPARE(words.shortest, 2U);
  QCOMPARE(words.longest, 3U);
  QCOMPARE(card.modalities[0][Modality::Audio].missing, 2U);
}

void DatasetCardTest::binsOfOneUnit() {
  const DatasetCard card = describeDataset(example({-3, -2.5F, 0, 3}));
  QCOMPARE(trainCounts(card), (std::vector<std::size_t>{2, 0, 0, 1, 0, 1}));
  QCOMPARE(card.labels.front().name, std::string("[-3, -2)"));
  QCOMPARE(card.labels.back().name, std::string("[2, 3]"));
  QCOMPARE(card.labels.front().counts[2], 1U);
}

void DatasetCardTest::binsOfANarrowRange() {
  const DatasetCard card = describeDataset(example({0, 0.05F, 1}));
  QCOMPARE(card.labels.size(), 10U);
  QCOMPARE(card.labels.front().counts[0], 2U);
  QCOMPARE(card.labels.back().counts[0], 1U);
}

void DatasetCardTest::classesAreBins() {
  Dataset dataset = example({0, 2, 2});
  dataset.task = Task::Classification;
  dataset.classes = {"neutral", "happy", "sad"};
  const DatasetCard card = describeDataset(dataset);
  QCOMPARE(trainCounts(card), (std::vector<std::size_t>{1, 0, 2}));
  QCOMPARE(card.labels[2].name, std::string("sad"));
}

void DatasetCardTest::oneLabelAlone() {
  QCOMPARE(trainCounts(describeDataset(example({2.5F}))), (std::vector<std::size_t>{1}));
}

void DatasetCardTest::emptyDataset() {
  const DatasetCard card = describeDataset(Dataset{});
  QVERIFY(card.labels.empty());
  QVERIFY(!cardToText(card).empty());
}

void DatasetCardTest::textAndJson() {
  Dataset dataset = example({-3, 3});
  dataset.warnings = {{"Guessed.", "train"}, {"Odd.", "test"}, {"Guessed.", "valid"}};
  const DatasetCard card = describeDataset(dataset);
  const std::string text = cardToText(card);
  for (const char* part : {"set.pkl", "a layout, regression", "- Guessed. [train; valid]\n- Odd. [test]", "[-3, -2)"}) {
    QVERIFY2(text.find(part) != std::string::npos, part);
  }
  const auto json = QJsonDocument::fromJson(QByteArray::fromStdString(cardToJson(card))).object();
  QCOMPARE(json["splits"]["train"]["utterances"].toInt(), 2);
  QCOMPARE(json["splits"]["train"]["language"]["missingFrames"].toInt(), 2);
  QCOMPARE(json["labels"].toArray().size(), 6);
  QCOMPARE(json["columns"]["language"].toInt(), 1);
}

QTEST_GUILESS_MAIN(DatasetCardTest)
#include "dataset_card_test.moc"
