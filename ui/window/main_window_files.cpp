// Files a person chooses, drops or opened before.
#include "core/base/resources.h"
#include "core/media/transcript_file.h"
#include "core/media/transcript_writer.h"
#include "ui/annotation/annotation_panel.h"
#include "ui/jobs/path_text.h"
#include "ui/library/library.h"
#include "ui/library/media_files.h"
#include "ui/report/export_dialog.h"
#include "ui/session/clip_session.h"
#include "ui/settings/recent_files.h"
#include "ui/timeline/timeline_panel.h"
#include "ui/transcript/transcript_panel.h"
#include "ui/window/main_window.h"
#include "ui/window/notice_bar.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMimeData>
#include <QSettings>
#include <QUrl>

namespace hrlf::ui {

namespace {

QString transcriptFilter() {
  QStringList patterns;
  for (const std::string_view ending : transcriptExtensions())
    patterns << QStringLiteral("*.") + QString::fromUtf8(ending.data(), static_cast<qsizetype>(ending.size()));
  return MainWindow::tr("Transcripts (%1);;All files (*)").arg(patterns.join(u' '));
}

}  // namespace

void MainWindow::chooseClip() {
  const QSettings settings;
  const QStringList chosen =
      QFileDialog::getOpenFileNames(this, tr("Open clip"), settings.value(lastFolderKey).toString(), mediaFilter());
  openFiles(chosen);
}

void MainWindow::openDemo() {
  auto demo = resourcePath(demoClipName);
  if (!demo) return showFailure(tr("Opening the demo clip"), demo.error());
  openClip(*demo);
}

void MainWindow::chooseTranscript() {
  const auto clip = session_->clip();
  if (!clip) return;
  const QString chosen = QFileDialog::getOpenFileName(this, tr("Use transcript"),
                                                      QFileInfo(toText(clip->media.path)).path(), transcriptFilter());
  if (!chosen.isEmpty()) session_->useTranscript(toPath(chosen));
}

void MainWindow::saveTranscript() {
  const auto clip = session_->clip();
  if (!clip) return;
  const QFileInfo file(toText(clip->media.path));
  QString kind;
  const QString chosen = QFileDialog::getSaveFileName(
      this, tr("Save transcript"), file.dir().filePath(file.completeBaseName() + QStringLiteral(".TextGrid")),
      tr("Praat TextGrid (*.TextGrid);;SubRip (*.srt);;WebVTT with word times (*.vtt);;CTM (*.ctm)"), &kind);
  if (chosen.isEmpty()) return;
  if (auto written = writeTranscript(toPath(chosen), transcript_->words(), clip->media.duration); !written)
    return showFailure(tr("Saving the transcript"), written.error());
  notice_->showDone(tr("The transcript is in %1").arg(chosen));
}

void MainWindow::chooseModel() {
  const QSettings settings;
  const QString chosen = QFileDialog::getOpenFileName(this, tr("Open model"), settings.value(lastFolderKey).toString(),
                                                      tr("Checkpoints (*.safetensors);;All files (*)"));
  if (!chosen.isEmpty()) openModel(toPath(chosen));
}

void MainWindow::chooseExport() {
  ExportDialog dialog(
      {session_->clip()->media.path, timeline_->visibleRange(), timeline_->selection(), annotation_->annotations()},
      this);
  if (dialog.exec() != QDialog::Accepted) return;
  ExportRequest request = dialog.request();
  request.notes = annotation_->freeNotes().toStdString();
  session_->exportReport(request, dialog.folder());
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
  const auto urls = event->mimeData()->urls();
  if (!urls.isEmpty() && urls.first().isLocalFile()) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
  QStringList paths;
  for (const QUrl& url : event->mimeData()->urls())
    if (url.isLocalFile()) paths << url.toLocalFile();
  event->acceptProposedAction();
  openFiles(paths);
}

void MainWindow::openFiles(const QStringList& paths) {
  std::vector<std::filesystem::path> clips;
  for (const QString& path : paths) {
    if (path.endsWith(QLatin1String(".safetensors"), Qt::CaseInsensitive)) {
      openModel(toPath(path));
    } else if (toPath(path).extension() == "." + std::string(sessionExtension)) {
      return openSession(toPath(path));
    } else {
      clips.push_back(toPath(path));
    }
  }
  // One clip is to be seen; several, or a folder, are to be chosen from.
  if (clips.size() == 1 && !QFileInfo(toText(clips.front())).isDir()) return openClip(clips.front());
  if (clips.empty()) return;
  library_->addFiles(clips);
  showDock(QStringLiteral("libraryDock"));
}

}  // namespace hrlf::ui
