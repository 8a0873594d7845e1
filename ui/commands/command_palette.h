// Ctrl+K: every command of the menus by typing a part of its name.
#pragma once

#include <QDialog>
#include <QPointer>

class QAction;
class QLineEdit;
class QMenuBar;
class QTreeWidget;

namespace hrlf::ui {

/// Lists what the menus hold, with shortcuts; typing narrows the list to commands that contain all typed words (in
/// name, menu or tip), best first. Up and Down move, Enter carries out, Escape leaves. A command that cannot be used
/// now is listed and grey.
class CommandPalette : public QDialog {
  Q_OBJECT
 public:
  explicit CommandPalette(QMenuBar* menus, QWidget* parent = nullptr);

  [[nodiscard]] int shownCommands() const;

 protected:
  bool eventFilter(QObject* object, QEvent* event) override;

 private:
  struct Command {
    QPointer<QAction> action;
    QString name;   ///< "File: Open clip"
    QString words;  ///< what typing is looked for in, folded to lower case
  };

  void filter(const QString& typed);
  void carryOut();

  QList<Command> commands_;
  QLineEdit* typed_;
  QTreeWidget* list_;
  int shown_ = 0;
};

}  // namespace hrlf::ui
