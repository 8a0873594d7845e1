#include "ui/training/training_panel.h"

#include "core/base/atomic_file.h"
#include "core/data/dataset_card.h"
#include "core/model/training_samples.h"
#include "ui/datasets/dataset_box.h"
#include "ui/datasets/dataset_card_view.h"
#include "ui/jobs/job.h"
#include "ui/jobs/path_text.h"
#include "ui/jobs/progress_bar.h"
#include "ui/jobs/time_left.h"
#include "ui/language/engine_text.h"
#include "ui/models/model_shelf.h"
#include "ui/plots/loss_plot.h"
#include "ui/training/config_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStandardPaths>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace hrlf::ui {
namespace {

constexpr auto folderKey = "lastTraining";

QPushButton* button(const char* name, const QString& text, const QString& tip) {
  auto* made = new QPushButton(text);
  made->setObjectName(QLatin1String(name));
  made->setToolTip(tip);
  return made;
}

QLineEdit* lineEdit(const char* name, const QString& accessibleName, const QString& tip) {
  auto* made = new QLineEdit;
  made->setObjectName(QLatin1String(name));
  made->setAccessibleName(accessibleName);
  made->setToolTip(tip);
  return made;
}

/// Which epochs the student was taken from, and whether it stopped before its last one. Empty: nobody wrote it down.
QString keptText(const std::vector<TrainingLog>& logs, const TrainingConfig& training) {
  QStringList each;
  bool isEarly = false;
  for (const TrainingLog& log : logs) {
    EpochLog best;
    int last = 0;
    for (const EpochLog& epoch : log.epochs) {
      if (epoch.network != "student") continue;
      if (last == 0 || epoch.validLoss < best.validLoss) best = epoch;
      last = epoch.epoch;
    }
    if (last == 0) continue;
    isEarly = isEarly || last < training.studentEpochs;
    each << (logs.size() == 1 ? TrainingPanel::tr("Epoch %1 of %2 is kept.").arg(best.epoch).arg(last)
                              : TrainingPanel::tr("Of %1, epoch %2 of %3 is kept.")
                                    .arg(QString::fromStdString(log.name))
                                    .arg(best.epoch)
                                    .arg(last));
  }
  if (isEarly)
    each << TrainingPanel::tr("It stopped early, after %n epoch(s) without a better validation loss.", nullptr,
                              training.patience);
  return each.join(u' ');
}

}  // namespace

TrainingPanel::TrainingPanel(DatasetShelf* datasets, ModelShelf* models, QWidget* parent)
    : QWidget(parent),
      datasets_(datasets),
      models_(models),
      dataset_(new DatasetBox(datasets)),
      form_(new ConfigForm),
      card_(new DatasetCardView),
      plot_(new LossPlot) {
  setObjectName("trainingPanel");
  auto* splitter = new QSplitter(Qt::Horizontal);
  splitter->setChildrenCollapsible(false);
  splitter->addWidget(buildSetup());
  auto* views = new QTabWidget;
  views->setDocumentMode(true);
  views->setObjectName("trainingViews");
  views->addTab(buildCurves(), tr("Curves"));
  views->addTab(card_, tr("Data set"));
  splitter->addWidget(views);
  splitter->setStretchFactor(0, 2);
  splitter->setStretchFactor(1, 3);
  auto* layout = new QVBoxLayout(this);
  layout->addWidget(splitter, 1);
  layout->addWidget(buildFoot());
  settings_ = {dataset_, form_, trainedOn_, limits_, folder_};
  connect(dataset_, &DatasetBox::chosen, this, &TrainingPanel::showDataset);
  connect(dataset_, &DatasetBox::refused, this, [this](const Error& error) { setHint(engineText(error)); });
  connect(form_, &ConfigForm::changed, this, [this] {
    if (!isFolderChosen_ && !open_) folder_->setText(proposedFolder());
    showWarnings();
    showState();
  });
  connect(datasets_, &DatasetShelf::opened, this, [this](int index) {
    if (!waiting_ || !open_) return;
    if (datasets_->datasets()[static_cast<std::size_t>(index)].paths == open_->request.data)
      start(*std::exchange(waiting_, std::nullopt));
  });
  connect(datasets_, &DatasetShelf::unreadable, this, [this](const DatasetFiles&, const Error& error) {
    if (std::exchange(waiting_, std::nullopt)) setStatus(engineText(error));
    showState();
  });
  setHint(tr("Choose a data set, then start."));
  showState();
}

// The work reports to this panel. What was trained so far lies in the folder.
TrainingPanel::~TrainingPanel() { qDeleteAll(findChildren<Job*>(QString(), Qt::FindDirectChildrenOnly)); }

QWidget* TrainingPanel::buildSetup() {
  dataset_->setObjectName("trainingDataset");
  notes_ = new QLabel;
  notes_->setObjectName("trainingNotes");
  notes_->setAccessibleName(tr("What training makes of the data set"));
  notes_->setWordWrap(true);
  notes_->setTextInteractionFlags(Qt::TextSelectableByMouse);
  notes_->hide();
  trainedOn_ = lineEdit("trainingTrainedOn", tr("What the data is"),
                        tr("For the model's card: what the data is. The file's name unless you say more."));
  limits_ = lineEdit("trainingLimits", tr("Limits of the model"),
                     tr("For the model's card: what the model must not be used for"));
  limits_->setPlaceholderText(tr("What it must not be used for"));
  folder_ = lineEdit("trainingFolder", tr("Folder for the results"),
                     tr("Where model, settings and curves are written, and kept from epoch to epoch"));
  auto* choose = new QToolButton;
  choose->setObjectName("trainingChooseFolder");
  choose->setText(QStringLiteral("…"));
  choose->setAccessibleName(tr("Choose the folder"));
  choose->setToolTip(tr("Choose the folder; one with an unfinished training can be gone on with"));
  auto* place = new QHBoxLayout;
  place->addWidget(folder_, 1);
  place->addWidget(choose);
  auto* setup = new QWidget;
  auto* form = new QFormLayout;
  form->addRow(tr("&Data set"), dataset_);
  form->addRow(notes_);
  form->addRow(tr("Trained &on"), trainedOn_);
  form->addRow(tr("&Limits"), limits_);
  auto* folderLabel = new QLabel(tr("&Folder"));
  folderLabel->setBuddy(folder_);
  form->addRow(folderLabel, place);
  auto* layout = new QVBoxLayout(setup);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addLayout(form);
  layout->addWidget(form_, 1);
  connect(choose, &QToolButton::clicked, this, &TrainingPanel::chooseFolder);
  connect(folder_, &QLineEdit::editingFinished, this, [this] {
    if (!folder_->isModified()) return;
    folder_->setModified(false);
    isFolderChosen_ = true;
    lookInto(folder(), true, true);
  });
  return setup;
}

QWidget* TrainingPanel::buildCurves() {
  runs_ = new QComboBox;
  runs_->setObjectName("trainingRun");
  runs_->setAccessibleName(tr("Run"));
  runs_->setPlaceholderText(tr("No run yet"));
  runs_->setToolTip(tr("Whose course is drawn: each seed is a run of its own"));
  logarithmic_ = new QCheckBox(tr("Lo&garithmic"));
  logarithmic_->setObjectName("trainingLogarithmic");
  logarithmic_->setToolTip(tr("A logarithmic axis; what is not above zero is left out"));
  auto* terms = new QToolButton;
  terms->setObjectName("trainingTerms");
  terms->setText(tr("Terms"));
  terms->setPopupMode(QToolButton::InstantPopup);
  terms->setToolTip(tr("Which terms of the loss are drawn"));
  auto* menu = new QMenu(terms);
  for (const std::string& key : LossPlot::terms()) {
    QAction* action = menu->addAction(lossTermTitle(key));
    action->setObjectName(QStringLiteral("term_") + QString::fromStdString(key));
    action->setCheckable(true);
    action->setChecked(plot_->isTermShown(key));
    connect(action, &QAction::toggled, this, [this, key](bool on) { plot_->setTermShown(key, on); });
  }
  terms->setMenu(menu);
  auto* finished = button("trainingOpenRun", tr("Open a r&un…"),
                          tr("Show the curves of a training that was made before, here or by hrlf train"));
  connect(finished, &QPushButton::clicked, this, &TrainingPanel::chooseFinished);
  connect(logarithmic_, &QCheckBox::toggled, plot_, &LossPlot::setLogarithmic);
  connect(runs_, &QComboBox::currentIndexChanged, this, &TrainingPanel::showRun);
  auto* row = new QHBoxLayout;
  row->addWidget(runs_);
  row->addWidget(finished);
  row->addStretch(1);
  row->addWidget(terms);
  row->addWidget(logarithmic_);
  auto* curves = new QWidget;
  auto* layout = new QVBoxLayout(curves);
  layout->addLayout(row);
  layout->addWidget(plot_, 1);
  return curves;
}

QWidget* TrainingPanel::buildFoot() {
  status_ = new QLabel;
  status_->setObjectName("trainingStatus");
  status_->setAccessibleName(tr("State of the training"));
  status_->setWordWrap(true);
  status_->setTextInteractionFlags(Qt::TextSelectableByMouse);
  progress_ = new ProgressBar;
  progress_->setObjectName("trainingProgress");
  progress_->setAccessibleName(tr("Progress of the training"));
  progress_->setMaximumWidth(fontMetrics().height() * 12);
  start_ = button("trainingStart", {}, {});
  startOver_ = button("trainingStartOver", tr("Start o&ver"),
                      tr("Throw away what was trained in this folder, and start from the beginning"));
  pause_ = button("trainingPause", {}, tr("Hold the training between two steps; it stays in memory"));
  stop_ = button("trainingStop", tr("Sto&p"),
                 tr("Stop; what was trained up to the last whole epoch is kept and can be gone on with"));
  use_ = button("trainingUse", tr("&Use this model"), tr("Judge the open clip with the model that was trained"));
  connect(start_, &QPushButton::clicked, this, [this] { start(open_ ? Unfinished::Resume : Unfinished::Refuse); });
  connect(startOver_, &QPushButton::clicked, this, [this] { start(Unfinished::Restart); });
  connect(pause_, &QPushButton::clicked, this, &TrainingPanel::togglePause);
  connect(stop_, &QPushButton::clicked, this, &TrainingPanel::stop);
  connect(use_, &QPushButton::clicked, this, [this] { emit useRequested(finished_); });
  auto* foot = new QWidget;
  auto* row = new QHBoxLayout(foot);
  row->setContentsMargins(0, 0, 0, 0);
  row->addWidget(status_, 1);
  row->addWidget(progress_);
  for (QPushButton* one : {use_, startOver_, start_, pause_, stop_}) row->addWidget(one);
  return foot;
}

std::filesystem::path TrainingPanel::folder() const { return toPath(folder_->text().trimmed()); }

QString TrainingPanel::proposedFolder() const {
  const auto open = dataset_->current();
  if (!open || !form_->config()) return {};
  const QDir base(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
  const QString name =
      QStringLiteral("%1-%2").arg(toText(open->paths.front().stem()), QString::fromStdString(form_->config()->preset));
  QString place = base.filePath(QStringLiteral("trained/") + name);
  for (int n = 2; QDir(place).exists(); ++n)
    place = base.filePath(QStringLiteral("trained/%1-%2").arg(name, QString::number(n)));
  return place;
}

bool TrainingPanel::isTraining() const { return job_ != nullptr; }

void TrainingPanel::showDataset() {
  const auto open = dataset_->current();
  if (!open) return;
  trainedOn_->setPlaceholderText(open->title());
  warnings_ = {};
  showWarnings();
  // What was said of another data set is no longer of interest.
  if (status_->text() == hint_) setHint(tr("Ready to train on %1.").arg(open->title()));
  if (!isFolderChosen_ && !open_) folder_->setText(proposedFolder());
  auto* job = new Job(
      tr("Looking at %1").arg(open->title()),
      [this, data = open->dataset](Progress&) -> Job::Continuation {
        auto card = describeDataset(*data);
        std::array warnings{trainingWarnings(*data, false), trainingWarnings(*data, true)};
        return [this, card = std::move(card), warnings = std::move(warnings), data] {
          if (const auto now = dataset_->current(); !now || now->dataset != data) return;
          card_->setCard(card);
          warnings_ = warnings;
          showWarnings();
        };
      },
      this);
  connect(job, &Job::ended, job, &QObject::deleteLater);
  job->start();
  showState();
}

void TrainingPanel::showWarnings() {
  const auto& config = form_->config();
  QStringList lines;
  for (const Warning& warning : warnings_[config && config->training.completeOnly ? 1 : 0])
    lines += engineText(warning);
  notes_->setText(lines.join(u'\n'));
  notes_->setVisible(!lines.isEmpty());
}

void TrainingPanel::chooseFolder() {
  const QString chosen = QFileDialog::getExistingDirectory(this, tr("Folder for the results"), folder_->text());
  if (chosen.isEmpty()) return;
  folder_->setText(chosen);
  isFolderChosen_ = true;
  lookInto(folder(), true, true);
}

void TrainingPanel::chooseFinished() {
  const QString chosen = QFileDialog::getExistingDirectory(this, tr("Open a run"), folder_->text());
  if (!chosen.isEmpty()) openFolder(toPath(chosen));
}

void TrainingPanel::openFolder(const std::filesystem::path& folder) {
  if (isTraining()) return;
  folder_->setText(toText(folder));
  isFolderChosen_ = true;
  lookInto(folder, true, true);
}

void TrainingPanel::restore() {
  const QString last = QSettings().value(folderKey).toString();
  if (last.isEmpty() || isTraining()) return;
  lookInto(toPath(last), true, true);
}

void TrainingPanel::lookInto(const std::filesystem::path& folder, bool showsCurves, bool isSaid) {
  auto* job = new Job(
      tr("Looking into the folder"),
      [this, looked = ++looked_, folder, showsCurves, isSaid](Progress&) -> Job::Continuation {
        auto open = openTraining(folder);
        auto logs = trainingLogs(folder);
        std::error_code error;
        const bool isFinished = std::filesystem::exists(folder / "model.safetensors", error);
        return [this, looked, folder, showsCurves, isSaid, isFinished, open = std::move(open), logs = std::move(logs)] {
          if (looked != looked_ || isTraining()) return;
          open_ = open ? *open : std::nullopt;
          if (!open) setStatus(engineText(open.error()));
          if (open_) {
            folder_->setText(toText(folder));
            form_->setConfig(open_->request.config, open_->request.seeds);
            trainedOn_->setText(QString::fromStdString(open_->request.notes.trainedOn));
            limits_->setText(QString::fromStdString(open_->request.notes.limits));
            setStatus(
                open_->at.empty()
                    ? tr("A training was begun in this folder.")
                    : tr("An unfinished training lies in this folder, kept up to %1.").arg(engineText(open_->at)));
          }
          if (isFinished && isSaid && folder == this->folder())
            setStatus(tr("A finished model lies in this folder; starting replaces it."));
          if (showsCurves && logs) setLogs(*logs);
          showState();
        };
      },
      this);
  connect(job, &Job::ended, job, &QObject::deleteLater);
  job->start();
}

void TrainingPanel::start(Unfinished unfinished) {
  if (isTraining()) return;
  TrainingRequest request;
  if (open_) {
    request = open_->request;
    const auto open = dataset_->current();
    if (!open || open->paths != request.data) {
      // It goes on with the data that it was begun with.
      waiting_ = unfinished;
      setStatus(tr("Reading the data set of this training…"));
      dataset_->open(request.data);
      return showState();
    }
  } else {
    const auto open = dataset_->current();
    if (!open || !form_->config()) return;
    request.data = open->paths;
    request.config = *form_->config();
    request.seeds = form_->seeds();
    request.notes.trainedOn = (trainedOn_->text().isEmpty() ? open->title() : trainedOn_->text()).toStdString();
    request.notes.limits = limits_->text().toStdString();
    request.out = folder();
  }
  begin(request, unfinished);
}

void TrainingPanel::begin(const TrainingRequest& request, Unfinished unfinished) {
  QSettings().setValue(folderKey, toText(request.out));
  open_.reset();
  finished_.clear();
  ++looked_;
  std::vector<TrainingLog> before;
  if (unfinished == Unfinished::Resume) before = logs_;
  setLogs(std::move(before));
  const std::uint64_t run = ++run_;
  const auto deliver = [this, run](std::function<void()> what) {
    QMetaObject::invokeMethod(
        this,
        [this, run, what = std::move(what)] {
          if (run == run_) what();
        },
        Qt::QueuedConnection);
  };
  job_ = new Job(
      tr("Training on %1").arg(dataset_->current()->title()),
      [this, request, unfinished, deliver,
       data = dataset_->current()->dataset](Progress& progress) -> Job::Continuation {
        const ExperimentListener listener{
            [this, deliver, &request](const std::string&, std::uint64_t seed, bool done) {
              const std::string name = request.seeds > 1 ? seedFolder(seed) : pathText(request.out.filename());
              if (!done) deliver([this, name] { addRun(QString::fromStdString(name)); });
            },
            [this, deliver](const EpochLog& epoch) { deliver([this, epoch] { addEpoch(epoch); }); }};
        auto result = runTraining(*data, request, unfinished, listener, progress);
        auto logs = trainingLogs(request.out).value_or(std::vector<TrainingLog>{});
        return [this, request, result = std::move(result), logs = std::move(logs)] { finish(request, result, logs); };
      },
      this);
  connect(job_, &Job::progressed, this, [this](double fraction, const QString& stage, double remaining) {
    progress_->showFraction(fraction);
    setStatus(remaining < 0 ? stage : tr("%1, %2 left").arg(stage, timeLeftText(remaining)));
  });
  connect(job_, &Job::pausedChanged, this, &TrainingPanel::showState);
  connect(job_, &Job::finished, this, [this, job = job_.data()] {
    if (job_ == job && job->isCancelRequested()) setStatus(tr("Stopping…"));
  });
  connect(job_, &Job::ended, this, [this, job = job_.data(), out = request.out] {
    job->deleteLater();
    if (job_ != job) return;
    const bool isStopped = job->isCancelRequested();
    job_ = nullptr;
    ++run_;
    if (isStopped) setStatus(tr("Stopped before the first epoch was over; nothing is kept."));
    lookInto(out, false, isStopped);
    showState();
  });
  const TrainingConfig& planned = request.config.training;
  plot_->setPlannedEpochs(planned.teacherEpochs + planned.studentEpochs);
  progress_->showFraction(0);
  setStatus(tr("Starting…"));
  emit jobStarted(job_);
  job_->start(Background::Ahead);
  showState();
}

void TrainingPanel::togglePause() {
  if (job_) job_->setPaused(!job_->isPaused());
  if (job_ && job_->isPaused()) setStatus(tr("Held. The training goes on where it is."));
}

void TrainingPanel::stop() {
  if (job_) job_->cancel();
  showState();
}

void TrainingPanel::finish(const TrainingRequest& request, const Result<std::filesystem::path>& result,
                           const std::vector<TrainingLog>& logs) {
  if (!result) {
    job_->setFailure(result.error());
    setHint(engineText(result.error()));
    emit failed(tr("Training"), result.error());
    return;
  }
  finished_ = *result;
  models_->add(finished_);
  // The next training is not to replace this one.
  isFolderChosen_ = false;
  folder_->setText(proposedFolder());
  QStringList sentences{tr("Finished.")};
  if (const QString kept = keptText(logs, request.config.training); !kept.isEmpty()) sentences << kept;
  sentences << tr("The model is on the list, and in %1.").arg(toText(request.out));
  setHint(sentences.join(u' '));
  emit trained(finished_);
}

void TrainingPanel::addRun(const QString& name) {
  const int known = runs_->findText(name);
  if (known < 0) {
    logs_.push_back({name.toStdString(), {}});
    runs_->addItem(name);
  }
  runs_->setCurrentIndex(known < 0 ? runs_->count() - 1 : known);
}

void TrainingPanel::addEpoch(const EpochLog& epoch) {
  if (logs_.empty()) return;
  // The run under way is the one that was begun last, whichever a person looks at.
  const auto shown = static_cast<std::size_t>(std::max(0, runs_->currentIndex()));
  logs_.back().epochs.push_back(epoch);
  if (shown + 1 == logs_.size()) plot_->addEpoch(epoch);
}

void TrainingPanel::setLogs(std::vector<TrainingLog> logs) {
  logs_ = std::move(logs);
  plot_->setPlannedEpochs(0);
  const QSignalBlocker quiet(runs_);
  runs_->clear();
  for (const TrainingLog& log : logs_) runs_->addItem(QString::fromStdString(log.name));
  // With a text that stands for none, the box chooses none by itself.
  if (!logs_.empty()) runs_->setCurrentIndex(0);
  runs_->setEnabled(!logs_.empty());
  showRun();
}

void TrainingPanel::showRun() {
  const int index = runs_->currentIndex();
  runs_->setEnabled(runs_->count() > 0);
  plot_->setEpochs(index < 0 ? std::vector<EpochLog>{} : logs_[static_cast<std::size_t>(index)].epochs);
}

void TrainingPanel::showState() {
  const bool training = isTraining();
  const bool isPaused = training && job_->isPaused();
  const bool isStopping = training && job_->isCancelRequested();
  for (QWidget* widget : std::as_const(settings_)) widget->setEnabled(!training && !open_);
  // What lies there unfinished goes on as it was begun; another folder begins something else.
  folder_->setEnabled(!training);
  progress_->setVisible(training);
  start_->setVisible(!training);
  start_->setText(open_ ? tr("&Resume") : tr("&Start"));
  start_->setToolTip(open_ ? tr("Go on with the training in this folder, with the settings it was begun with")
                           : tr("Train a model with these settings on this data set"));
  const bool canStart = open_ || (dataset_->current() && form_->config() && !folder_->text().trimmed().isEmpty());
  start_->setEnabled(canStart && !waiting_);
  startOver_->setVisible(!training && open_.has_value());
  startOver_->setEnabled(!waiting_);
  pause_->setVisible(training);
  pause_->setEnabled(!isStopping);
  pause_->setText(isPaused ? tr("&Go on") : tr("P&ause"));
  stop_->setVisible(training);
  stop_->setEnabled(!isStopping);
  use_->setVisible(!training && !finished_.empty());
}

void TrainingPanel::setStatus(const QString& text) { status_->setText(text); }

void TrainingPanel::setHint(const QString& text) {
  hint_ = text;
  setStatus(text);
}

}  // namespace hrlf::ui
