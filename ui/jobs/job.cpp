#include "ui/jobs/job.h"

#include "ui/language/stage_text.h"

#include <QMetaObject>

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <utility>

namespace hrlf::ui {

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
  if (thread_.joinable()) thread_.join();
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
  thread_ = std::thread([this, background] {
    workInBackground(background);
    Continuation continuation = work_(*reporter_);
    // Posted events of a destroyed object are dropped by Qt, so the continuation never outlives its Job.
    QMetaObject::invokeMethod(
        this,
        [this, next = std::move(continuation)] {
          thread_.join();
          if (!isCancelRequested()) {
            if (next) next();
            emit finished();
          }
          emit ended();
        },
        Qt::QueuedConnection);
  });
}

void Job::cancel() {
  if (!isRunning() || isCancelRequested()) return;
  reporter_->stop();
  emit finished();
}

}  // namespace hrlf::ui
