#include "ui/plots/grid_plot.h"

#include "ui/plots/plot_style.h"
#include "ui/theme/palette.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>
#include <optional>

namespace hrlf::ui {

QColor conditionColor(const Condition& condition, const QPalette& palette) {
  if (condition.isComplete()) return completeColor(palette);
  std::vector<Modality> left;
  for (const Modality m : allModalities)
    if (condition.available[m]) left.push_back(m);
  if (left.size() == 1) return modalityColor(left.front(), palette);
  // Of two modalities, between their colours.
  return mixed(modalityColor(left.front(), palette), modalityColor(left.back(), palette), 0.5);
}

QString metricLabel(const Metric& metric) {
  const QString name = QString::fromStdString(metric.title);
  if (metric.isShare) return GridPlot::tr("%1 (%)").arg(name);
  return metric.title == "MAE" ? GridPlot::tr("%1 (label units)").arg(name) : name;
}

QString availableTitle(const Condition& condition) {
  const QString title = conditionTitle(condition);
  return condition.isComplete() ? title : GridPlot::tr("%1 only").arg(title);
}

struct GridPlot::Private {
  QCustomPlot* plot = nullptr;
  QCPTextElement* title = nullptr;
  ConditionGrid grid;
  std::optional<Metric> metric;
  QStringList models;
  std::vector<Condition> conditions;
  int points = 0;
  bool hasBands = false;

  void draw(const QPalette& palette, const QFont& font) {
    plot->clearGraphs();
    stylePlot(*plot, palette, font);
    title->setFont(strongFont(font));
    title->setTextColor(palette.color(QPalette::Active, QPalette::Text));
    points = 0;
    hasBands = false;
    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    for (int m = 0; metric && m < models.size(); ++m)
      for (const Condition& condition : conditions)
        drawCurve(static_cast<std::size_t>(m), condition, palette, low, high);
    for (int m = 0; metric && models.size() > 1 && m < models.size(); ++m) {
      QCPGraph* sign = plot->addGraph();
      sign->setName(
          plot->fontMetrics().elidedText(models[m], Qt::ElideMiddle, plot->fontMetrics().averageCharWidth() * 24));
      sign->setPen(QPen(mutedText(palette), 1.5, m > 0 ? Qt::DashLine : Qt::SolidLine));
    }
    if (hasBands) {
      QCPGraph* sign = plot->addGraph();
      sign->setName(tr("± deviation over seeds"));
      sign->setPen(Qt::NoPen);
      sign->setBrush(mixed(palette.color(QPalette::Active, QPalette::Base), mutedText(palette), 0.35));
    }
    if (points > 0) {
      // Curves that hardly move are not to look as if they did.
      const double space = std::max(0.06 * (high - low), metric->isShare ? 1.0 : 0.02);
      const QCPRange range(low - space, high + space);
      plot->yAxis->setRange(metric->isShare ? withinShare(range) : range);
    } else {
      plot->yAxis->setRange(0, 1);
    }
    plot->xAxis->setRange(-2, 102);
    fit();
  }

  void fit() {
    wrapLegend(*plot, plot->width());
    // The legend takes nothing from the axes.
    const int line = plot->fontMetrics().height();
    plot->setMinimumHeight(line * (12 + plot->legend->rowCount()));
    const int room = axesHeight(*plot, plot->height());
    fitTicks(*plot->yAxis, room);
    const QString label = metric ? metricLabel(*metric) : QString();
    const bool fits = QFontMetrics(plot->yAxis->labelFont()).horizontalAdvance(label) <= room;
    plot->yAxis->setLabel(fits || !metric ? label : QString::fromStdString(metric->title));
    plot->replot(QCustomPlot::rpQueuedReplot);
  }

  void drawCurve(std::size_t model, const Condition& condition, const QPalette& palette, double& low, double& high) {
    const double unit = metric->isShare ? 100 : 1;
    const QColor color = conditionColor(condition, palette);
    QCPGraph* lower = plot->addGraph();
    QCPGraph* upper = plot->addGraph();
    QCPGraph* curve = plot->addGraph();
    for (const double ratio : grid.ratios(model, condition)) {
      const SampleStatistics value = grid.value(*metric, model, condition, ratio);
      if (value.n == 0) continue;
      const double deviation = value.deviation.value_or(0);
      const double percent = 100 * ratio;
      curve->addData(percent, unit * value.mean);
      // No share is below nothing or above all.
      const double least = metric->isShare ? std::max(0.0, value.mean - deviation) : value.mean - deviation;
      const double most = metric->isShare ? std::min(1.0, value.mean + deviation) : value.mean + deviation;
      lower->addData(percent, unit * least);
      upper->addData(percent, unit * most);
      low = std::min(low, unit * least);
      high = std::max(high, unit * most);
      hasBands = hasBands || value.deviation.has_value();
      ++points;
    }
    QColor band = color;
    band.setAlphaF(0.14F);
    for (QCPGraph* edge : {lower, upper}) {
      edge->setPen(Qt::NoPen);
      edge->removeFromLegend();
    }
    upper->setBrush(band);
    upper->setChannelFillGraph(lower);
    const bool second = model > 0;
    curve->setPen(QPen(color, condition.isComplete() ? 2 : 1.5, second ? Qt::DashLine : Qt::SolidLine));
    curve->setScatterStyle(
        QCPScatterStyle(second ? QCPScatterStyle::ssDiamond : QCPScatterStyle::ssDisc, color, color, 4));
    curve->setName(availableTitle(condition));
    // Colours are told once; dashes beside the names of the models.
    if (second) curve->removeFromLegend();
  }
};

GridPlot::GridPlot(QWidget* parent) : QWidget(parent), d_(std::make_unique<Private>()) {
  setObjectName("gridPlot");
  setAccessibleName(tr("A metric over the share of missing frames"));
  setToolTip(
      tr("How well the data set is judged when only these modalities are there and this share of their frames is "
         "missing. The band is one deviation over the seeds of a model."));
  QCustomPlot* plot = d_->plot = new QCustomPlot(this);
  plot->setAttribute(Qt::WA_TransparentForMouseEvents);
  plot->setFocusPolicy(Qt::NoFocus);
  plot->setMinimumWidth(fontMetrics().averageCharWidth() * 42);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(plot);
  d_->title = addTitleOverLegend(*plot, tr("Frames missing"));
  // A model has to answer at the end, too, so the curves do not end in nothing.
  plot->xAxis->setLabel(tr("Share of missing frames (%); at 100 % one frame stays"));
  d_->draw(palette(), font());
}

GridPlot::~GridPlot() = default;

void GridPlot::setGrid(const ConditionGrid& grid, const Metric& metric, const QStringList& models,
                       const std::vector<Condition>& conditions) {
  d_->grid = grid;
  d_->metric = metric;
  d_->models = models;
  d_->conditions = conditions;
  d_->draw(palette(), font());
}

void GridPlot::clear() {
  d_->grid = {};
  d_->models.clear();
  d_->draw(palette(), font());
}

int GridPlot::points() const { return d_->points; }

void GridPlot::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) d_->draw(palette(), font());
}

void GridPlot::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  d_->fit();
}

}  // namespace hrlf::ui
