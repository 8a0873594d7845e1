#include "ui/report/report_odt.h"

#include <QBuffer>
#include <QEventLoop>
#include <QTextDocument>
#include <QTextDocumentWriter>

namespace hrlf::ui {

Result<std::string> reportOdt(const ReportContent& content, Progress& progress) {
  progress.update(0, "Writing the document");
  // Its constructor gives threads that are not Qt's own what QTextDocument's timers need; it never runs.
  const QEventLoop timers;
  QTextDocument document;
  document.setHtml(QString::fromStdString(reportHtml(content)));
  if (progress.isCancelled()) return cancelled();
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  QTextDocumentWriter writer(&buffer, "ODF");
  if (!writer.write(&document)) return fail(ErrorKind::Internal, "The OpenDocument text could not be made.");
  progress.update(1, "Writing the document");
  return bytes.toStdString();
}

}  // namespace hrlf::ui
