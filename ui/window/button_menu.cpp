#include "ui/window/button_menu.h"

#include "ui/theme/action.h"

#include <QAbstractButton>
#include <QDockWidget>
#include <QMenu>
#include <QStackedWidget>
#include <QTabWidget>
#include <QToolButton>

namespace hrlf::ui {
namespace {

/// The dock, and the tab within it that holds the button.
void bringToFront(QDockWidget* dock, QWidget* button) {
  dock->show();
  dock->raise();
  for (QWidget* page = button; page != dock && page->parentWidget() != nullptr; page = page->parentWidget()) {
    const auto* stack = qobject_cast<QStackedWidget*>(page->parentWidget());
    if (auto* tabs = stack != nullptr ? qobject_cast<QTabWidget*>(stack->parentWidget()) : nullptr)
      tabs->setCurrentWidget(page);
  }
}

void press(QAbstractButton* button) {
  if (!button->isEnabled()) return;
  auto* tool = qobject_cast<QToolButton*>(button);
  if (tool != nullptr && tool->menu() != nullptr)
    tool->menu()->popup(tool->mapToGlobal(tool->rect().bottomLeft()));
  else
    button->click();
}

}  // namespace

void addButtonMenu(QMenu* menu, QDockWidget* dock, const QList<ButtonKey>& buttons) {
  QMenu* own = menu->addMenu(dock->windowTitle());
  own->setToolTipsVisible(true);
  for (const auto& [name, key] : buttons) {
    auto* button = dock->findChild<QAbstractButton*>(QLatin1String(name));
    const QString text = button->accessibleName().isEmpty() ? button->text().remove(u'&') : button->accessibleName();
    QAction* action = own->addAction(text);
    describeAction(action, QStringLiteral("press_") + QLatin1String(name), key, button->toolTip());
    QObject::connect(action, &QAction::triggered, button, [dock, button] {
      bringToFront(dock, button);
      press(button);
    });
  }
}

}  // namespace hrlf::ui
