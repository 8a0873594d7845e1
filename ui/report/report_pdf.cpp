#include "ui/report/report_pdf.h"

#include "core/base/atomic_file.h"
#include "ui/report/page_breaks.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QEventLoop>
#include <QFontMetricsF>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

namespace hrlf::ui {
namespace {

constexpr int dotsPerInch = 600;
constexpr double footPoints = 7.5;
constexpr int shownHashDigits = 16;
constexpr QMarginsF pageMargins(20, 18, 20, 12);  // millimetres
const QColor footColor(0x66, 0x70, 0x7D);
const QColor ruleColor(0xDF, 0xE3, 0xE8);

QString footText(const Analysis& analysis) {
  const QString clip =
      analysis.clip ? QString::fromStdString(pathText(analysis.clip->media.path.filename())) : QString();
  QStringList parts;
  if (!clip.isEmpty()) parts << clip;
  parts << QStringLiteral("model %1").arg(QString::fromStdString(analysis.model.hash).left(shownHashDigits))
        << QStringLiteral("HRLF Studio %1").arg(QString::fromStdString(analysis.programVersion));
  return parts.join(QStringLiteral("  ·  "));
}

void drawFoot(QPainter& painter, const QRectF& area, const QString& text, const QString& page) {
  QFont font({"Inter", "Noto Sans", "Liberation Sans", "Helvetica", "Arial", "DejaVu Sans"});  // as reportStyle()
  font.setPointSizeF(footPoints);
  painter.setFont(font);
  const QFontMetricsF metrics(font, painter.device());
  painter.setPen(QPen(ruleColor, area.height() * 0.02));
  painter.drawLine(area.topLeft(), area.topRight());
  painter.setPen(footColor);
  const double pageWidth = metrics.horizontalAdvance(page) + metrics.height();
  painter.drawText(area, Qt::AlignLeft | Qt::AlignBottom,
                   metrics.elidedText(text, Qt::ElideMiddle, area.width() - pageWidth));
  painter.drawText(area, Qt::AlignRight | Qt::AlignBottom, page);
}

}  // namespace

Result<std::string> reportPdf(const ReportContent& content, Progress& progress) {
  progress.update(0, "Laying out the pages");
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  QPdfWriter writer(&buffer);
  writer.setResolution(dotsPerInch);
  writer.setPageSize(QPageSize(QPageSize::A4));
  writer.setPageMargins(pageMargins, QPageLayout::Millimeter);
  const QString foot = footText(content.analysis);
  writer.setTitle(foot);
  writer.setCreator(QStringLiteral("HRLF Studio %1").arg(QString::fromStdString(content.analysis.programVersion)));

  // Its constructor gives threads that are not Qt's own what QTextDocument's timers need; it never runs.
  const QEventLoop timers;
  const QRectF sheet(0, 0, writer.width(), writer.height());
  const double footHeight = dotsPerInch * 0.24;
  const double footGap = dotsPerInch * 0.12;
  const QRectF body = sheet.adjusted(0, 0, 0, -footHeight - footGap);

  QTextDocument document;
  document.setDocumentMargin(0);
  document.documentLayout()->setPaintDevice(&writer);
  document.setPageSize(body.size());
  document.setHtml(QString::fromStdString(reportHtml(content)));
  if (progress.isCancelled()) return cancelled();
  keepTogether(document);

  QPainter painter(&writer);
  painter.setRenderHint(QPainter::LosslessImageRendering);
  const int pages = document.pageCount();
  for (int page = 0; page < pages; ++page) {
    if (progress.isCancelled()) return cancelled();
    if (page > 0) writer.newPage();
    painter.save();
    painter.translate(0, -page * body.height());
    const QRectF clip(0, page * body.height(), body.width(), body.height());
    painter.setClipRect(clip);
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = clip;
    context.palette.setColor(QPalette::Text, Qt::black);
    document.documentLayout()->draw(&painter, context);
    painter.restore();
    drawFoot(painter, QRectF(sheet.left(), sheet.bottom() - footHeight, sheet.width(), footHeight), foot,
             QStringLiteral("Page %1 of %2").arg(page + 1).arg(pages));
    progress.update((page + 1.0) / pages, "Printing");
  }
  painter.end();
  return bytes.toStdString();
}

Result<void> writePdf(const ReportContent& content, const std::filesystem::path& path, Progress& progress) {
  return reportPdf(content, progress).and_then([&](const std::string& bytes) {
    return writeFileAtomically(path, bytes);
  });
}

}  // namespace hrlf::ui
