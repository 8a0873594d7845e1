#include "ui/jobs/job_bar.h"

#include "ui/jobs/job.h"
#include "ui/jobs/progress_bar.h"
#include "ui/jobs/time_left.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

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
    if (const Followed* shown = newest()) shown->job->cancel();
  });
  hide();
}

void JobBar::follow(Job* job) {
  jobs_.push_back({job, 0, {}, -1, false});
  connect(job, &Job::progressed, this, [this, job](double fraction, const QString& stage, double remaining) {
    change(job, [&](Followed& followed) {
      followed.fraction = fraction;
      followed.stage = stage;
      followed.remainingSeconds = remaining;
    });
  });
  const auto forget = [this, job] {
    std::erase_if(jobs_, [job](const Followed& followed) { return !followed.job || followed.job == job; });
    showNewest();
  };
  connect(job, &Job::finished, this, forget);
  connect(job, &QObject::destroyed, this, forget);
  // A bar that flashes for a moment says nothing and distracts.
  constexpr int patience = 500;  // ms
  QTimer::singleShot(patience, this, [this, job] { change(job, [](Followed& followed) { followed.isLong = true; }); });
}

void JobBar::change(Job* job, const std::function<void(Followed&)>& how) {
  const auto found = std::ranges::find_if(jobs_, [job](const Followed& followed) { return followed.job == job; });
  if (found == jobs_.end()) return;
  how(*found);
  showNewest();
}

const JobBar::Followed* JobBar::newest() const {
  const auto found =
      std::find_if(jobs_.rbegin(), jobs_.rend(), [](const Followed& followed) { return followed.isLong; });
  return found == jobs_.rend() ? nullptr : &*found;
}

void JobBar::showNewest() {
  const Followed* shown = newest();
  setVisible(shown != nullptr);
  if (shown == nullptr) return;
  bar_->showFraction(shown->fraction);
  const QString label = shown->job->label();
  QString text = shown->stage.isEmpty() ? label : tr("%1: %2").arg(label, shown->stage);
  if (shown->remainingSeconds >= 0) text = tr("%1 – %2 left").arg(text, timeLeftText(shown->remainingSeconds));
  text_->setText(text);
}

}  // namespace hrlf::ui
