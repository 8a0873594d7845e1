// Files that were opened before, newest first, kept by QSettings from one run to the next.
#pragma once

#include <QString>
#include <QThreadPool>

#include <functional>

class QMenu;

namespace hrlf::ui {

class RecentFiles {
 public:
  /// @param key  of QSettings
  explicit RecentFiles(QString key);

  /// Puts a file first. Its folder is where dialogs begin soon after. Written through to the disk on a thread of its
  /// own: a disk may keep one waiting for longer than a window may stand still.
  void remember(const QString& path);
  /// A line a file; `nothing` where there is none.
  void fill(QMenu* menu, const QString& nothing, const std::function<void(const QString&)>& open);

 private:
  QString key_;
  QThreadPool writer_;  // one thread, so that the order stays
};

/// Where file dialogs begin.
inline constexpr auto lastFolderKey = "lastFolder";

/// For menus, where an ampersand would make a mnemonic.
[[nodiscard]] QString menuText(QString text);

}  // namespace hrlf::ui
