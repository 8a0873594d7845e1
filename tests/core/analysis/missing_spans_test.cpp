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
    const auto spans = missingSpans(trackOf("##..##"), {1, 1, 1, 1, 0, 0}, {});
    QCOMPARE(spans.size(), 2U);
    QCOMPARE(spans[0].cause, MissingCause::Clip);
    QCOMPARE(spans[0].start, 0.2);
    QCOMPARE(spans[0].end, 0.4);
    QCOMPARE(spans[0].frames, 2);
    QCOMPARE(spans[1].cause, MissingCause::Request);
    QCOMPARE(spans[1].end, 0.6000000000000001);
  }

  void whatTheClipLacksCannotBeTakenAway() {
    const FeatureTrack track = trackOf("#..#");
    const auto counts = countMissing(missingSpans(track, {0, 0, 0, 0}, {}), track);
    QCOMPARE(counts.frames, 4);
    QCOMPARE(counts.byClip, 2);
    QCOMPARE(counts.byRequest, 2);
  }

  void anotherReasonIsAnotherSpan() {
    FeatureTrack track = trackOf("....");
    track.reason[2] = track.reason[3] = MissingReason::TurnedAway;
    const auto spans = missingSpans(track, {}, {});
    QCOMPARE(spans.size(), 2U);
    QCOMPARE(spans[0].reason, MissingReason::NoFace);
    QCOMPARE(spans[1].reason, MissingReason::TurnedAway);
  }

  void separateFramesStaySeparate() {
    FeatureTrack words;
    words.columns = {{"word_0", "1"}};
    words.appendMissing(0, 0.3, MissingReason::NoVector);
    words.appendMissing(0.9, 1.2, MissingReason::NoVector);
    QCOMPARE(missingSpans(words, {}, {}).size(), 2U);
  }

  void aShortMaskKeepsTheRest() {
    const auto spans = missingSpans(trackOf("####"), {0}, {});
    QCOMPARE(spans.size(), 1U);
    QCOMPARE(spans[0].frames, 1);
    QVERIFY(missingSpans(trackOf("####"), {}, {}).empty());
    QVERIFY(missingSpans({}, {0, 0}, {}).empty());
  }

  void whatLiesInADamagedStretchIsMissingByDamage() {
    const FeatureTrack track = trackOf("#...##..##");
    // From within the third frame to the end of the fifth; and one where nothing is missing.
    const auto spans = missingSpans(track, {0}, {{0.25, 0.5}, {0.85, 0.9}});
    QCOMPARE(spans.size(), 4U);
    QCOMPARE(spans[0].cause, MissingCause::Request);
    QCOMPARE(spans[1].cause, MissingCause::Clip);
    QCOMPARE(spans[1].frames, 1);
    QCOMPARE(spans[2].cause, MissingCause::Damage);
    QCOMPARE(spans[2].reason, MissingReason::NoFace);
    QCOMPARE(spans[2].frames, 2);
    QCOMPARE(spans[3].cause, MissingCause::Clip);
    const auto counts = countMissing(spans, track);
    QCOMPARE(counts.byClip, 3);
    QCOMPARE(counts.byDamage, 2);
    QCOMPARE(counts.byRequest, 1);
  }
};

QTEST_APPLESS_MAIN(MissingSpansTest)
#include "missing_spans_test.moc"
