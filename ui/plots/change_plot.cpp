#include "ui/plots/change_plot.h"

#include "ui/plots/plot_style.h"
#include "ui/plots/time_wheel.h"
#include "ui/theme/palette.h"

#include <QApplication>
#include <QEvent>
#include <QMouseEvent>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <utility>

namespace hrlf::ui {
namespace {

constexpr std::size_t curveCount = modalityCount + 1;  // the last one: all three

std::size_t indexOf(DroppedModality dropped) { return dropped ? static_cast<std::size_t>(*dropped) : modalityCount; }

QColor colorOf(std::size_t index, const QPalette& palette) {
  return index < modalityCount ? modalityColor(allModalities[index], palette) : completeColor(palette);
}

/// What nobody sees is drawn when it is shown.
class SeenPlot : public QCustomPlot {
 public:
  using QCustomPlot::QCustomPlot;
  void redraw() {
    if (isVisible()) replot(rpQueuedReplot);
  }

 protected:
  void showEvent(QShowEvent* event) override {
    QCustomPlot::showEvent(event);
    replot(rpQueuedReplot);
  }
};

/// A plot that only shows: its owner hears the mouse.
SeenPlot* addPlot(QWidget* owner) {
  auto* plot = new SeenPlot(owner);
  plot->setAttribute(Qt::WA_TransparentForMouseEvents);
  plot->setFocusPolicy(Qt::NoFocus);
  plot->axisRect()->setMinimumMargins(QMargins(4, 4, 4, 4));
  auto* layout = new QVBoxLayout(owner);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(plot);
  return plot;
}

bool isLookChange(const QEvent& event) {
  return event.type() == QEvent::PaletteChange || event.type() == QEvent::FontChange;
}

}  // namespace

struct RatioPlot::Private {
  SeenPlot* plot = nullptr;
  QCPTextElement* title = nullptr;
  std::array<QCPGraph*, curveCount> lower{};
  std::array<QCPGraph*, curveCount> upper{};
  std::array<QCPGraph*, curveCount> curve{};
  QCPGraph* bandSign = nullptr;  // has no points: stands for the bands in the legend

  void applyTheme(const QPalette& palette, const QFont& font) {
    stylePlot(*plot, palette, font);
    title->setFont(strongFont(font));
    title->setTextColor(palette.color(QPalette::Active, QPalette::Text));
    for (std::size_t i = 0; i < curveCount; ++i) {
      const QColor color = colorOf(i, palette);
      QColor band = color;
      band.setAlphaF(0.18F);
      for (QCPGraph* edge : {lower[i], upper[i]}) edge->setPen(Qt::NoPen);
      upper[i]->setBrush(band);
      curve[i]->setPen(QPen(color, 1.6, i < modalityCount ? Qt::SolidLine : Qt::DashLine));
      curve[i]->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, color, color, 4));
    }
    QColor sign = mutedText(palette);
    sign.setAlphaF(0.35F);
    bandSign->setPen(Qt::NoPen);
    bandSign->setBrush(sign);
  }

  void fit(const QSize& size) {
    wrapLegend(*plot, size.width());
    fitTicks(*plot->yAxis, axesHeight(*plot, size.height()));
    plot->redraw();
  }
};

RatioPlot::RatioPlot(QWidget* parent) : QWidget(parent), d_(std::make_unique<Private>()) {
  setObjectName("ratioPlot");
  setAccessibleName(tr("Change of the prediction over the share of missing frames"));
  setToolTip(
      tr("How far the prediction moves, on average over the clip, when this share of the frames is missing. The "
         "band is one deviation over the draws of the frames."));
  SeenPlot* plot = d_->plot = addPlot(this);
  setMinimumSize(fontMetrics().averageCharWidth() * 42, fontMetrics().height() * 12);
  for (std::size_t i = 0; i < curveCount; ++i) {
    d_->lower[i] = plot->addGraph();
    d_->upper[i] = plot->addGraph();
    d_->upper[i]->setChannelFillGraph(d_->lower[i]);
    d_->lower[i]->removeFromLegend();
    d_->upper[i]->removeFromLegend();
  }
  for (std::size_t i = 0; i < curveCount; ++i) {
    d_->curve[i] = plot->addGraph();
    d_->curve[i]->setName(i < modalityCount ? tr("without %1").arg(modalityInSentence(allModalities[i]))
                                            : tr("without all three"));
  }
  d_->bandSign = plot->addGraph();
  d_->bandSign->setName(tr("± deviation"));
  // The title names the axis: beside it, in a low panel, there is no room for so many letters.
  d_->title = addTitleOverLegend(*plot, tr("Mean change (label units)"));
  plot->xAxis->setLabel(tr("Share of missing frames (%)"));
  d_->applyTheme(palette(), font());
  clear();
}

RatioPlot::~RatioPlot() = default;

void RatioPlot::addPoint(DroppedModality dropped, const RatioPoint& point) {
  const std::size_t i = indexOf(dropped);
  const double percent = 100 * point.ratio;
  d_->curve[i]->addData(percent, point.change);
  d_->lower[i]->addData(percent, std::max(0.0, point.change - point.deviation));
  d_->upper[i]->addData(percent, point.change + point.deviation);
  // An axis that jumps with every point is hard to read: it only grows, in halves.
  const double top = std::ceil((point.change + point.deviation) * 2.2) / 2;
  if (top > d_->plot->yAxis->range().upper) d_->plot->yAxis->setRangeUpper(top);
  d_->plot->redraw();
}

void RatioPlot::clear() {
  for (std::size_t i = 0; i < curveCount; ++i)
    for (QCPGraph* graph : {d_->curve[i], d_->lower[i], d_->upper[i]}) {
      graph->data()->clear();
      graph->addData(0, 0);  // nothing missing changes nothing
    }
  // Room for the label of the last tick, which would be left out otherwise.
  d_->plot->xAxis->setRange(0, 104);
  d_->plot->yAxis->setRange(0, 0.5);
  d_->plot->redraw();
}

void RatioPlot::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  d_->fit(size());
}

int RatioPlot::points() const {
  int count = 0;
  for (const QCPGraph* curve : d_->curve) count += curve->dataCount() - 1;
  return count;
}

void RatioPlot::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (!isLookChange(*event)) return;
  d_->applyTheme(palette(), font());
  d_->fit(size());
}

struct ImportancePlot::Private {
  SeenPlot* plot = nullptr;
  QCPTextElement* title = nullptr;
  PerModality<QCPGraph*> curve{};
  QCPItemStraightLine* cursor = nullptr;
  QCPItemRect* band = nullptr;
  std::optional<TimeSpan> selection;
  QSharedPointer<TimeTicker> ticker{new TimeTicker};
  std::optional<double> pressedX;  // pixels, where the button went down; nullopt: no click is under way
  std::optional<double> pannedX;   // pixels, where a drag is

  void applyTheme(const QPalette& palette, const QFont& font) {
    stylePlot(*plot, palette, font);
    title->setFont(strongFont(font));
    title->setTextColor(palette.color(QPalette::Active, QPalette::Text));
    for (Modality m : allModalities) curve[m]->setPen(QPen(modalityColor(m, palette), 1.4));
    // Both as on the time line.
    QColor chosen = palette.color(QPalette::Active, QPalette::Highlight);
    cursor->setPen(QPen(chosen, 1));
    band->setPen(QPen(chosen, 1));
    chosen.setAlphaF(rangeOpacity);
    band->setBrush(chosen);
  }

  void fit(const QSize& size) {
    fitLegendBeside(*plot, *title, size.width());
    ticker->setMostTicks(
        std::max(2, size.width() / (QFontMetrics(plot->xAxis->tickLabelFont()).averageCharWidth() * 12)));
    const int room = axesHeight(*plot, size.height());
    // It is written upwards: what is longer than the axis would run through the title.
    const QFontMetrics metrics(plot->yAxis->labelFont());
    const std::array labels{tr("Adds (label units)"), tr("Adds")};
    const auto* const fitting = std::find_if(
        labels.begin(), labels.end(), [&](const QString& text) { return metrics.horizontalAdvance(text) <= room; });
    plot->yAxis->setLabel(fitting != labels.end() ? *fitting : QString());
    fitTicks(*plot->yAxis, room);
    plot->redraw();
  }

  void placeBand() {
    const QCPRange shown = plot->xAxis->range();
    // An end out of sight is not drawn; how far out it is, in pixels, might be more than a painter can bear.
    const double from = selection ? std::max(selection->start, shown.lower - shown.size()) : 0;
    const double to = selection ? std::min(selection->end, shown.upper + shown.size()) : 0;
    band->setVisible(from < to);
    // Higher than the axes, which clip it: only the sides of the frame are seen.
    band->topLeft->setCoords(from, -1);
    band->bottomRight->setCoords(to, 2);
  }

  [[nodiscard]] double timeAt(double x) const {
    const QCPRange shown = plot->xAxis->range();
    return std::max(0.0, std::clamp(plot->xAxis->pixelToCoord(x), shown.lower, shown.upper));
  }
  [[nodiscard]] double secondsPerPixel() const {
    return plot->xAxis->range().size() / std::max(1, plot->axisRect()->width());
  }
};

ImportancePlot::ImportancePlot(QWidget* parent) : QWidget(parent), d_(std::make_unique<Private>()) {
  setObjectName("importancePlot");
  setAccessibleName(tr("Which modality matters, over time"));
  setToolTip(
      tr("The prediction from everything minus the prediction without this modality. Above zero the modality "
         "makes the prediction more positive. Click to go there; the wheel zooms, dragging moves along, a double "
         "click shows the whole clip."));
  SeenPlot* plot = d_->plot = addPlot(this);
  setMinimumSize(fontMetrics().averageCharWidth() * 42, fontMetrics().height() * 10);
  for (Modality m : allModalities) {
    d_->curve[m] = plot->addGraph();
    d_->curve[m]->setName(modalityTitle(m));
  }
  d_->title = addTitleAndLegend(*plot, tr("Which modality matters"));
  d_->band = new QCPItemRect(plot);
  for (QCPItemPosition* corner : {d_->band->topLeft, d_->band->bottomRight}) {
    corner->setTypeX(QCPItemPosition::ptPlotCoords);
    corner->setTypeY(QCPItemPosition::ptAxisRectRatio);
  }
  d_->band->setVisible(false);
  d_->cursor = new QCPItemStraightLine(plot);
  plot->xAxis->setTicker(d_->ticker);
  plot->xAxis->setLabel(tr("Time (m:ss)"));
  plot->yAxis->setTicker(QSharedPointer<NumberTicker>::create());
  d_->applyTheme(palette(), font());
  clear();
}

ImportancePlot::~ImportancePlot() = default;

void ImportancePlot::setCurves(const PerModality<ImportanceCurve>& curves) {
  double largest = 0.5;
  for (Modality m : allModalities) {
    QVector<QCPGraphData> points;
    points.reserve(static_cast<qsizetype>(curves[m].size()));
    for (const FramePrediction& frame : curves[m]) {
      points.append({frame.time, frame.score ? *frame.score : std::numeric_limits<double>::quiet_NaN()});
      if (frame.score) largest = std::max(largest, std::abs(static_cast<double>(*frame.score)));
    }
    d_->curve[m]->data()->set(points, true);
  }
  const double top = std::ceil(largest * 2.1) / 2;
  d_->plot->yAxis->setRange(-top, top);
  d_->plot->redraw();
}

void ImportancePlot::clear() { setCurves({}); }

void ImportancePlot::setTimeRange(double from, double to) {
  if (!(to > from)) return;
  d_->plot->xAxis->setRange(from, to);
  d_->placeBand();
  d_->plot->redraw();
}

void ImportancePlot::setCursor(double seconds) {
  d_->cursor->point1->setCoords(seconds, 0);
  d_->cursor->point2->setCoords(seconds, 1);
  d_->plot->redraw();
}

void ImportancePlot::setSelection(std::optional<TimeSpan> selection) {
  d_->selection = selection;
  d_->placeBand();
  d_->plot->redraw();
}

void ImportancePlot::mousePressEvent(QMouseEvent* event) {
  const bool drags = event->button() == Qt::LeftButton || event->button() == Qt::MiddleButton;
  if (!drags || !d_->plot->axisRect()->rect().contains(event->position().toPoint())) return;
  const double x = event->position().x();
  const bool isLeft = event->button() == Qt::LeftButton;
  d_->pressedX = isLeft ? std::optional(x) : std::nullopt;
  d_->pannedX = isLeft ? std::nullopt : std::optional(x);
}

void ImportancePlot::mouseMoveEvent(QMouseEvent* event) {
  const double x = event->position().x();
  if (d_->pressedX && std::abs(x - *d_->pressedX) >= QApplication::startDragDistance())
    d_->pannedX = std::exchange(d_->pressedX, std::nullopt);
  if (!d_->pannedX) return;
  QWidget::setCursor(Qt::ClosedHandCursor);
  const double seconds = (*d_->pannedX - x) * d_->secondsPerPixel();
  d_->pannedX = x;
  emit panRequested(seconds);
}

void ImportancePlot::mouseReleaseEvent(QMouseEvent* event) {
  d_->pannedX.reset();
  QWidget::unsetCursor();
  // Where it went down: the pointer may have moved by less than a drag.
  if (const auto x = std::exchange(d_->pressedX, std::nullopt); x && event->button() == Qt::LeftButton)
    emit timeChosen(d_->timeAt(*x));
}

void ImportancePlot::mouseDoubleClickEvent(QMouseEvent* event) {
  d_->pressedX.reset();  // it was no click
  if (event->button() == Qt::LeftButton) emit fitRequested();
}

void ImportancePlot::wheelEvent(QWheelEvent* event) {
  const TimeWheel turned = timeWheel(*event);
  if (turned.pan != 0)
    emit panRequested(turned.pan * d_->plot->xAxis->range().size());
  else
    emit zoomRequested(turned.zoom, d_->timeAt(event->position().x()));
  event->accept();
}

void ImportancePlot::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (!isLookChange(*event)) return;
  d_->applyTheme(palette(), font());
  d_->fit(size());
}

void ImportancePlot::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  d_->fit(size());
}

}  // namespace hrlf::ui
