// Where the damage lies, and that seeds repeat it.
#include "core/damage/damage_pattern.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace hrlf;

namespace {

double total(const std::vector<TimeSpan>& spans) {
  double seconds = 0;
  for (const TimeSpan& span : spans) seconds += span.end - span.start;
  return seconds;
}

DamageItem item(TimePattern pattern, double share, double length) {
  DamageItem made = usualDamage(DamageKind::Black);
  made.pattern = pattern;
  made.share = share;
  made.length = length;
  return made;
}

}  // namespace

class DamagePatternTest : public QObject {
  Q_OBJECT

 private slots:
  void seedsRepeat() {
    for (const TimePattern pattern : {TimePattern::Random, TimePattern::Burst, TimePattern::Periodic}) {
      const auto a = damagedSpans(item(pattern, 0.3, 0.2), 4, 60);
      QCOMPARE(damagedSpans(item(pattern, 0.3, 0.2), 4, 60), a);
      QVERIFY(damagedSpans(item(pattern, 0.3, 0.2), 5, 60) != a);
    }
    // These places are in files of people's studies: they must not change.
    const auto fixed = damagedSpans(item(TimePattern::Random, 0.2, 0.5), 1, 10);
    QCOMPARE(fixed.size(), std::size_t{4});
    QCOMPARE(fixed.front().start, 2.5);
  }

  void stretchesLieInOrderWithin() {
    for (const TimePattern pattern : {TimePattern::Random, TimePattern::Burst, TimePattern::Periodic}) {
      DamageItem damage = item(pattern, 0.4, 0.25);
      damage.span = TimeSpan{10, 50};
      const auto spans = damagedSpans(damage, 8, 120);
      QVERIFY(std::abs(total(spans) - 16) < 0.5);
      double last = 10;
      for (const TimeSpan& span : spans) {
        QVERIFY(span.start >= last && span.start < span.end && span.end <= 50);
        last = span.end;
      }
    }
    // Periods.
    const auto beats = damagedSpans(item(TimePattern::Periodic, 0.25, 0.5), 8, 60);
    for (std::size_t i = 2; i + 1 < beats.size(); ++i)
      QVERIFY(std::abs(beats[i].start - beats[i - 1].start - 2.0) < 1e-9);
  }

  void wholeHasNoEnd() {
    const auto spans = damagedSpans(item(TimePattern::Whole, 1, 1), 1, 10);
    QVERIFY(spanAt(spans, 0) != nullptr && spanAt(spans, 1e9) != nullptr);
  }

  void lostPicturesAreSeenUntilTheNextKeyFrame() {
    DamageItem loss = usualDamage(DamageKind::PictureLoss);
    loss.pattern = TimePattern::Random;
    loss.share = 0.1;
    loss.length = 0.1;
    const auto spans = damagedSpans(loss, 3, 20);
    QVERIFY(!spans.empty());
    for (const TimeSpan& span : spans) QCOMPARE(span.end, std::round(span.end));
    for (std::size_t i = 1; i < spans.size(); ++i) QVERIFY(spans[i - 1].end < spans[i].start);
  }

  void picturesAndSoundAreDamagedEachByTheirOwn() {
    const auto within = [](DamageKind kind, TimeSpan span) {
      DamageItem made = usualDamage(kind);
      made.pattern = TimePattern::Whole;
      made.share = 1;
      made.span = span;
      return made;
    };
    DamageRequest request;
    request.items = {within(DamageKind::Blur, {3, 5}), within(DamageKind::Muted, {2, 3}),
                     within(DamageKind::Black, {1, 3}), within(DamageKind::Noise, {6, 7}),
                     usualDamage(DamageKind::Words)};
    using Spans = std::vector<TimeSpan>;
    QCOMPARE(damagedSpans(request, Modality::Vision, 10), (Spans{{1, 5}}));
    QCOMPARE(damagedSpans(request, Modality::Audio, 10), (Spans{{2, 3}, {6, 7}}));
    QCOMPARE(damagedSpans(request, Modality::Language, 10), Spans{});
  }

  void oddRequests() {
    QVERIFY(damagedSpans(item(TimePattern::Random, 0, 0.2), 1, 10).empty());
    QVERIFY(damagedSpans(item(TimePattern::Random, 0.5, 0.2), 1, 0).empty());
    QVERIFY(damagedSpans(item(TimePattern::Periodic, 1e-300, 0.2), 1, 10).empty());
    QVERIFY(damagedSpans(item(TimePattern::Burst, 1e-9, 0.2), 1, 10).empty());
    DamageItem late = item(TimePattern::Random, 0.5, 0.2);
    late.span = TimeSpan{20, 30};
    QVERIFY(damagedSpans(late, 1, 10).empty());
    QCOMPARE(spanAt({{1, 2}, {3, 4}}, 2.0), nullptr);
    QCOMPARE(spanAt({{1, 2}, {3, 4}}, 0.5), nullptr);
  }
};

QTEST_APPLESS_MAIN(DamagePatternTest)
#include "damage_pattern_test.moc"
