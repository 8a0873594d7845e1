// Sessions as files: new, open, save, the mark of what is not saved, the question before it is lost, autosave and
// recovery.
#pragma once

#include "core/base/error.h"
#include "core/session/session.h"
#include "ui/jobs/job.h"
#include "ui/settings/recent_files.h"

#include <QLockFile>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QStringList>

#include <filesystem>
#include <functional>
#include <memory>
#include <string>

class QMenu;
class QTimer;
class QWidget;

namespace hrlf::ui {

/// Never writes or reads on the UI thread. Lives on the UI thread.
class SessionFiles : public QObject {
  Q_OBJECT
 public:
  using Take = std::function<Session()>;
  using Give = std::function<void(const Session&)>;

  /// @param take  the session as the window has it, @param give  puts another one into the window
  SessionFiles(QWidget* window, Take take, Give give);
  ~SessionFiles() override;

  // Each asks first when something is not saved.
  void newSession();
  void chooseAndOpen();
  void open(const std::filesystem::path& path);

  /// Asks for a name when there is none yet.
  void save();
  void saveAs();
  /// For a window that is about to close: true when nothing would be lost. Else the person is asked, and `close` is
  /// called when they have decided to go.
  [[nodiscard]] bool mayClose(const std::function<void()>& close);
  void fillRecentMenu(QMenu* menu);

  /// Sessions that a program left behind that ended without closing its window: asks the person about the newest.
  void offerRecovery();
  /// Milliseconds between autosaves, 20 s unless told otherwise.
  void setAutosaveInterval(int milliseconds);

  /// The document; empty: it has none yet.
  [[nodiscard]] const std::filesystem::path& path() const { return path_; }
  /// For the window's title: "study", or "New session".
  [[nodiscard]] QString title() const;
  [[nodiscard]] bool isModified() const { return isModified_; }

 public slots:
  /// Something may be different; looked at soon.
  void noteChange();

 signals:
  void stateChanged();
  void saved(const QString& path);
  void opened(const QString& path);
  void failed(const QString& what, const hrlf::Error& error);
  void autosaved();

 private:
  /// What counts as the person's work: not where they look at it, nor hashes that are found out by and by.
  [[nodiscard]] static std::string contentOf(Session session);
  /// Whether there is anything to lose in a session that has no document: a clip that was only opened is not.
  [[nodiscard]] static bool holdsWork(const Session& session);
  [[nodiscard]] std::filesystem::path autosaveFolder() const;

  void check();
  void setState(const std::filesystem::path& path, const Session& session);
  /// Runs `then` at once when nothing is lost, else after the person was asked.
  void afterAsking(const std::function<void()>& then);
  /// Where a session that has no document yet may be saved: under the name of its clip.
  [[nodiscard]] QString proposal() const;
  void write(const std::filesystem::path& path, const std::function<void()>& then);
  void read(const std::filesystem::path& path);
  void autosave();
  void dropAutosave();

  QWidget* window_;
  Take take_;
  Give give_;
  std::filesystem::path path_;
  std::string savedContent_;
  bool isModified_ = false;
  QTimer* soon_;
  QTimer* autosaving_;
  std::filesystem::path autosave_;  ///< empty: none is there
  std::string autosavedContent_;
  std::unique_ptr<QLockFile> lock_;  ///< tells other programs that the autosave has an owner
  QPointer<Job> writing_;
  RecentFiles recent_{"recentSessions"};
};

}  // namespace hrlf::ui
