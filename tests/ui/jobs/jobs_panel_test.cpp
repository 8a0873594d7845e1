// The queue of tasks and the panel over it: one at a time, held, stopped, tried again; what fails is kept.
#include "ui/jobs/jobs_panel.h"

#include "ui/jobs/job_list.h"

#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include <atomic>
#include <chrono>
#include <memory>
#include <thread>

using namespace hrlf;
using namespace hrlf::ui;

namespace {

constexpr int patience = 5000;  // ms

/// Counts steps of a millisecond until it is let out or cancelled. Tasks may outlive the test that began them.
struct Steps {
  std::shared_ptr<std::atomic<int>> counted = std::make_shared<std::atomic<int>>(0);
  std::shared_ptr<std::atomic<bool>> isLetOut = std::make_shared<std::atomic<bool>>(false);

  [[nodiscard]] int count() const { return *counted; }
  void letOut() const { *isLetOut = true; }
  [[nodiscard]] std::function<Result<QString>(Progress&)> work() const {
    return [steps = *this](Progress& progress) -> Result<QString> {
      *steps.isLetOut = false;
      while (!*steps.isLetOut) {
        if (progress.isCancelled()) return tl::unexpected(cancelled().value());
        ++*steps.counted;
        progress.update(0.4, "counting");
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
      }
      return QStringLiteral("Counted to the end.");
    };
  }
};

}  // namespace

class JobsPanelTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<JobList> jobs_;
  std::unique_ptr<JobsPanel> panel_;

  [[nodiscard]] JobState state(int row) const { return jobs_->records()[static_cast<std::size_t>(row)].state; }
  [[nodiscard]] QToolButton* button(const char* name) const { return panel_->findChild<QToolButton*>(name); }
  void click(const char* name) const { QTest::mouseClick(button(name), Qt::LeftButton); }
  void select(int row) const {
    auto* list = panel_->findChild<QTreeView*>("jobsList");
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(jobs_->index(row, 0)).center());
  }
  [[nodiscard]] QString log() const { return panel_->findChild<QPlainTextEdit*>("jobLog")->toPlainText(); }

 private slots:
  void init() {
    jobs_ = std::make_unique<JobList>();
    panel_ = std::make_unique<JobsPanel>(jobs_.get());
    panel_->resize(700, 220);
    panel_->show();
    QVERIFY(QTest::qWaitForWindowExposed(panel_.get()));
  }
  void cleanup() {
    panel_.reset();
    jobs_.reset();
  }

  void oneRunsAtATimeInTheirOrder() {
    const Steps first, second;
    QSignalSpy allDone(jobs_.get(), &JobList::allDone);
    jobs_->add({"first", first.work()});
    jobs_->add({"second", second.work()});
    QTRY_VERIFY_WITH_TIMEOUT(first.count() > 5, patience);
    QCOMPARE(second.count(), 0);
    QVERIFY(state(0) == JobState::Running && state(1) == JobState::Waiting);
    QCOMPARE(jobs_->pending(), 2);
    first.letOut();
    QTRY_VERIFY_WITH_TIMEOUT(second.count() > 5, patience);
    QVERIFY(state(0) == JobState::Done && state(1) == JobState::Running);
    QVERIFY(allDone.isEmpty());
    second.letOut();
    QVERIFY(allDone.wait(patience));
    QCOMPARE(jobs_->pending(), 0);
    select(0);
    QVERIFY(log().contains("counting") && log().contains("Counted to the end."));
  }

  void whatBeginsIsInView() {
    const auto* list = panel_->findChild<QTreeView*>("jobsList");
    const auto isSeen = [&](int row) {
      const QRect place = list->visualRect(jobs_->index(row, 0));
      return place.isValid() && list->viewport()->rect().contains(place.center());
    };
    jobs_->setLimit(100);
    for (int i = 0; i < 30; ++i)
      jobs_->add({QString("quick %1").arg(i), [](Progress&) -> Result<QString> { return QString(); }});
    QTRY_COMPARE_WITH_TIMEOUT(jobs_->pending(), 0, patience);
    list->verticalScrollBar()->setValue(0);
    QVERIFY(!isSeen(29));
    const Steps steps;
    jobs_->add({"long", steps.work()});
    QVERIFY(isSeen(30));
    QVERIFY(!list->currentIndex().isValid());
    // The same when it began while nobody looked.
    panel_->hide();
    jobs_->add({"longer", steps.work()});
    list->verticalScrollBar()->setValue(0);
    panel_->show();
    QTRY_VERIFY(isSeen(31));
  }

  void whatIsTakenOutSelectsNothingElse() {
    for (const char* name : {"first", "second"})
      jobs_->add({name, [](Progress&) -> Result<QString> { return QString(); }});
    QTRY_COMPARE_WITH_TIMEOUT(jobs_->pending(), 0, patience);
    const Steps steps;
    jobs_->add({"long", steps.work()});
    select(1);
    QVERIFY(log().contains("is done"));
    QTRY_VERIFY(button("clearJobs")->isEnabled());
    click("clearJobs");
    QTRY_COMPARE_WITH_TIMEOUT(jobs_->rowCount(), 1, patience);
    QVERIFY(!panel_->findChild<QTreeView*>("jobsList")->currentIndex().isValid());
    QVERIFY(log().isEmpty());
  }

  void twoRunWhenTwoMay() {
    const Steps first, second;
    jobs_->add({"first", first.work()});
    jobs_->add({"second", second.work()});
    jobs_->setLimit(2);
    QTRY_VERIFY_WITH_TIMEOUT(first.count() > 5 && second.count() > 5, patience);
  }

  void pauseHoldsTheWork() {
    const Steps steps;
    jobs_->add({"held", steps.work()});
    QTRY_VERIFY_WITH_TIMEOUT(steps.count() > 5, patience);
    select(0);
    click("pauseJob");
    QVERIFY(state(0) == JobState::Paused);
    QCOMPARE(button("pauseJob")->text(), QString("Go on"));
    QTest::qWait(30);
    const int held = steps.count();
    QTest::qWait(60);
    QCOMPARE(steps.count(), held);
    click("pauseJob");
    QVERIFY(state(0) == JobState::Running);
    QTRY_VERIFY_WITH_TIMEOUT(steps.count() > held, patience);
    QVERIFY(log().contains("paused") && log().contains("goes on"));
  }

  void cancelLetsTheNextRunAndRetryTriesAgain() {
    const Steps first, second;
    jobs_->add({"first", first.work()});
    jobs_->add({"second", second.work()});
    jobs_->add({"third", second.work()});
    QTRY_VERIFY_WITH_TIMEOUT(first.count() > 5, patience);
    select(2);
    click("cancelListedJob");  // it only waits
    QVERIFY(state(2) == JobState::Cancelled);
    select(0);
    click("cancelListedJob");
    QVERIFY(state(0) == JobState::Cancelled);
    QTRY_VERIFY_WITH_TIMEOUT(second.count() > 5, patience);
    QTRY_VERIFY_WITH_TIMEOUT(button("retryJob")->isEnabled(), patience);
    click("retryJob");
    QVERIFY(state(0) == JobState::Waiting);
    const int before = first.count();
    second.letOut();
    QTRY_VERIFY_WITH_TIMEOUT(first.count() > before, patience);
    first.letOut();
    QTRY_VERIFY_WITH_TIMEOUT(state(0) == JobState::Done, patience);
  }

  void whatFailsIsNamedAndKept() {
    std::atomic<int> tries = 0;
    QSignalSpy failed(jobs_.get(), &JobList::taskFailed);
    jobs_->add({"talk.mp4", [&tries](Progress&) -> Result<QString> {
                  if (++tries == 1)
                    return tl::unexpected(Error{ErrorKind::System, "The disk is full.", "/data", "Make room."});
                  return QString();
                }});
    jobs_->add({"fine", [](Progress&) -> Result<QString> { return QString(); }});
    QTRY_VERIFY_WITH_TIMEOUT(state(1) == JobState::Done, patience);
    QVERIFY(state(0) == JobState::Failed);
    QCOMPARE(failed.size(), 1);
    jobs_->clearFinished(false);
    QCOMPARE(jobs_->rowCount(), 1);
    select(0);
    QVERIFY(log().contains("The disk is full.") && log().contains("Make room."));
    click("retryJob");
    QTRY_VERIFY_WITH_TIMEOUT(state(0) == JobState::Done, patience);
    QCOMPARE(tries.load(), 2);
    click("clearJobs");
    QCOMPARE(jobs_->rowCount(), 0);
    QVERIFY(!button("clearJobs")->isEnabled());
  }

  void jobsOfOthersAreListedAndNotKeptForEver() {
    for (int i = 0; i < 30; ++i) {
      Job job(QString("job %1").arg(i), [](Progress&) -> Job::Continuation { return {}; });
      QSignalSpy finished(&job, &Job::finished);
      jobs_->follow(&job);
      job.start();
      QVERIFY(finished.wait(patience));
    }
    QVERIFY(jobs_->rowCount() <= 20);
    QCOMPARE(jobs_->records().back().label, QString("job 29"));
    QVERIFY(jobs_->records().back().state == JobState::Done);

    Job fails("fails", [](Progress&) -> Job::Continuation { return {}; });
    QSignalSpy finished(&fails, &Job::finished);
    jobs_->follow(&fails);
    fails.setFailure({ErrorKind::BadInput, "No.", {}, {}});
    fails.start();
    QVERIFY(finished.wait(patience));
    QVERIFY(jobs_->records().back().state == JobState::Failed);
    QVERIFY(!jobs_->records().back().canBeRetried());
  }

  void aListThatGoesStopsItsTasks() {
    const Steps steps;
    jobs_->add({"running", steps.work()});
    jobs_->add({"waiting", steps.work()});
    QTRY_VERIFY_WITH_TIMEOUT(steps.count() > 0, patience);
    panel_.reset();
    jobs_.reset();
    const int last = steps.count();
    QTest::qWait(20);
    QCOMPARE(steps.count(), last);
  }
};

QTEST_MAIN(JobsPanelTest)
#include "jobs_panel_test.moc"
