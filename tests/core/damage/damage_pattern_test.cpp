// Shares, lengths and repeatability of the patterns.
#include "core/damage/damage_pattern.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace hrlf;

namespace {

int sum(const std::vector<std::uint8_t>& hit) { return std::accumulate(hit.begin(), hit.end(), 0); }

std::vector<int> runs(const std::vector<std::uint8_t>& hit, std::uint8_t of) {
  std::vector<int> lengths;
  for (std::size_t i = 0; i < hit.size(); ++i) {
    if (hit[i] != of) continue;
    if (i == 0 || hit[i - 1] != of) lengths.push_back(0);
    ++lengths.back();
  }
  return lengths;
}

double total(const std::vector<TimeSpan>& spans) {
  double seconds = 0;
  for (const TimeSpan& span : spans) seconds += span.end - span.start;
  return seconds;
}

DamageItem item(DamagePattern pattern, double share, double length) {
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
  void sharesAreExact() {
    for (const DamagePattern pattern : {DamagePattern::Random, DamagePattern::Burst})
      for (const double share : {0.0, 0.001, 0.1, 0.333, 0.5, 0.9, 0.999, 1.0})
        for (const int units : {0, 1, 2, 17, 1000})
          QCOMPARE(sum(drawPattern(units, pattern, share, 5, 3)), static_cast<int>(std::lround(share * units)));
    QCOMPARE(sum(drawPattern(50, DamagePattern::Whole, 1, 1, 3)), 50);
    QVERIFY(std::abs(sum(drawPattern(1000, DamagePattern::Periodic, 0.3, 3, 3)) - 300) <= 3);
  }

  void burstsAreGilberts() {
    const auto hit = drawPattern(100000, DamagePattern::Burst, 0.2, 8, 5);
    const auto bad = runs(hit, 1);
    const auto good = runs(hit, 0);
    const double mean = std::accumulate(bad.begin(), bad.end(), 0.0) / static_cast<double>(bad.size());
    QVERIFY2(std::abs(mean - 8) < 0.01, qPrintable(QString::number(mean)));
    // Geometric: the deviation of a run of mean m is sqrt(m (m - 1)), and P(length 1) is 1 / m.
    double square = 0;
    for (const int length : bad) square += (length - mean) * (length - mean);
    const double deviation = std::sqrt(square / static_cast<double>(bad.size()));
    QVERIFY2(std::abs(deviation - std::sqrt(8.0 * 7.0)) < 0.5, qPrintable(QString::number(deviation)));
    const double ones = static_cast<double>(std::count(bad.begin(), bad.end(), 1)) / static_cast<double>(bad.size());
    QVERIFY2(std::abs(ones - 0.125) < 0.02, qPrintable(QString::number(ones)));
    const double gap = std::accumulate(good.begin(), good.end(), 0.0) / static_cast<double>(good.size());
    QVERIFY2(std::abs(gap - 32) < 0.2, qPrintable(QString::number(gap)));
  }

  void longerSharesContainShorter() {
    const auto less = drawPattern(500, DamagePattern::Random, 0.2, 1, 11);
    const auto more = drawPattern(500, DamagePattern::Random, 0.6, 1, 11);
    for (std::size_t i = 0; i < less.size(); ++i) QVERIFY(less[i] <= more[i]);
  }

  void seedsRepeat() {
    for (const DamagePattern pattern : {DamagePattern::Random, DamagePattern::Burst, DamagePattern::Periodic}) {
      const auto a = damagedSpans(item(pattern, 0.3, 0.2), 4, 60);
      QCOMPARE(damagedSpans(item(pattern, 0.3, 0.2), 4, 60), a);
      QVERIFY(damagedSpans(item(pattern, 0.3, 0.2), 5, 60) != a);
    }
    // These places are in files of people's studies: they must not change.
    const auto fixed = damagedSpans(item(DamagePattern::Random, 0.2, 0.5), 1, 10);
    QCOMPARE(fixed.size(), std::size_t{4});
    QCOMPARE(fixed.front().start, 2.5);
  }

  void stretchesLieInOrderWithin() {
    for (const DamagePattern pattern : {DamagePattern::Random, DamagePattern::Burst, DamagePattern::Periodic}) {
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
    const auto beats = damagedSpans(item(DamagePattern::Periodic, 0.25, 0.5), 8, 60);
    for (std::size_t i = 2; i + 1 < beats.size(); ++i)
      QVERIFY(std::abs(beats[i].start - beats[i - 1].start - 2.0) < 1e-9);
  }

  void wholeHasNoEnd() {
    const auto spans = damagedSpans(item(DamagePattern::Whole, 1, 1), 1, 10);
    QVERIFY(spanAt(spans, 0) != nullptr && spanAt(spans, 1e9) != nullptr);
  }

  void oddRequests() {
    QVERIFY(damagedSpans(item(DamagePattern::Random, 0, 0.2), 1, 10).empty());
    QVERIFY(damagedSpans(item(DamagePattern::Random, 0.5, 0.2), 1, 0).empty());
    QVERIFY(damagedSpans(item(DamagePattern::Periodic, 1e-300, 0.2), 1, 10).empty());
    QVERIFY(damagedSpans(item(DamagePattern::Burst, 1e-9, 0.2), 1, 10).empty());
    DamageItem late = item(DamagePattern::Random, 0.5, 0.2);
    late.span = TimeSpan{20, 30};
    QVERIFY(damagedSpans(late, 1, 10).empty());
    QCOMPARE(spanAt({{1, 2}, {3, 4}}, 2.0), nullptr);
    QCOMPARE(spanAt({{1, 2}, {3, 4}}, 0.5), nullptr);
  }
};

QTEST_APPLESS_MAIN(DamagePatternTest)
#include "damage_pattern_test.moc"
