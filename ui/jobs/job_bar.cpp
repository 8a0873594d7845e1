#include "ui/jobs/job_bar.h"

#include "ui/jobs/job.h"
#include "ui/jobs/progress_bar.h"
#include "ui/jobs/time_left.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QTimer>
#include <QToolButton>

namespace hrlf::ui {

JobBar::JobBar(QWidget* parent)
    : QWidget(parent), text_(new QLabel(this)), bar_(new ProgressBar(this)), cancel_(new QToolButton(this)) {
  setObjectName("jobBar");
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(text_, 1);
  layout->addWidget(bar_);
  layout->addWidget(cancel_);

  text_->setObjectName("jobText");
  text_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  bar_->setTextVisible(false);
  bar_->setFixedWidth(fontMetrics().averageCharWidth() * 24);
  bar_->setAccessibleName(tr("Progress of the running job"));
  cancel_->setObjectName("cancelJob");
  cancel_->setText(tr("Cancel"));
  cancel_->setToolTip(tr("Stop the running job; nothing is left half-written"));
  cancel_->setAccessibleName(tr("Cancel the running job"));
  connect(cancel_, &QToolButton::clicked, this, [this] {
    if (job_) job_->cancel();
  });
  hide();
}

void JobBar::follow(Job* job) {
  job_ = job;
  text_->setText(job->label());
  bar_->showFraction(0);
  connect(job, &Job::progressed, this, [this, job](double fraction, const QString& stage, double remaining) {
    if (job_ == job) showProgress(fraction, stage, remaining);
  });
  connect(job, &Job::finished, this, [this, job] {
    if (job_ == job) hide();
  });
  // A bar that flashes for a moment says nothing and distracts.
  constexpr int patience = 500;  // ms
  QTimer::singleShot(patience, job, [this, job] {
    if (job_ == job && job->isRunning() && !job->isCancelRequested()) show();
  });
}

void JobBar::showProgress(double fraction, const QString& stage, double remainingSeconds) {
  bar_->showFraction(fraction);
  QString text = stage.isEmpty() ? job_->label() : tr("%1: %2").arg(job_->label(), stage);
  if (remainingSeconds >= 0) text = tr("%1 – %2 left").arg(text, timeLeftText(remainingSeconds));
  text_->setText(text);
}

}  // namespace hrlf::ui
