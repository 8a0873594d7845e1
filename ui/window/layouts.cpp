#include "ui/window/layouts.h"

#include "ui/settings/recent_files.h"
#include "ui/theme/action.h"

#include <QInputDialog>
#include <QMainWindow>
#include <QMenu>
#include <QSettings>

namespace hrlf::ui {

namespace {

constexpr auto group = "layouts";

}  // namespace

Layouts::Layouts(QMainWindow* window, QMenu* menu)
    : QObject(window), window_(window), menu_(menu), usual_(window->saveState()) {
  menu_->setObjectName("layoutsMenu");
  fill();
}

void Layouts::fill() {
  menu_->clear();
  QAction* usual = menu_->addAction(tr("&Usual layout"), window_, [this] { window_->restoreState(usual_); });
  describeAction(usual, "layoutUsual", QKeySequence(tr("Ctrl+Alt+0")), tr("All panels where they were at first"));
  QSettings settings;
  settings.beginGroup(group);
  const QStringList names = settings.childKeys();
  settings.endGroup();
  menu_->addSeparator();
  for (const QString& name : names) {
    menu_->addAction(menuText(name), window_, [this, name] {
      window_->restoreState(QSettings().value(QStringLiteral("%1/%2").arg(QLatin1String(group), name)).toByteArray());
    });
  }
  menu_->addSeparator();
  QAction* keep = menu_->addAction(tr("&Save layout…"), this, &Layouts::saveAs);
  describeAction(keep, "layoutSave", QKeySequence(tr("Ctrl+Alt+S")),
                 tr("Keep this arrangement of panels under a name"));
  QMenu* remove = menu_->addMenu(tr("&Remove layout"));
  remove->setEnabled(!names.isEmpty());
  for (const QString& name : names) {
    remove->addAction(menuText(name), this, [this, name] {
      QSettings().remove(QStringLiteral("%1/%2").arg(QLatin1String(group), name));
      // Not while the menu that is being cleared still runs this.
      QMetaObject::invokeMethod(this, &Layouts::fill, Qt::QueuedConnection);
    });
  }
}

void Layouts::saveAs() {
  const QString name = QInputDialog::getText(window_, tr("Save layout"), tr("Name of the layout")).trimmed();
  if (!name.isEmpty()) save(name);
}

void Layouts::save(const QString& name) {
  // A slash would make a group of it.
  const QString key = QString(name).replace(QLatin1Char('/'), QLatin1Char('-'));
  QSettings().setValue(QStringLiteral("%1/%2").arg(QLatin1String(group), key), window_->saveState());
  QMetaObject::invokeMethod(this, &Layouts::fill, Qt::QueuedConnection);
}

}  // namespace hrlf::ui
