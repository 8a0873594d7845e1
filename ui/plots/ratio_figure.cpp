#include "ui/plots/ratio_figure.h"

#include "ui/plots/grid_plot.h"
#include "ui/plots/plot_style.h"

#include "core/base/atomic_file.h"
#include "ui/theme/palette.h"

#include <qcustomplot.h>

#include <QBuffer>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QImage>
#include <QPageSize>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QSvgGenerator>

#include <algorithm>
#include <array>
#include <limits>

namespace hrlf::ui {
namespace {

// Lengths in pixels of 1/96 inch: the width of a page of a paper.
constexpr int panelWidth = 350;
constexpr int panelHeight = 270;
constexpr int panelsInARow = 2;
constexpr int margin = 12;
constexpr int fontPixels = 11;
constexpr int footPixels = 8;
constexpr int pixelsPerInch = 96;
constexpr int pngRatio = 3;  // some 300 dots an inch
constexpr int shownHashDigits = 12;
constexpr int legendColumns = 4;

// Okabe and Ito's colours, told apart by colour-blind people and, with mark and dash, in print without colour.
QColor curveColor(std::size_t index) {
  static const std::array colors{QColor(0x00, 0x00, 0x00), QColor(0x00, 0x72, 0xB2), QColor(0xD5, 0x5E, 0x00),
                                 QColor(0x00, 0x9E, 0x73), QColor(0xCC, 0x79, 0xA7), QColor(0xE6, 0x9F, 0x00),
                                 QColor(0x56, 0xB4, 0xE9)};
  return colors[index % colors.size()];
}

QCPScatterStyle curveMark(std::size_t index) {
  static constexpr std::array shapes{QCPScatterStyle::ssDisc,     QCPScatterStyle::ssSquare,
                                     QCPScatterStyle::ssTriangle, QCPScatterStyle::ssDiamond,
                                     QCPScatterStyle::ssCross,    QCPScatterStyle::ssTriangleInverted,
                                     QCPScatterStyle::ssPlus};
  const QColor color = curveColor(index);
  return {shapes[index % shapes.size()], color, index == 0 ? color : Qt::white, 5};
}

Qt::PenStyle curveDash(std::size_t index) {
  static constexpr std::array dashes{Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};
  return dashes[index % dashes.size()];
}

// Letters of one width under several names: an SVG holds text, which must not grow where the first name is unknown.
const QStringList& fontFamilies() {
  static const QStringList families{"Liberation Sans", "Arimo", "Arial", "Helvetica"};
  return families;
}

QFont fontOf(int pixels, bool isStrong = false) {
  QFont font(fontFamilies() + QStringList{"Noto Sans", "DejaVu Sans"});
  font.setPixelSize(pixels);
  font.setWeight(isStrong ? QFont::Bold : QFont::Normal);
  return font;
}

double shown(double value, const Metric& metric) { return metric.isShare ? 100 * value : value; }

// No share is below nothing or above all.
double inShare(double value, const Metric& metric) { return metric.isShare ? std::clamp(value, 0.0, 100.0) : value; }

void styleAxes(QCPAxisRect& rect, const QPalette& palette) {
  for (QCPAxis* axis : rect.axes()) {
    axis->setLabelFont(fontOf(fontPixels));
    axis->setTickLabelFont(fontOf(fontPixels - 1));
    axis->setBasePen(QPen(mutedText(palette), 1));
    axis->setTickPen(QPen(mutedText(palette), 1));
    axis->setSubTicks(false);
    axis->setTickLength(0, 4);
    axis->grid()->setPen(QPen(gridLine(palette), 1));
    axis->grid()->setZeroLinePen(Qt::NoPen);
  }
}

// The sample deviation on both sides of the mean.
void addBand(QCustomPlot& plot, QCPAxisRect& rect, const RatioCurve& curve, const Metric& metric, QColor color) {
  auto* lower = plot.addGraph(rect.axis(QCPAxis::atBottom), rect.axis(QCPAxis::atLeft));
  auto* upper = plot.addGraph(rect.axis(QCPAxis::atBottom), rect.axis(QCPAxis::atLeft));
  for (std::size_t i = 0; i < curve.ratios.size(); ++i) {
    const double deviation = curve.values[i].deviation.value_or(0);
    lower->addData(curve.ratios[i], inShare(shown(curve.values[i].mean - deviation, metric), metric));
    upper->addData(curve.ratios[i], inShare(shown(curve.values[i].mean + deviation, metric), metric));
  }
  color.setAlphaF(0.13F);
  for (QCPGraph* graph : {lower, upper}) {
    graph->setPen(Qt::NoPen);
    graph->removeFromLegend();
  }
  upper->setBrush(color);
  upper->setChannelFillGraph(lower);
}

QCPGraph* addCurve(QCustomPlot& plot, QCPAxisRect& rect, const RatioCurve& curve, const Metric& metric,
                   std::size_t index) {
  auto* graph = plot.addGraph(rect.axis(QCPAxis::atBottom), rect.axis(QCPAxis::atLeft));
  for (std::size_t i = 0; i < curve.ratios.size(); ++i) {
    graph->addData(curve.ratios[i], shown(curve.values[i].mean, metric));
  }
  graph->setName(QString::fromStdString(curve.name));
  graph->setPen(QPen(curveColor(index), index == 0 ? 2.0 : 1.4, curveDash(index)));
  graph->setScatterStyle(curveMark(index));
  return graph;
}

QCPRange rangeOf(const RatioPanel& panel) {
  double low = std::numeric_limits<double>::infinity();
  double high = -low;
  for (const RatioCurve& curve : panel.curves) {
    for (const SampleStatistics& value : curve.values) {
      const double deviation = value.deviation.value_or(0);
      low = std::min(low, inShare(shown(value.mean - deviation, panel.metric), panel.metric));
      high = std::max(high, inShare(shown(value.mean + deviation, panel.metric), panel.metric));
    }
  }
  const double space = std::max(0.06 * (high - low), 1e-3);
  const QCPRange range(low - space, high + space);
  return panel.metric.isShare ? withinShare(range) : range;
}

void addPanel(QCustomPlot& plot, QCPLayoutGrid& grid, const RatioPanel& panel, QPoint cell, bool hasLegend) {
  auto* rect = new QCPAxisRect(&plot);
  grid.addElement(cell.y(), cell.x(), rect);
  for (QCPAxis* axis : rect->axes()) {
    axis->setLayer("axes");
    axis->grid()->setLayer("grid");
  }
  rect->setupFullAxesBox();
  for (const auto side : {QCPAxis::atTop, QCPAxis::atRight}) rect->axis(side)->setVisible(false);
  styleAxes(*rect, lightPalette());
  QCPAxis* x = rect->axis(QCPAxis::atBottom);
  QCPAxis* y = rect->axis(QCPAxis::atLeft);
  x->setLabel(QCoreApplication::translate("hrlf::ui::RatioFigure", "Share p of frames dropped, of each modality"));
  y->setLabel(metricLabel(panel.metric));
  auto fifths = QSharedPointer<QCPAxisTickerFixed>::create();
  fifths->setTickStep(0.2);
  x->setTicker(fifths);
  x->setNumberFormat("f");
  x->setNumberPrecision(1);
  x->setRange(-0.02, 1.02);
  for (std::size_t i = 0; i < panel.curves.size(); ++i) {
    addBand(plot, *rect, panel.curves[i], panel.metric, curveColor(i));
  }
  for (std::size_t i = 0; i < panel.curves.size(); ++i) {
    QCPGraph* graph = addCurve(plot, *rect, panel.curves[i], panel.metric, i);
    if (!hasLegend) graph->removeFromLegend();
  }
  y->setRange(rangeOf(panel));
}

// Breaks `text` at its spaces into lines of at most `width` pixels.
QString wrapped(const QString& text, const QFont& font, double width) {
  const QFontMetricsF metrics(font);
  QStringList lines;
  QString line;
  for (const QString& word : text.split(' ')) {
    const QString longer = line.isEmpty() ? word : line + ' ' + word;
    if (!line.isEmpty() && metrics.horizontalAdvance(longer) > width) {
      lines << line;
      line = word;
    } else {
      line = longer;
    }
  }
  return (lines << line).join('\n');
}

// The provenance in a few lines: hashes shortened, the first of many.
QString footOf(const RatioFigure& figure) {
  QStringList parts;
  QStringList hashes;
  for (const auto& [name, value] : figure.provenance) {
    const QString text = QString::fromStdString(value);
    if (name.starts_with("models of ")) {
      for (const QString& hash : text.split(", ")) hashes << hash.left(shownHashDigits);
    } else if (name.starts_with("metric ")) {
      parts << QString::fromStdString(name.substr(7)) + ": " + text;
    } else if (name == "data") {
      parts << QCoreApplication::translate("hrlf::ui::RatioFigure", "Data: %1")
                   .arg(QString(text).replace(
                       QRegularExpression(QStringLiteral("([0-9a-f]{%1})[0-9a-f]+").arg(shownHashDigits)), "\\1"));
    } else if (name == "program version") {
      parts << text;
    } else {
      parts << QString::fromStdString(name) + ": " + text;
    }
  }
  constexpr qsizetype mostHashes = 5;
  QString models = hashes.mid(0, mostHashes).join(", ");
  if (hashes.size() > mostHashes)
    models += QCoreApplication::translate("hrlf::ui::RatioFigure", " and %1 more (all named inside the file)")
                  .arg(hashes.size() - mostHashes);
  parts << QCoreApplication::translate("hrlf::ui::RatioFigure", "models (SHA-256): %1").arg(models);
  for (QString& part : parts)
    if (part.endsWith('.')) part.chop(1);
  return QCoreApplication::translate("hrlf::ui::RatioFigure",
                                     "Lines: mean over training seeds; bands: sample deviation on both sides. ") +
         parts.join("; ") + ".";
}

QSize build(QCustomPlot& plot, const RatioFigure& figure) {
  const int columns = std::min<int>(panelsInARow, static_cast<int>(figure.panels.size()));
  const int rows = (static_cast<int>(figure.panels.size()) + columns - 1) / columns;
  // One panel alone still leaves room for legend and foot.
  const int width = columns == 1 ? panelWidth * 3 / 2 : columns * panelWidth;
  plot.plotLayout()->clear();
  plot.setBackground(QBrush(Qt::white));
  plot.setAutoAddPlottableToLegend(true);

  auto* panels = new QCPLayoutGrid;
  auto* title = new QCPTextElement(&plot, figure.title, fontOf(fontPixels + 2, true));
  title->setTextFlags(Qt::AlignHCenter | Qt::AlignVCenter);
  plot.plotLayout()->addElement(0, 0, title);
  plot.plotLayout()->addElement(1, 0, panels);

  auto* legend = new QCPLegend;
  plot.legend = legend;
  auto* legendRow = new QCPLayoutGrid;
  plot.plotLayout()->addElement(2, 0, legendRow);
  legendRow->addElement(0, 0, legend);
  legend->setLayer("legend");
  legend->setVisible(true);
  legend->setFillOrder(QCPLegend::foColumnsFirst);
  legend->setWrap(legendColumns);
  legend->setBorderPen(Qt::NoPen);
  legend->setBrush(Qt::NoBrush);
  legend->setFont(fontOf(fontPixels));
  legend->setIconSize(26, 12);

  const QFont footFont = fontOf(footPixels);
  auto* foot = new QCPTextElement(&plot, wrapped(footOf(figure), footFont, width - 3 * margin), footFont);
  foot->setTextFlags(Qt::AlignLeft | Qt::AlignTop);
  foot->setTextColor(mutedText(lightPalette()));
  plot.plotLayout()->addElement(3, 0, foot);
  for (const int row : {0, 2, 3}) plot.plotLayout()->setRowStretchFactor(row, 0.001);
  plot.plotLayout()->setMargins(QMargins(margin, margin, margin, margin));
  plot.plotLayout()->setRowSpacing(6);

  for (std::size_t i = 0; i < figure.panels.size(); ++i) {
    const int index = static_cast<int>(i);
    addPanel(plot, *panels, figure.panels[i], {index % columns, index / columns}, i == 0);
  }
  const int legendWidth = width - 2 * margin;
  if (legend->minimumOuterSizeHint().width() > legendWidth) wrapLegend(plot, legendWidth);
  const int legendHeight = 20 * legend->rowCount();
  const auto footLines = static_cast<int>(foot->text().count('\n')) + 1;
  const int height = rows * panelHeight + legendHeight + footLines * (footPixels + 3) + 60;
  return {width, height};
}

void paint(QCustomPlot& plot, QPaintDevice& device, QSize size, double scale, bool isVector) {
  QCPPainter painter(&device);
  painter.setMode(QCPPainter::pmVectorized, isVector);
  painter.setMode(QCPPainter::pmNoCaching, isVector);
  painter.scale(scale, scale);
  plot.toPainter(&painter, size.width(), size.height());
}

QString fullProvenance(const RatioFigure& figure) {
  QString text;
  for (const auto& [name, value] : figure.provenance) {
    text += QString::fromStdString(name) + ": " + QString::fromStdString(value) + "\n";
  }
  return text;
}

std::string svgBytes(QCustomPlot& plot, const RatioFigure& figure, QSize size) {
  QByteArray bytes;
  QBuffer buffer(&bytes);
  QSvgGenerator generator;
  generator.setOutputDevice(&buffer);
  generator.setSize(size);
  generator.setViewBox(QRect(QPoint(), size));
  generator.setResolution(pixelsPerInch);
  generator.setTitle(figure.title);
  generator.setDescription(fullProvenance(figure));
  paint(plot, generator, size, 1, true);
  // Qt writes the first family alone.
  const QString family = QStringLiteral("font-family=\"%1\"");
  bytes.replace(family.arg(fontFamilies().front()).toUtf8(),
                family.arg(fontFamilies().join(", ") + ", sans-serif").toUtf8());
  return bytes.toStdString();
}

std::string pdfBytes(QCustomPlot& plot, const RatioFigure& figure, QSize size) {
  constexpr int dotsPerInch = 1200;
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  QPdfWriter writer(&buffer);
  writer.setResolution(dotsPerInch);
  writer.setPageSize(QPageSize(QSizeF(size) * 72.0 / pixelsPerInch, QPageSize::Point, {}, QPageSize::ExactMatch));
  writer.setPageMargins(QMarginsF());
  writer.setTitle(figure.title);
  writer.setCreator("HRLF Studio");
  writer.addFileAttachment("provenance.txt", fullProvenance(figure).toUtf8(), "text/plain");
  paint(plot, writer, size, static_cast<double>(dotsPerInch) / pixelsPerInch, true);
  return bytes.toStdString();
}

std::string pngBytes(QCustomPlot& plot, const RatioFigure& figure, QSize size) {
  QImage image(size * pngRatio, QImage::Format_RGB32);
  image.fill(Qt::white);
  image.setDotsPerMeterX(qRound(pngRatio * pixelsPerInch / 0.0254));
  image.setDotsPerMeterY(qRound(pngRatio * pixelsPerInch / 0.0254));
  image.setText("Title", figure.title);
  image.setText("Description", fullProvenance(figure));
  paint(plot, image, size, pngRatio, false);
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  image.save(&buffer, "PNG");
  return bytes.toStdString();
}

}  // namespace

RatioFigure ratioFigureOf(const std::vector<Method>& methods, const QString& title) {
  RatioFigure figure{title, {}, provenanceOf(methods)};
  for (const Metric& metric : metricsOf(methods.front().runs.front().evaluation)) {
    if (!metric.inPrint) continue;
    std::vector<RatioCurve> curves = ratioCurves(methods, metric);
    if (!curves.empty()) figure.panels.push_back({metric, std::move(curves)});
  }
  return figure;
}

std::string ratioFigureBytes(const RatioFigure& figure, FigureFormat format) {
  QCustomPlot plot;
  const QSize size = build(plot, figure);
  if (format == FigureFormat::Svg) return svgBytes(plot, figure, size);
  return format == FigureFormat::Pdf ? pdfBytes(plot, figure, size) : pngBytes(plot, figure, size);
}

Result<void> writeRatioFigure(const RatioFigure& figure, const std::filesystem::path& stem) {
  QCustomPlot plot;
  const QSize size = build(plot, figure);
  const auto with = [&stem](const char* extension) { return std::filesystem::path(stem.native() + extension); };
  if (auto written = writeFileAtomically(with(".svg"), svgBytes(plot, figure, size)); !written) return written;
  if (auto written = writeFileAtomically(with(".pdf"), pdfBytes(plot, figure, size)); !written) return written;
  return writeFileAtomically(with(".png"), pngBytes(plot, figure, size));
}

}  // namespace hrlf::ui
