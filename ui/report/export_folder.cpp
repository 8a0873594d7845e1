#include "ui/report/export_folder.h"

#include "core/base/resources.h"
#include "ui/jobs/path_text.h"
#include "ui/report/export_dialog.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>
#include <QStringList>

#include <array>

namespace hrlf::ui {
namespace {

constexpr auto lastFolderOfAll = "export/folder";
constexpr auto foldersKey = "export/clipFolders";  // clip, folder, clip, folder and so on, newest first
constexpr qsizetype mostClips = 50;

bool isForWork(const QString& folder) {
  const QFileInfo info(folder);
  return info.isDir() && info.isWritable() && !isShipped(toPath(folder));
}

/// This folder, or one numbered beside it, that holds the export of no other clip: clips may be called alike.
QString ofNoOther(const QString& folder, const QStringList& known) {
  const auto isTaken = [&known](const QString& wanted) {
    for (qsizetype i = 1; i < known.size(); i += 2)
      if (QDir::cleanPath(known[i]) == wanted) return true;
    return false;
  };
  QString wanted = folder;
  for (int number = 2; isTaken(wanted); ++number) wanted = QStringLiteral("%1 %2").arg(folder).arg(number);
  return wanted;
}

}  // namespace

QString proposedExportFolder(const std::filesystem::path& clip) {
  const QSettings settings;
  const QStringList known = settings.value(foldersKey).toStringList();
  for (qsizetype i = 0; i + 1 < known.size(); i += 2)
    if (known[i] == toText(clip)) return known[i + 1];
  const QFileInfo file(toText(clip));
  const QString name = ExportDialog::tr("%1 report").arg(file.completeBaseName());
  const QString last = settings.value(lastFolderOfAll).toString();
  const QString besideLast = last.isEmpty() ? QString() : QFileInfo(QDir::cleanPath(last)).absolutePath();
  for (const QString& folder : std::array{besideLast, file.absolutePath()})
    if (!folder.isEmpty() && isForWork(folder)) return ofNoOther(QDir(folder).filePath(name), known);
  const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
  return ofNoOther(documents.filePath(name), known);
}

void rememberExportFolder(const std::filesystem::path& clip, const QString& folder) {
  QSettings settings;
  const QStringList before = settings.value(foldersKey).toStringList();
  QStringList folders{toText(clip), folder};
  for (qsizetype i = 0; i + 1 < before.size() && folders.size() < 2 * mostClips; i += 2)
    if (before[i] != toText(clip)) folders << before[i] << before[i + 1];
  settings.setValue(foldersKey, folders);
  settings.setValue(lastFolderOfAll, folder);
}

}  // namespace hrlf::ui
