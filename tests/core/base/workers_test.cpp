// Rows shared by threads: each once, cancelled promptly, errors brought home.
#include "core/base/workers.h"

#include <QTest>

#include <atomic>
#include <stdexcept>
#include <thread>
#include <vector>

using namespace hrlf;

class WorkersTest : public QObject {
  Q_OBJECT

 private slots:
  void doesEachRowOnce_data() {
    QTest::addColumn<int>("threads");
    QTest::newRow("one") << 1;
    QTest::newRow("two") << 2;
    QTest::newRow("more than cores") << 9;
    QTest::newRow("one a core") << 0;
  }
  void doesEachRowOnce() {
    QFETCH(int, threads);
    Progress progress;
    Workers workers(threads, progress);
    for (const std::size_t count : {std::size_t{0}, std::size_t{1}, std::size_t{7}, std::size_t{1000}}) {
      std::vector<std::atomic<int>> visits(count);
      QVERIFY(workers.run(count, 7, [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i) ++visits[i];
      }));
      for (const auto& visit : visits) QCOMPARE(visit.load(), 1);
    }
  }

  void takesNoMoreThreadsThanAllowed() {
    setCoresToUse(1);
    QCOMPARE(coresToUse(), 1);
    Progress progress;
    Workers workers(0, progress);
    const auto caller = std::this_thread::get_id();
    std::atomic<int> elsewhere{0};
    QVERIFY(workers.run(1000, 1, [&](std::size_t, std::size_t) {
      if (std::this_thread::get_id() != caller) ++elsewhere;
    }));
    QCOMPARE(elsewhere.load(), 0);
    setCoresToUse(0);
    QVERIFY(coresToUse() >= 1);
  }

  void stopsWhenCancelled() {
    Progress progress;
    Workers workers(3, progress);
    std::atomic<int> done{0};
    progress.requestCancel();
    QVERIFY(!workers.run(1'000'000'000, 1, [&](std::size_t, std::size_t) { ++done; }));
    QVERIFY(done < 1'000'000'000);
  }

  void bringsErrorsHome() {
    Progress progress;
    Workers workers(3, progress);
    const auto breaks = [](std::size_t begin, std::size_t) {
      if (begin == 500) throw std::runtime_error("row 500");
    };
    QVERIFY_THROWS_EXCEPTION(std::runtime_error, (void)workers.run(1000, 1, breaks));
    QVERIFY(workers.run(10, 1, [](std::size_t, std::size_t) {}));  // and goes on working
  }
};

QTEST_GUILESS_MAIN(WorkersTest)
#include "workers_test.moc"
