// Actions that say what they are.
#pragma once

#include <QAction>
#include <QCoreApplication>
#include <QRegularExpression>
#include <QWidget>

#include <utility>

namespace hrlf::ui {

/// Its name for those who look for it, its keys, and what it does: beside the pointer and in the status bar.
inline void describeAction(QAction* action, const QString& name, const QKeySequence& keys, const QString& tip) {
  action->setObjectName(name);
  action->setShortcut(keys);
  action->setToolTip(tip);
  action->setStatusTip(tip);
}

/// "Add note…" of "&Add note…" and of "添加备注(&N)…": Chinese texts carry the letter behind, in brackets.
[[nodiscard]] inline QString withoutMnemonic(QString text) {
  static const QRegularExpression behind(QStringLiteral("\\(&.\\)"));
  return text.remove(behind).remove(QLatin1Char('&'));
}

/// An action of a panel, which stands in its row of tools as well as in a menu: there, only the tip names the keys.
template <class Work>
[[nodiscard]] QAction* makePanelAction(QWidget* panel, const char* name, const QString& text, const QKeySequence& keys,
                                       const QString& tip, Qt::ShortcutContext context, Work&& work) {
  auto* action = new QAction(text, panel);
  describeAction(action, QLatin1String(name), keys, tip);
  action->setIconText(withoutMnemonic(text));
  action->setShortcutContext(context);
  action->setToolTip(QCoreApplication::translate("hrlf::ui::PanelAction", "%1 (%2)")
                         .arg(tip, keys.toString(QKeySequence::NativeText)));
  QObject::connect(action, &QAction::triggered, panel, std::forward<Work>(work));
  panel->addAction(action);
  return action;
}

}  // namespace hrlf::ui
