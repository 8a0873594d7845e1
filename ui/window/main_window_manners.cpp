// What the window does for its person: settings and the tour.
#include "core/base/workers.h"
#include "ui/jobs/path_text.h"
#include "ui/missingness/missingness_panel.h"
#include "ui/player/player_panel.h"
#include "ui/representation/representation_panel.h"
#include "ui/robustness/robustness_panel.h"
#include "ui/session/clip_session.h"
#include "ui/settings/settings_dialog.h"
#include "ui/theme/theme.h"
#include "ui/timeline/timeline_panel.h"
#include "ui/tour/tour.h"
#include "ui/window/main_window.h"

#include <QDockWidget>
#include <QMenuBar>

namespace hrlf::ui {

void MainWindow::applySettings(const Settings& settings) {
  if (theme_ == nullptr) theme_ = new ThemeSwitch(this);
  theme_->choose(settings.theme);
  setCoresToUse(settings.threads);
  session_->setCache(settings.cache());
  session_->setEngineFiles({toPath(settings.model), toPath(settings.wordVectors)});
}

void MainWindow::editSettings() {
  SettingsDialog dialog(Settings::load(), this);
  connect(&dialog, &SettingsDialog::applied, this, [this](const Settings& settings) {
    const bool isOtherModel = settings.model != Settings::load().model;
    settings.save();
    applySettings(settings);
    if (isOtherModel && !settings.model.isEmpty()) openModel(toPath(settings.model));
  });
  dialog.exec();
}

void MainWindow::chooseTheme(Theme theme) {
  Settings settings = Settings::load();
  settings.theme = theme;
  settings.save();
  if (theme_ == nullptr) theme_ = new ThemeSwitch(this);
  theme_->choose(theme);
}

void MainWindow::startTour() {
  connect(session_, &ClipSession::analysisChanged, this, &MainWindow::showTour, Qt::SingleShotConnection);
  openDemo();
}

void MainWindow::showTour() {
  const auto raised = [this](const char* dock) -> QWidget* {
    auto* found = findChild<QDockWidget*>(dock);
    return found == nullptr ? nullptr : found->widget();
  };
  auto* tour = new Tour(
      {{player_, tr("The clip"),
        tr("The picture with the face that is read and the word that is spoken. Space plays; J, K and L run through "
           "the "
           "clip; a click on another face makes that person the speaker.")},
       {timeline_, tr("The prediction along the clip"),
        tr("The curve is the model's judgement, frame by frame, from negative to positive. Under it lie words, voice "
           "and face on the same time line; hatching shows what is missing, and why. The wheel zooms, dragging "
           "pans, a double click shows the whole clip again; dragging with Ctrl on a lane takes that stretch away.")},
       {missingness_, tr("Take something away"),
        tr("Untick words, voice or face, or move a slider to take away a share of the frames. The second curve is the "
           "prediction from what is left.")},
       {raised("representationDock"), tr("How the model sees it"),
        tr("Each point is a stretch of the clip. Q carries sentiment, U what is particular to words, voice or face; "
           "points that lie together are represented alike.")},
       {raised("robustnessDock"), tr("Can it be trusted?"),
        tr("The other tabs show the seven conditions, how the prediction changes as more goes missing, which modality "
           "matters where, the transcript and your notes.")},
       {menuBar(), tr("And then"),
        tr("Open a clip of your own with Ctrl+O, export a report with Ctrl+E, find any command with Ctrl+K. Help has "
           "the method in one page.")}},
      this);
  connect(tour, &Tour::ended, this, [] {
    Settings settings = Settings::load();
    settings.isTourSeen = true;
    settings.save();
  });
}

}  // namespace hrlf::ui
