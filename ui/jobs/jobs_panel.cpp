#include "ui/jobs/jobs_panel.h"

#include "ui/jobs/job_list.h"
#include "ui/theme/tool_button.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPainter>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace hrlf::ui {
namespace {

/// The state over a bar that shows how far a job is, while it runs.
class StateDelegate : public QStyledItemDelegate {
 public:
  using QStyledItemDelegate::QStyledItemDelegate;
  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    QStyledItemDelegate::paint(painter, option, index);
    const auto state = static_cast<JobState>(index.data(JobList::StateRole).toInt());
    if (state != JobState::Running && state != JobState::Paused) return;
    const double fraction = std::clamp(index.data(JobList::FractionRole).toDouble(), 0.0, 1.0);
    QRect bar = option.rect.adjusted(2, 0, -2, -1);
    const int thickness = std::max(2, option.fontMetrics.height() / 6);
    bar.setTop(bar.bottom() - thickness + 1);
    painter->fillRect(bar, option.palette.color(QPalette::Mid));
    bar.setWidth(static_cast<int>(std::lround(bar.width() * fraction)));
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(bar, option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Highlight));
  }
};

}  // namespace

JobsPanel::JobsPanel(JobList* jobs, QWidget* parent)
    : QWidget(parent),
      jobs_(jobs),
      list_(new QTreeView),
      log_(new QPlainTextEdit),
      pause_(makeToolButton("pauseJob", tr("Pause"), tr("Hold the selected job at its next step, or let it go on"))),
      cancel_(
          makeToolButton("cancelListedJob", tr("Cancel"), tr("Stop the selected job; nothing is left half-written"))),
      retry_(makeToolButton("retryJob", tr("Try again"), tr("Put the selected job at the end of the queue once more"))),
      clear_(makeToolButton("clearJobs", tr("Clear"), tr("Take all jobs that are over out of the list"))) {
  setObjectName("jobsPanel");
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  auto* head = new QHBoxLayout;
  for (QToolButton* button : {pause_, cancel_, retry_, clear_}) head->addWidget(button);
  head->addStretch(1);
  layout->addLayout(head);
  auto* splitter = new QSplitter(Qt::Horizontal);
  splitter->setChildrenCollapsible(false);
  splitter->addWidget(list_);
  splitter->addWidget(log_);
  splitter->setStretchFactor(0, 3);
  splitter->setStretchFactor(1, 2);
  layout->addWidget(splitter, 1);

  list_->setObjectName("jobsList");
  list_->setAccessibleName(tr("Jobs"));
  // Before the list hears of it, which would select the job below instead.
  connect(jobs_, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this](const QModelIndex&, int first, int last) {
    if (const int row = currentRow(); row >= first && row <= last) list_->setCurrentIndex({});
  });
  list_->setModel(jobs_);
  list_->setRootIsDecorated(false);
  list_->setUniformRowHeights(true);
  list_->setSelectionMode(QAbstractItemView::SingleSelection);
  list_->setItemDelegateForColumn(JobList::State, new StateDelegate(list_));
  list_->header()->setStretchLastSection(false);
  list_->header()->setSectionResizeMode(JobList::Label, QHeaderView::Stretch);
  list_->header()->resizeSection(JobList::State, fontMetrics().averageCharWidth() * 24);
  list_->header()->resizeSection(JobList::Remaining, fontMetrics().averageCharWidth() * 12);
  log_->setObjectName("jobLog");
  log_->setAccessibleName(tr("Log of the selected job"));
  log_->setReadOnly(true);
  log_->setPlaceholderText(tr("Select a job to see what it did."));

  connect(pause_, &QToolButton::clicked, this, [this] {
    const int row = currentRow();
    if (row >= 0) jobs_->setPaused(row, jobs_->records()[static_cast<std::size_t>(row)].state != JobState::Paused);
  });
  connect(cancel_, &QToolButton::clicked, this, [this] { jobs_->cancel(currentRow()); });
  connect(retry_, &QToolButton::clicked, this, [this] { jobs_->retry(currentRow()); });
  connect(clear_, &QToolButton::clicked, this, [this] { jobs_->clearFinished(true); });
  connect(list_->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
    showState();
    showLog();
  });
  connect(jobs_, &JobList::logChanged, this, [this](int row) {
    if (row == currentRow()) showLog();
  });
  connect(jobs_, &JobList::began, this, [this](int row) {
    newest_ = jobs_->index(row, 0);
    showNewest();
  });
  connect(jobs_, &QAbstractItemModel::dataChanged, this, &JobsPanel::showState);
  connect(jobs_, &QAbstractItemModel::rowsInserted, this, &JobsPanel::showState);
  connect(jobs_, &QAbstractItemModel::rowsRemoved, this, [this] {
    showState();
    showLog();
  });
  showState();
}

void JobsPanel::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  // Once the window has given the panel its room.
  QMetaObject::invokeMethod(this, &JobsPanel::showNewest, Qt::QueuedConnection);
}

void JobsPanel::showNewest() {
  if (newest_.isValid()) list_->scrollTo(newest_);
}

int JobsPanel::currentRow() const {
  const QModelIndex index = list_->currentIndex();
  return index.isValid() && index.row() < jobs_->rowCount() ? index.row() : -1;
}

void JobsPanel::showState() {
  const int row = currentRow();
  const JobRecord* record = row < 0 ? nullptr : &jobs_->records()[static_cast<std::size_t>(row)];
  const bool runs = record != nullptr && record->job && !record->isOver();
  pause_->setEnabled(runs);
  pause_->setText(runs && record->state == JobState::Paused ? tr("Go on") : tr("Pause"));
  cancel_->setEnabled(runs || (record != nullptr && record->state == JobState::Waiting));
  retry_->setEnabled(record != nullptr && record->canBeRetried() && !record->job);
  clear_->setEnabled(std::ranges::any_of(jobs_->records(), &JobRecord::isOver));
}

void JobsPanel::showLog() {
  const int row = currentRow();
  log_->setPlainText(row < 0 ? QString() : jobs_->records()[static_cast<std::size_t>(row)].log.join(u'\n'));
  log_->moveCursor(QTextCursor::End);
}

}  // namespace hrlf::ui
