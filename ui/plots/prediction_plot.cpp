#include "ui/plots/prediction_plot.h"

#include "ui/plots/plot_style.h"
#include "ui/plots/time_scale.h"
#include "ui/theme/palette.h"

#include <qcustomplot.h>

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace hrlf::ui {
namespace {

/// Signed numbers with both ends of the label range among them: "−3 ... +3", or "−3, 0, +3" where there is little room.
class ScoreTicker : public QCPAxisTicker {
 public:
  void setLabels(double low, double high, int most) {
    low_ = low;
    high_ = high;
    most_ = std::max(most, 2);
  }

 protected:
  double getTickStep(const QCPRange& range) override {
    constexpr std::array candidates{0.01, 0.02, 0.05, 0.1, 0.2, 0.25, 0.5, 1.0, 1.5, 2.0, 3.0, 5.0, 10.0};
    const auto whole = [](double x) { return std::abs(x - std::round(x)) < 1e-6; };
    const auto* const found = std::find_if(candidates.begin(), candidates.end(), [&](double step) {
      return (high_ - low_) / step <= most_ && whole(low_ / step) && whole(high_ / step);
    });
    return step_ = found != candidates.end() ? *found : QCPAxisTicker::getTickStep(range);
  }
  int getSubTickCount(double /*tickStep*/) override { return 0; }
  QString getTickLabel(double tick, const QLocale& /*locale*/, QChar /*format*/, int /*precision*/) override {
    const bool integer = std::abs(step_ - std::round(step_)) < 1e-6;
    return signedText(tick, integer ? 0 : std::clamp(static_cast<int>(std::ceil(-std::log10(step_) - 1e-9)), 1, 6));
  }

 private:
  double low_ = -3;
  double high_ = 3;
  int most_ = 6;
  double step_ = 1;
};

bool usable(const std::optional<float>& score) { return score && std::isfinite(*score); }

bool sameCurve(const std::vector<FramePrediction>& a, const std::vector<FramePrediction>& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](const FramePrediction& x, const FramePrediction& y) { return x.score == y.score; });
}

/// Data of a curve with a gap wherever there is no prediction.
QSharedPointer<QCPGraphDataContainer> dataOf(const std::vector<FramePrediction>& frames) {
  auto data = QSharedPointer<QCPGraphDataContainer>::create();
  QVector<QCPGraphData> points;
  points.reserve(static_cast<qsizetype>(frames.size()));
  for (const FramePrediction& frame : frames)
    points.append({frame.time, usable(frame.score) ? *frame.score : std::numeric_limits<double>::quiet_NaN()});
  data->set(points, true);
  return data;
}

/// An edge of the band around a curve: score + side * spread; empty when no frame has a spread.
QSharedPointer<QCPGraphDataContainer> edgeOf(const std::vector<FramePrediction>& frames, double side) {
  auto data = QSharedPointer<QCPGraphDataContainer>::create();
  const auto hasSpread = [](const FramePrediction& frame) { return usable(frame.score) && usable(frame.spread); };
  if (std::none_of(frames.begin(), frames.end(), hasSpread)) return data;
  QVector<QCPGraphData> points;
  points.reserve(static_cast<qsizetype>(frames.size()));
  for (const FramePrediction& frame : frames)
    points.append({frame.time,
                   hasSpread(frame) ? *frame.score + side * *frame.spread : std::numeric_limits<double>::quiet_NaN()});
  data->set(points, true);
  return data;
}

/// A prediction between two gaps has no line; it gets a dot.
QSharedPointer<QCPGraphDataContainer> lonePointsOf(const std::vector<FramePrediction>& frames) {
  auto data = QSharedPointer<QCPGraphDataContainer>::create();
  for (std::size_t i = 0; i < frames.size(); ++i) {
    const bool before = i > 0 && usable(frames[i - 1].score);
    const bool after = i + 1 < frames.size() && usable(frames[i + 1].score);
    if (usable(frames[i].score) && !before && !after) data->add({frames[i].time, *frames[i].score});
  }
  return data;
}

}  // namespace

/// The space between two graphs without lines of their own.
struct SpreadBand {
  QCPGraph* upper = nullptr;
  QCPGraph* lower = nullptr;

  void build(QCustomPlot* plot) {
    lower = plot->addGraph();
    upper = plot->addGraph();
    lower->removeFromLegend();
    upper->setChannelFillGraph(lower);
  }
  void setColor(QColor color) {
    color.setAlphaF(0.16F);
    for (QCPGraph* graph : {upper, lower}) graph->setPen(Qt::NoPen);
    upper->setBrush(color);
  }
  void setData(const std::vector<FramePrediction>& frames) {
    upper->setData(edgeOf(frames, 1));
    lower->setData(edgeOf(frames, -1));
  }
};

struct PredictionPlot::Private {
  QCustomPlot* plot = nullptr;
  QCPTextElement* title = nullptr;
  SpreadBand completeBand;
  SpreadBand incompleteBand;
  QCPGraph* difference = nullptr;
  QCPGraph* complete = nullptr;
  QCPGraph* incomplete = nullptr;
  QCPGraph* loneComplete = nullptr;
  QCPGraph* loneIncomplete = nullptr;
  QCPItemText* note = nullptr;
  QSharedPointer<TimeTicker> timeTicker{new TimeTicker};
  QSharedPointer<ScoreTicker> scoreTicker{new ScoreTicker};
  double low = -3;
  double high = 3;
  bool embedded = false;

  void build(QWidget* owner);
  void applyTheme(const QPalette& palette, const QFont& font);
  void fitLabels(const QSize& size);
  void showIncomplete(bool shown);
  void showSpread(bool shown);
  void choosePens(int width);
  void fitTitle(const QStringList& candidates, int width);
};

void PredictionPlot::Private::build(QWidget* owner) {
  plot = new QCustomPlot(owner);
  plot->setObjectName("predictionPlotArea");
  // The owner decides what the mouse does; the plot itself is a picture.
  plot->setAttribute(Qt::WA_TransparentForMouseEvents);
  plot->setFocusPolicy(Qt::NoFocus);
  plot->setNoAntialiasingOnDrag(false);

  completeBand.build(plot);
  incompleteBand.build(plot);
  incompleteBand.upper->removeFromLegend();
  difference = plot->addGraph();
  complete = plot->addGraph();
  incomplete = plot->addGraph();
  loneComplete = plot->addGraph();
  loneIncomplete = plot->addGraph();
  difference->setChannelFillGraph(complete);
  complete->setName(tr("Complete"));
  incomplete->setName(tr("Incomplete"));
  difference->setName(tr("Difference"));
  completeBand.upper->setName(tr("± spread"));
  loneComplete->removeFromLegend();
  loneIncomplete->removeFromLegend();
  // Legend in reading order: the curves, then what is between them.
  difference->removeFromLegend();
  difference->addToLegend();

  title = addTitleAndLegend(*plot, tr("Sentiment, frame by frame"));

  plot->xAxis->setTicker(timeTicker);
  plot->xAxis->setLabel(tr("Time (m:ss)"));
  plot->yAxis->setTicker(scoreTicker);
  plot->xAxis->setRange(0, 1);
  plot->axisRect()->setMinimumMargins(QMargins(4, 4, 4, 4));

  note = new QCPItemText(plot);
  note->position->setType(QCPItemPosition::ptAxisRectRatio);
  note->position->setCoords(0.5, 0.5);
  note->setPositionAlignment(Qt::AlignCenter);
  note->setText(tr("No prediction yet"));
  showIncomplete(false);
  showSpread(false);
}

void PredictionPlot::Private::showIncomplete(bool shown) {
  for (QCPGraph* graph : {incomplete, difference}) {
    graph->setVisible(shown);
    if (shown)
      graph->addToLegend();
    else
      graph->removeFromLegend();
  }
  loneIncomplete->setVisible(shown);
}

// Last in the legend, so after showIncomplete().
void PredictionPlot::Private::showSpread(bool shown) {
  completeBand.upper->removeFromLegend();
  if (shown) completeBand.upper->addToLegend();
}

void PredictionPlot::Private::applyTheme(const QPalette& palette, const QFont& font) {
  stylePlot(*plot, palette, font);
  title->setFont(strongFont(font));
  title->setTextColor(palette.color(QPalette::Active, QPalette::Text));

  const QColor first = completeColor(palette);
  const QColor second = incompleteColor(palette);
  choosePens(plot->width());
  QColor fill = second;
  fill.setAlphaF(0.22F);
  completeBand.setColor(first);
  incompleteBand.setColor(second);
  difference->setPen(Qt::NoPen);
  difference->setBrush(fill);
  for (const auto& [graph, color] : {std::pair(loneComplete, first), std::pair(loneIncomplete, second)}) {
    graph->setLineStyle(QCPGraph::lsNone);
    graph->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, color, color, 4));
  }
  note->setFont(font);
  note->setColor(mutedText(palette));
}

void PredictionPlot::Private::choosePens(int width) {
  // Qt draws wide lines of thousands of points slowly; where several frames share a pixel nobody sees the difference.
  const QCPRange range = plot->xAxis->range();
  const auto data = complete->data();
  const auto visible = data->findEnd(range.upper) - data->findBegin(range.lower);
  const bool dense = visible > 3 * std::max(width, 1);
  complete->setPen(QPen(completeColor(plot->palette()), dense ? 1.0 : 1.6));
  incomplete->setPen(QPen(incompleteColor(plot->palette()), dense ? 1.0 : 1.8, dense ? Qt::SolidLine : Qt::DashLine));
  plot->setPlottingHint(QCP::phFastPolylines, dense);
}

// The first of them that fits beside the legend, which must stay whole.
void PredictionPlot::Private::fitTitle(const QStringList& candidates, int width) {
  const QFontMetrics metrics(title->font());
  const QMargins margins = title->margins();
  const int around = margins.left() + margins.right() + metrics.averageCharWidth() * 3;
  const int room = width - plot->legend->minimumOuterSizeHint().width() - around;
  const auto found = std::find_if(candidates.begin(), candidates.end(),
                                  [&](const QString& text) { return metrics.horizontalAdvance(text) <= room; });
  title->setText(found != candidates.end() ? *found : QString());
}

void PredictionPlot::Private::fitLabels(const QSize& size) {
  const QFontMetrics metrics(plot->yAxis->labelFont());
  const QString range = tr("%1 negative … %2 positive").arg(signedText(low, 0), signedText(high, 0));
  const QString full = tr("Sentiment (%1)").arg(range);
  // The label is written upwards: it must fit what remains of the height under the title and over the time labels.
  const int room = size.height() - metrics.height() * (embedded ? 3 : 5);
  if (metrics.horizontalAdvance(full) <= room) {
    plot->yAxis->setLabel(full);
    fitTitle({tr("Sentiment, frame by frame"), tr("Sentiment")}, size.width());
  } else {
    plot->yAxis->setLabel(metrics.horizontalAdvance(tr("Sentiment")) <= room ? tr("Sentiment") : QString());
    fitTitle({full, range, tr("Sentiment")}, size.width());
  }
  timeTicker->setMostTicks(std::max(2, size.width() / (metrics.averageCharWidth() * 12)));
  scoreTicker->setLabels(low, high, std::min(room / (metrics.height() * 5 / 4), 12));
}

PredictionPlot::PredictionPlot(QWidget* parent) : QWidget(parent), d_(std::make_unique<Private>()) {
  setObjectName("predictionPlot");
  setAccessibleName(tr("Prediction over time"));
  setToolTip(tr("Sentiment that the student predicts at each frame, from everything and after the request"));
  d_->build(this);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(d_->plot);
  d_->applyTheme(palette(), font());
  clear();
}

PredictionPlot::~PredictionPlot() = default;

void PredictionPlot::setCurves(const std::vector<FramePrediction>& complete,
                               const std::vector<FramePrediction>& incomplete, double labelLow, double labelHigh) {
  d_->low = labelLow;
  d_->high = labelHigh > labelLow ? labelHigh : labelLow + 1;
  const double pad = (d_->high - d_->low) * 0.05;
  d_->plot->yAxis->setRange(d_->low - pad, d_->high + pad);
  const bool both = !incomplete.empty() && !sameCurve(complete, incomplete);
  d_->complete->setData(dataOf(complete));
  d_->loneComplete->setData(lonePointsOf(complete));
  const auto second = both ? dataOf(incomplete) : QSharedPointer<QCPGraphDataContainer>::create();
  d_->incomplete->setData(second);
  d_->difference->setData(second);
  d_->loneIncomplete->setData(both ? lonePointsOf(incomplete) : QSharedPointer<QCPGraphDataContainer>::create());
  d_->completeBand.setData(complete);
  d_->incompleteBand.setData(both ? incomplete : std::vector<FramePrediction>{});
  d_->showIncomplete(both);
  d_->showSpread(!d_->completeBand.upper->data()->isEmpty() || !d_->incompleteBand.upper->data()->isEmpty());
  const auto any = [](const std::vector<FramePrediction>& frames) {
    return std::any_of(frames.begin(), frames.end(), [](const FramePrediction& f) { return usable(f.score); });
  };
  d_->note->setText(complete.empty() ? tr("No prediction yet") : tr("No prediction: every modality is missing"));
  d_->note->setVisible(!any(complete) && !any(incomplete));
  d_->fitLabels(size());
  d_->choosePens(d_->plot->width());
  d_->plot->replot(QCustomPlot::rpQueuedReplot);
}

void PredictionPlot::clear() { setCurves({}, {}, d_->low, d_->high); }

void PredictionPlot::setTimeRange(double from, double to) {
  d_->plot->xAxis->setRange(from, std::max(to, from + 1e-3));
  d_->choosePens(d_->plot->width());
  d_->plot->replot(QCustomPlot::rpQueuedReplot);
}

void PredictionPlot::setEmbedded(int leftMargin, int rightMargin) {
  d_->embedded = true;
  d_->plot->axisRect()->setAutoMargins(QCP::msTop | QCP::msBottom);
  d_->plot->axisRect()->setMargins(QMargins(leftMargin, 0, rightMargin, 0));
  d_->title->setMargins(QMargins(leftMargin, 0, 0, 0));
  d_->plot->legend->setMargins(QMargins(0, 0, rightMargin, 0));
  d_->plot->xAxis->setLabel({});
  d_->plot->xAxis->setTickLabels(false);
  d_->plot->xAxis->setTicks(false);
  d_->fitLabels(size());
  d_->plot->replot(QCustomPlot::rpQueuedReplot);
}

QRect PredictionPlot::plotArea() const {
  return d_->plot->axisRect()->rect().translated(d_->plot->geometry().topLeft());
}

QImage PredictionPlot::render(const QSize& size, double ratio) const {
  d_->fitLabels(size);
  d_->choosePens(size.width());
  QImage image = d_->plot->toPixmap(size.width(), size.height(), ratio).toImage();
  image.setDevicePixelRatio(ratio);
  d_->fitLabels(this->size());
  d_->choosePens(d_->plot->width());
  return image;
}

void PredictionPlot::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() != QEvent::PaletteChange && event->type() != QEvent::FontChange) return;
  d_->applyTheme(palette(), font());
  d_->fitLabels(size());
  d_->plot->replot(QCustomPlot::rpQueuedReplot);
}

void PredictionPlot::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  d_->fitLabels(size());
}

}  // namespace hrlf::ui
