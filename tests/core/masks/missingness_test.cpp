// Drawing what is missing: exact counts, nested draws, the same numbers everywhere.
#include "core/masks/missingness.h"
#include "core/base/draw.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <set>

using namespace hrlf;

namespace {

Sequence sequenceOf(int frames, int width) {
  Sequence sequence{width, std::vector<float>(static_cast<std::size_t>(frames) * static_cast<std::size_t>(width)),
                    std::vector<std::uint8_t>(static_cast<std::size_t>(frames), 1)};
  std::iota(sequence.values.begin(), sequence.values.end(), 1.0F);
  return sequence;
}

Segment segmentOf(int language, int audio, int vision) {
  return Segment{{{sequenceOf(language, 2), sequenceOf(audio, 3), sequenceOf(vision, 1)}}};
}

long presentFrames(const Sequence& sequence) {
  return std::count(sequence.present.begin(), sequence.present.end(), std::uint8_t{1});
}

long presentFrames(const Segment& segment) {
  return presentFrames(segment[Modality::Language]) + presentFrames(segment[Modality::Audio]) +
         presentFrames(segment[Modality::Vision]);
}

bool missingRowsAreZero(const Sequence& sequence) {
  for (std::size_t i = 0; i < sequence.values.size(); ++i) {
    if (sequence.present[i / static_cast<std::size_t>(sequence.width)] == 0 && sequence.values[i] != 0) return false;
  }
  return true;
}

}  // namespace

class MissingnessTest : public QObject {
  Q_OBJECT

 private slots:
  void dropsExactCounts() {
    for (int frames : {0, 1, 2, 7, 50, 333}) {
      for (int tenth = 0; tenth <= 10; ++tenth) {
        const double ratio = tenth / 10.0;
        const auto keep = drawKeptFrames(frames, ratio, 3, Modality::Audio);
        QCOMPARE(static_cast<int>(keep.size()), frames);
        QCOMPARE(std::count(keep.begin(), keep.end(), 0), std::lround(ratio * frames));
      }
    }
  }

  void burstsLastAsLongAsAsked() {
    MissingRequest request;
    request.ratio[Modality::Vision] = 0.3;
    request.pattern = TimePattern::Burst;
    request.stretch = 0.4;
    const auto keep = drawKeptFrames(5000, 0.04, request, Modality::Vision);  // 25 frames a second: 10 a burst
    QCOMPARE(std::count(keep.begin(), keep.end(), 0), 1500);
    int bursts = 0;
    for (std::size_t i = 0; i < keep.size(); ++i) bursts += keep[i] == 0 && (i == 0 || keep[i - 1] != 0) ? 1 : 0;
    QCOMPARE(bursts, 150);
    QVERIFY(keep == drawKeptFrames(5000, 0.04, request, Modality::Vision));
    request.ratio[Modality::Audio] = 0.3;
    QVERIFY(keep != drawKeptFrames(5000, 0.04, request, Modality::Audio));
    request.seed = 2;
    QVERIFY(keep != drawKeptFrames(5000, 0.04, request, Modality::Vision));
  }

  void thePatternIsTold() {
    MissingRequest request;
    request.ratio[Modality::Vision] = 0.3;
    QCOMPARE(request.text(), std::string("30 % of vision frames (seed 1)"));
    request.pattern = TimePattern::Burst;
    QCOMPARE(request.text(), std::string("30 % of vision frames, in bursts of 0.5 s (seed 1)"));
    request.pattern = TimePattern::Periodic;
    request.stretch = 1.25;
    QCOMPARE(request.text(), std::string("30 % of vision frames, periodically 1.25 s each (seed 1)"));
    QCOMPARE(MissingRequest{}.patternText(), std::string());
  }

  void aRequestForWholeModalitiesIsACondition() {
    QVERIFY(conditionOf({})->isComplete());
    for (const Condition& condition : allConditions) {
      MissingRequest request;
      for (const Modality m : allModalities) {
        request.removed[m] = !condition.available[m];
        if (request.removed[m]) request.spans[m] = {{1, 2}};  // of what is gone: no matter
      }
      QVERIFY(conditionOf(request) == condition);
    }
    MissingRequest request;
    request.ratio[Modality::Audio] = 1;
    QCOMPARE(conditionOf(request)->name(), std::string("lv"));
    request.ratio[Modality::Audio] = 0.5;
    QVERIFY(!conditionOf(request));
    request.ratio[Modality::Audio] = 0;
    request.spans[Modality::Language] = {{1, 2}};
    QVERIFY(!conditionOf(request));
    request.removed = {{true, true, true}};
    QVERIFY(!conditionOf(request));
  }

  void periodicStretchesRepeat() {
    MissingRequest request;
    request.ratio[Modality::Audio] = 0.25;
    request.pattern = TimePattern::Periodic;
    request.stretch = 0.5;
    const auto keep = drawKeptFrames(400, 0.1, request, Modality::Audio);  // 5 frames away, 15 left
    for (std::size_t i = 20; i < keep.size(); ++i) QCOMPARE(keep[i], keep[i - 20]);
    QCOMPARE(std::count(keep.begin(), keep.end(), 0), 100);
    request.ratio[Modality::Audio] = std::numeric_limits<double>::quiet_NaN();
    QCOMPARE(drawKeptFrames(3, 0.1, request, Modality::Audio), std::vector<std::uint8_t>(3, 1));
  }

  void atRandomAPatternIsThePapers() {
    MissingRequest request;
    request.ratio[Modality::Language] = 0.4;
    request.seed = 9;
    QCOMPARE(drawKeptFrames(41, 0.3, request, Modality::Language), drawKeptFrames(41, 0.4, 9, Modality::Language));
  }

  void largerRatiosDropSupersets() {
    std::vector<std::uint8_t> before(41, 1);
    for (int percent = 0; percent <= 100; ++percent) {
      const auto keep = drawKeptFrames(41, percent / 100.0, 9, Modality::Vision);
      for (std::size_t i = 0; i < keep.size(); ++i) QVERIFY(keep[i] <= before[i]);
      before = keep;
    }
  }

  void seedsAndModalitiesDrawDifferently() {
    const auto keep = drawKeptFrames(64, 0.5, 1, Modality::Audio);
    QVERIFY(keep == drawKeptFrames(64, 0.5, 1, Modality::Audio));
    QVERIFY(keep != drawKeptFrames(64, 0.5, 2, Modality::Audio));
    QVERIFY(keep != drawKeptFrames(64, 0.5, 1, Modality::Vision));
  }

  void drawsUniformly() {
    std::vector<int> dropped(10, 0);
    for (std::uint64_t seed = 0; seed < 4000; ++seed) {
      const auto keep = drawKeptFrames(10, 0.3, seed, Modality::Language);
      for (std::size_t i = 0; i < keep.size(); ++i) dropped[i] += keep[i] == 0 ? 1 : 0;
    }
    for (int count : dropped) QVERIFY2(std::abs(count - 1200) < 150, qPrintable(QString::number(count)));
  }

  // Results of published runs must not change with a compiler or a standard library.
  void drawsAreFixedForever() {
    const std::vector<std::uint8_t> expected{1, 1, 1, 0, 1, 0, 0, 0, 0, 1, 0, 1};
    QCOMPARE(drawKeptFrames(12, 0.5, 1, Modality::Language), expected);
  }

  void oddRatiosAreHarmless() {
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const std::vector<std::uint8_t> all(5, 1);
    const std::vector<std::uint8_t> none(5, 0);
    QCOMPARE(drawKeptFrames(5, nan, 1, Modality::Audio), all);
    QCOMPARE(drawKeptFrames(5, -1, 1, Modality::Audio), all);
    QCOMPARE(drawKeptFrames(5, std::numeric_limits<double>::infinity(), 1, Modality::Audio), none);
    QVERIFY(drawKeptFrames(-3, 0.5, 1, Modality::Audio).empty());
  }

  void withMissingZeroesValues() {
    const Sequence sequence = sequenceOf(3, 2);
    const Sequence result = withMissing(sequence, {1, 0, 1});
    QCOMPARE(result.values, (std::vector<float>{1, 2, 0, 0, 5, 6}));
    QCOMPARE(result.present, (std::vector<std::uint8_t>{1, 0, 1}));
    Sequence holed = sequence;
    holed.present[0] = 0;
    QCOMPARE(withMissing(holed, {1, 1, 1}).present[0], std::uint8_t{0});  // what is missing stays missing
  }

  void conditionsLeaveTheirModalities() {
    const Segment segment = segmentOf(4, 6, 1);
    for (const Condition& condition : allConditions) {
      const Segment result = underCondition(segment, condition);
      for (Modality m : allModalities) {
        QCOMPARE(result[m].isMissing(), !condition.available[m]);
        QCOMPARE(result[m].frames(), segment[m].frames());
        QCOMPARE(result[m].width, segment[m].width);
        QVERIFY(missingRowsAreZero(result[m]));
        if (condition.available[m]) QCOMPARE(result[m].values, segment[m].values);
      }
    }
  }

  void ratiosOfASegment() {
    const Segment segment = segmentOf(10, 20, 30);
    const Segment half = atRatio(segment, 0.5, 1, 0);
    QCOMPARE(presentFrames(half[Modality::Language]), 5L);
    QCOMPARE(presentFrames(half[Modality::Audio]), 10L);
    QCOMPARE(presentFrames(half[Modality::Vision]), 15L);
    for (Modality m : allModalities) QVERIFY(missingRowsAreZero(half[m]));
    QVERIFY(atRatio(segment, 0.5, 1, 1)[Modality::Audio].present != half[Modality::Audio].present);
    QCOMPARE(presentFrames(atRatio(segment, 0, 1, 0)), 60L);
    QCOMPARE(presentFrames(atRatio(segment, 1, 1, 0)), 0L);
  }

  void oneFrameStays() {
    Segment segment = segmentOf(10, 20, 30);
    std::set<int> modalities;
    for (std::uint64_t sample = 0; sample < 40; ++sample) {
      const Segment one = withOneFrame(segment, 1, sample);
      QCOMPARE(presentFrames(one), 1L);
      for (Modality m : allModalities) {
        QVERIFY(missingRowsAreZero(one[m]));
        if (!one[m].isMissing()) modalities.insert(static_cast<int>(m));
        // The frame is the one that a ratio just below 1 leaves.
        const Segment nearlyAll = atRatio(segment, 1 - 1.0 / segment[m].frames(), 1, sample);
        if (!one[m].isMissing()) QCOMPARE(one[m].present, nearlyAll[m].present);
      }
    }
    QCOMPARE(modalities.size(), std::size_t{3});
    segment = underCondition(segment, allConditions[1]);
    QCOMPARE(presentFrames(withOneFrame(segment, 1, 0)[Modality::Audio]), 1L);
    segment = underCondition(segment, allConditions[0]);
    QCOMPARE(presentFrames(withOneFrame(segment, 1, 0)), 0L);
  }

  void requestsSayWhatTheyTake() {
    MissingRequest request;
    QVERIFY(request.isNothing());
    QCOMPARE(request.text(), std::string("nothing"));
    request.removed[Modality::Audio] = true;
    request.ratio[Modality::Language] = 0.5;
    QCOMPARE(request.text(), std::string("audio removed; 50 % of language frames (seed 1)"));
    QVERIFY(!request.isNothing());
    QVERIFY(!request.removesEverything());
    request.spans[Modality::Vision] = {{1, 2.5}};
    QCOMPARE(request.text(), std::string("audio removed; 50 % of language frames (seed 1); vision at 1.00-2.50 s"));
    MissingRequest emptied;
    emptied.ratio[Modality::Audio] = 1;
    QCOMPARE(emptied.text(), std::string("all audio frames dropped (seed 1)"));
    request.removed[Modality::Vision] = true;
    request.ratio[Modality::Language] = 1;
    QVERIFY(request.removesEverything());
    MissingRequest spansOnly;
    spansOnly.spans[Modality::Audio] = {{0, 1}};
    QVERIFY(!spansOnly.isNothing());
  }
};

QTEST_APPLESS_MAIN(MissingnessTest)
#include "missingness_test.moc"
