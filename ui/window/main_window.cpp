#include "ui/window/main_window.h"

#include "core/masks/missingness.h"
#include "core/masks/spans.h"
#include "ui/annotation/annotation_panel.h"
#include "ui/datasets/dataset_shelf.h"
#include "ui/jobs/job_list.h"
#include "ui/jobs/path_text.h"
#include "ui/language/engine_text.h"
#include "ui/library/library.h"
#include "ui/missingness/conditions_panel.h"
#include "ui/missingness/damage_panel.h"
#include "ui/missingness/missingness_panel.h"
#include "ui/models/card_text.h"
#include "ui/models/model_shelf.h"
#include "ui/player/player_panel.h"
#include "ui/representation/representation_panel.h"
#include "ui/robustness/robustness_panel.h"
#include "ui/session/clip_session.h"
#include "ui/timeline/timeline_panel.h"
#include "ui/transcript/transcript_panel.h"
#include "ui/window/clip_histories.h"
#include "ui/window/damage_command.h"
#include "ui/window/layouts.h"
#include "ui/window/notice_bar.h"
#include "ui/window/request_command.h"
#include "ui/window/session_desk.h"
#include "ui/window/session_files.h"
#include "ui/window/speaker_command.h"

#include <QAction>
#include <QCloseEvent>
#include <QDockWidget>
#include <QFileInfo>
#include <QLabel>
#include <QLayout>
#include <QSettings>
#include <QUndoStack>

#include <algorithm>

namespace hrlf::ui {

namespace {

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

}  // namespace

MainWindow::MainWindow(QWidget* parent)
    : QMainWindow(parent),
      session_(new ClipSession(this)),
      undo_(new ClipHistories(this)),
      library_(new Library(this)),
      jobs_(new JobList(this)),
      datasets_(new DatasetShelf(this)),
      models_(new ModelShelf(this)) {
  setObjectName("mainWindow");
  setAcceptDrops(true);
  setDockNestingEnabled(true);
  buildPanels();
  connectLibrary();
  buildMenus();
  connectSession();
  connectNotes();
  connectModels();

  constexpr QSize defaultSize(1280, 800);
  // The docks needed more height before they were put into tabs; without this the window would still be kept to it.
  layout()->activate();
  resize(defaultSize);
  // Wide enough for the titles of all tabs.
  resizeDocks({findChild<QDockWidget*>("representationDock")}, {fontMetrics().height() * 36}, Qt::Horizontal);
  new Layouts(this, layoutsMenu_);
  const QSettings settings;
  restoreGeometry(settings.value("windowGeometry").toByteArray());
  restoreState(settings.value("windowState").toByteArray());
}

// Those whose jobs hold the panels' data and report to this window go first.
MainWindow::~MainWindow() {
  delete files_;
  delete jobs_;
  delete session_;
}

void MainWindow::connectSession() {
  connect(session_, &ClipSession::jobStarted, this, &MainWindow::follow);
  connect(session_, &ClipSession::failed, this, &MainWindow::showFailure);
  connect(session_, &ClipSession::clipOpened, this, &MainWindow::showClip);
  connect(session_, &ClipSession::clipClosed, this, &MainWindow::showNoClip);
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
    const QString text = tr("The export is in %1").arg(folder);
    notice_->showDone(text, QFileInfo(folder).absoluteFilePath());
    messages_->add(MessageKind::Note, tr("Export"), text);
  });
  connect(session_, &ClipSession::modelChanged, this, [this] {
    const auto card = session_->modelCard();
    constexpr int shortHash = 12;
    // As in the list of models; the starter model has no path here.
    const auto& checkpoint = session_->engine()->checkpoint;
    const QString name = checkpoint.empty() ? QString::fromStdString(card->name) : modelTitle(checkpoint);
    modelLabel_->setText(tr("Model: %1 (%2)").arg(name, QString::fromStdString(card->hash).left(shortHash)));
    modelLabel_->setToolTip(
        tr("Trained on: %1\nLimits: %2\nSHA-256: %3")
            .arg(cardText(card->trainedOn), cardText(card->limits), QString::fromStdString(card->hash)));
  });

  connect(missingness_, &MissingnessPanel::requestChanged, this, &MainWindow::askFor);
  connect(timeline_, &TimelinePanel::spanPainted, this, [this](Modality modality, TimeSpan span, bool isMissing) {
    MissingRequest request = session_->request();
    std::vector<TimeSpan>& spans = request.spans[modality];
    spans = isMissing ? withSpan(std::move(spans), span) : withoutSpan(std::move(spans), span);
    askFor(request);
  });
  connect(conditions_, &ConditionsPanel::conditionChosen, this, &MainWindow::askForCondition);
  connect(timeline_, &TimelinePanel::wordEdgeMoved, transcript_, &TranscriptPanel::moveEdge);
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
  connect(damage_, &DamagePanel::damageChosen, this, &MainWindow::chooseDamage);
  // Queued: a step that is undone may be what stops the reading.
  connect(session_, &ClipSession::clipNotOpened, this,
          [this] { QMetaObject::invokeMethod(this, &MainWindow::matchDamage, Qt::QueuedConnection); });
  connect(timeline_, &TimelinePanel::cursorMoved, this, &MainWindow::seek);
  connect(representation_, &RepresentationPanel::timeChosen, this, &MainWindow::seek);
  connect(player_, &PlayerPanel::positionChanged, timeline_, &TimelinePanel::setCursor);
  connect(player_, &PlayerPanel::positionChanged, representation_, &RepresentationPanel::setCursor);
  connect(player_, &PlayerPanel::positionChanged, robustness_, &RobustnessPanel::setCursor);
  connect(timeline_, &TimelinePanel::visibleRangeChanged, robustness_, &RobustnessPanel::setTimeRange);
  connect(timeline_, &TimelinePanel::selectionChanged, robustness_, &RobustnessPanel::setSelection);
  connect(timeline_, &TimelinePanel::selectionChanged, representation_, &RepresentationPanel::setTimeSelection);
  connect(robustness_, &RobustnessPanel::timeChosen, this, &MainWindow::seek);
  connect(robustness_, &RobustnessPanel::zoomRequested, timeline_, &TimelinePanel::zoomAt);
  connect(robustness_, &RobustnessPanel::panRequested, timeline_, &TimelinePanel::pan);
  connect(robustness_, &RobustnessPanel::fitRequested, timeline_, &TimelinePanel::fit);
  connect(robustness_, &RobustnessPanel::failed, this, &MainWindow::showFailure);
  connect(player_, &PlayerPanel::failed, this, [this](const QString& message) {
    messages_->add(MessageKind::Failure, tr("Playing"), message);
    notice_->showFailure(message);
  });
}

void MainWindow::connectNotes() {
  connect(annotation_, &AnnotationPanel::annotationsChanged, timeline_,
          [this] { timeline_->setAnnotations(annotation_->annotations()); });
  connect(annotation_, &AnnotationPanel::chosenChanged, timeline_, &TimelinePanel::setChosenAnnotation);
  connect(annotation_, &AnnotationPanel::timeChosen, this, &MainWindow::seek);
  connect(annotation_, &AnnotationPanel::shown, this, [this] { showDock("notesDock"); });
  connect(annotation_, &AnnotationPanel::failed, this, &MainWindow::showFailure);
  connect(annotation_, &AnnotationPanel::noted, this, [this](const QString& what, const QString& text) {
    notice_->showDone(text);
    messages_->add(MessageKind::Note, what, text);
  });
  connect(annotation_, &AnnotationPanel::warned, this, [this](const QString& what, const QString& text) {
    notice_->showWarning(text);
    messages_->add(MessageKind::Note, what, text);
  });
  connect(timeline_, &TimelinePanel::annotationChosen, annotation_, &AnnotationPanel::choose);
  connect(timeline_, &TimelinePanel::selectionChanged, annotation_, &AnnotationPanel::setSelection);
  connect(timeline_, &TimelinePanel::selectionChanged, damage_, &DamagePanel::setSelection);
  connect(player_, &PlayerPanel::positionChanged, annotation_, &AnnotationPanel::setCursor);
}

void MainWindow::openClip(const std::filesystem::path& clip) { desk_->openClip(clip); }

void MainWindow::openModel(const std::filesystem::path& checkpoint) { session_->openModel(checkpoint); }

void MainWindow::chooseSpeaker(std::size_t person) {
  const auto clip = session_->clip();
  if (!clip || person >= clip->people.size() || person == session_->speaker()) return;
  undo_->push(new SpeakerCommand(session_, person));
}

void MainWindow::chooseDamage(const DamageRequest& damage) {
  if (!session_->clip()) return;
  const DamageRequest wanted = session_->damage();
  if (damage == wanted || (damage.isNothing() && wanted.isNothing())) return;
  // What will be refused changes nothing, so there is nothing to undo.
  if (session_->hasCorrectedWords()) return session_->setDamage(damage);
  undo_->push(new DamageCommand(session_, damage));
}

void MainWindow::matchDamage() {
  const auto clip = session_->clip();
  // While the clip is being read again the stack is ahead of it.
  if (!clip || session_->damage() != clip->damage) return;
  QUndoStack* steps = undo_->activeStack();
  const auto commandAt = [steps](int index) { return dynamic_cast<const DamageCommand*>(steps->command(index)); };
  // Neither step reads anything: its damage is in force already.
  const auto* done = commandAt(steps->index() - 1);
  if (done != nullptr && done->after() != clip->damage && done->before() == clip->damage) return steps->undo();
  const auto* next = commandAt(steps->index());
  if (next != nullptr && next->before() != clip->damage && next->after() == clip->damage) steps->redo();
}

void MainWindow::askFor(const MissingRequest& request) {
  if (request == session_->request()) return;
  // What will be refused changes nothing, so there is nothing to undo.
  if (request.removesEverything()) return session_->setRequest(request);
  undo_->push(new RequestCommand(session_, request, requestChangeText(session_->request(), request)));
}

void MainWindow::askForCondition(const Condition& condition) {
  MissingRequest request = session_->request();
  for (const Modality modality : allModalities) request.removed[modality] = !condition.available[modality];
  askFor(request);
}

void MainWindow::seek(double seconds) { player_->seek(seconds); }

void MainWindow::showClip() {
  desk_->aboutToShowClip();
  const auto clip = session_->clip();
  const QString path = toText(clip->media.path);
  showTitle();
  damage_->setDamage(clip->damage);
  damage_->setClipOpen(true);
  setWindowFilePath(path);
  notice_->hide();
  recentClips_.remember(path);
  if (shownClip_ != clip->media.path) {
    undo_->open(clip->media.path);
    // It may have been left while a step was still being read.
    matchDamage();
  }
  shownClip_ = clip->media.path;
  const auto& tracks = session_->tracks();
  timeline_->setClip(clip, tracks);
  player_->setClip(clip);
  transcript_->setClip(clip);
  annotation_->setClip(clip->media.path, clip->media.duration);
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
    messages_->add(MessageKind::Note, QFileInfo(path).fileName(), engineText(warning.what));
  }
  desk_->clipShown();
}

void MainWindow::showNoClip() {
  showTitle();
  undo_->open({});
  shownClip_.clear();
  timeline_->clear();
  player_->clear();
  transcript_->setClip(nullptr);
  annotation_->setClip({}, 0);
  missingness_->setRequest({});
  missingness_->showRefusal({});
  missingness_->clearNaturalShares();
  damage_->setDamage({});
  damage_->setClipOpen(false);
  conditions_->clear();
  conditions_->setInForce(conditionOf({}));
  representation_->clear();
  robustness_->clear();
  measuredClip_.reset();
  for (QAction* action : {exportAction_, transcriptAction_, nextPersonAction_}) action->setEnabled(false);
}

void MainWindow::showMask() {
  missingness_->setRequest(session_->request());
  conditions_->setInForce(conditionOf(session_->request()));
  if (session_->clip()) timeline_->setMask(session_->tracks(), session_->mask(), session_->request());
}

void MainWindow::showAnalysis() {
  const auto analysis = session_->analysis();
  timeline_->setCurves(analysis->complete.frames, analysis->incomplete.frames, analysis->model.labelLow,
                       analysis->model.labelHigh);
  showConditions();
  representation_->setAnalysis(analysis, session_->analyser());
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
  const QString text = engineText(error);
  messages_->add(MessageKind::Failure, what, text);
  notice_->showFailure(tr("%1 failed. %2").arg(what, text));
}

void MainWindow::closeEvent(QCloseEvent* event) {
  if (!files_->mayClose([this] { close(); })) return event->ignore();
  QSettings settings;
  settings.setValue("windowGeometry", saveGeometry());
  settings.setValue("windowState", saveState());
  session_->cancel();
  jobs_->cancelAll();
  QMainWindow::closeEvent(event);
}

}  // namespace hrlf::ui
