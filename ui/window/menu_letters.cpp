#include "ui/window/menu_letters.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QKeySequence>
#include <QMenuBar>

namespace hrlf::ui {

MenuLetters::MenuLetters(QMenuBar* bar) : QObject(bar), bar_(bar) {
  QCoreApplication::instance()->installEventFilter(this);
}

QAction* MenuLetters::menuOf(const QKeyEvent& key) const {
  if (key.modifiers() != Qt::AltModifier) return nullptr;
  const QKeySequence pressed(Qt::AltModifier | static_cast<Qt::Key>(key.key()));
  for (QAction* action : bar_->actions())
    if (action->isVisible() && action->isEnabled() && QKeySequence::mnemonic(action->text()) == pressed) return action;
  return nullptr;
}

bool MenuLetters::eventFilter(QObject* object, QEvent* event) {
  const bool isOverride = event->type() == QEvent::ShortcutOverride;
  if ((!isOverride && event->type() != QEvent::KeyPress) || !object->isWidgetType()) return false;
  if (static_cast<QWidget*>(object)->window() != bar_->window()) return false;
  QAction* const menu = menuOf(*static_cast<QKeyEvent*>(event));
  if (menu == nullptr) return false;
  // Claimed first, so that no field's letter is looked for; the press itself follows.
  event->accept();
  if (!isOverride) bar_->setActiveAction(menu);
  return true;
}

}  // namespace hrlf::ui
