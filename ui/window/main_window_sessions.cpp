// Sessions, library, batch and comparison in the main window: who hears of what.
#include "ui/annotation/annotation_panel.h"
#include "ui/batch/batch_dialog.h"
#include "ui/compare/compare_dialog.h"
#include "ui/jobs/job_bar.h"
#include "ui/jobs/job_list.h"
#include "ui/jobs/jobs_panel.h"
#include "ui/jobs/path_text.h"
#include "ui/language/engine_text.h"
#include "ui/library/library.h"
#include "ui/library/library_panel.h"
#include "ui/missingness/missingness_panel.h"
#include "ui/session/clip_session.h"
#include "ui/transcript/transcript_panel.h"
#include "ui/transcript/words_model.h"
#include "ui/window/clip_histories.h"
#include "ui/window/main_window.h"
#include "ui/window/notice_bar.h"
#include "ui/window/session_desk.h"
#include "ui/window/session_files.h"

#include <QAction>
#include <QDockWidget>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>
#include <utility>

namespace hrlf::ui {

void MainWindow::connectLibrary() {
  desk_ = new SessionDesk(session_, library_, {this, player_, timeline_, annotation_});
  files_ = new SessionFiles(
      this, [this] { return desk_->take(); }, [this](const Session& session) { desk_->give(session); });
  connect(desk_, &SessionDesk::changed, files_, &SessionFiles::noteChange);
  connect(desk_, &SessionDesk::failed, this, &MainWindow::showFailure);
  connect(missingness_, &MissingnessPanel::lockChanged, desk_, &SessionDesk::setPatternLocked);
  connect(desk_, &SessionDesk::patternLocked, missingness_, &MissingnessPanel::setLocked);
  connect(desk_, &SessionDesk::noted, this, [this](const QString& what, const QString& text) {
    messages_->add(MessageKind::Note, what, text);
    notice_->showWarning(text);
  });
  connect(desk_, &SessionDesk::filesMissing, this, [this] { showDock(QStringLiteral("libraryDock")); });
  connect(desk_, &SessionDesk::ownPatternKept, this, [this](bool isKept) {
    missingness_->showRefusal(isKept ? tr("This clip keeps its own pattern.") : QString());
  });
  connect(files_, &SessionFiles::stateChanged, this, &MainWindow::showTitle);
  connect(files_, &SessionFiles::failed, this, &MainWindow::showFailure);
  connect(files_, &SessionFiles::saved, this,
          [this](const QString& path) { notice_->showDone(tr("The session is saved in %1").arg(path)); });

  connect(library_, &Library::jobStarted, jobs_, &JobList::follow);
  connect(jobs_, &JobList::taskFailed, this, [this](const QString& label, const Error& error) {
    messages_->add(MessageKind::Failure, label, engineText(error));
  });
  connect(jobs_, &JobList::allDone, this, [this] {
    const auto failed = std::ranges::count(jobs_->records(), JobState::Failed, &JobRecord::state);
    if (failed > 0)
      notice_->showFailure(tr("Jobs that failed: %1. The jobs panel says why.").arg(failed));
    else
      notice_->showDone(tr("All jobs are done."));
  });

  const auto forget = [this] {
    undo_->keepOnly([this](const std::filesystem::path& clip) { return library_->rowOfClip(clip) >= 0; });
  };
  connect(library_, &Library::rowsRemoved, this, forget);
  connect(library_, &Library::modelReset, this, forget);
  connect(desk_, &SessionDesk::patternGiven, this, [this](const std::filesystem::path& given) {
    undo_->keepOnly([&given](const std::filesystem::path& clip) { return clip != given; });
  });
  connect(undo_, &QUndoGroup::activeStackChanged, transcript_->model(), &WordsModel::setUndoStack);
  connect(undo_, &QUndoGroup::activeStackChanged, annotation_, &AnnotationPanel::setUndoStack);

  connect(libraryPanel_, &LibraryPanel::removalAsked, desk_, &SessionDesk::keep);
  connect(libraryPanel_, &LibraryPanel::clipChosen, desk_, &SessionDesk::openEntry);
  connect(libraryPanel_, &LibraryPanel::missingChosen, desk_, &SessionDesk::askForMissing);
  connect(libraryPanel_, &LibraryPanel::analyseRequested, this, &MainWindow::analyseClips);
  connect(libraryPanel_, &LibraryPanel::compareRequested, this, &MainWindow::compareClips);
}

void MainWindow::buildSessionMenu(QMenu* file) {
  connect(addAction(file, "newSession", tr("&New session"), QKeySequence(tr("Ctrl+Shift+N")),
                    tr("Begin with an empty library")),
          &QAction::triggered, files_, &SessionFiles::newSession);
  connect(addAction(file, "openSession", tr("Open se&ssion…"), QKeySequence(tr("Ctrl+Shift+O")),
                    tr("Clips, notes, what is missing and the layout as they were saved")),
          &QAction::triggered, files_, &SessionFiles::chooseAndOpen);
  QMenu* recent = file->addMenu(tr("Recent sess&ions"));
  recent->setToolTipsVisible(true);
  connect(recent, &QMenu::aboutToShow, this, [this, recent] { files_->fillRecentMenu(recent); });
  connect(addAction(file, "saveSession", tr("Sa&ve session"), QKeySequence::Save,
                    tr("Keep everything in the window in one document")),
          &QAction::triggered, files_, &SessionFiles::save);
  connect(addAction(file, "saveSessionAs", tr("Save session &as…"), QKeySequence(tr("Ctrl+Shift+S")),
                    tr("Keep everything in another document")),
          &QAction::triggered, files_, &SessionFiles::saveAs);
  file->addSeparator();
}

void MainWindow::buildLibraryMenu() {
  QMenu* menu = menuBar()->addMenu(tr("&Library"));
  menu->setToolTipsVisible(true);
  connect(addAction(menu, "addClips", tr("Add &clips…"), QKeySequence(tr("Ctrl+Shift+A")),
                    tr("List video and sound files without opening them")),
          &QAction::triggered, libraryPanel_, &LibraryPanel::chooseClips);
  connect(addAction(menu, "addFolder", tr("Add a &folder…"), QKeySequence(tr("Ctrl+Shift+F")),
                    tr("List all clips of a folder and those below it")),
          &QAction::triggered, libraryPanel_, &LibraryPanel::chooseFolder);
  connect(addAction(menu, "addDataset", tr("Add a &data set…"), QKeySequence(tr("Ctrl+D")),
                    tr("List a data set; Enter shows its card")),
          &QAction::triggered, libraryPanel_, &LibraryPanel::chooseDataset);
  menu->addSeparator();
  connect(addAction(menu, "nextClip", tr("&Next clip"), QKeySequence(tr("Ctrl+PgDown")), tr("Open the next clip")),
          &QAction::triggered, this, [this] { desk_->openNeighbour(1); });
  connect(
      addAction(menu, "previousClip", tr("&Previous clip"), QKeySequence(tr("Ctrl+PgUp")), tr("Open the clip before")),
      &QAction::triggered, this, [this] { desk_->openNeighbour(-1); });
  menu->addSeparator();
  connect(addAction(menu, "analyseClips", tr("&Analyse clips…"), QKeySequence(tr("Ctrl+Shift+B")),
                    tr("Reports or a table of many clips, in the background")),
          &QAction::triggered, this, &MainWindow::analyseClips);
  connect(addAction(menu, "compareClips", tr("C&ompare…"), QKeySequence(tr("Ctrl+Shift+K")),
                    tr("Two to four clips or models side by side")),
          &QAction::triggered, this, &MainWindow::compareClips);
  connect(addAction(menu, "showJobs", tr("Show &jobs"), QKeySequence(tr("Ctrl+Shift+J")),
                    tr("What runs in the background, and what came of it")),
          &QAction::triggered, this, [this] { showDock("jobsDock"); });
}

void MainWindow::follow(Job* job) {
  jobs_->follow(job);
  jobBar_->follow(job);
}

void MainWindow::showDock(const QString& name) {
  auto* dock = findChild<QDockWidget*>(name);
  dock->show();
  dock->raise();
}

std::vector<SessionClip> MainWindow::listedClips(const std::vector<int>& rows) const {
  std::vector<SessionClip> clips;
  for (const int row : rows) {
    const LibraryEntry& entry = library_->entries()[static_cast<std::size_t>(row)];
    if (entry.clip && entry.status != ClipStatus::Missing) clips.push_back(*entry.clip);
  }
  return clips;
}

std::vector<int> MainWindow::allRows() const {
  std::vector<int> rows(static_cast<std::size_t>(library_->rowCount()));
  for (std::size_t i = 0; i < rows.size(); ++i) rows[i] = static_cast<int>(i);
  return rows;
}

void MainWindow::analyseClips() {
  desk_->keep();
  auto* dialog =
      new BatchDialog(listedClips(allRows()), listedClips(libraryPanel_->selectedRows()), session_->request(), this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &QDialog::accepted, this, [this, dialog] {
    const BatchRequest request = dialog->request();
    const auto done = [this, clips = request.clips](std::size_t clip, const ClipVerdict& verdict) {
      QMetaObject::invokeMethod(
          library_,
          [this, path = clips[clip].file.path, verdict] {
            const int row = library_->rowOfClip(path);
            if (row < 0) return;
            const std::uint64_t id = library_->entries()[static_cast<std::size_t>(row)].id;
            library_->setStatus(id, ClipStatus::Read);
            library_->setVerdict(id, verdict);
          },
          Qt::QueuedConnection);
    };
    for (QueuedTask& task : batchTasks(request, {session_->engine(), session_->engineFiles(), session_->cache()}, done))
      jobs_->add(std::move(task));
    showDock("jobsDock");
  });
  dialog->open();
}

void MainWindow::compareClips() {
  desk_->keep();
  CompareChoices choices;
  choices.clips = listedClips(allRows());
  if (choices.clips.empty()) return notice_->showFailure(tr("There is no clip to compare. Add some to the library."));
  choices.engine = session_->engine();
  choices.models.emplace_back();
  if (choices.engine && !choices.engine->checkpoint.empty())
    choices.models.insert(choices.models.begin(), choices.engine->checkpoint);
  choices.missing = session_->request();
  choices.files = session_->engineFiles();
  choices.cache = session_->cache();
  std::vector<int> shown;
  for (const SessionClip& selected : listedClips(libraryPanel_->selectedRows())) {
    const auto place =
        std::ranges::find(choices.clips, selected.file.path, [](const SessionClip& clip) { return clip.file.path; });
    shown.push_back(static_cast<int>(place - choices.clips.begin()));
  }
  if (const auto clip = session_->clip(); shown.empty() && clip) {
    const auto place =
        std::ranges::find(choices.clips, clip->media.path, [](const SessionClip& one) { return one.file.path; });
    if (place != choices.clips.end()) shown.push_back(static_cast<int>(place - choices.clips.begin()));
  }
  // One comparison at a time: each reads clips, and an older one shows what is no longer asked for.
  if (comparison_) comparison_->reject();
  comparison_ = new CompareDialog(choices, shown, this);
  connect(comparison_, &QDialog::finished, comparison_, &CompareDialog::leave);
  comparison_->show();
}

void MainWindow::showTitle() {
  const auto clip = session_->clip();
  const QString name = clip ? QFileInfo(toText(clip->media.path)).fileName() : QString();
  const QString session = files_->path().empty() ? QString() : files_->title();
  const QString shown = clip && !clip->damage.isNothing() ? tr("%1 (damaged copy)").arg(name) : name;
  if (session.isEmpty() && shown.isEmpty())
    setWindowTitle(tr("HRLF Studio[*]"));
  else if (session.isEmpty() || shown.isEmpty())
    setWindowTitle(tr("%1[*] – HRLF Studio").arg(session.isEmpty() ? shown : session));
  else
    setWindowTitle(tr("%1 – %2[*] – HRLF Studio").arg(shown, session));
  setWindowModified(files_->isModified());
}

void MainWindow::openSession(const std::filesystem::path& document) { files_->open(document); }

void MainWindow::offerRecovery() { files_->offerRecovery(); }

}  // namespace hrlf::ui
