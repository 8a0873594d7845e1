// The figures behind the report's sentences.
#include "core/report/summary.h"

#include <QTest>

using namespace hrlf;

class SummaryTest : public QObject {
  Q_OBJECT

 private slots:
  void countsOnlyFramesWithAPrediction() {
    const std::vector<FramePrediction> frames{{0, 1.0F}, {1, std::nullopt}, {2, -1.0F}, {3, 3.0F}};
    const CurveSummary summary = summarise(frames, 2);
    QCOMPARE(summary.frames, std::size_t{4});
    QCOMPARE(summary.predicted, std::size_t{3});
    QCOMPARE(summary.mean, 1.0);
    QCOMPARE(summary.deviation, std::sqrt(8.0 / 3.0));
    QCOMPARE(summary.lowest.time, 2.0);
    QCOMPARE(summary.lowest.score, -1.0);
    QCOMPARE(summary.highest.time, 3.0);
    QCOMPARE(*summary.firstHalf, 1.0);
    QCOMPARE(*summary.secondHalf, 1.0);
  }

  void nothingOfNothing() {
    const CurveSummary none = summarise({{0, std::nullopt}}, 1);
    QCOMPARE(none.predicted, std::size_t{0});
    QVERIFY(!none.firstHalf && !none.secondHalf);
  }

  void wordsNearAMoment() {
    Transcript transcript;
    transcript.words = {{"far", 0, 1}, {"so", 4.2, 4.5}, {"good", 4.6, 5.5}, {"away", 9, 9.5}};
    QCOMPARE(wordsAround(transcript, 5), std::string("so good"));
    QCOMPARE(wordsAround(transcript, 7.4), std::string());
  }

  void requestsInWords() {
    MissingRequest request;
    QCOMPARE(requestInWords(request), std::string("nothing"));
    request.ratio[Modality::Vision] = 0.25;
    request.spans[Modality::Vision] = {{61, 62.5}};
    request.removed[Modality::Language] = true;
    request.seed = 9;
    QCOMPARE(requestInWords(request), std::string("all of the words; 25 % of the face (seed 9), and at 1:01.0–1:02.5"));
    request.spans[Modality::Vision].clear();
    request.pattern = TimePattern::Burst;
    QCOMPARE(requestInWords(request), std::string("all of the words; 25 % of the face, in bursts of 0.5 s (seed 9)"));
  }

  void validationIsToldAsItWasMeasured() {
    const auto said = [](const char* line) { return QString::fromStdString(validationInWords(line)); };
    QVERIFY(said("valid F1: {v} 71.200 {a,v} 80.100 Avg. 75.650").startsWith("F1 on the validation split"));
    QVERIFY(said("valid accuracy: {v} 0.700 Avg. 0.700").contains("face 0.700; 0.700 on average"));
    const QString each = said("each alone: seed 1: valid MAE: {l} 1.1 Avg. 1.1; seed 12: valid MAE: {l} 1.2 Avg. 1.2");
    QVERIFY2(each.startsWith("Network of seed 1: Mean absolute error") && each.contains("Network of seed 12: "),
             qPrintable(each));
    // Whatever else a card says stays as it is.
    for (const char* line : {"", "MAE 0.41 on 800 utterances", "valid MAE:", "valid MAE: {x} 1.0", "each alone: ?"})
      QCOMPARE(said(line), QString(line));
  }
};

QTEST_GUILESS_MAIN(SummaryTest)
#include "summary_test.moc"
