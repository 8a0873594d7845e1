#include "ui/plots/loss_plot.h"

#include "ui/plots/plot_style.h"
#include "ui/theme/palette.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <set>

namespace hrlf::ui {
namespace {

constexpr auto validLossKey = "valid_loss";
constexpr auto validErrorKey = "valid_error";
constexpr auto gradientKey = "gradient_norm";

double valueOf(const EpochLog& epoch, const std::string& key) {
  if (key == validLossKey) return epoch.validLoss;
  if (key == validErrorKey) return epoch.validError;
  for (const NamedTerm& term : namedTerms)
    if (key == term.key) return epoch.*term.value;
  return 0;
}

/// There is no epoch 2.5.
class WholeTicker : public QCPAxisTicker {
 protected:
  double getTickStep(const QCPRange& range) override {
    return std::max(1.0, std::round(QCPAxisTicker::getTickStep(range)));
  }
  int getSubTickCount(double /*tickStep*/) override { return 0; }
};

bool isTeacher(const EpochLog& epoch) { return epoch.network == "teacher"; }

}  // namespace

QString lossTermTitle(const std::string& key) {
  if (key == "task") return LossPlot::tr("Task");
  if (key == "frf") return LossPlot::tr("FRF");
  if (key == "hmi") return LossPlot::tr("HMI");
  if (key == "hal") return LossPlot::tr("HAL");
  if (key == "kl") return LossPlot::tr("KL");
  if (key == "total") return LossPlot::tr("Total");
  if (key == "discriminator") return LossPlot::tr("Discriminators");
  if (key == gradientKey) return LossPlot::tr("Gradient norm");
  if (key == validErrorKey) return LossPlot::tr("Valid error");
  return LossPlot::tr("Valid loss");
}

struct LossPlot::Private {
  QCustomPlot* plot = nullptr;
  QCPTextElement* title = nullptr;
  std::map<std::string, QCPGraph*> graphs;
  std::map<std::string, int> counts;  // points of each
  std::vector<EpochLog> epochs;
  std::set<std::string> hidden{gradientKey};
  QCPItemStraightLine* border = nullptr;  // between teacher and student
  QCPItemText* teacherLabel = nullptr;
  QCPItemText* studentLabel = nullptr;
  QCPItemText* note = nullptr;  // that there is nothing to see yet
  int planned = 0;
  bool isLogarithmic = false;

  void applyTheme(const QPalette& palette, const QFont& font) {
    stylePlot(*plot, palette, font);
    title->setFont(strongFont(font));
    title->setTextColor(palette.color(QPalette::Active, QPalette::Text));
    std::size_t index = 0;
    for (const std::string& key : LossPlot::terms()) {
      const bool isValid = key == validLossKey || key == validErrorKey;
      const QColor color = isValid ? completeColor(palette) : categoryColor(index, palette);
      const Qt::PenStyle dash = key == validErrorKey || key == gradientKey || key == "discriminator" ? Qt::DotLine
                                : key == validLossKey                                                ? Qt::DashLine
                                                                                                     : Qt::SolidLine;
      QCPGraph* graph = graphs[key];
      graph->setPen(QPen(color, isValid || key == "total" ? 2 : 1.4, dash));
      // The two of the valid split share a colour, and in the legend a dash is hardly seen.
      if (key == validErrorKey)
        graph->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssSquare, color, palette.color(QPalette::Base), 5.5));
      else
        graph->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, color, color, 3.5));
      if (!isValid) ++index;
    }
    border->setPen(QPen(mutedText(palette), 1, Qt::DashLine));
    note->setFont(font);
    note->setColor(mutedText(palette));
    for (QCPItemText* label : {teacherLabel, studentLabel}) {
      label->setFont(smallFont(font));
      label->setColor(mutedText(palette));
    }
  }

  // The student's first epoch stands behind the teacher's last.
  [[nodiscard]] int teacherEpochs() const {
    return static_cast<int>(std::count_if(epochs.begin(), epochs.end(), isTeacher));
  }

  void refill() {
    const int offset = teacherEpochs();
    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    for (auto& [key, graph] : graphs) {
      QVector<QCPGraphData> points;
      int drawn = 0;
      const bool shown = hidden.count(key) == 0;
      for (const EpochLog& epoch : epochs) {
        const double value = valueOf(epoch, key);
        // HMI, HAL, KL and the discriminators are the student's alone.
        const bool isStudents = key == "hmi" || key == "hal" || key == "kl" || key == "discriminator";
        if ((isStudents && isTeacher(epoch)) || (isLogarithmic && value <= 0)) continue;
        // The student does not go on where the teacher ended.
        if (!isTeacher(epoch) && epoch.epoch == 1 && drawn > 0)
          points.append({offset + 0.5, std::numeric_limits<double>::quiet_NaN()});
        points.append({static_cast<double>(epoch.epoch + (isTeacher(epoch) ? 0 : offset)), value});
        ++drawn;
        if (!shown) continue;
        low = std::min(low, value);
        high = std::max(high, value);
      }
      graph->data()->set(points, true);
      counts[key] = drawn;
      graph->setVisible(shown);
      if (shown)
        graph->addToLegend();
      else
        graph->removeFromLegend();
    }
    scale(low, high);
    const bool hasBorder = offset > 0 && offset < static_cast<int>(epochs.size());
    border->setVisible(hasBorder);
    border->point1->setCoords(offset + 0.5, 0);
    border->point2->setCoords(offset + 0.5, 1);
    note->setVisible(epochs.empty());
    teacherLabel->setVisible(offset > 0);
    studentLabel->setVisible(static_cast<int>(epochs.size()) > offset);
    teacherLabel->position->setCoords(0.6, 0);
    studentLabel->position->setCoords(offset + 0.6, 0);
    plot->replot(QCustomPlot::rpQueuedReplot);
  }

  void scale(double low, double high) {
    const int shown = std::max({10, planned, static_cast<int>(epochs.size())});
    plot->xAxis->setRange(0.5, shown + 0.5);
    if (!std::isfinite(low)) {
      plot->yAxis->setRange(isLogarithmic ? 0.01 : 0, 1);
    } else if (isLogarithmic) {
      plot->yAxis->setRange(low / 1.5, high * 1.5);
    } else {
      const double space = std::max(0.06 * (high - low), 1e-6);
      plot->yAxis->setRange(std::min(0.0, low - space), high + space);
    }
  }
};

LossPlot::LossPlot(QWidget* parent) : QWidget(parent), d_(std::make_unique<Private>()) {
  setObjectName("lossPlot");
  setAccessibleName(tr("Terms of the loss over the epochs"));
  setToolTip(tr(
      "Each term of the loss, unweighted, as a mean over the epoch's samples, and how well the valid split is judged "
      "after it. Wheel and drag zoom and move."));
  QCustomPlot* plot = d_->plot = new QCustomPlot(this);
  plot->setFocusPolicy(Qt::NoFocus);
  plot->setMinimumHeight(fontMetrics().height() * 10);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(plot);
  for (const std::string& key : terms()) {
    QCPGraph* graph = plot->addGraph();
    graph->setName(lossTermTitle(key));
    d_->graphs[key] = graph;
  }
  d_->title = addTitleAndLegend(*plot, tr("Losses"));
  plot->legend->setWrap(5);
  d_->border = new QCPItemStraightLine(plot);
  for (QCPItemText** label : {&d_->teacherLabel, &d_->studentLabel}) {
    *label = new QCPItemText(plot);
    (*label)->position->setTypeX(QCPItemPosition::ptPlotCoords);
    (*label)->position->setTypeY(QCPItemPosition::ptAxisRectRatio);
    (*label)->setPositionAlignment(Qt::AlignLeft | Qt::AlignTop);
    (*label)->setPadding(QMargins(2, 2, 2, 2));
  }
  d_->note = new QCPItemText(plot);
  d_->note->position->setType(QCPItemPosition::ptAxisRectRatio);
  d_->note->position->setCoords(0.5, 0.5);
  d_->note->setText(tr("No epoch yet. Start a training, or open a run."));
  d_->teacherLabel->setText(tr("Teacher"));
  d_->studentLabel->setText(tr("Student"));
  plot->xAxis->setLabel(tr("Epoch"));
  plot->xAxis->setTicker(QSharedPointer<WholeTicker>::create());
  plot->yAxis->setLabel(tr("Loss (no unit), error (label units)"));
  plot->setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
  d_->applyTheme(palette(), font());
  d_->refill();
}

LossPlot::~LossPlot() = default;

std::vector<std::string> LossPlot::terms() {
  std::vector<std::string> keys;
  keys.reserve(namedTerms.size() + 2);
  for (const NamedTerm& term : namedTerms) keys.emplace_back(term.key);
  keys.insert(keys.end(), {validLossKey, validErrorKey});
  return keys;
}

void LossPlot::setEpochs(const std::vector<EpochLog>& epochs) {
  d_->epochs = epochs;
  d_->refill();
}

void LossPlot::addEpoch(const EpochLog& epoch) {
  d_->epochs.push_back(epoch);
  d_->refill();
}

void LossPlot::setPlannedEpochs(int epochs) {
  d_->planned = epochs;
  d_->refill();
}

void LossPlot::setLogarithmic(bool on) {
  if (d_->isLogarithmic == on) return;
  d_->isLogarithmic = on;
  QCPAxis* axis = d_->plot->yAxis;
  axis->setScaleType(on ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
  if (on)
    axis->setTicker(QSharedPointer<QCPAxisTickerLog>::create());
  else
    axis->setTicker(QSharedPointer<QCPAxisTicker>::create());
  d_->refill();
}

bool LossPlot::isLogarithmic() const { return d_->isLogarithmic; }

void LossPlot::setTermShown(const std::string& key, bool shown) {
  if (shown)
    d_->hidden.erase(key);
  else
    d_->hidden.insert(key);
  d_->refill();
}

bool LossPlot::isTermShown(const std::string& key) const { return d_->hidden.count(key) == 0; }

int LossPlot::epochCount() const { return static_cast<int>(d_->epochs.size()); }

int LossPlot::pointsOf(const std::string& key) const {
  const auto found = d_->counts.find(key);
  return found == d_->counts.end() ? 0 : found->second;
}

void LossPlot::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() != QEvent::PaletteChange && event->type() != QEvent::FontChange) return;
  d_->applyTheme(palette(), font());
  d_->plot->replot(QCustomPlot::rpQueuedReplot);
}

}  // namespace hrlf::ui
