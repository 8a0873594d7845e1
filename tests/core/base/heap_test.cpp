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
    hrlf::keepFreedMemory();
    constexpr std::size_t picture = 8 << 20;  // bytes, 2048 pages of 4 kB
    constexpr int pictures = 50;
    std::uint8_t last = 0;
    const long before = pagesAskedFor();
    for (int i = 0; i < pictures; ++i) {
      const std::vector<std::uint8_t> pixels(picture, static_cast<std::uint8_t>(i));
      last = pixels[static_cast<std::size_t>(i) * 4096];
    }
    QCOMPARE(int{last}, pictures - 1);
    // Once for the first picture; without keeping it, for each.
    QVERIFY2(pagesAskedFor() - before < 3 * static_cast<long>(picture / 4096),
             qPrintable(QString::number(pagesAskedFor() - before)));
  }
};

QTEST_GUILESS_MAIN(HeapTest)
#include "heap_test.moc"
