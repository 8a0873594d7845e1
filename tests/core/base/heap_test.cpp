#include "core/base/heap.h"

#include <QTest>

#include <cstdint>
#include <vector>

#ifdef __linux__
#include <sys/resource.h>
#endif

namespace {

/// Pages that the system had to find for this process so far.
long pagesAskedFor() {
#ifdef __linux__
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  return usage.ru_minflt;
#else
  return 0;
#endif
}

}  // namespace

class HeapTest : public QObject {
  Q_OBJECT
 private slots:
  void freedMemoryIsUsedAgain() {
#ifndef __GLIBC__
    QSKIP("Only glibc can be told what to do with freed memory.");
#endif
#ifdef __SANITIZE_ADDRESS__
    QSKIP("A sanitizer has a heap of its own.");
#endif
    hrlf::keepFreedMemory();
    constexpr std::size_t picture = 8 << 20;  // bytes, 2048 pages of 4 kB
    constexpr std::size_t atOnce = 4;
    constexpr int rounds = 20;
    int sum = 0;
    const long before = pagesAskedFor();
    for (int i = 0; i < rounds; ++i) {
      const std::vector<std::vector<std::uint8_t>> pictures(atOnce, std::vector<std::uint8_t>(picture, 1));
      sum += pictures.back()[static_cast<std::size_t>(i) * 4096];
    }
    QCOMPARE(sum, rounds);
    // Once, and some more for what is copied from; left to itself, glibc gives all of them back after each round.
    QVERIFY2(pagesAskedFor() - before < 3 * static_cast<long>((atOnce + 1) * picture / 4096),
             qPrintable(QString::number(pagesAskedFor() - before)));
  }
};

QTEST_GUILESS_MAIN(HeapTest)
#include "heap_test.moc"
