// What all plots of the window look like. Private to this room.
#pragma once

#include <qcustomplot.h>

#include <QFont>
#include <QPalette>

namespace hrlf::ui {

/// m:ss ticks.
class TimeTicker : public QCPAxisTicker {
 public:
  void setMostTicks(int count) { mostTicks_ = count; }

 protected:
  double getTickStep(const QCPRange& range) override;
  int getSubTickCount(double tickStep) override;
  QString getTickLabel(double tick, const QLocale& locale, QChar format, int precision) override;

 private:
  int mostTicks_ = 8;
  double step_ = 1;
};

/// Numbers with a real minus sign, as everywhere else in the window.
class NumberTicker : public QCPAxisTicker {
 protected:
  QString getTickLabel(double tick, const QLocale& locale, QChar format, int precision) override;
};

/// Smaller than the window's font: tick labels, units, legends.
[[nodiscard]] QFont smallFont(const QFont& font);
/// Titles. Bold, as a font without that face (many Chinese ones) is thickened for no lighter weight.
[[nodiscard]] QFont strongFont(const QFont& font);

/// Ground, axes, grid and legend in the colours of the palette.
void stylePlot(QCustomPlot& plot, const QPalette& palette, const QFont& font);

/// Puts `title` above the axes, at the left, with the legend beside it, on one line.
[[nodiscard]] QCPTextElement* addTitleAndLegend(QCustomPlot& plot, const QString& title);

/// The same with the legend on lines of its own below the title, for many or long entries.
[[nodiscard]] QCPTextElement* addTitleOverLegend(QCustomPlot& plot, const QString& title);

/// Pixels that remain for the axes of a plot with such a head that is `height` high.
[[nodiscard]] int axesHeight(const QCustomPlot& plot, int height);

/// As many ticks upwards as have room in `height` pixels.
void fitTicks(QCPAxis& axis, int height);

/// A range of per cents kept to what a share can be, with room for a mark at its ends but for no tick beyond them.
[[nodiscard]] QCPRange withinShare(const QCPRange& range);

/// Puts the entries of a legend on as few lines as fit into `width` pixels.
void wrapLegend(QCustomPlot& plot, int width);

/// The same for a legend that stands beside `title` in a plot of this width.
void fitLegendBeside(QCustomPlot& plot, const QCPLayoutElement& title, int width);

}  // namespace hrlf::ui
