#include "ui/robustness/robustness_panel.h"

#include "ui/jobs/job.h"
#include "ui/jobs/progress_bar.h"
#include "ui/plots/change_plot.h"
#include "ui/robustness/dataset_robustness.h"
#include "ui/theme/scrolled.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMetaObject>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QVBoxLayout>

#include <array>

namespace hrlf::ui {
namespace {

// The ends and the middle first, so that the shape is seen early.
constexpr std::array ratiosWanted{0.5, 1.0, 0.2, 0.8, 0.35, 0.65, 0.9, 0.1};

}  // namespace

RobustnessPanel::RobustnessPanel(DatasetShelf* datasets, ModelShelf* models, QWidget* parent)
    : QWidget(parent),
      ratios_(new RatioPlot),
      importance_(new ImportancePlot),
      dataset_(new DatasetRobustness(datasets, models)) {
  setObjectName("robustnessPanel");
  auto* figures = new QWidget;
  auto* plots = new QVBoxLayout(figures);
  plots->setContentsMargins(0, 0, 0, 0);
  plots->addWidget(ratios_, 1);
  plots->addWidget(importance_, 1);
  auto* ofClip = new QWidget;
  auto* column = new QVBoxLayout(ofClip);
  column->addWidget(scrolled(figures), 1);
  column->addWidget(buildFoot());
  auto* tabs = new QTabWidget(this);
  tabs->setObjectName("robustnessTabs");
  tabs->setDocumentMode(true);
  tabs->addTab(ofClip, tr("This clip"));
  tabs->addTab(dataset_, tr("A data set"));
  auto* layout = new QVBoxLayout(this);
  layout->addWidget(tabs);
  connect(dataset_, &DatasetRobustness::failed, this, &RobustnessPanel::failed);
  connect(importance_, &ImportancePlot::timeChosen, this, &RobustnessPanel::timeChosen);
  connect(importance_, &ImportancePlot::zoomRequested, this, &RobustnessPanel::zoomRequested);
  connect(importance_, &ImportancePlot::panRequested, this, &RobustnessPanel::panRequested);
  connect(importance_, &ImportancePlot::fitRequested, this, &RobustnessPanel::fitRequested);
  clear();
}

// The work reports to this panel, so it goes first.
RobustnessPanel::~RobustnessPanel() { qDeleteAll(findChildren<Job*>(QString(), Qt::FindDirectChildrenOnly)); }

QWidget* RobustnessPanel::buildFoot() {
  auto* foot = new QWidget(this);
  auto* row = new QHBoxLayout(foot);
  row->setContentsMargins(0, 0, 0, 0);
  state_ = new QLabel;
  state_->setObjectName("robustnessState");
  state_->setWordWrap(true);
  progress_ = new ProgressBar;
  progress_->setObjectName("robustnessProgress");
  progress_->setAccessibleName(tr("Progress of the measurement"));
  progress_->setTextVisible(false);
  draws_ = new QSpinBox;
  draws_->setObjectName("robustnessDraws");
  draws_->setAccessibleName(tr("Draws of the missing frames"));
  draws_->setToolTip(
      tr("How often the missing frames are drawn at each share; the band is the deviation over the "
         "draws"));
  draws_->setRange(1, 50);
  draws_->setValue(3);
  auto* label = new QLabel(tr("&Draws"));
  label->setBuddy(draws_);
  start_ = new QPushButton;
  start_->setObjectName("robustnessStart");
  start_->setAccessibleName(tr("Measure on this clip"));
  start_->setToolTip(tr("What each modality changes at each share of missing frames, in the background"));
  connect(start_, &QPushButton::clicked, this, [this] { isMeasuring() ? stop() : measure(); });
  row->addWidget(state_, 2);
  row->addWidget(progress_, 1);
  row->addWidget(label);
  row->addWidget(draws_);
  row->addWidget(start_);
  return foot;
}

void RobustnessPanel::setAnalyser(const ClipAnalyser& analyser) {
  stop();
  analyser_ = analyser;
  isStale_ = true;
  isWhole_ = false;
  ratios_->clear();
  importance_->clear();
  if (isVisible())
    measure();
  else
    showState();
}

void RobustnessPanel::clear() {
  stop();
  analyser_.reset();
  isStale_ = isWhole_ = false;
  ratios_->clear();
  importance_->clear();
  showState();
}

void RobustnessPanel::setTimeRange(double from, double to) { importance_->setTimeRange(from, to); }

void RobustnessPanel::setCursor(double seconds) { importance_->setCursor(seconds); }

void RobustnessPanel::setSelection(std::optional<TimeSpan> selection) { importance_->setSelection(selection); }

bool RobustnessPanel::isMeasuring() const { return job_ != nullptr; }

void RobustnessPanel::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  if (isStale_ && !isMeasuring()) measure();
}

void RobustnessPanel::stop() {
  if (!job_) return;
  job_->cancel();
  job_ = nullptr;
  ++run_;
  showState();
}

void RobustnessPanel::measure() {
  if (!analyser_) return;
  stop();
  isStale_ = isWhole_ = false;
  ratios_->clear();
  job_ = new Job(
      tr("Measuring robustness"),
      [this, run = ++run_, analyser = *analyser_, draws = draws_->value()](Progress& progress) -> Job::Continuation {
        // Results go to the UI thread one by one; those of a job that is no longer the newest are dropped there.
        const auto deliver = [this, run](std::function<void()> show) {
          QMetaObject::invokeMethod(
              this,
              [this, run, show = std::move(show)] {
                if (run_ == run) show();
              },
              Qt::QueuedConnection);
        };
        const auto fails = [this](const Error& error) -> Job::Continuation {
          return [this, error] {
            job_ = nullptr;
            showState();
            if (error.kind != ErrorKind::Cancelled) emit failed(tr("Measuring robustness"), error);
          };
        };
        SubProgress first(progress, 0, 0.1);
        const auto importance = modalityImportance(analyser, first);
        if (!importance) return fails(importance.error());
        deliver([this, curves = *importance] { importance_->setCurves(curves); });
        SubProgress rest(progress, 0.1, 1);
        const auto done = ratioCurves(
            analyser, ratiosWanted, draws,
            [&](DroppedModality dropped, const RatioPoint& point) {
              deliver([this, dropped, point] { ratios_->addPoint(dropped, point); });
            },
            rest);
        if (!done) return fails(done.error());
        return [this] {
          job_ = nullptr;
          isWhole_ = true;
          showState();
          emit measured();
        };
      },
      this);
  connect(job_, &Job::progressed, this, [this](double fraction) { progress_->showFraction(fraction); });
  connect(job_, &Job::ended, job_, &QObject::deleteLater);
  showState();
  job_->start(Background::Ahead);
}

void RobustnessPanel::showState() {
  const bool running = isMeasuring();
  progress_->setVisible(running);
  if (running) progress_->showFraction(0);
  start_->setText(running ? tr("&Stop") : tr("&Measure"));
  start_->setEnabled(analyser_.has_value());
  draws_->setEnabled(analyser_.has_value() && !running);
  if (!analyser_)
    state_->setText(tr("Open a clip to see how far its prediction stands on words, voice and face."));
  else if (running)
    state_->setText(tr("Measuring…"));
  else if (isWhole_)
    state_->setText(tr("Mean change over the clip, seeds 1 to %1.").arg(draws_->value()));
  else
    state_->setText(tr("Not measured to the end."));
}

}  // namespace hrlf::ui
