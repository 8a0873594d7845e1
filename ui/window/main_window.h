// The main window: player over time line, panels beside them, everything in a menu. Panels, menus, files and sessions
// stand in main_window_panels.cpp, _menus.cpp, _files.cpp and _sessions.cpp; main_window.cpp says who hears of what.
#pragma once

#include "core/base/error.h"
#include "ui/settings/recent_files.h"
#include "ui/window/messages_panel.h"

#include <QMainWindow>
#include <QPointer>

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

class QAction;
class QDockWidget;
class QLabel;
class QMenu;

namespace hrlf {
struct ClipFeatures;
struct Condition;
struct DamageRequest;
struct MissingRequest;
struct SessionClip;
}  // namespace hrlf

namespace hrlf::ui {

class AnnotationPanel;
class ClipHistories;
class ClipSession;
class CompareDialog;
struct Settings;
class ConditionsPanel;
class DamagePanel;
class DatasetShelf;
class Job;
class JobBar;
class JobList;
class Library;
class LibraryPanel;
class MissingnessPanel;
class ModelShelf;
class ModelsPanel;
class NoticeBar;
class PlayerPanel;
class RepresentationPanel;
class RobustnessPanel;
class SessionDesk;
class SessionFiles;
class TimelinePanel;
class TrainingPanel;
class ThemeSwitch;
class TranscriptPanel;
enum class Theme;

class MainWindow : public QMainWindow {
  Q_OBJECT
 public:
  explicit MainWindow(QWidget* parent = nullptr);
  ~MainWindow() override;

  void openClip(const std::filesystem::path& clip);
  void openModel(const std::filesystem::path& checkpoint);
  /// A session's document; asks first when something is not saved.
  void openSession(const std::filesystem::path& document);
  /// Asks about work that a program left behind that ended too early.
  void offerRecovery();
  [[nodiscard]] SessionFiles& sessionFiles() { return *files_; }
  [[nodiscard]] Library& library() { return *library_; }
  [[nodiscard]] JobList& jobs() { return *jobs_; }
  /// Uses what the person has set: theme, threads, cache, model.
  void applySettings(const Settings& settings);
  /// Opens the demo clip and walks through the window.
  void startTour();
  [[nodiscard]] ClipSession& session() { return *session_; }

  /// Of the docks and the menu bar.
  QMenu* createPopupMenu() override;

 protected:
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;
  void closeEvent(QCloseEvent* event) override;

 private:
  void buildPanels();
  void buildMenus();
  void buildFileMenu();
  void buildEditMenu();
  void buildClipMenu();
  void buildNotesMenu();
  void buildPlaybackMenu();
  void buildMissingMenu();
  void buildModelMenu();
  void buildViewMenu();
  [[nodiscard]] QAction* addPanelAction(QMenu* menu, QDockWidget* dock, int number);
  void buildHelpMenu();
  void buildSessionMenu(QMenu* file);
  void buildLibraryMenu();
  void connectSession();
  void connectLibrary();
  void connectNotes();
  /// Data sets, models and what is made of them.
  void connectModels();
  void showTraining();
  /// Work in the background, for the status bar and the list of jobs.
  void follow(Job* job);
  QDockWidget* addDock(const QString& title, const QString& name, QWidget* content, Qt::DockWidgetArea area);
  QAction* addAction(QMenu* menu, const QString& name, const QString& text, const QKeySequence& shortcut,
                     const QString& tip);

  void chooseClip();
  /// Clips, folders of clips, a model or a session.
  void openFiles(const QStringList& paths);
  void chooseTranscript();
  void saveTranscript();
  void chooseModel();
  void chooseExport();
  void openDemo();
  void editSettings();
  /// As the settings do, and remembered like there.
  void chooseTheme(Theme theme);
  void showTour();
  /// Makes this one of the clip's people the speaker, and remembers it for undo.
  void chooseSpeaker(std::size_t person);
  /// Reads the open clip again through this damage, and remembers it for undo.
  void chooseDamage(const DamageRequest& damage);
  /// A reading that failed or was stopped: what can be undone and redone is as far as the damage that is in force.
  void matchDamage();
  /// Takes away what is asked for, and remembers it for undo.
  void askFor(const MissingRequest& request);
  /// Removes the modalities that this condition lacks; shares and stretches stay as they are.
  void askForCondition(const Condition& condition);
  void seek(double seconds);
  void showClip();
  void showNoClip();
  void showTitle();
  void showDock(const QString& name);
  [[nodiscard]] std::vector<SessionClip> listedClips(const std::vector<int>& rows) const;
  [[nodiscard]] std::vector<int> allRows() const;
  void analyseClips();
  void compareClips();
  void showMask();
  void showAnalysis();
  void showConditions();
  void showFailure(const QString& what, const Error& error);

  ClipSession* session_;
  ThemeSwitch* theme_ = nullptr;  ///< once settings were applied
  ClipHistories* undo_;
  Library* library_;
  JobList* jobs_;
  SessionDesk* desk_ = nullptr;
  SessionFiles* files_ = nullptr;
  LibraryPanel* libraryPanel_ = nullptr;
  DatasetShelf* datasets_;  ///< shared by the panels
  ModelShelf* models_;
  PlayerPanel* player_ = nullptr;
  TimelinePanel* timeline_ = nullptr;
  MissingnessPanel* missingness_ = nullptr;
  DamagePanel* damage_ = nullptr;
  ConditionsPanel* conditions_ = nullptr;
  RepresentationPanel* representation_ = nullptr;
  RobustnessPanel* robustness_ = nullptr;
  ModelsPanel* modelList_ = nullptr;
  QPointer<CompareDialog> comparison_;  ///< while it is open, and winding down
  TrainingPanel* training_ = nullptr;   ///< a window of its own, made when it is first wanted
  TranscriptPanel* transcript_ = nullptr;
  AnnotationPanel* annotation_ = nullptr;
  MessagesPanel* messages_ = nullptr;
  NoticeBar* notice_ = nullptr;
  std::vector<QDockWidget*> docks_;     ///< in the order of their keys
  std::vector<QAction*> panelActions_;  ///< one a dock
  JobBar* jobBar_ = nullptr;
  QLabel* modelLabel_ = nullptr;
  RecentFiles recentClips_{"recentClips"};
  QMenu* layoutsMenu_ = nullptr;
  QAction* exportAction_ = nullptr;
  QAction* transcriptAction_ = nullptr;
  QAction* nextPersonAction_ = nullptr;
  std::filesystem::path shownClip_;                 ///< empty: none
  std::weak_ptr<const ClipFeatures> measuredClip_;  ///< of the robustness panel
  std::string measuredModel_;                       ///< its hash
};

}  // namespace hrlf::ui
