#include "ui/plots/prediction_plot.h"

#include "ui/plots/plot_style.h"
#include "ui/theme/number_text.h"
#include "ui/theme/palette.h"

#include <qcustomplot.h>

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <utility>

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

/// A curve with a gap wherever there is no prediction.
QVector<QCPGraphData> pointsOf(const std::vector<FramePrediction>& frames) {
  QVector<QCPGraphData> points;
  points.reserve(static_cast<qsizetype>(frames.size()));
  for (const FramePrediction& frame : frames)
    points.append({frame.time, usable(frame.score) ? *frame.score : std::numeric_limits<double>::quiet_NaN()});
  return points;
}

QSharedPointer<QCPGraphDataContainer> containerOf(const QVector<QCPGraphData>& points) {
  auto data = QSharedPointer<QCPGraphDataContainer>::create();
  data->set(points, true);
  return data;
}

/// A curve as a dashed line whose dashes are measured along the time axis: a pattern along a path that runs up and down
/// within every pixel would dissolve. Of each of so many columns over `range` it keeps the lowest and the highest
/// point, and none where the line has a dash's gap.
QVector<QCPGraphData> dashedPoints(const QVector<QCPGraphData>& points, const QCPRange& range, int columns) {
  constexpr qint64 dash = 8;  // columns
  constexpr qint64 gap = 5;
  constexpr double nothing = std::numeric_limits<double>::quiet_NaN();
  const double width = range.size() / columns;
  const auto before = [](const QCPGraphData& point, double key) { return point.key < key; };
  QVector<QCPGraphData> dashed;
  const auto interrupt = [&dashed](double key) {
    if (!dashed.isEmpty() && !std::isnan(dashed.constLast().value)) dashed.append({key, nothing});
  };
  // Columns are counted from the clip's beginning, so that the dashes move along with the curve when it is panned; one
  // more at each side, so that the line goes on to the edge of the plot.
  const auto last = static_cast<qint64>(std::floor(range.upper / width)) + 1;
  auto column = static_cast<qint64>(std::floor(range.lower / width)) - 1;
  for (auto at = std::lower_bound(points.cbegin(), points.cend(), static_cast<double>(column) * width, before);
       column <= last && at != points.cend(); ++column) {
    const double end = static_cast<double>(column + 1) * width;
    const QCPGraphData* low = nullptr;
    const QCPGraphData* high = nullptr;
    const bool isEmpty = at->key >= end;  // between two frames: the line goes across
    for (; at != points.cend() && at->key < end; ++at) {
      if (std::isnan(at->value)) continue;
      if (low == nullptr || at->value < low->value) low = &*at;
      if (high == nullptr || at->value >= high->value) high = &*at;
    }
    const qint64 phase = ((column % (dash + gap)) + dash + gap) % (dash + gap);
    if (phase >= dash || (low == nullptr && !isEmpty)) interrupt(end - width / 2);
    if (phase >= dash || low == nullptr) continue;
    if (low->key > high->key) std::swap(low, high);
    dashed.append(*low);
    if (high != low) dashed.append(*high);
  }
  return dashed;
}

/// An edge of the band around a curve: score + side * spread; empty when no frame has a spread.
QVector<QCPGraphData> edgeOf(const std::vector<FramePrediction>& frames, double side) {
  const auto hasSpread = [](const FramePrediction& frame) { return usable(frame.score) && usable(frame.spread); };
  if (std::none_of(frames.begin(), frames.end(), hasSpread)) return {};
  QVector<QCPGraphData> points;
  points.reserve(static_cast<qsizetype>(frames.size()));
  for (const FramePrediction& frame : frames)
    points.append({frame.time,
                   hasSpread(frame) ? *frame.score + side * *frame.spread : std::numeric_limits<double>::quiet_NaN()});
  return points;
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

/// A curve whose sign in the legend is dashed, whatever draws the dashes of the curve itself.
class DashedGraph : public QCPGraph {
 public:
  using QCPGraph::QCPGraph;
  static constexpr double penWidth = 1.8;

 protected:
  void drawLegendIcon(QCPPainter* painter, const QRectF& rect) const override {
    applyDefaultAntialiasingHint(painter);
    painter->setPen(QPen(pen().color(), penWidth, Qt::DashLine, Qt::FlatCap));
    painter->drawLine(QLineF(rect.left(), rect.center().y(), rect.right(), rect.center().y()));
  }
};

/// The space between two curves: a spread, or a difference.
class Band {
 public:
  void build(QCustomPlot* plot) {
    lower_ = plot->addGraph();
    upper_ = plot->addGraph();
    lower_->removeFromLegend();
    upper_->setChannelFillGraph(lower_);
    for (QCPGraph* graph : {upper_, lower_}) graph->setPen(Qt::NoPen);
  }
  /// Stands for the band in the legend.
  [[nodiscard]] QCPGraph* graph() const { return upper_; }
  [[nodiscard]] bool isEmpty() const { return one_.isEmpty(); }
  void setColor(QColor color, float opacity) {
    color.setAlphaF(opacity);
    upper_->setBrush(color);
  }
  /// A thin line at both edges, where no curve is drawn there: so the band and its sign in the legend are seen on every
  /// ground.
  void setEdgeColor(QColor color, float opacity) {
    color.setAlphaF(opacity);
    for (QCPGraph* graph : {upper_, lower_}) graph->setPen(QPen(color, 1));
  }
  /// Both edges at the same times; fit() follows.
  void setEdges(QVector<QCPGraphData> one, QVector<QCPGraphData> other) {
    one_ = std::move(one);
    other_ = std::move(other);
  }
  /// Draws what the band covers of each of so many columns, or with `columns` 0 the edges as they are. Filling the
  /// space between edges of thousands of points takes longer than all the rest of the plot.
  void fit(const QCPRange& range, int columns) {
    if (columns == 0) {
      upper_->setData(containerOf(one_));
      lower_->setData(containerOf(other_));
    } else {
      const double width = range.size() / columns;
      QVector<QCPGraphData> top;
      QVector<QCPGraphData> bottom;
      // One more column at each side, so that the band goes on to the edge of the plot.
      const auto before = [](const QCPGraphData& point, double key) { return point.key < key; };
      auto at = std::lower_bound(one_.cbegin(), one_.cend(), range.lower - width, before);
      for (int column = -1; column <= columns && at != one_.cend(); ++column) {
        const double end = range.lower + (column + 1) * width;
        double high = -std::numeric_limits<double>::infinity();
        double low = std::numeric_limits<double>::infinity();
        for (; at != one_.cend() && at->key < end; ++at) {
          const double one = at->value;
          const double other = other_[at - one_.cbegin()].value;
          if (std::isnan(one) || std::isnan(other)) continue;
          high = std::max({high, one, other});
          low = std::min({low, one, other});
        }
        const bool isGap = high < low;
        constexpr double nothing = std::numeric_limits<double>::quiet_NaN();
        top.append({end - width / 2, isGap ? nothing : high});
        bottom.append({end - width / 2, isGap ? nothing : low});
      }
      upper_->setData(containerOf(top));
      lower_->setData(containerOf(bottom));
    }
    upper_->setAntialiasedFill(columns == 0);
  }

 private:
  QCPGraph* upper_ = nullptr;
  QCPGraph* lower_ = nullptr;
  QVector<QCPGraphData> one_;
  QVector<QCPGraphData> other_;
};

struct PredictionPlot::Private {
  QCustomPlot* plot = nullptr;
  QCPTextElement* title = nullptr;
  Band completeSpread;
  Band incompleteSpread;
  Band difference;
  QCPGraph* complete = nullptr;
  QCPGraph* incomplete = nullptr;
  QVector<QCPGraphData> incompletePoints;
  QCPGraph* loneComplete = nullptr;
  QCPGraph* loneIncomplete = nullptr;
  QCPItemText* note = nullptr;
  QSharedPointer<TimeTicker> timeTicker{new TimeTicker};
  QSharedPointer<ScoreTicker> scoreTicker{new ScoreTicker};
  double low = -3;
  double high = 3;
  bool embedded = false;
  QPalette theme;
  bool compact = false;

  void build(QWidget* owner);
  void applyTheme(const QPalette& palette, const QFont& font);
  void fitLabels(const QSize& size);
  void showIncomplete(bool shown);
  void showSpread(bool shown);
  void showNote(bool shown, const QPalette& palette);
  void fitDensity(int width);
  void fitLegend(int width);
  void fitTitle(const QStringList& candidates, int width);
  [[nodiscard]] int aroundTitle() const;
};

void PredictionPlot::Private::build(QWidget* owner) {
  plot = new QCustomPlot(owner);
  plot->setObjectName("predictionPlotArea");
  // The owner decides what the mouse does; the plot itself is a picture.
  plot->setAttribute(Qt::WA_TransparentForMouseEvents);
  plot->setFocusPolicy(Qt::NoFocus);
  plot->setNoAntialiasingOnDrag(false);

  completeSpread.build(plot);
  incompleteSpread.build(plot);
  incompleteSpread.graph()->removeFromLegend();
  difference.build(plot);
  complete = plot->addGraph();
  incomplete = new DashedGraph(plot->xAxis, plot->yAxis);  // the plot owns it
  loneComplete = plot->addGraph();
  loneIncomplete = plot->addGraph();
  complete->setName(tr("Complete"));
  incomplete->setName(tr("Incomplete"));
  difference.graph()->setName(tr("Difference"));
  completeSpread.graph()->setName(tr("± spread"));
  loneComplete->removeFromLegend();
  loneIncomplete->removeFromLegend();
  // Legend in reading order: the curves, then what is between them.
  difference.graph()->removeFromLegend();
  difference.graph()->addToLegend();

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
  for (QCPGraph* graph : {incomplete, difference.graph()}) {
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
  completeSpread.graph()->removeFromLegend();
  if (shown) completeSpread.graph()->addToLegend();
}

void PredictionPlot::Private::applyTheme(const QPalette& palette, const QFont& font) {
  stylePlot(*plot, palette, font);
  title->setFont(strongFont(font));
  title->setTextColor(palette.color(QPalette::Active, QPalette::Text));

  const QColor first = completeColor(palette);
  const QColor second = incompleteColor(palette);
  // Not that of the plot, which hears of a change after its parent.
  theme = palette;
  fitDensity(plot->width());
  completeSpread.setColor(first, 0.2F);
  difference.setColor(second, 0.26F);
  completeSpread.setEdgeColor(first, 0.4F);
  // Not filled: that would be taken for the difference.
  incompleteSpread.setEdgeColor(second, 0.6F);
  for (const auto& [graph, color] : {std::pair(loneComplete, first), std::pair(loneIncomplete, second)}) {
    graph->setLineStyle(QCPGraph::lsNone);
    graph->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, color, color, 4));
  }
  note->setFont(font);
  note->setColor(mutedText(palette));
}

void PredictionPlot::Private::fitDensity(int width) {
  // Qt draws wide lines of thousands of points slowly; where several frames share a pixel nobody sees the difference.
  const QCPRange range = plot->xAxis->range();
  const auto data = complete->data();
  const auto visible = data->findEnd(range.upper) - data->findBegin(range.lower);
  const bool dense = visible > qsizetype{3} * std::max(width, 1);
  complete->setPen(QPen(completeColor(theme), dense ? 1.0 : 1.6));
  const QColor second = incompleteColor(theme);
  const double penWidth = dense ? 1.0 : DashedGraph::penWidth;
  // With frames a pixel or two apart a pen's dashes, which follow the line up and down, are not seen any more.
  const bool crowded = 2 * visible > std::max(width, 1);
  incomplete->setPen(QPen(second, penWidth, crowded ? Qt::SolidLine : Qt::DashLine, Qt::FlatCap));
  incomplete->setAdaptiveSampling(!crowded);  // it would close the gaps
  incomplete->setData(
      containerOf(crowded ? dashedPoints(incompletePoints, range, std::max(width, 1)) : incompletePoints));
  plot->setPlottingHint(QCP::phFastPolylines, dense);
  for (Band* band : {&completeSpread, &incompleteSpread, &difference}) band->fit(range, dense ? std::max(width, 1) : 0);
}

// Where there is no curve, no line is to run through the words that say so.
void PredictionPlot::Private::showNote(bool shown, const QPalette& palette) {
  note->setVisible(shown);
  note->setBrush(palette.color(QPalette::Active, QPalette::Base));
  plot->yAxis->grid()->setZeroLinePen(shown ? QPen(Qt::NoPen) : QPen(mutedText(palette), 1));
}

int PredictionPlot::Private::aroundTitle() const {
  const QMargins margins = title->margins();
  return margins.left() + margins.right() + QFontMetrics(title->font()).averageCharWidth() * 3;
}

// Whole on as many lines as that takes beside the shortest title.
void PredictionPlot::Private::fitLegend(int width) {
  wrapLegend(*plot, width - aroundTitle() - QFontMetrics(title->font()).horizontalAdvance(tr("Sentiment")));
}

// The first of them that fits beside the legend, which must stay whole.
void PredictionPlot::Private::fitTitle(const QStringList& candidates, int width) {
  const QFontMetrics metrics(title->font());
  const int room = width - plot->legend->minimumOuterSizeHint().width() - aroundTitle();
  const auto found = std::find_if(candidates.begin(), candidates.end(),
                                  [&](const QString& text) { return metrics.horizontalAdvance(text) <= room; });
  title->setText(found != candidates.end() ? *found : QString());
}

void PredictionPlot::Private::fitLabels(const QSize& size) {
  fitLegend(size.width());
  const QFontMetrics metrics(plot->yAxis->labelFont());
  const QString range = tr("%1 negative … %2 positive").arg(signedText(low, 0), signedText(high, 0));
  const QString full = tr("Sentiment (%1)").arg(range);
  // The label is written upwards: it must fit what remains of the height under the title and over the time labels.
  const int legendLines = std::max(1, plot->legend->rowCount());
  const int room = size.height() - metrics.height() * ((embedded ? 2 : 4) + legendLines);
  if (compact) {
    plot->yAxis->setLabel({});
    fitTitle({tr("Sentiment")}, size.width());
  } else if (metrics.horizontalAdvance(full) <= room) {
    plot->yAxis->setLabel(full);
    fitTitle({tr("Sentiment, frame by frame"), tr("Sentiment")}, size.width());
  } else {
    const bool hasLabel = metrics.horizontalAdvance(tr("Sentiment")) <= room;
    plot->yAxis->setLabel(hasLabel ? tr("Sentiment") : QString());
    fitTitle(hasLabel ? QStringList{full, range, tr("Sentiment")} : QStringList{full, tr("Sentiment")}, size.width());
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
  const QVector<QCPGraphData> first = pointsOf(complete);
  const QVector<QCPGraphData> second = both ? pointsOf(incomplete) : QVector<QCPGraphData>();
  const bool areComparable = first.size() == second.size();
  d_->complete->setData(containerOf(first));
  d_->loneComplete->setData(lonePointsOf(complete));
  d_->incompletePoints = second;
  d_->loneIncomplete->setData(both ? lonePointsOf(incomplete) : QSharedPointer<QCPGraphDataContainer>::create());
  d_->difference.setEdges(areComparable ? first : QVector<QCPGraphData>(),
                          areComparable ? second : QVector<QCPGraphData>());
  d_->completeSpread.setEdges(edgeOf(complete, 1), edgeOf(complete, -1));
  d_->incompleteSpread.setEdges(both ? edgeOf(incomplete, 1) : QVector<QCPGraphData>(),
                                both ? edgeOf(incomplete, -1) : QVector<QCPGraphData>());
  d_->showIncomplete(both);
  d_->showSpread(!d_->completeSpread.isEmpty() || !d_->incompleteSpread.isEmpty());
  const auto any = [](const std::vector<FramePrediction>& frames) {
    return std::any_of(frames.begin(), frames.end(), [](const FramePrediction& f) { return usable(f.score); });
  };
  d_->note->setText(complete.empty() ? tr("No prediction yet") : tr("No prediction: every modality is missing"));
  d_->showNote(!any(complete) && !any(incomplete), palette());
  d_->fitLabels(size());
  d_->fitDensity(d_->plot->width());
  d_->plot->replot(QCustomPlot::rpQueuedReplot);
}

void PredictionPlot::clear() { setCurves({}, {}, d_->low, d_->high); }

void PredictionPlot::setTimeRange(double from, double to) {
  d_->plot->xAxis->setRange(from, std::max(to, from + 1e-3));
  d_->fitDensity(d_->plot->width());
  d_->plot->replot(QCustomPlot::rpQueuedReplot);
}

void PredictionPlot::setEmbedded(int leftMargin, int rightMargin) {
  d_->embedded = true;
  d_->plot->axisRect()->setAutoMargins(QCP::msTop | QCP::msBottom);
  d_->plot->axisRect()->setMargins(QMargins(leftMargin, 0, rightMargin, 0));
  constexpr int besideCursor = 4;  // at the beginning, the line of the cursor runs along the axis
  d_->title->setMargins(QMargins(leftMargin + besideCursor, 0, 0, 0));
  d_->plot->legend->setMargins(QMargins(0, 0, rightMargin, 0));
  d_->plot->xAxis->setLabel({});
  d_->plot->xAxis->setTickLabels(false);
  d_->plot->xAxis->setTicks(false);
  d_->fitLabels(size());
  d_->plot->replot(QCustomPlot::rpQueuedReplot);
}

void PredictionPlot::setCompact() {
  d_->compact = true;
  d_->fitLabels(size());
  d_->plot->replot(QCustomPlot::rpQueuedReplot);
}

QRect PredictionPlot::plotArea() const {
  return d_->plot->axisRect()->rect().translated(d_->plot->geometry().topLeft());
}

QImage PredictionPlot::render(const QSize& size, double ratio) const {
  d_->fitLabels(size);
  d_->fitDensity(size.width());
  QImage image = d_->plot->toPixmap(size.width(), size.height(), ratio).toImage();
  image.setDevicePixelRatio(ratio);
  d_->fitLabels(this->size());
  d_->fitDensity(d_->plot->width());
  return image;
}

void PredictionPlot::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() != QEvent::PaletteChange && event->type() != QEvent::FontChange) return;
  d_->applyTheme(palette(), font());
  d_->showNote(d_->note->visible(), palette());
  d_->fitLabels(size());
  d_->plot->replot(QCustomPlot::rpQueuedReplot);
}

void PredictionPlot::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  d_->fitLabels(size());
  d_->fitDensity(size().width());
  // The axes were resized, and drawn, before this widget heard of it: with what fitted the size before.
  d_->plot->replot(QCustomPlot::rpQueuedReplot);
}

}  // namespace hrlf::ui
