#include "ui/jobs/job.h"

#include "ui/language/stage_text.h"

#include <QMetaObject>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <thread>
#include <utility>

namespace hrlf::ui {
namespace {

/// Makes the threads of jobs. While a library is being loaded (the networks come with the first model), glibc lets
/// whoever makes a thread wait; the thread of the window must not.
class Nursery {
 public:
  static Nursery& ours() {
    static Nursery nursery;
    return nursery;
  }
  void start(std::function<void()> work) {
    {
      const std::lock_guard lock(mutex_);
      waiting_.push_back(std::move(work));
    }
    changed_.notify_one();
  }

 private:
  // Nothing waits when the program ends: jobs are gone by then.
  void makeThreads(const std::stop_token& end) {
    std::unique_lock lock(mutex_);
    while (changed_.wait(lock, end, [this] { return !waiting_.empty(); })) {
      std::function<void()> work = std::move(waiting_.front());
      waiting_.pop_front();
      lock.unlock();
      std::thread(std::move(work)).detach();
      lock.lock();
    }
  }

  std::mutex mutex_;
  std::condition_variable_any changed_;
  std::deque<std::function<void()>> waiting_;
  std::jthread thread_{[this](const std::stop_token& end) { makeThreads(end); }};
};

}  // namespace

/// Hands progress from the worker to the owner's thread without flooding its event queue.
class Job::Reporter final : public Progress {
 public:
  explicit Reporter(Job* job) : job_(job) { sinceShown_.start(); }

  void update(double fraction, std::string_view stage) override {
    constexpr qint64 interval = 50;  // ms
    const bool newStage = stage != stage_;
    if (!newStage && fraction < 1 && sinceShown_.elapsed() < interval) return;
    stage_ = stage;
    sinceShown_.restart();
    const QString text = stageText(stage);
    QMetaObject::invokeMethod(
        job_,
        [job = job_, fraction, text] {
          if (job->isCancelRequested()) return;
          constexpr double tooEarly = 0.03;
          const double elapsed = job->secondsWorked();
          const double remaining = fraction < tooEarly || elapsed < 1 ? -1 : elapsed / fraction * (1 - fraction);
          emit job->progressed(fraction, text, remaining);
        },
        Qt::QueuedConnection);
  }

  /// For the worker: waits while the work is paused.
  [[nodiscard]] bool isCancelled() const override {
    if (isPaused_) {
      std::unique_lock lock(mutex_);
      goOn_.wait(lock, [this] { return !isPaused_; });
    }
    return isCancelRequested();
  }
  /// For everybody else.
  [[nodiscard]] bool isCancelRequested() const { return Progress::isCancelled(); }
  [[nodiscard]] bool isPaused() const { return isPaused_; }
  void setPaused(bool paused) {
    {
      const std::lock_guard lock(mutex_);
      isPaused_ = paused;
    }
    goOn_.notify_all();
  }
  void stop() {
    requestCancel();
    setPaused(false);
  }

 private:
  Job* job_;
  QElapsedTimer sinceShown_;
  std::string stage_;
  mutable std::mutex mutex_;
  mutable std::condition_variable goOn_;
  std::atomic<bool> isPaused_ = false;
};

Job::Job(QString label, Work work, QObject* parent)
    : QObject(parent), label_(std::move(label)), work_(std::move(work)), reporter_(std::make_unique<Reporter>(this)) {}

Job::~Job() {
  reporter_->stop();
  if (workEnded_.valid()) workEnded_.wait();
}

bool Job::isCancelRequested() const { return reporter_->isCancelRequested(); }

bool Job::isPaused() const { return reporter_->isPaused(); }

void Job::setPaused(bool paused) {
  if (!isRunning() || isCancelRequested() || paused == isPaused()) return;
  if (paused)
    pause_.start();
  else
    waited_ += pause_.elapsed();
  reporter_->setPaused(paused);
  emit pausedChanged(paused);
}

double Job::secondsWorked() const {
  const qint64 waiting = isPaused() ? pause_.elapsed() : 0;
  return static_cast<double>(clock_.elapsed() - waited_ - waiting) / 1000.0;
}

void Job::start(Background background) {
  clock_.start();
  const auto end = std::make_shared<std::promise<void>>();
  workEnded_ = end->get_future();
  Nursery::ours().start([this, background, end] {
    workInBackground(background);
    Continuation continuation = work_(*reporter_);
    // Posted events of a destroyed object are dropped by Qt, so the continuation never outlives its Job.
    QMetaObject::invokeMethod(
        this,
        [this, next = std::move(continuation)] {
          workEnded_.get();
          if (!isCancelRequested()) {
            if (next) next();
            emit finished();
          }
          emit ended();
        },
        Qt::QueuedConnection);
    end->set_value_at_thread_exit();
  });
}

void Job::cancel() {
  if (!isRunning() || isCancelRequested()) return;
  reporter_->stop();
  emit finished();
}

}  // namespace hrlf::ui
