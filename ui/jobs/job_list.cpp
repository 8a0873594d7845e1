#include "ui/jobs/job_list.h"

#include "ui/jobs/time_left.h"
#include "ui/language/engine_text.h"

#include <QTime>

#include <algorithm>
#include <utility>

namespace hrlf::ui {

QString jobStateText(JobState state) {
  switch (state) {
    case JobState::Waiting:
      return JobList::tr("waiting");
    case JobState::Running:
      return JobList::tr("running");
    case JobState::Paused:
      return JobList::tr("paused");
    case JobState::Done:
      return JobList::tr("done");
    case JobState::Failed:
      return JobList::tr("failed");
    case JobState::Cancelled:
      return JobList::tr("cancelled");
  }
  return {};
}

JobList::JobList(QObject* parent) : QAbstractTableModel(parent) {}

// Tasks report to this object, so they go first.
JobList::~JobList() { qDeleteAll(findChildren<Job*>()); }

JobRecord* JobList::find(std::uint64_t id) {
  const auto found = std::ranges::find(records_, id, &JobRecord::id);
  return found == records_.end() ? nullptr : &*found;
}

int JobList::append(JobRecord record) {
  record.id = nextId_++;
  const int row = rowCount();
  beginInsertRows({}, row, row);
  records_.push_back(std::move(record));
  endInsertRows();
  return row;
}

std::uint64_t JobList::add(QueuedTask task) {
  JobRecord record;
  record.label = std::move(task.label);
  record.work = std::move(task.work);
  const int row = append(std::move(record));
  note(records_[static_cast<std::size_t>(row)], tr("waits for its turn"));
  const std::uint64_t id = records_[static_cast<std::size_t>(row)].id;
  startNext();
  return id;
}

void JobList::follow(Job* job) {
  dropOldFollowed();
  JobRecord record;
  record.label = job->label();
  const int row = append(std::move(record));
  attach(records_[static_cast<std::size_t>(row)], job);
}

void JobList::setLimit(int tasks) {
  limit_ = std::max(tasks, 1);
  startNext();
}

void JobList::attach(JobRecord& record, Job* job) {
  record.job = job;
  record.state = JobState::Running;
  record.fraction = 0;
  record.stage.clear();
  record.remainingSeconds = -1;
  note(record, tr("begins"));
  touch(record);
  connect(job, &Job::progressed, this,
          [this, id = record.id](double fraction, const QString& stage, double remainingSeconds) {
            JobRecord* moved = find(id);
            if (moved == nullptr) return;
            if (!stage.isEmpty() && stage != moved->stage) note(*moved, stage);
            moved->fraction = fraction;
            moved->stage = stage;
            moved->remainingSeconds = remainingSeconds;
            touch(*moved);
          });
  connect(job, &Job::pausedChanged, this, [this, id = record.id](bool paused) {
    JobRecord* held = find(id);
    if (held == nullptr || held->isOver()) return;
    held->state = paused ? JobState::Paused : JobState::Running;
    note(*held, paused ? tr("is paused") : tr("goes on"));
    touch(*held);
  });
  connect(job, &Job::finished, this, [this, id = record.id, job] { end(id, *job); });
  emit began(static_cast<int>(&record - records_.data()));
}

void JobList::end(std::uint64_t id, const Job& job) {
  JobRecord* record = find(id);
  if (record == nullptr || record->isOver()) return;
  record->remainingSeconds = -1;
  if (job.isCancelRequested()) {
    record->state = JobState::Cancelled;
    note(*record, tr("was cancelled"));
  } else if (job.failure()) {
    record->state = JobState::Failed;
    note(*record, tr("failed: %1").arg(engineText(*job.failure())));
  } else {
    record->state = JobState::Done;
    record->fraction = 1;
    note(*record, tr("is done"));
  }
  touch(*record);
}

void JobList::startNext() {
  const auto runs = [](const JobRecord& record) { return record.work && record.job && !record.isOver(); };
  while (std::ranges::count_if(records_, runs) < limit_) {
    const auto next = std::ranges::find(records_, JobState::Waiting, &JobRecord::state);
    if (next == records_.end()) return;
    const std::uint64_t id = next->id;
    auto* job = new Job(
        next->label,
        [this, id, work = next->work](Progress& progress) -> Job::Continuation {
          auto result = work(progress);
          return [this, id, result = std::move(result)] {
            JobRecord* record = find(id);
            if (record == nullptr) return;
            if (result) {
              if (!result->isEmpty()) note(*record, *result);
            } else {
              record->job->setFailure(result.error());
              emit taskFailed(record->label, result.error());
            }
          };
        },
        this);
    attach(*next, job);
    // The turn is over when the work is, not when the person no longer waits for it.
    connect(job, &Job::ended, this, [this, job, id] {
      if (JobRecord* record = find(id); record != nullptr && record->job == job) {
        record->job = nullptr;
        touch(*record);
      }
      job->deleteLater();
      startNext();
      if (pending() == 0) emit allDone();
    });
    job->start();
  }
}

void JobList::setPaused(int row, bool paused) {
  if (row < 0 || row >= rowCount()) return;
  if (Job* job = records_[static_cast<std::size_t>(row)].job) job->setPaused(paused);
}

void JobList::cancel(int row) {
  if (row < 0 || row >= rowCount()) return;
  JobRecord& record = records_[static_cast<std::size_t>(row)];
  if (record.state == JobState::Waiting) {
    record.state = JobState::Cancelled;
    note(record, tr("was cancelled"));
    touch(record);
    if (pending() == 0) emit allDone();
  } else if (record.job && !record.isOver()) {
    record.job->cancel();
  }
}

void JobList::retry(int row) {
  if (row < 0 || row >= rowCount()) return;
  JobRecord& record = records_[static_cast<std::size_t>(row)];
  // One that was cancelled may still be winding down.
  if (!record.canBeRetried() || record.job) return;
  record.state = JobState::Waiting;
  record.fraction = 0;
  note(record, tr("waits for its turn once more"));
  touch(record);
  startNext();
}

void JobList::cancelAll() {
  for (int row = 0; row < rowCount(); ++row) cancel(row);
}

void JobList::clearFinished(bool withFailures) {
  for (int row = rowCount() - 1; row >= 0; --row) {
    const JobRecord& record = records_[static_cast<std::size_t>(row)];
    if (!record.isOver() || record.job || (record.state == JobState::Failed && !withFailures)) continue;
    beginRemoveRows({}, row, row);
    records_.erase(records_.begin() + row);
    endRemoveRows();
  }
}

void JobList::dropOldFollowed() {
  const auto isDroppable = [](const JobRecord& record) {
    return !record.work && record.isOver() && record.state != JobState::Failed;
  };
  auto extra = std::ranges::count_if(records_, isDroppable) - keptFollowed + 1;
  for (int row = 0; row < rowCount() && extra > 0;) {
    if (!isDroppable(records_[static_cast<std::size_t>(row)])) {
      ++row;
      continue;
    }
    beginRemoveRows({}, row, row);
    records_.erase(records_.begin() + row);
    endRemoveRows();
    --extra;
  }
}

int JobList::pending() const {
  return static_cast<int>(
      std::ranges::count_if(records_, [](const JobRecord& record) { return record.work && !record.isOver(); }));
}

void JobList::note(JobRecord& record, const QString& line) {
  record.log << tr("%1  %2").arg(QTime::currentTime().toString(QStringLiteral("HH:mm:ss")), line);
  emit logChanged(static_cast<int>(&record - records_.data()));
}

void JobList::touch(const JobRecord& record) {
  const int row = static_cast<int>(&record - records_.data());
  emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

int JobList::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(records_.size());
}

int JobList::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int{ColumnCount}; }

QVariant JobList::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || index.row() >= rowCount()) return {};
  const JobRecord& record = records_[static_cast<std::size_t>(index.row())];
  if (role == FractionRole) return record.fraction;
  if (role == StateRole) return static_cast<int>(record.state);
  if (role == Qt::ToolTipRole) return record.log.isEmpty() ? record.label : record.log.last();
  if (role != Qt::DisplayRole) return {};
  switch (index.column()) {
    case Label:
      return record.label;
    case State:
      return record.isOver() || record.stage.isEmpty() ? jobStateText(record.state)
                                                       : tr("%1: %2").arg(jobStateText(record.state), record.stage);
    case Remaining:
      return record.remainingSeconds < 0 || record.isOver() ? QString() : timeLeftText(record.remainingSeconds);
    default:
      return {};
  }
}

QVariant JobList::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  switch (section) {
    case Label:
      return tr("Job");
    case State:
      return tr("State");
    case Remaining:
      return tr("Time left");
    default:
      return {};
  }
}

}  // namespace hrlf::ui
