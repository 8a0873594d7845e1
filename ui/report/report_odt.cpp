#include "ui/report/report_odt.h"

#include <QBuffer>
#include <QEventLoop>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextDocumentWriter>
#include <QTextTable>
#include <QUrl>

#include <vector>

namespace hrlf::ui {

namespace {

/// Qt writes each paragraph of a table's cell as a cell of its own, so paragraphs there become lines of one.
void joinParagraphs(const QTextTable& table) {
  for (int row = 0; row < table.rows(); ++row) {
    for (int column = 0; column < table.columns(); ++column) {
      const QTextTableCell cell = table.cellAt(row, column);
      QTextCursor cursor = cell.lastCursorPosition();
      while (cursor.block() != cell.firstCursorPosition().block()) {
        cursor.movePosition(QTextCursor::StartOfBlock);
        cursor.deletePreviousChar();
        cursor.insertText(QString(2, QChar::LineSeparator));
      }
    }
  }
}

/// Qt writes percentages as points, so widths become those of a page; columns that name none share what is left.
void fixWidths(QTextTable& table) {
  constexpr double pageWidth = reportWidth * 72.0 / 96.0;  // points
  QTextTableFormat format = table.format();
  if (format.width().type() != QTextLength::PercentageLength) return;
  QList<QTextLength> columns = format.columnWidthConstraints();
  columns.resize(table.columns());
  double left = pageWidth;
  qsizetype open = 0;
  for (QTextLength& column : columns) {
    if (column.type() == QTextLength::VariableLength) {
      ++open;
      continue;
    }
    column = QTextLength(QTextLength::FixedLength, column.value(pageWidth));
    left -= column.rawValue();
  }
  for (QTextLength& column : columns)
    if (column.type() == QTextLength::VariableLength)
      column = QTextLength(QTextLength::FixedLength, left / static_cast<double>(open));
  format.setWidth(QTextLength(QTextLength::FixedLength, pageWidth));
  format.setColumnWidthConstraints(columns);
  table.setFormat(format);
}

/// What stands at the top of its cell would be written as small and raised.
void layFlat(QTextDocument& document) {
  QTextCursor all(&document);
  all.select(QTextCursor::Document);
  QTextCharFormat flat;
  flat.setVerticalAlignment(QTextCharFormat::AlignNormal);
  all.mergeCharFormat(flat);
}

/// Qt writes a picture's address as its name: "picture 3" rather than all of its bytes once more.
void namePictures(QTextDocument& document) {
  struct Place {
    int position;
    int length;
    QTextImageFormat format;
  };
  std::vector<Place> places;
  for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
    for (auto it = block.begin(); !it.atEnd(); ++it)
      if (const QTextImageFormat format = it.fragment().charFormat().toImageFormat(); format.isValid())
        places.push_back({it.fragment().position(), it.fragment().length(), format});
  for (std::size_t i = 0; i < places.size(); ++i) {
    const QString name = QStringLiteral("picture %1").arg(i + 1);
    document.addResource(QTextDocument::ImageResource, QUrl(name),
                         document.resource(QTextDocument::ImageResource, QUrl(places[i].format.name())));
    places[i].format.setName(name);
    QTextCursor cursor(&document);
    cursor.setPosition(places[i].position);
    cursor.setPosition(places[i].position + places[i].length, QTextCursor::KeepAnchor);
    cursor.setCharFormat(places[i].format);
  }
}

}  // namespace

Result<std::string> reportOdt(const ReportContent& content, Progress& progress) {
  progress.update(0, "Writing the document");
  // Its constructor gives threads that are not Qt's own what QTextDocument's timers need; it never runs.
  const QEventLoop timers;
  QTextDocument document;
  document.setHtml(QString::fromStdString(reportHtml(content)));
  if (progress.isCancelled()) return cancelled();
  for (QTextFrame* frame : document.rootFrame()->childFrames())
    if (auto* table = qobject_cast<QTextTable*>(frame)) {
      joinParagraphs(*table);
      fixWidths(*table);
    }
  layFlat(document);
  namePictures(document);
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  QTextDocumentWriter writer(&buffer, "ODF");
  if (!writer.write(&document)) return fail(ErrorKind::Internal, "The OpenDocument text could not be made.");
  progress.update(1, "Writing the document");
  return bytes.toStdString();
}

}  // namespace hrlf::ui
