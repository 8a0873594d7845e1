#include "ui/window/space_key.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QGroupBox>
#include <QKeyEvent>
#include <QMenuBar>

namespace hrlf::ui {
namespace {

/// Text fields claim Space by themselves.
bool takesSpace(const QWidget& widget) {
  if (widget.window()->windowType() == Qt::Popup) return true;
  if (const auto* view = qobject_cast<const QAbstractItemView*>(&widget)) {
    const QModelIndex current = view->currentIndex();
    return current.flags().testFlag(Qt::ItemIsUserCheckable) && current.data(Qt::CheckStateRole).isValid();
  }
  if (const auto* group = qobject_cast<const QGroupBox*>(&widget)) return group->isCheckable();
  return qobject_cast<const QAbstractButton*>(&widget) != nullptr ||
         qobject_cast<const QComboBox*>(&widget) != nullptr ||
         qobject_cast<const QAbstractSpinBox*>(&widget) != nullptr || qobject_cast<const QMenuBar*>(&widget) != nullptr;
}

}  // namespace

SpaceKey::SpaceKey(QObject* parent) : QObject(parent) { QCoreApplication::instance()->installEventFilter(this); }

bool SpaceKey::eventFilter(QObject* object, QEvent* event) {
  if (event->type() != QEvent::ShortcutOverride || !object->isWidgetType()) return false;
  const auto* key = static_cast<QKeyEvent*>(event);
  if (key->key() != Qt::Key_Space || key->modifiers() != Qt::NoModifier) return false;
  if (!takesSpace(*static_cast<QWidget*>(object))) return false;
  event->accept();
  return true;
}

}  // namespace hrlf::ui
