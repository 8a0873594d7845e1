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
};

QTEST_GUILESS_MAIN(SummaryTest)
#include "summary_test.moc"
