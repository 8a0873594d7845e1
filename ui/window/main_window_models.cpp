// Data sets and models of the main window, and the panels that look at them.
#include "ui/annotation/annotation_panel.h"
#include "ui/datasets/dataset_shelf.h"
#include "ui/jobs/path_text.h"
#include "ui/language/engine_text.h"
#include "ui/library/library.h"
#include "ui/library/library_panel.h"
#include "ui/models/model_shelf.h"
#include "ui/models/models_panel.h"
#include "ui/representation/representation_panel.h"
#include "ui/robustness/dataset_robustness.h"
#include "ui/robustness/robustness_panel.h"
#include "ui/session/clip_session.h"
#include "ui/timeline/timeline_panel.h"
#include "ui/training/training_panel.h"
#include "ui/window/button_menu.h"
#include "ui/window/main_window.h"
#include "ui/window/notice_bar.h"

#include <QAction>
#include <QDockWidget>
#include <QMenuBar>

namespace hrlf::ui {

void MainWindow::buildModelMenu() {
  QMenu* menu = menuBar()->addMenu(tr("M&odel"));
  menu->setToolTipsVisible(true);
  connect(addAction(menu, "trainModel", tr("&Train a model…"), QKeySequence(tr("Ctrl+Shift+T")),
                    tr("Train teacher and student on a data set, and watch it")),
          &QAction::triggered, this, &MainWindow::showTraining);
  connect(addAction(menu, "showModels", tr("&Known models"), QKeySequence(tr("Ctrl+Shift+M")),
                    tr("The list of models, with their cards")),
          &QAction::triggered, this, [this] { showDock("modelsDock"); });
  menu->addSeparator();
  const auto dock = [this](const char* name) { return findChild<QDockWidget*>(QLatin1String(name)); };
  addButtonMenu(menu, dock("modelsDock"),
                {{"modelUse", Qt::CTRL | Qt::SHIFT | Qt::Key_F5},
                 {"modelShowCard", Qt::CTRL | Qt::SHIFT | Qt::Key_F6},
                 {"modelAdd", Qt::CTRL | Qt::SHIFT | Qt::Key_F7},
                 {"modelRemove", Qt::CTRL | Qt::SHIFT | Qt::Key_F8}});
  addButtonMenu(menu, dock("representationDock"),
                {{"representationCompute", Qt::SHIFT | Qt::Key_F6},
                 {"representationList", Qt::SHIFT | Qt::Key_F7},
                 {"representationNote", Qt::SHIFT | Qt::Key_F8},
                 {"representationExport", Qt::SHIFT | Qt::Key_F9}});
  addButtonMenu(menu, dock("robustnessDock"),
                {{"robustnessStart", Qt::SHIFT | Qt::Key_F11},
                 {"datasetRobustnessStart", Qt::SHIFT | Qt::Key_F12},
                 {"robustnessExport", Qt::CTRL | Qt::SHIFT | Qt::Key_F9}});
}

void MainWindow::showTraining() {
  if (training_ == nullptr) {
    training_ = new TrainingPanel(datasets_, models_, this);
    training_->setWindowFlag(Qt::Window);
    training_->setWindowTitle(tr("Train a model – HRLF Studio"));
    const int line = fontMetrics().height();
    training_->resize(line * 60, line * 38);
    connect(training_, &TrainingPanel::jobStarted, this, &MainWindow::follow);
    connect(training_, &TrainingPanel::failed, this, &MainWindow::showFailure);
    connect(training_, &TrainingPanel::useRequested, this, &MainWindow::openModel);
    connect(training_, &TrainingPanel::trained, this, [this](const std::filesystem::path& model) {
      const QString text = tr("A model was trained: %1").arg(toText(model));
      notice_->showDone(text);
      messages_->add(MessageKind::Note, tr("Training"), text);
    });
    training_->restore();
  }
  training_->show();
  training_->raise();
  training_->activateWindow();
}

void MainWindow::connectModels() {
  connect(datasets_, &DatasetShelf::jobStarted, this, &MainWindow::follow);
  connect(datasets_, &DatasetShelf::failed, this, &MainWindow::showFailure);
  connect(datasets_, &DatasetShelf::opened, this, [this](int index) {
    const OpenDataset& open = datasets_->datasets()[static_cast<std::size_t>(index)];
    for (const Warning& warning : open.dataset->warnings)
      messages_->add(MessageKind::Note, open.title(), engineText(warning));
    library_->noteDataset(open.paths, splitSizes(*open.dataset));
  });
  connect(datasets_, &DatasetShelf::unreadable, this, [this](const DatasetFiles& paths, const Error& error) {
    if (error.kind != ErrorKind::Cancelled) library_->noteDataset(paths, tl::unexpected(error));
  });
  // What is in the library can be chosen wherever a data set is wanted, but for what cannot be read.
  const auto offer = [this] { datasets_->setKnown(library_->datasets()); };
  connect(library_, &Library::changed, this, offer);
  connect(library_, &Library::dataChanged, this, offer);
  connect(library_, &Library::failed, this, &MainWindow::showFailure);
  connect(libraryPanel_, &LibraryPanel::failed, this, &MainWindow::showFailure);
  connect(modelList_, &ModelsPanel::useRequested, this, &MainWindow::openModel);
  connect(session_, &ClipSession::modelChanged, this,
          [this] { modelList_->setModelInUse(session_->modelCard()->hash); });
  connect(representation_, &RepresentationPanel::jobStarted, this, &MainWindow::follow);
  connect(representation_, &RepresentationPanel::selectionChanged, timeline_, &TimelinePanel::setHighlight);
  connect(representation_, &RepresentationPanel::noteRequested, annotation_, &AnnotationPanel::addNotes);
  connect(representation_, &RepresentationPanel::failed, this, &MainWindow::showFailure);
  connect(robustness_->ofDataset(), &DatasetRobustness::jobStarted, this, &MainWindow::follow);
  models_->restore();
}

}  // namespace hrlf::ui
