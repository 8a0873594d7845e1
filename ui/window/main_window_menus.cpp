// The menus of the main window: every action has a name, a shortcut where it is often used, and a tip.
#include "ui/annotation/annotation_panel.h"
#include "ui/commands/command_palette.h"
#include "ui/jobs/path_text.h"
#include "ui/player/player_panel.h"
#include "ui/session/clip_session.h"
#include "ui/theme/action.h"
#include "ui/theme/palette.h"
#include "ui/theme/theme.h"
#include "ui/timeline/timeline_panel.h"
#include "ui/transcript/transcript_panel.h"
#include "ui/window/about_dialog.h"
#include "ui/window/button_menu.h"
#include "ui/window/clip_histories.h"
#include "ui/window/main_window.h"
#include "ui/window/menu_letters.h"
#include "ui/window/space_key.h"

#include <QAction>
#include <QDockWidget>
#include <QMenuBar>

namespace hrlf::ui {

namespace {

QString conditionAction(const Condition& condition) {
  if (condition.isComplete()) return MainWindow::tr("Everything available");
  QStringList names;
  for (const Modality modality : allModalities)
    if (condition.available[modality]) names << modalityInSentence(modality);
  return MainWindow::tr("Only %1").arg(names.join(QStringLiteral(" + ")));
}

}  // namespace

QAction* MainWindow::addAction(QMenu* menu, const QString& name, const QString& text, const QKeySequence& shortcut,
                               const QString& tip) {
  QAction* action = menu->addAction(text);
  describeAction(action, name, shortcut, tip);
  return action;
}

void MainWindow::buildMenus() {
  buildFileMenu();
  buildEditMenu();
  buildLibraryMenu();
  buildClipMenu();
  buildNotesMenu();
  buildPlaybackMenu();
  buildMissingMenu();
  buildModelMenu();
  buildViewMenu();
  buildHelpMenu();
}

void MainWindow::buildFileMenu() {
  QMenu* file = menuBar()->addMenu(tr("&File"));
  file->setToolTipsVisible(true);
  buildSessionMenu(file);
  connect(addAction(file, "openClip", tr("&Open clip…"), QKeySequence::Open, tr("Open a video or sound file")),
          &QAction::triggered, this, &MainWindow::chooseClip);
  transcriptAction_ = addAction(file, "openTranscript", tr("Use &transcript…"), QKeySequence(tr("Ctrl+T")),
                                tr("Read the open clip again with words from a transcript in any format"));
  connect(transcriptAction_, &QAction::triggered, this, &MainWindow::chooseTranscript);
  QMenu* recent = file->addMenu(tr("Open &recent"));
  connect(recent, &QMenu::aboutToShow, this, [this, recent] {
    recentClips_.fill(recent, tr("Nothing opened yet"), [this](const QString& path) { openClip(toPath(path)); });
  });
  connect(addAction(file, "openDemo", tr("Open &demo clip"), QKeySequence(tr("Ctrl+Shift+D")),
                    tr("Open the clip that ships with the program")),
          &QAction::triggered, this, &MainWindow::openDemo);
  file->addSeparator();
  connect(addAction(file, "openModel", tr("Open &model…"), QKeySequence(tr("Ctrl+M")),
                    tr("Judge with another checkpoint (.safetensors)")),
          &QAction::triggered, this, &MainWindow::chooseModel);
  file->addSeparator();
  exportAction_ = addAction(file, "exportReport", tr("&Export…"), QKeySequence(tr("Ctrl+E")),
                            tr("Write this analysis as report, tables, ELAN document or video"));
  connect(exportAction_, &QAction::triggered, this, &MainWindow::chooseExport);
  exportAction_->setEnabled(false);
  transcriptAction_->setEnabled(false);
  file->addSeparator();
  connect(addAction(file, "quit", tr("&Quit"), QKeySequence(tr("Ctrl+Q")), tr("Close the program")),
          &QAction::triggered, this, &QWidget::close);
}

void MainWindow::buildEditMenu() {
  QMenu* edit = menuBar()->addMenu(tr("&Edit"));
  edit->setToolTipsVisible(true);
  QAction* undo = undo_->createUndoAction(this, tr("&Undo"));
  undo->setObjectName("undo");
  undo->setShortcut(QKeySequence::Undo);
  QAction* redo = undo_->createRedoAction(this, tr("&Redo"));
  redo->setObjectName("redo");
  QList<QKeySequence> redoKeys = QKeySequence::keyBindings(QKeySequence::Redo);
  if (const QKeySequence usual(tr("Ctrl+Y")); !redoKeys.contains(usual)) redoKeys << usual;
  redo->setShortcuts(redoKeys);
  edit->addAction(undo);
  edit->addAction(redo);
  edit->addSeparator();
  connect(addAction(edit, "settings", tr("&Settings…"), QKeySequence(tr("Ctrl+,")),
                    tr("Theme, language, threads, model and cache")),
          &QAction::triggered, this, &MainWindow::editSettings);
}

void MainWindow::buildClipMenu() {
  QMenu* people = menuBar()->addMenu(tr("&Clip"));
  people->setToolTipsVisible(true);
  nextPersonAction_ = addAction(people, "nextPerson", tr("&Next person speaks"), QKeySequence(tr("Ctrl+Shift+P")),
                                tr("Read the face of the next person in the picture (or click on it)"));
  connect(nextPersonAction_, &QAction::triggered, this, [this] {
    if (const auto clip = session_->clip(); clip && !clip->people.empty())
      chooseSpeaker((session_->speaker() + 1) % clip->people.size());
  });
  nextPersonAction_->setEnabled(false);
  QMenu* words = people->addMenu(tr("&Words"));
  words->setToolTipsVisible(true);
  words->addActions(transcript_->menuActions());
}

void MainWindow::buildNotesMenu() {
  QMenu* notes = menuBar()->addMenu(tr("&Notes"));
  notes->setToolTipsVisible(true);
  notes->addActions(annotation_->menuActions());
}

void MainWindow::buildPlaybackMenu() {
  QMenu* playback = menuBar()->addMenu(tr("&Playback"));
  playback->setToolTipsVisible(true);
  QAction* play =
      addAction(playback, "play", tr("&Play or pause"), QKeySequence(Qt::Key_Space), tr("Play or pause the clip"));
  // The second one where Space is what the focus needs.
  play->setShortcuts({QKeySequence(Qt::Key_Space), QKeySequence(tr("Ctrl+Space"))});
  play->setAutoRepeat(false);
  new SpaceKey(this);
  new MenuLetters(menuBar());
  connect(play, &QAction::triggered, player_, &PlayerPanel::togglePlaying);
  connect(addAction(playback, "shuttleForward", tr("Play &forward"), QKeySequence(tr("L")),
                    tr("Play; again: twice and four times as fast")),
          &QAction::triggered, player_, &PlayerPanel::shuttleForward);
  connect(addAction(playback, "shuttleStop", tr("&Stop"), QKeySequence(tr("K")), tr("Stop where it is")),
          &QAction::triggered, player_, &PlayerPanel::shuttleStop);
  connect(addAction(playback, "shuttleBack", tr("Play &backward"), QKeySequence(tr("J")),
                    tr("Go back without sound; again: twice and four times as fast")),
          &QAction::triggered, player_, &PlayerPanel::shuttleBack);
  playback->addSeparator();
  connect(addAction(playback, "stepForward", tr("&Next frame"), QKeySequence(tr("Ctrl+Right")), tr("One frame on")),
          &QAction::triggered, player_, [this] { player_->step(1); });
  connect(addAction(playback, "stepBack", tr("P&revious frame"), QKeySequence(tr("Ctrl+Left")), tr("One frame back")),
          &QAction::triggered, player_, [this] { player_->step(-1); });
  playback->addSeparator();
  connect(addAction(playback, "rangeStart", tr("Range begins &here"), QKeySequence(tr("I")),
                    tr("The selected range begins at the cursor")),
          &QAction::triggered, timeline_, [this] { timeline_->markRange(RangeEnd::Start); });
  connect(addAction(playback, "rangeEnd", tr("Range &ends here"), QKeySequence(tr("O")),
                    tr("The selected range ends at the cursor")),
          &QAction::triggered, timeline_, [this] { timeline_->markRange(RangeEnd::End); });
  connect(addAction(playback, "playRange", tr("Play the r&ange"), QKeySequence(tr("Shift+Space")),
                    tr("Play the selected range and stop")),
          &QAction::triggered, this, [this] {
            if (const auto range = timeline_->selection()) player_->playSpan(range->start, range->end);
          });
  connect(addAction(playback, "rangeClear", tr("&Clear the range"), QKeySequence(tr("Ctrl+Shift+X")),
                    tr("Select no range")),
          &QAction::triggered, timeline_, &TimelinePanel::clearRange);
}

void MainWindow::buildMissingMenu() {
  QMenu* missing = menuBar()->addMenu(tr("&Missing"));
  missing->setToolTipsVisible(true);
  int number = 1;
  for (const Condition& condition : allConditions) {
    auto* action = addAction(missing, QStringLiteral("condition_") + QString::fromStdString(condition.name()),
                             conditionAction(condition), QKeySequence(tr("Ctrl+%1").arg(number++)),
                             tr("Keep these modalities and take the others away"));
    connect(action, &QAction::triggered, this, [this, condition] { askForCondition(condition); });
  }
  missing->addSeparator();
  connect(addAction(missing, "rangeMissing", tr("Take the range &away"), QKeySequence(tr("M")),
                    tr("Take the selected range away from the active lane (the one clicked last)")),
          &QAction::triggered, timeline_, [this] { timeline_->paintRange(true); });
  connect(addAction(missing, "rangeBack", tr("Give the range &back"), QKeySequence(tr("Shift+M")),
                    tr("Give the selected range back to the active lane")),
          &QAction::triggered, timeline_, [this] { timeline_->paintRange(false); });
  missing->addSeparator();
  addButtonMenu(missing, findChild<QDockWidget*>("missingnessDock"),
                {{"missingReset", Qt::SHIFT | Qt::Key_F2}, {"missingLock", Qt::SHIFT | Qt::Key_F3}});
  addButtonMenu(missing, findChild<QDockWidget*>("damageDock"),
                {{"damageApply", Qt::SHIFT | Qt::Key_F4}, {"damageClear", Qt::SHIFT | Qt::Key_F5}});
}

void MainWindow::buildViewMenu() {
  QMenu* view = menuBar()->addMenu(tr("&View"));
  connect(addAction(view, "zoomIn", tr("Zoom &in"), QKeySequence::ZoomIn, tr("See less of the time line, larger")),
          &QAction::triggered, timeline_, &TimelinePanel::zoomIn);
  connect(addAction(view, "zoomOut", tr("Zoom &out"), QKeySequence::ZoomOut, tr("See more of the time line")),
          &QAction::triggered, timeline_, &TimelinePanel::zoomOut);
  connect(addAction(view, "fit", tr("&Fit the clip"), QKeySequence(tr("Ctrl+0")), tr("See the whole time line")),
          &QAction::triggered, timeline_, &TimelinePanel::fit);
  view->addSeparator();
  layoutsMenu_ = view->addMenu(tr("&Layouts"));
  layoutsMenu_->setToolTipsVisible(true);
  QMenu* themes = view->addMenu(tr("&Theme"));
  themes->setToolTipsVisible(true);
  connect(addAction(themes, "themeLight", tr("&Light"), QKeySequence(tr("Ctrl+F8")), tr("Dark text on light ground")),
          &QAction::triggered, this, [this] { chooseTheme(Theme::Light); });
  connect(addAction(themes, "themeDark", tr("&Dark"), QKeySequence(tr("Ctrl+F9")), tr("Light text on dark ground")),
          &QAction::triggered, this, [this] { chooseTheme(Theme::Dark); });
  connect(addAction(themes, "themeDesktop", tr("&As the desktop"), QKeySequence(tr("Ctrl+F10")),
                    tr("Light or dark as the desktop is, also when it changes")),
          &QAction::triggered, this, [this] { chooseTheme(Theme::Desktop); });
  view->addSeparator();
  int number = 1;
  for (QDockWidget* dock : docks_) panelActions_.push_back(addPanelAction(view, dock, number++));
}

QAction* MainWindow::addPanelAction(QMenu* menu, QDockWidget* dock, int number) {
  constexpr int keys = 9;
  const QKeySequence shortcut(number <= keys ? tr("Alt+%1").arg(number) : tr("Alt+Shift+%1").arg(number - keys));
  QAction* action = addAction(menu, dock->objectName() + QStringLiteral("Shown"), dock->windowTitle(), shortcut,
                              tr("Show or close this panel"));
  action->setCheckable(true);
  // Qt's own action for it closes a panel that stands behind another, as if it were in front.
  connect(action, &QAction::triggered, dock, [this, dock](bool isWanted) {
    if (isWanted)
      showDock(dock->objectName());
    else
      dock->close();
  });
  connect(dock, &QDockWidget::visibilityChanged, action, &QAction::setChecked);
  return action;
}

QMenu* MainWindow::createPopupMenu() {
  auto* menu = new QMenu(this);
  for (QAction* action : panelActions_) menu->addAction(action);
  return menu;
}

void MainWindow::buildHelpMenu() {
  QMenu* help = menuBar()->addMenu(tr("&Help"));
  help->setToolTipsVisible(true);
  connect(addAction(help, "commands", tr("&Commands…"), QKeySequence(tr("Ctrl+K")),
                    tr("Find a command by its name and carry it out")),
          &QAction::triggered, this, [this] {
            auto* palette = new CommandPalette(menuBar(), this);
            palette->setAttribute(Qt::WA_DeleteOnClose);
            palette->show();
          });
  connect(addAction(help, "tour", tr("&Tour of the window"), QKeySequence(tr("Shift+F1")),
                    tr("A walk through the window on the demo clip")),
          &QAction::triggered, this, &MainWindow::startTour);
  connect(addAction(help, "method", tr("The &method in one page"), QKeySequence::HelpContents,
                    tr("What the curves and pictures mean")),
          &QAction::triggered, this, [this] { MethodDialog(this).exec(); });
  connect(addAction(help, "about", tr("&About HRLF Studio"), QKeySequence(tr("Ctrl+F1")),
                    tr("Version, model and its limits")),
          &QAction::triggered, this, [this] { AboutDialog(session_->modelCard(), this).exec(); });
}

}  // namespace hrlf::ui
