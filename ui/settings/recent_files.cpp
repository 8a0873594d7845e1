#include "ui/settings/recent_files.h"

#include <QFileInfo>
#include <QMenu>
#include <QSettings>

#include <utility>

namespace hrlf::ui {

namespace {

constexpr int mostFiles = 10;

}  // namespace

RecentFiles::RecentFiles(QString key) : key_(std::move(key)) { writer_.setMaxThreadCount(1); }

void RecentFiles::remember(const QString& path) {
  writer_.start([key = key_, path] {
    QSettings settings;
    QStringList recent = settings.value(key).toStringList();
    recent.removeAll(path);
    recent.prepend(path);
    settings.setValue(key, recent.mid(0, mostFiles));
    settings.setValue(lastFolderKey, QFileInfo(path).path());
  });
}

void RecentFiles::fill(QMenu* menu, const QString& nothing, const std::function<void(const QString&)>& open) {
  writer_.waitForDone();
  menu->clear();
  for (const QString& path : QSettings().value(key_).toStringList()) {
    auto* action = menu->addAction(menuText(QFileInfo(path).fileName()));
    action->setToolTip(path);
    QObject::connect(action, &QAction::triggered, menu, [open, path] { open(path); });
  }
  if (menu->isEmpty()) menu->addAction(nothing)->setEnabled(false);
}

QString menuText(QString text) { return text.replace(QLatin1Char('&'), QLatin1String("&&")); }

}  // namespace hrlf::ui
