#include "ui/plots/plot_style.h"

#include "ui/plots/time_scale.h"
#include "ui/theme/palette.h"

#include <QFontMetrics>

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <vector>

namespace hrlf::ui {

double TimeTicker::getTickStep(const QCPRange& range) { return step_ = timeTickStep(range.size(), mostTicks_); }

int TimeTicker::getSubTickCount(double tickStep) { return timeSubTicks(tickStep); }

QString TimeTicker::getTickLabel(double tick, const QLocale& /*locale*/, QChar /*format*/, int /*precision*/) {
  return timeText(tick, step_);
}

QString NumberTicker::getTickLabel(double tick, const QLocale& locale, QChar format, int precision) {
  return QCPAxisTicker::getTickLabel(tick, locale, format, precision).replace(u'-', QChar(0x2212));
}

QFont smallFont(const QFont& font) {
  QFont small = font;
  small.setPointSizeF(font.pointSizeF() * 0.9);
  return small;
}

QFont strongFont(const QFont& font) {
  QFont strong = font;
  strong.setWeight(QFont::Bold);
  return strong;
}

void stylePlot(QCustomPlot& plot, const QPalette& palette, const QFont& font) {
  const QColor text = palette.color(QPalette::Active, QPalette::Text);
  const QColor muted = mutedText(palette);
  const QColor line = gridLine(palette);
  const QFont small = smallFont(font);
  // Painted with the rest of the window, not once more by itself.
  plot.setPlottingHint(QCP::phImmediateRefresh, false);
  plot.setBackground(QBrush(palette.color(QPalette::Active, QPalette::Base)));
  plot.legend->setFont(small);
  plot.legend->setTextColor(text);
  plot.legend->setIconSize(QFontMetrics(small).averageCharWidth() * 4, QFontMetrics(small).height());
  for (QCPAxis* axis : {plot.xAxis, plot.yAxis}) {
    axis->setTickLabelFont(small);
    axis->setTickLabelColor(muted);
    axis->setLabelFont(small);
    axis->setLabelColor(muted);
    axis->setBasePen(QPen(mixed(line, muted, 0.5), 1));
    axis->setTickPen(QPen(mixed(line, muted, 0.5), 1));
    axis->setSubTickPen(QPen(line, 1));
    axis->setTickLength(0, 4);
    axis->setSubTickLength(0, 2);
    axis->setTickLabelPadding(4);
    axis->grid()->setPen(QPen(line, 1));
    axis->grid()->setZeroLinePen(Qt::NoPen);
  }
  plot.yAxis->grid()->setZeroLinePen(QPen(muted, 1));
  plot.yAxis->setSubTicks(false);
}

namespace {

/// Its first sign and its last letter are not to touch the edge of the picture.
constexpr int legendMargin = 6;

QCPTextElement* addHead(QCustomPlot& plot, const QString& title, bool isOver) {
  auto* head = new QCPLayoutGrid;
  auto* element = new QCPTextElement(&plot, title);
  element->setTextFlags(Qt::AlignLeft | Qt::AlignVCenter);
  head->addElement(0, 0, element);
  head->addElement(isOver ? 1 : 0, isOver ? 0 : 1, plot.legend);
  if (!isOver) {
    head->setColumnStretchFactor(0, 1.0);
    head->setColumnStretchFactor(1, 0.001);
  }
  head->setRowSpacing(2);
  plot.legend->setVisible(true);
  plot.legend->setFillOrder(QCPLegend::foColumnsFirst);
  plot.legend->setWrap(0);
  plot.legend->setBorderPen(Qt::NoPen);
  plot.legend->setBrush(Qt::NoBrush);
  plot.legend->setMargins(QMargins(legendMargin, 0, legendMargin, 0));
  // A legend without entries wants no width, and would keep the whole column to that of the title. (The largest size
  // itself means "not set".)
  plot.legend->setMaximumSize(QWIDGETSIZE_MAX - 1, QWIDGETSIZE_MAX);
  plot.plotLayout()->insertRow(0);
  plot.plotLayout()->addElement(0, 0, head);
  plot.plotLayout()->setRowStretchFactor(0, 0.001);
  plot.plotLayout()->setRowSpacing(2);
  return element;
}

}  // namespace

QCPTextElement* addTitleAndLegend(QCustomPlot& plot, const QString& title) { return addHead(plot, title, false); }

QCPTextElement* addTitleOverLegend(QCustomPlot& plot, const QString& title) { return addHead(plot, title, true); }

int axesHeight(const QCustomPlot& plot, int height) {
  const QCPAxis& below = *plot.xAxis;
  const int lines = (below.tickLabels() ? 1 : 0) + (below.label().isEmpty() ? 0 : 1);
  const int labels = lines * (QFontMetrics(below.labelFont()).height() + below.tickLabelPadding());
  const int head = plot.plotLayout()->element(0, 0)->minimumOuterSizeHint().height();
  return std::max(0, height - head - labels - 2 * plot.axisRect()->minimumMargins().bottom());
}

void fitTicks(QCPAxis& axis, int height) {
  axis.ticker()->setTickCount(std::clamp(height * 2 / (QFontMetrics(axis.tickLabelFont()).height() * 3), 2, 5));
}

QCPRange withinShare(const QCPRange& range) {
  const double mark = 0.03 * range.size();
  return {std::max(range.lower, -mark), std::min(range.upper, 100 + mark)};
}

void wrapLegend(QCustomPlot& plot, int width) {
  std::vector<int> widths;
  for (int i = 0; i < plot.legend->itemCount(); ++i)
    // A place of the grid may be free.
    if (const QCPAbstractLegendItem* entry = plot.legend->item(i))
      widths.push_back(entry->minimumOuterSizeHint().width() + plot.legend->columnSpacing());
  if (widths.empty()) return;
  const auto widthOf = [&widths](std::size_t columns) {
    std::vector<int> widest(columns, 0);
    for (std::size_t i = 0; i < widths.size(); ++i) widest[i % columns] = std::max(widest[i % columns], widths[i]);
    return std::accumulate(widest.begin(), widest.end(), 0);
  };
  width -= plot.legend->margins().left() + plot.legend->margins().right();
  std::size_t columns = widths.size();
  while (columns > 1 && widthOf(columns) > width) --columns;
  // As long lines as need be: three entries over one would look left behind.
  const std::size_t lines = (widths.size() + columns - 1) / columns;
  if (const std::size_t even = (widths.size() + lines - 1) / lines; widthOf(even) <= width) columns = even;
  plot.legend->setWrap(static_cast<int>(columns));
  plot.legend->setFillOrder(QCPLegend::foColumnsFirst);
}

void fitLegendBeside(QCustomPlot& plot, const QCPLayoutElement& title, int width) {
  wrapLegend(plot, width - title.minimumOuterSizeHint().width());
}

}  // namespace hrlf::ui
