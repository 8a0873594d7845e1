// The buttons of a panel as commands of a menu, with keys and in the list of commands.
#pragma once

#include <QKeySequence>
#include <QList>

#include <utility>

class QDockWidget;
class QMenu;

namespace hrlf::ui {

/// A button of a panel, by its object name, and its keys.
using ButtonKey = std::pair<const char*, QKeySequence>;

/// A submenu with the dock's title. A command brings the panel to the front and presses the button there, which may do
/// nothing while it is disabled; its name and tip are the button's.
void addButtonMenu(QMenu* menu, QDockWidget* dock, const QList<ButtonKey>& buttons);

}  // namespace hrlf::ui
