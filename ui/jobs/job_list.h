// All work in the background, to be seen, paused, stopped and tried again: what waits, what runs, what came of it.
#pragma once

#include "core/base/error.h"
#include "ui/jobs/job.h"

#include <QAbstractTableModel>
#include <QPointer>
#include <QStringList>

#include <cstdint>
#include <functional>
#include <vector>

namespace hrlf::ui {

enum class JobState { Waiting, Running, Paused, Done, Failed, Cancelled };

/// "waiting", "running" ... for people (translated).
[[nodiscard]] QString jobStateText(JobState state);

/// Work that the list runs itself when its turn has come: some at a time, in the order in which it was added.
struct QueuedTask {
  QString label;  ///< "Report of talk.mp4"
  /// Off the UI thread. What it returns is said in the log: "The report is in /home/ann/talk".
  std::function<Result<QString>(Progress&)> work;
};

/// A row of the list.
struct JobRecord {
  std::uint64_t id = 0;
  QString label;
  JobState state = JobState::Waiting;
  double fraction = 0;                             ///< of the work, [0, 1]
  QString stage;                                   ///< what it does just now
  double remainingSeconds = -1;                    ///< negative: not known
  QStringList log;                                 ///< lines with the time of day, oldest first
  QPointer<Job> job;                               ///< while it runs
  std::function<Result<QString>(Progress&)> work;  ///< of a QueuedTask; empty for jobs that are only followed

  [[nodiscard]] bool isOver() const { return state >= JobState::Done; }
  [[nodiscard]] bool canBeRetried() const {
    return work && (state == JobState::Failed || state == JobState::Cancelled);
  }
};

/// Keeps what failed until it is cleared. Lives on the UI thread; destroying it stops what it runs.
class JobList : public QAbstractTableModel {
  Q_OBJECT
 public:
  enum Column { Label, State, Remaining, ColumnCount };
  enum Role { FractionRole = Qt::UserRole, StateRole };

  explicit JobList(QObject* parent = nullptr);
  ~JobList() override;

  /// At the end of the queue. @return the id of its row
  std::uint64_t add(QueuedTask task);
  /// Lists a job that somebody else starts and owns.
  void follow(Job* job);
  /// How many tasks run at once, 1 unless told otherwise; jobs that are only followed do not count.
  void setLimit(int tasks);

  void setPaused(int row, bool paused);
  /// A task that waits goes as well.
  void cancel(int row);
  /// Puts a task that failed or was cancelled to the end of the queue.
  void retry(int row);
  void cancelAll();
  /// Takes the rows out that are over; those that failed only when `withFailures`.
  void clearFinished(bool withFailures);

  [[nodiscard]] const std::vector<JobRecord>& records() const { return records_; }
  /// Tasks that wait, run or are paused.
  [[nodiscard]] int pending() const;

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 signals:
  void logChanged(int row);
  /// A job begins to run.
  void began(int row);
  /// A task failed; its row stays.
  void taskFailed(const QString& label, const hrlf::Error& error);
  /// No task waits or runs any more.
  void allDone();

 private:
  /// Followed jobs that are over and went well are many: only the newest stay.
  static constexpr int keptFollowed = 20;

  int append(JobRecord record);
  JobRecord* find(std::uint64_t id);
  void attach(JobRecord& record, Job* job);
  void note(JobRecord& record, const QString& line);
  void touch(const JobRecord& record);
  void end(std::uint64_t id, const Job& job);
  void startNext();
  void dropOldFollowed();

  std::vector<JobRecord> records_;
  std::uint64_t nextId_ = 1;
  int limit_ = 1;
};

}  // namespace hrlf::ui
