// One piece of long work off the UI thread.
#pragma once

#include "core/base/background.h"
#include "core/base/error.h"
#include "core/base/progress.h"

#include <QElapsedTimer>
#include <QObject>
#include <QString>

#include <functional>
#include <future>
#include <memory>
#include <optional>

namespace hrlf::ui {

/// Runs `work` on a thread of its own and then the continuation that it returns on the thread the Job lives in.
/// Thread contract: all members are called on the owner's thread; only `work` runs elsewhere, and it must not touch
/// widgets. Destroying a running Job cancels it and waits for the work to notice; the continuation is then not run.
class Job : public QObject {
  Q_OBJECT
 public:
  using Continuation = std::function<void()>;
  using Work = std::function<Continuation(Progress&)>;

  /// @param label  what the person is told is going on: "Opening talk.mp4"
  Job(QString label, Work work, QObject* parent = nullptr);
  ~Job() override;

  [[nodiscard]] const QString& label() const { return label_; }
  [[nodiscard]] bool isRunning() const { return workEnded_.valid(); }
  [[nodiscard]] bool isCancelRequested() const;
  /// @param background  Ahead: for what a person did not ask for, or does not wait for
  void start(Background background = Background::Asked);
  /// The person need not wait: finished() comes at once and the continuation is dropped, while the work winds down (a
  /// library that loads a model cannot be interrupted).
  void cancel();
  /// The work waits at its next step until it is let go on, or cancelled. Does nothing once it is cancelled.
  void setPaused(bool paused);
  [[nodiscard]] bool isPaused() const;
  /// For a continuation that finds that the work has failed, so that those who list jobs can say so.
  void setFailure(const Error& error) { failure_ = error; }
  /// nullopt: it went well, or is not over yet.
  [[nodiscard]] const std::optional<Error>& failure() const { return failure_; }

 signals:
  void pausedChanged(bool paused);
  /// At most some twenty times a second. remainingSeconds is negative while it cannot be told yet.
  void progressed(double fraction, const QString& stage, double remainingSeconds);
  /// Nothing more will come of it: the continuation has run, or the job was cancelled. Once a job.
  void finished();
  /// The work has returned and its thread is gone; the Job may be deleted (deleteLater) in a slot of this.
  void ended();

 private:
  class Reporter;

  [[nodiscard]] double secondsWorked() const;

  QString label_;
  Work work_;
  std::unique_ptr<Reporter> reporter_;
  QElapsedTimer clock_;
  qint64 waited_ = 0;  ///< ms that it was paused before now
  QElapsedTimer pause_;
  std::optional<Error> failure_;
  std::future<void> workEnded_;  ///< valid until ended()
};

}  // namespace hrlf::ui
