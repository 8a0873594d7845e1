#include "ui/window/main_window.h"

#include "core/base/atomic_file.h"
#include "core/base/resources.h"
#include "core/masks/spans.h"
#include "core/media/transcript_file.h"
#include "core/media/transcript_writer.h"
#include "ui/jobs/job_bar.h"
#include "ui/missingness/conditions_panel.h"
#include "ui/missingness/damage_panel.h"
#include "ui/missingness/missingness_panel.h"
#include "ui/player/player_panel.h"
#include "ui/representation/representation_panel.h"
#include "ui/robustness/robustness_panel.h"
#include "ui/session/clip_session.h"
#include "ui/timeline/timeline_panel.h"
#include "ui/transcript/transcript_panel.h"
#include "ui/window/about_dialog.h"
#include "ui/window/notice_bar.h"
#include "ui/window/request_command.h"
#include "ui/window/speaker_command.h"

#include <QAction>
#include <QCloseEvent>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLayout>
#include <QMenuBar>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSettings>
#include <QSplitter>
#include <QStatusBar>
#include <QUndoStack>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace hrlf::ui {

namespace {

constexpr int recentFiles = 10;
constexpr auto recentKey = "recentClips";
constexpr auto folderKey = "lastFolder";

std::filesystem::path toPath(const QString& text) { return {QFile::encodeName(text).toStdString()}; }
QString toText(const std::filesystem::path& path) {
  return QFile::decodeName(QByteArray::fromStdString(path.native()));
}

QString conditionAction(const Condition& condition) {
  if (condition.isComplete()) return MainWindow::tr("Everything available");
  return MainWindow::tr("Only %1").arg(conditionTitle(condition).toLower());
}

MissingRequest underCondition(MissingRequest request, const Condition& condition) {
  for (const Modality modality : allModalities) request.removed[modality] = !condition.available[modality];
  return request;
}

QString transcriptFilter() {
  QStringList patterns;
  for (const std::string_view ending : transcriptExtensions())
    patterns << QStringLiteral("*.") + QString::fromUtf8(ending.data(), static_cast<qsizetype>(ending.size()));
  return MainWindow::tr("Transcripts (%1);;All files (*)").arg(patterns.join(u' '));
}

PerModality<double> naturalShares(const PerModality<FeatureTrack>& tracks) {
  PerModality<double> shares{{1, 1, 1}};
  for (const Modality modality : allModalities) {
    const auto& present = tracks[modality].present;
    if (present.empty()) continue;
    const auto missing = std::count(present.begin(), present.end(), std::uint8_t{0});
    shares[modality] = static_cast<double>(missing) / static_cast<double>(present.size());
  }
  return shares;
}

/// A panel that may be taller than there is room for.
QWidget* scrolled(QWidget* panel) {
  auto* area = new QScrollArea;
  area->setFrameShape(QFrame::NoFrame);
  area->setWidgetResizable(true);
  area->setWidget(panel);
  return area;
}

}  // namespace

MainWindow::MainWindow(QWidget* parent)
    : QMainWindow(parent), session_(new ClipSession(this)), undo_(new QUndoStack(this)) {
  setObjectName("mainWindow");
  setWindowTitle(tr("HRLF Studio"));
  setAcceptDrops(true);
  setDockNestingEnabled(true);
  buildPanels();
  buildMenus();
  connectSession();

  constexpr QSize defaultSize(1280, 800);
  // The docks needed more height before they were put into tabs; without this the window would still be kept to it.
  layout()->activate();
  resize(defaultSize);
  // Wide enough for the titles of all tabs.
  resizeDocks({findChild<QDockWidget*>("representationDock")}, {fontMetrics().height() * 36}, Qt::Horizontal);
  const QSettings settings;
  restoreGeometry(settings.value("windowGeometry").toByteArray());
  restoreState(settings.value("windowState").toByteArray());
}

// The session goes first: its jobs hold the panels' data and report to this window.
MainWindow::~MainWindow() { delete session_; }

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
  representation_ = new RepresentationPanel;
  robustness_ = new RobustnessPanel;
  transcript_ = new TranscriptPanel(undo_);
  notes_ = new QPlainTextEdit;
  notes_->setObjectName("notes");
  notes_->setAccessibleName(tr("Notes for the report"));
  notes_->setPlaceholderText(tr("What you saw. Goes into the report."));
  notes_->setTabChangesFocus(true);
  messages_ = new MessagesPanel;

  auto* missing = addDock(tr("Missing modalities"), "missingnessDock", missingness_, Qt::RightDockWidgetArea);
  tabifyDockWidget(missing,
                   addDock(tr("Damage the recording"), "damageDock", scrolled(damage_), Qt::RightDockWidgetArea));
  missing->raise();
  auto* representations =
      addDock(tr("Representations"), "representationDock", representation_, Qt::RightDockWidgetArea);
  auto* conditions = addDock(tr("Conditions"), "conditionsDock", conditions_, Qt::RightDockWidgetArea);
  auto* robustness = addDock(tr("Robustness"), "robustnessDock", robustness_, Qt::RightDockWidgetArea);
  auto* notes = addDock(tr("Notes"), "notesDock", notes_, Qt::RightDockWidgetArea);
  tabifyDockWidget(representations, conditions);
  tabifyDockWidget(conditions, robustness);
  auto* transcript = addDock(tr("Transcript"), "transcriptDock", transcript_, Qt::RightDockWidgetArea);
  tabifyDockWidget(robustness, transcript);
  tabifyDockWidget(transcript, notes);
  representations->raise();
  // What is taken away needs a few rows; the pictures take what is left.
  resizeDocks({missing, representations}, {1, 3}, Qt::Vertical);
  auto* messages = addDock(tr("Messages"), "messagesDock", messages_, Qt::BottomDockWidgetArea);
  messages->hide();

  modelLabel_ = new QLabel;
  modelLabel_->setObjectName("modelLabel");
  jobBar_ = new JobBar;
  statusBar()->addWidget(modelLabel_, 1);
  statusBar()->addPermanentWidget(jobBar_, 2);
}

QDockWidget* MainWindow::addDock(const QString& title, const QString& name, QWidget* content, Qt::DockWidgetArea area) {
  auto* dock = new QDockWidget(title, this);
  dock->setObjectName(name);
  dock->setWidget(content);
  addDockWidget(area, dock);
  return dock;
}

QAction* MainWindow::addAction(QMenu* menu, const QString& name, const QString& text, const QKeySequence& shortcut,
                               const QString& tip) {
  QAction* action = menu->addAction(text);
  action->setObjectName(name);
  action->setShortcut(shortcut);
  action->setToolTip(tip);
  action->setStatusTip(tip);
  return action;
}

void MainWindow::buildMenus() {
  QMenu* file = menuBar()->addMenu(tr("&File"));
  file->setToolTipsVisible(true);
  connect(addAction(file, "openClip", tr("&Open clip…"), QKeySequence::Open, tr("Open a video or sound file")),
          &QAction::triggered, this, &MainWindow::chooseClip);
  transcriptAction_ = addAction(file, "openTranscript", tr("Use &transcript…"), QKeySequence(tr("Ctrl+T")),
                                tr("Read the open clip again with words from a transcript in any format"));
  connect(transcriptAction_, &QAction::triggered, this, &MainWindow::chooseTranscript);
  recentMenu_ = file->addMenu(tr("Open &recent"));
  connect(recentMenu_, &QMenu::aboutToShow, this, &MainWindow::fillRecentMenu);
  connect(addAction(file, "openDemo", tr("Open &demo clip"), {}, tr("Open the clip that ships with the program")),
          &QAction::triggered, this, [this] {
            if (auto demo = resourcePath(demoClipName)) {
              openClip(*demo);
            } else {
              showFailure(tr("Opening the demo clip"), demo.error());
            }
          });
  file->addSeparator();
  connect(addAction(file, "openModel", tr("Open &model…"), QKeySequence(tr("Ctrl+M")),
                    tr("Judge with another checkpoint (.safetensors)")),
          &QAction::triggered, this, &MainWindow::chooseModel);
  file->addSeparator();
  exportAction_ = addAction(file, "exportReport", tr("&Export report…"), QKeySequence(tr("Ctrl+E")),
                            tr("Write PDF, HTML, CSV and JSON of this analysis into a folder"));
  connect(exportAction_, &QAction::triggered, this, &MainWindow::chooseReportFolder);
  file->addSeparator();
  connect(addAction(file, "quit", tr("&Quit"), QKeySequence::Quit, tr("Close the program")), &QAction::triggered, this,
          &QWidget::close);

  QMenu* edit = menuBar()->addMenu(tr("&Edit"));
  edit->setToolTipsVisible(true);
  QAction* undo = undo_->createUndoAction(this, tr("&Undo"));
  undo->setObjectName("undo");
  undo->setShortcut(QKeySequence::Undo);
  QAction* redo = undo_->createRedoAction(this, tr("&Redo"));
  redo->setObjectName("redo");
  redo->setShortcuts({QKeySequence(QKeySequence::Redo), QKeySequence(tr("Ctrl+Y"))});
  edit->addAction(undo);
  edit->addAction(redo);

  QMenu* people = menuBar()->addMenu(tr("&Clip"));
  people->setToolTipsVisible(true);
  nextPersonAction_ = addAction(people, "nextPerson", tr("&Next person speaks"), QKeySequence(tr("Ctrl+Shift+P")),
                                tr("Read the face of the next person in the picture (or click on it)"));
  connect(nextPersonAction_, &QAction::triggered, this, [this] {
    if (const auto clip = session_->clip(); clip && !clip->people.empty())
      chooseSpeaker((clip->speaker + 1) % clip->people.size());
  });

  QMenu* playback = menuBar()->addMenu(tr("&Playback"));
  connect(
      addAction(playback, "play", tr("&Play or pause"), QKeySequence(tr("Ctrl+Space")), tr("Play or pause the clip")),
      &QAction::triggered, player_, &PlayerPanel::togglePlaying);
  connect(addAction(playback, "stepForward", tr("&Next frame"), QKeySequence(tr("Ctrl+Right")), tr("One frame on")),
          &QAction::triggered, player_, [this] { player_->step(1); });
  connect(addAction(playback, "stepBack", tr("P&revious frame"), QKeySequence(tr("Ctrl+Left")), tr("One frame back")),
          &QAction::triggered, player_, [this] { player_->step(-1); });

  QMenu* missing = menuBar()->addMenu(tr("&Missing"));
  int number = 1;
  for (const Condition& condition : allConditions) {
    auto* action = addAction(missing, QStringLiteral("condition_") + QString::fromStdString(condition.name()),
                             conditionAction(condition), QKeySequence(tr("Ctrl+%1").arg(number++)),
                             tr("Keep these modalities and take the others away"));
    connect(action, &QAction::triggered, this,
            [this, condition] { askFor(underCondition(session_->request(), condition)); });
  }

  QMenu* view = menuBar()->addMenu(tr("&View"));
  connect(addAction(view, "zoomIn", tr("Zoom &in"), QKeySequence::ZoomIn, tr("See less of the time line, larger")),
          &QAction::triggered, timeline_, &TimelinePanel::zoomIn);
  connect(addAction(view, "zoomOut", tr("Zoom &out"), QKeySequence::ZoomOut, tr("See more of the time line")),
          &QAction::triggered, timeline_, &TimelinePanel::zoomOut);
  connect(addAction(view, "fit", tr("&Fit the clip"), QKeySequence(tr("Ctrl+0")), tr("See the whole time line")),
          &QAction::triggered, timeline_, &TimelinePanel::fit);
  view->addSeparator();
  for (auto* dock : findChildren<QDockWidget*>()) view->addAction(dock->toggleViewAction());

  QMenu* help = menuBar()->addMenu(tr("&Help"));
  connect(addAction(help, "method", tr("The &method in one page"), QKeySequence::HelpContents,
                    tr("What the curves and pictures mean")),
          &QAction::triggered, this, [this] { MethodDialog(this).exec(); });
  connect(addAction(help, "about", tr("&About HRLF Studio"), {}, tr("Version, model and its limits")),
          &QAction::triggered, this, [this] { AboutDialog(session_->modelCard(), this).exec(); });

  exportAction_->setEnabled(false);
  transcriptAction_->setEnabled(false);
  nextPersonAction_->setEnabled(false);
}

void MainWindow::connectSession() {
  connect(session_, &ClipSession::jobStarted, jobBar_, &JobBar::follow);
  connect(session_, &ClipSession::failed, this, &MainWindow::showFailure);
  connect(session_, &ClipSession::clipOpened, this, &MainWindow::showClip);
  connect(session_, &ClipSession::maskChanged, this, &MainWindow::showMask);
  connect(session_, &ClipSession::analysisChanged, this, &MainWindow::showAnalysis);
  connect(session_, &ClipSession::conditionsChanged, this, &MainWindow::showConditions);
  connect(session_, &ClipSession::refused, this, [this](const QString& why) {
    // The controls go back to what is in force, so that they never show what is not done.
    missingness_->setRequest(session_->request());
    missingness_->showRefusal(why);
    messages_->add(MessageKind::Note, tr("Missing modalities"), why);
  });
  connect(session_, &ClipSession::reportWritten, this, [this](const QString& folder) {
    const QString text = tr("The report is in %1").arg(folder);
    notice_->showDone(text);
    messages_->add(MessageKind::Note, tr("Export report"), text);
  });
  connect(session_, &ClipSession::modelChanged, this, [this] {
    const auto card = session_->modelCard();
    constexpr int shortHash = 12;
    modelLabel_->setText(
        tr("Model: %1 (%2)")
            .arg(QString::fromStdString(card->name), QString::fromStdString(card->hash).left(shortHash)));
    modelLabel_->setToolTip(tr("Trained on: %1\nLimits: %2\nSHA-256: %3")
                                .arg(QString::fromStdString(card->trainedOn), QString::fromStdString(card->limits),
                                     QString::fromStdString(card->hash)));
  });

  connect(missingness_, &MissingnessPanel::requestChanged, this, &MainWindow::askFor);
  connect(timeline_, &TimelinePanel::spanPainted, this, [this](Modality modality, TimeSpan span, bool isMissing) {
    MissingRequest request = session_->request();
    std::vector<TimeSpan>& spans = request.spans[modality];
    spans = isMissing ? withSpan(std::move(spans), span) : withoutSpan(std::move(spans), span);
    askFor(request);
  });
  connect(conditions_, &ConditionsPanel::conditionChosen, this,
          [this](const Condition& condition) { askFor(underCondition(session_->request(), condition)); });
  connect(transcript_, &TranscriptPanel::edited, this, [this] { session_->setWords(transcript_->words()); });
  connect(transcript_, &TranscriptPanel::wordChosen, this, &MainWindow::seek);
  connect(transcript_, &TranscriptPanel::playRequested, player_, &PlayerPanel::playSpan);
  connect(transcript_, &TranscriptPanel::alignRequested, this, [this] { session_->alignWords(transcript_->words()); });
  connect(transcript_, &TranscriptPanel::saveRequested, this, &MainWindow::saveTranscript);
  connect(session_, &ClipSession::wordsAligned, transcript_, &TranscriptPanel::setAligned);
  connect(session_, &ClipSession::featuresChanged, this, [this] {
    const auto clip = session_->clip();
    timeline_->setFeatures(clip, session_->tracks());
    player_->setFeatures(clip);
    transcript_->setClip(clip);
    missingness_->setNaturalShares(naturalShares(session_->tracks()));
  });
  connect(player_, &PlayerPanel::personChosen, this, &MainWindow::chooseSpeaker);
  connect(session_, &ClipSession::noted, this,
          [this](const QString& what, const QString& text) { messages_->add(MessageKind::Note, what, text); });
  connect(player_, &PlayerPanel::positionChanged, transcript_, &TranscriptPanel::setCursor);
  connect(damage_, &DamagePanel::damageChosen, session_, &ClipSession::setDamage);
  connect(timeline_, &TimelinePanel::cursorMoved, this, &MainWindow::seek);
  connect(representation_, &RepresentationPanel::timeChosen, this, &MainWindow::seek);
  connect(player_, &PlayerPanel::positionChanged, timeline_, &TimelinePanel::setCursor);
  connect(player_, &PlayerPanel::positionChanged, representation_, &RepresentationPanel::setCursor);
  connect(player_, &PlayerPanel::positionChanged, robustness_, &RobustnessPanel::setCursor);
  connect(timeline_, &TimelinePanel::visibleRangeChanged, robustness_, &RobustnessPanel::setTimeRange);
  connect(robustness_, &RobustnessPanel::timeChosen, this, &MainWindow::seek);
  connect(robustness_, &RobustnessPanel::failed, this, &MainWindow::showFailure);
  connect(player_, &PlayerPanel::failed, this, [this](const QString& message) {
    messages_->add(MessageKind::Failure, tr("Playing"), message);
    notice_->showFailure(message);
  });
}

void MainWindow::openClip(const std::filesystem::path& clip) { session_->openClip(clip); }

void MainWindow::openModel(const std::filesystem::path& checkpoint) { session_->openModel(checkpoint); }

void MainWindow::chooseSpeaker(std::size_t person) {
  const auto clip = session_->clip();
  if (!clip || person >= clip->people.size() || person == clip->speaker) return;
  undo_->push(new SpeakerCommand(session_, person));
}

void MainWindow::askFor(const MissingRequest& request) {
  if (request == session_->request()) return;
  // What will be refused changes nothing, so there is nothing to undo.
  if (request.removesEverything()) return session_->setRequest(request);
  undo_->push(new RequestCommand(session_, request, requestChangeText(session_->request(), request)));
}

void MainWindow::seek(double seconds) { player_->seek(seconds); }

void MainWindow::showClip() {
  const auto clip = session_->clip();
  const QString path = toText(clip->media.path);
  const bool isDamaged = !clip->damage.isNothing();
  setWindowTitle(
      (isDamaged ? tr("%1 (damaged copy) – HRLF Studio") : tr("%1 – HRLF Studio")).arg(QFileInfo(path).fileName()));
  damage_->setDamage(clip->damage);
  damage_->setClipOpen(true);
  setWindowFilePath(path);
  notice_->hide();
  rememberRecent(path);
  undo_->clear();  // its stretches are those of another clip
  const auto tracks = session_->tracks();
  timeline_->setClip(clip, tracks);
  player_->setClip(clip);
  transcript_->setClip(clip);
  missingness_->setNaturalShares(naturalShares(tracks));
  conditions_->clear();
  representation_->clear();
  robustness_->clear();
  const TimeSpan visible = timeline_->visibleRange();
  robustness_->setTimeRange(visible.start, visible.end);
  exportAction_->setEnabled(false);
  transcriptAction_->setEnabled(true);
  nextPersonAction_->setEnabled(clip->people.size() > 1);
  for (const Warning& warning : clip->warnings) {
    messages_->add(MessageKind::Note, QFileInfo(path).fileName(), QString::fromStdString(warning.what));
  }
}

void MainWindow::showMask() {
  missingness_->setRequest(session_->request());
  if (session_->clip()) timeline_->setMask(session_->mask(), session_->request());
}

void MainWindow::showAnalysis() {
  const auto analysis = session_->analysis();
  timeline_->setCurves(analysis->complete.frames, analysis->incomplete.frames, analysis->model.labelLow,
                       analysis->model.labelHigh);
  showConditions();
  representation_->setAnalysis(analysis);
  // What the request takes away makes no difference to it: only another clip or model is measured anew.
  if (measuredClip_.lock() != analysis->clip || measuredModel_ != analysis->model.hash) {
    measuredClip_ = analysis->clip;
    measuredModel_ = analysis->model.hash;
    robustness_->setAnalyser(*session_->analyser());
  }
  exportAction_->setEnabled(true);
}

void MainWindow::showConditions() {
  const auto analysis = session_->analysis();
  conditions_->setConditions(analysis->conditions, analysis->model.labelLow, analysis->model.labelHigh);
}

void MainWindow::showFailure(const QString& what, const Error& error) {
  const QString text = QString::fromStdString(error.message());
  messages_->add(MessageKind::Failure, what, text);
  notice_->showFailure(tr("%1 failed. %2").arg(what, text));
}

void MainWindow::chooseClip() {
  const QSettings settings;
  const QString chosen = QFileDialog::getOpenFileName(
      this, tr("Open clip"), settings.value(folderKey).toString(),
      tr("Video and sound (*.mp4 *.m4v *.mov *.mkv *.webm *.avi *.mpg *.mpeg *.ogv *.wav *.mp3 *.ogg *.flac *.m4a);;"
         "All files (*)"));
  if (!chosen.isEmpty()) openClip(toPath(chosen));
}

void MainWindow::chooseTranscript() {
  const auto clip = session_->clip();
  if (!clip) return;
  const QString chosen = QFileDialog::getOpenFileName(this, tr("Use transcript"),
                                                      QFileInfo(toText(clip->media.path)).path(), transcriptFilter());
  if (!chosen.isEmpty()) session_->openClip(clip->media.path, toPath(chosen));
}

void MainWindow::saveTranscript() {
  const auto clip = session_->clip();
  if (!clip) return;
  const QFileInfo file(toText(clip->media.path));
  QString kind;
  const QString chosen = QFileDialog::getSaveFileName(
      this, tr("Save transcript"), file.dir().filePath(file.completeBaseName() + QStringLiteral(".TextGrid")),
      tr("Praat TextGrid (*.TextGrid);;SubRip (*.srt);;WebVTT with word times (*.vtt);;CTM (*.ctm)"), &kind);
  if (chosen.isEmpty()) return;
  if (auto written = writeTranscript(toPath(chosen), transcript_->words(), clip->media.duration); !written)
    return showFailure(tr("Saving the transcript"), written.error());
  notice_->showDone(tr("The transcript is in %1").arg(chosen));
}

void MainWindow::chooseModel() {
  const QSettings settings;
  const QString chosen = QFileDialog::getOpenFileName(this, tr("Open model"), settings.value(folderKey).toString(),
                                                      tr("Checkpoints (*.safetensors);;All files (*)"));
  if (!chosen.isEmpty()) openModel(toPath(chosen));
}

void MainWindow::chooseReportFolder() {
  const QSettings settings;
  const QString chosen =
      QFileDialog::getExistingDirectory(this, tr("Export report into a folder"), settings.value(folderKey).toString());
  if (!chosen.isEmpty()) session_->exportReport(toPath(chosen), notes_->toPlainText());
}

void MainWindow::rememberRecent(const QString& path) {
  QSettings settings;
  QStringList recent = settings.value(recentKey).toStringList();
  recent.removeAll(path);
  recent.prepend(path);
  settings.setValue(recentKey, recent.mid(0, recentFiles));
  settings.setValue(folderKey, QFileInfo(path).path());
}

void MainWindow::fillRecentMenu() {
  recentMenu_->clear();
  const QSettings settings;
  for (const QString& path : settings.value(recentKey).toStringList()) {
    auto* action = recentMenu_->addAction(QFileInfo(path).fileName().replace(QLatin1Char('&'), QLatin1String("&&")));
    action->setToolTip(path);
    connect(action, &QAction::triggered, this, [this, path] { openClip(toPath(path)); });
  }
  if (recentMenu_->isEmpty()) recentMenu_->addAction(tr("Nothing opened yet"))->setEnabled(false);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
  const auto urls = event->mimeData()->urls();
  if (!urls.isEmpty() && urls.first().isLocalFile()) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
  const QString path = event->mimeData()->urls().first().toLocalFile();
  event->acceptProposedAction();
  if (path.endsWith(QLatin1String(".safetensors"), Qt::CaseInsensitive)) {
    openModel(toPath(path));
  } else {
    openClip(toPath(path));
  }
}

void MainWindow::closeEvent(QCloseEvent* event) {
  QSettings settings;
  settings.setValue("windowGeometry", saveGeometry());
  settings.setValue("windowState", saveState());
  session_->cancel();
  QMainWindow::closeEvent(event);
}

}  // namespace hrlf::ui
