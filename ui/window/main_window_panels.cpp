// The panels of the main window and where they stand.
#include "ui/annotation/annotation_panel.h"
#include "ui/jobs/job_bar.h"
#include "ui/jobs/jobs_panel.h"
#include "ui/library/library_panel.h"
#include "ui/missingness/conditions_panel.h"
#include "ui/missingness/damage_panel.h"
#include "ui/missingness/missingness_panel.h"
#include "ui/models/models_panel.h"
#include "ui/player/player_panel.h"
#include "ui/representation/representation_panel.h"
#include "ui/robustness/robustness_panel.h"
#include "ui/theme/scrolled.h"
#include "ui/timeline/timeline_panel.h"
#include "ui/transcript/transcript_panel.h"
#include "ui/window/clip_histories.h"
#include "ui/window/main_window.h"
#include "ui/window/notice_bar.h"

#include <QDockWidget>
#include <QLabel>
#include <QSplitter>
#include <QStatusBar>
#include <QVBoxLayout>

namespace hrlf::ui {

void MainWindow::buildPanels() {
  auto* central = new QWidget(this);
  auto* layout = new QVBoxLayout(central);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  notice_ = new NoticeBar(central);
  layout->addWidget(notice_);
  auto* splitter = new QSplitter(Qt::Vertical, central);
  splitter->setChildrenCollapsible(false);
  player_ = new PlayerPanel(splitter);
  timeline_ = new TimelinePanel(splitter);
  splitter->addWidget(player_);
  splitter->addWidget(timeline_);
  splitter->setStretchFactor(0, 1);
  splitter->setStretchFactor(1, 1);
  layout->addWidget(splitter, 1);
  setCentralWidget(central);

  missingness_ = new MissingnessPanel;
  damage_ = new DamagePanel;
  conditions_ = new ConditionsPanel;
  representation_ = new RepresentationPanel(datasets_, models_);
  robustness_ = new RobustnessPanel(datasets_, models_);
  transcript_ = new TranscriptPanel(undo_->activeStack());
  annotation_ = new AnnotationPanel(undo_->activeStack());
  messages_ = new MessagesPanel;
  modelList_ = new ModelsPanel(models_);

  libraryPanel_ = new LibraryPanel(library_);

  // What is opened below takes no height from the pictures at the side.
  setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
  auto* missing = addDock(tr("Missing modalities"), "missingnessDock", missingness_, Qt::RightDockWidgetArea);
  tabifyDockWidget(missing,
                   addDock(tr("Damage the recording"), "damageDock", scrolled(damage_), Qt::RightDockWidgetArea));
  tabifyDockWidget(missing, addDock(tr("Library"), "libraryDock", libraryPanel_, Qt::RightDockWidgetArea));
  missing->raise();
  auto* representations =
      addDock(tr("Representations"), "representationDock", representation_, Qt::RightDockWidgetArea);
  auto* conditions = addDock(tr("Conditions"), "conditionsDock", conditions_, Qt::RightDockWidgetArea);
  auto* robustness = addDock(tr("Robustness"), "robustnessDock", robustness_, Qt::RightDockWidgetArea);
  auto* notes = addDock(tr("Notes"), "notesDock", annotation_, Qt::RightDockWidgetArea);
  tabifyDockWidget(representations, conditions);
  tabifyDockWidget(conditions, robustness);
  auto* transcript = addDock(tr("Transcript"), "transcriptDock", transcript_, Qt::RightDockWidgetArea);
  tabifyDockWidget(robustness, transcript);
  tabifyDockWidget(transcript, notes);
  representations->raise();
  // What is taken away needs a few rows; the pictures take what is left.
  resizeDocks({missing, representations}, {1, 3}, Qt::Vertical);
  auto* messages = addDock(tr("Messages"), "messagesDock", messages_, Qt::BottomDockWidgetArea);
  auto* jobs = addDock(tr("Jobs"), "jobsDock", new JobsPanel(jobs_), Qt::BottomDockWidgetArea);
  tabifyDockWidget(messages, jobs);
  messages->hide();
  jobs->hide();
  auto* models = addDock(tr("Models"), "modelsDock", modelList_, Qt::BottomDockWidgetArea);
  tabifyDockWidget(messages, models);
  models->hide();

  modelLabel_ = new QLabel;
  modelLabel_->setObjectName("modelLabel");
  jobBar_ = new JobBar;
  statusBar()->addWidget(modelLabel_, 1);
  statusBar()->addPermanentWidget(jobBar_, 2);
}

QDockWidget* MainWindow::addDock(const QString& title, const QString& name, QWidget* content, Qt::DockWidgetArea area) {
  auto* dock = new QDockWidget(title, this);
  dock->setObjectName(name);
  docks_.push_back(dock);
  dock->setWidget(content);
  addDockWidget(area, dock);
  return dock;
}

}  // namespace hrlf::ui
