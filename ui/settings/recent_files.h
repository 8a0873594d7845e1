// Files that were opened before, newest first, kept by QSettings from one run to the next.
#pragma once

#include <QString>

#include <functional>

class QMenu;

namespace hrlf::ui {

class RecentFiles {
 public:
  /// @param key  of QSettings
  explicit RecentFiles(QString key) : key_(std::move(key)) {}

  /// Puts a file first. Its folder is where the next dialog begins.
  void remember(const QString& path) const;
  /// A line a file; `nothing` where there is none.
  void fill(QMenu* menu, const QString& nothing, const std::function<void(const QString&)>& open) const;

 private:
  QString key_;
};

/// Where file dialogs begin.
inline constexpr auto lastFolderKey = "lastFolder";

/// For menus, where an ampersand would make a mnemonic.
[[nodiscard]] QString menuText(QString text);

}  // namespace hrlf::ui
