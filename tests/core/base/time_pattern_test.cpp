// Shares and lengths of the patterns.
#include "core/base/time_pattern.h"

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

}  // namespace

class TimePatternTest : public QObject {
  Q_OBJECT

 private slots:
  void sharesAreExact() {
    for (const TimePattern pattern : {TimePattern::Random, TimePattern::Burst})
      for (const double share : {0.0, 0.001, 0.1, 0.333, 0.5, 0.9, 0.999, 1.0})
        for (const int units : {0, 1, 2, 17, 1000})
          QCOMPARE(sum(drawPattern(units, pattern, share, 5, 3)), static_cast<int>(std::lround(share * units)));
    QCOMPARE(sum(drawPattern(50, TimePattern::Whole, 1, 1, 3)), 50);
    QVERIFY(std::abs(sum(drawPattern(1000, TimePattern::Periodic, 0.3, 3, 3)) - 300) <= 3);
  }

  void burstsAreGilberts() {
    const auto hit = drawPattern(100000, TimePattern::Burst, 0.2, 8, 5);
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
    const auto less = drawPattern(500, TimePattern::Random, 0.2, 1, 11);
    const auto more = drawPattern(500, TimePattern::Random, 0.6, 1, 11);
    for (std::size_t i = 0; i < less.size(); ++i) QVERIFY(less[i] <= more[i]);
  }
};

QTEST_APPLESS_MAIN(TimePatternTest)
#include "time_pattern_test.moc"
