#include "core/analysis/missing_spans.h"

#include <QTest>

using namespace hrlf;

class MissingSpansTest : public QObject {
  Q_OBJECT

 private:
  /// Frames of 0.1 s; '.' missing in the clip, '#' present.
  static FeatureTrack trackOf(const char* pattern) {
    FeatureTrack track;
    track.columns = {{"value", "1"}};
    const float value = 1;
    for (int i = 0; pattern[i] != '\0'; ++i) {
      if (pattern[i] == '#')
        track.append(i * 0.1, (i + 1) * 0.1, {&value, 1});
      else
        track.appendMissing(i * 0.1, (i + 1) * 0.1, MissingReason::NoFace);
    }
    return track;
  }

 private slots:
  void neighboursOfOneCauseAreMerged() {
    const auto spans = missingSpans(trackOf("##..##"), {1, 1, 1, 1, 0, 0});
    QCOMPARE(spans.size(), 2U);
    QCOMPARE(spans[0].cause, MissingCause::Clip);
    QCOMPARE(spans[0].start, 0.2);
    QCOMPARE(spans[0].end, 0.4);
    QCOMPARE(spans[0].frames, 2);
    QCOMPARE(spans[1].cause, MissingCause::Request);
    QCOMPARE(spans[1].end, 0.6000000000000001);
  }

  void whatTheClipLacksCannotBeTakenAway() {
    const auto counts = countMissing(trackOf("#..#"), {0, 0, 0, 0});
    QCOMPARE(counts.frames, 4);
    QCOMPARE(counts.byClip, 2);
    QCOMPARE(counts.byRequest, 2);
  }

  void anotherReasonIsAnotherSpan() {
    FeatureTrack track = trackOf("....");
    track.reason[2] = track.reason[3] = MissingReason::TurnedAway;
    const auto spans = missingSpans(track, {});
    QCOMPARE(spans.size(), 2U);
    QCOMPARE(spans[0].reason, MissingReason::NoFace);
    QCOMPARE(spans[1].reason, MissingReason::TurnedAway);
  }

  void separateFramesStaySeparate() {
    FeatureTrack words;
    words.columns = {{"word_0", "1"}};
    words.appendMissing(0, 0.3, MissingReason::NoVector);
    words.appendMissing(0.9, 1.2, MissingReason::NoVector);
    QCOMPARE(missingSpans(words, {}).size(), 2U);
  }

  void aShortMaskKeepsTheRest() {
    QCOMPARE(countMissing(trackOf("####"), {0}).byRequest, 1);
    QVERIFY(missingSpans(trackOf("####"), {}).empty());
    QVERIFY(missingSpans({}, {0, 0}).empty());
  }
};

QTEST_APPLESS_MAIN(MissingSpansTest)
#include "missing_spans_test.moc"
