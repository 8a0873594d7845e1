#include "ui/jobs/job.h"

#include "core/base/side_by_side.h"
#include "ui/jobs/job_bar.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <QToolButton>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <thread>

#ifdef __linux__
#include <sys/resource.h>
#endif

namespace {

using hrlf::Progress;
using hrlf::ui::Job;
using hrlf::ui::JobBar;

// Runs until it is cancelled, a step every 5 ms.
Job::Work untilCancelled(std::atomic<bool>& sawCancel) {
  return [&sawCancel](Progress& progress) -> Job::Continuation {
    double fraction = 0;
    while (!progress.isCancelled()) {
      fraction += 0.0001;
      progress.update(fraction, "waiting");
      std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
    sawCancel = true;
    return {};
  };
}

class JobTest : public QObject {
  Q_OBJECT
 private slots:
  void runsWorkElsewhereAndContinuesHere();
  void givesWayToTheWindow();
  void tellsProgress();
  void cancelIsHeardWithinHalfASecond();
  void destructionCancelsAndDropsTheContinuation();
  void pauseStopsTheWorkAndItGoesOn();
  void aPausedJobIsCancelledAndDestroyed();
  void barShowsLongJobsAndCancelsThem();
  void barGoesBackToTheJobThatStillRuns();
};

void JobTest::runsWorkElsewhereAndContinuesHere() {
  Qt::HANDLE workThread = nullptr;
  Qt::HANDLE continuationThread = nullptr;
  Job job("work", [&](Progress&) -> Job::Continuation {
    workThread = QThread::currentThreadId();
    return [&] { continuationThread = QThread::currentThreadId(); };
  });
  QSignalSpy finished(&job, &Job::finished);
  job.start();
  QVERIFY(job.isRunning());
  QVERIFY(finished.wait(2000));
  QVERIFY(!job.isRunning());
  QCOMPARE(continuationThread, QThread::currentThreadId());
  QVERIFY(workThread != continuationThread);
}

void JobTest::givesWayToTheWindow() {
#ifndef __linux__
  QSKIP("Only on Linux a thread has a priority of its own.");
#else
  const int before = getpriority(PRIO_PROCESS, 0);
  const auto nicenessOf = [](hrlf::Background background) {
    int niceness = 0;
    Job job("work", [&](Progress&) -> Job::Continuation {
      std::thread([&] { niceness = getpriority(PRIO_PROCESS, 0); }).join();
      return {};
    });
    QSignalSpy finished(&job, &Job::finished);
    job.start(background);
    (void)finished.wait(2000);
    return niceness;
  };
  QCOMPARE(nicenessOf(hrlf::Background::Asked), std::max(before, 10));
  QCOMPARE(nicenessOf(hrlf::Background::Ahead), 19);
  QCOMPARE(getpriority(PRIO_PROCESS, 0), before);
#endif
}

void JobTest::tellsProgress() {
  Job job("work", [](Progress& progress) -> Job::Continuation {
    progress.update(0.25, "reading");
    progress.update(1.0, "writing");
    return {};
  });
  QSignalSpy progressed(&job, &Job::progressed);
  QSignalSpy finished(&job, &Job::finished);
  job.start();
  QVERIFY(finished.wait(2000));
  QCOMPARE(progressed.size(), 2);
  QCOMPARE(progressed[0][0].toDouble(), 0.25);
  QCOMPARE(progressed[0][1].toString(), QString("reading"));
  QCOMPARE(progressed[1][1].toString(), QString("writing"));
}

void JobTest::cancelIsHeardWithinHalfASecond() {
  std::atomic<bool> sawCancel = false;
  Job job("work", untilCancelled(sawCancel));
  QSignalSpy finished(&job, &Job::finished);
  QSignalSpy ended(&job, &Job::ended);
  job.start();
  QTest::qWait(30);
  job.cancel();
  QCOMPARE(finished.size(), 1);  // the person is free at once
  QVERIFY(ended.wait(500));      // and the work heard it
  QVERIFY(sawCancel);
  QCOMPARE(finished.size(), 1);
}

void JobTest::destructionCancelsAndDropsTheContinuation() {
  std::atomic<bool> sawCancel = false;
  bool continued = false;
  {
    Job job("work", [&](Progress& progress) -> Job::Continuation {
      untilCancelled(sawCancel)(progress);
      return [&continued] { continued = true; };
    });
    job.start();
    QTest::qWait(20);
  }
  QVERIFY(sawCancel);
  QTest::qWait(20);
  QVERIFY(!continued);
}

void JobTest::pauseStopsTheWorkAndItGoesOn() {
  // The work itself, a part of it, and parts on threads of their own all hear the pause.
  std::atomic<int> alone = 0, inAPart = 0, beside = 0;
  const auto count = [](std::atomic<int>& steps, Progress& progress, int upTo) {
    while (steps < upTo && !progress.isCancelled()) {
      ++steps;
      std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
  };
  constexpr int steps = 300;
  Job job("work", [&](Progress& progress) -> Job::Continuation {
    count(alone, progress, steps);
    hrlf::SubProgress part(progress, 0, 0.5);
    count(inAPart, part, steps);
    hrlf::runSideBySide({{[&](Progress& own) { count(beside, own, steps); }, 1}, {[](Progress&) {}, 1}}, progress);
    return {};
  });
  QSignalSpy finished(&job, &Job::finished);
  QSignalSpy paused(&job, &Job::pausedChanged);
  job.setPaused(true);
  QVERIFY(!job.isPaused());  // nothing runs yet
  job.start();
  for (const std::atomic<int>* steady : {&alone, &inAPart, &beside}) {
    QTRY_VERIFY_WITH_TIMEOUT(*steady > 20, 5000);
    job.setPaused(true);
    QVERIFY(job.isPaused());
    QTest::qWait(120);  // parts on other threads hear it at the next beat of 50 ms
    const int held = *steady;
    QVERIFY(held < steps);
    QTest::qWait(100);
    QCOMPARE(steady->load(), held);
    job.setPaused(false);
    QTRY_VERIFY_WITH_TIMEOUT(*steady > held, 5000);
  }
  QVERIFY(finished.wait(5000));
  QCOMPARE(beside.load(), steps);
  QCOMPARE(paused.size(), 6);
}

void JobTest::aPausedJobIsCancelledAndDestroyed() {
  std::atomic<bool> sawCancel = false;
  {
    Job job("work", untilCancelled(sawCancel));
    QSignalSpy ended(&job, &Job::ended);
    job.start();
    job.setPaused(true);
    QTest::qWait(30);
    QVERIFY(!sawCancel);
    job.cancel();
    QVERIFY(ended.wait(500));
    QVERIFY(sawCancel);
  }
  sawCancel = false;
  {
    Job job("work", untilCancelled(sawCancel));
    job.start();
    job.setPaused(true);
  }
  QVERIFY(sawCancel);
}

void JobTest::barShowsLongJobsAndCancelsThem() {
  std::atomic<bool> sawCancel = false;
  Job job("Opening talk.mp4", untilCancelled(sawCancel));
  QWidget window;
  JobBar bar(&window);
  window.show();
  bar.follow(&job);
  job.start();
  QVERIFY(!bar.isVisible());
  QTRY_VERIFY_WITH_TIMEOUT(bar.isVisible(), 2000);
  QVERIFY(bar.findChild<QLabel*>("jobText")->text().contains("Opening talk.mp4"));
  QSignalSpy ended(&job, &Job::ended);
  QTest::mouseClick(bar.findChild<QToolButton*>("cancelJob"), Qt::LeftButton);
  QVERIFY(!bar.isVisible());
  QVERIFY(ended.wait(500));
  QVERIFY(sawCancel);
}

void JobTest::barGoesBackToTheJobThatStillRuns() {
  std::atomic<bool> sawCancel = false;
  Job training("Training", untilCancelled(sawCancel));
  QWidget window;
  JobBar bar(&window);
  window.show();
  auto* text = bar.findChild<QLabel*>("jobText");
  bar.follow(&training);
  training.start();
  QTRY_VERIFY_WITH_TIMEOUT(text->text().contains("Training"), 2000);
  {
    std::atomic<bool> sawSecond = false;
    Job opening("Opening", untilCancelled(sawSecond));
    bar.follow(&opening);
    opening.start();
    QTRY_VERIFY_WITH_TIMEOUT(text->text().contains("Opening"), 2000);
    QTest::mouseClick(bar.findChild<QToolButton*>("cancelJob"), Qt::LeftButton);
  }
  QVERIFY(bar.isVisible());
  QVERIFY(text->text().contains("Training"));
  QVERIFY(training.isRunning() && !training.isCancelRequested());
  training.cancel();
  QVERIFY(!bar.isVisible());
}

}  // namespace

QTEST_MAIN(JobTest)
#include "job_test.moc"
