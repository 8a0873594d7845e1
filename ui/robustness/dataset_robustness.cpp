#include "ui/robustness/dataset_robustness.h"

#include "core/base/version.h"
#include "core/evaluation/grid_table.h"
#include "core/model/model.h"
#include "ui/datasets/dataset_box.h"
#include "ui/datasets/split_title.h"
#include "ui/jobs/job.h"
#include "ui/jobs/path_text.h"
#include "ui/jobs/progress_bar.h"
#include "ui/jobs/write_job.h"
#include "ui/language/engine_text.h"
#include "ui/models/model_box.h"
#include "ui/plots/grid_plot.h"
#include "ui/plots/ratio_figure.h"
#include "ui/theme/color_scale.h"
#include "ui/theme/number_text.h"
#include "ui/theme/palette.h"
#include "ui/theme/scrolled.h"

#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStyle>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>
#include <optional>
#include <utility>

namespace hrlf::ui {
namespace {

QLabel* labelFor(QWidget* field, const QString& text) {
  auto* label = new QLabel(text);
  label->setBuddy(field);
  return label;
}

/// Every model has this ending, where its title is not its folder's name.
QString shortName(QString title) {
  constexpr QLatin1String ending(".safetensors");
  if (title.endsWith(ending)) title.chop(ending.size());
  return title;
}

QString cellText(const SampleStatistics& value, const Metric& metric) {
  if (value.n == 0) return {};
  const double unit = metric.isShare ? 100 : 1;
  const QLocale locale;
  const int decimals = metric.isShare ? 1 : 3;
  QString mean = locale.toString(unit * value.mean, 'f', decimals);
  if (!value.deviation) return mean;
  return DatasetRobustness::tr("%1 ± %2").arg(mean, locale.toString(unit * *value.deviation, 'f', decimals));
}

GridTable gridTableOf(const ConditionGrid& grid, const std::vector<Metric>& metrics, const QStringList& names) {
  GridTable table;
  constexpr int steps = 10;
  for (int step = 0; step <= steps; ++step) table.ratios.push_back(static_cast<double>(step) / steps);
  for (int model = 0; model < names.size(); ++model)
    for (const Metric& metric : metrics) {
      GridBlock block{names[model].toStdString(), metric, {}};
      for (const Condition& condition : allConditions) {
        GridRow row{condition, {}};
        for (const double ratio : table.ratios)
          row.cells.push_back(grid.value(metric, static_cast<std::size_t>(model), condition, ratio));
        block.rows.push_back(std::move(row));
      }
      table.blocks.push_back(std::move(block));
    }
  return table;
}

}  // namespace

DatasetRobustness::DatasetRobustness(DatasetShelf* datasets, ModelShelf* models, QWidget* parent)
    : QWidget(parent),
      dataset_(new DatasetBox(datasets)),
      first_(new ModelBox(models)),
      second_(new ModelBox(models, tr("none"))),
      plot_(new GridPlot),
      table_(new QTableWidget),
      spread_(new QLabel(tr("± and bands: one deviation over the training seeds of a model, its members. A model of "
                            "one seed has none."))) {
  setObjectName("datasetRobustness");
  table_->setObjectName("robustnessMatrix");
  table_->setAccessibleName(tr("Which modalities are available, and how well the data set is then judged"));
  table_->setToolTip(
      tr("Whole modalities missing: mean over the seeds of a model, and their deviation. The stronger the colour, the "
         "better."));
  table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
  table_->verticalHeader()->hide();
  // What stands before and after the middle, the name and the metric, tells the columns apart.
  table_->horizontalHeader()->setTextElideMode(Qt::ElideMiddle);
  table_->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 3 / 2);
  // As high as its rows: what is around it scrolls, and a bar beside a bar is one too many.
  table_->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
  table_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  table_->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  spread_->setObjectName("robustnessSpread");
  spread_->setWordWrap(true);
  spread_->hide();
  auto* figures = new QWidget;
  auto* column = new QVBoxLayout(figures);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(plot_, 1);
  column->addWidget(table_);
  column->addWidget(spread_);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, style()->pixelMetric(QStyle::PM_LayoutTopMargin), 0, 0);
  layout->addWidget(buildControls());
  layout->addWidget(scrolled(figures), 1);
  layout->addWidget(buildFoot());
  connect(dataset_, &DatasetBox::chosen, this, &DatasetRobustness::showState);
  connect(first_, &ModelBox::chosen, this, &DatasetRobustness::showState);
  connect(models, &ModelShelf::changed, this, &DatasetRobustness::showState);
  showState();
}

// The work reports to this widget, so it goes first.
DatasetRobustness::~DatasetRobustness() { qDeleteAll(findChildren<Job*>(QString(), Qt::FindDirectChildrenOnly)); }

QWidget* DatasetRobustness::buildControls() {
  dataset_->setObjectName("robustnessDataset");
  first_->setObjectName("robustnessModel");
  second_->setObjectName("robustnessModel2");
  second_->setAccessibleName(tr("Second model"));
  second_->setToolTip(tr("A model to compare with, dashed in the plot"));
  split_ = new QComboBox;
  split_->setObjectName("robustnessSplit");
  split_->setAccessibleName(tr("Split"));
  split_->setToolTip(tr("Which split of the data set is judged"));
  for (const Split split : {Split::Test, Split::Valid, Split::Train})
    split_->addItem(splitTitle(split), static_cast<int>(split));
  most_ = new QSpinBox;
  most_->setObjectName("robustnessMost");
  most_->setAccessibleName(tr("Most utterances"));
  most_->setToolTip(tr("So many utterances, evenly over the split; more take longer"));
  most_->setRange(0, 100000);
  most_->setSingleStep(100);
  most_->setValue(static_cast<int>(GridOptions{}.most));
  most_->setSpecialValueText(tr("all"));
  metric_ = new QComboBox;
  metric_->setObjectName("robustnessMetric");
  metric_->setAccessibleName(tr("Metric"));
  metric_->setToolTip(tr("The figure that curves and table show"));
  metric_->setMinimumContentsLength(10);
  conditions_ = buildConditions();
  auto* controls = new QWidget;
  auto* grid = new QGridLayout(controls);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setColumnStretch(1, 1);
  grid->setColumnStretch(3, 1);
  grid->addWidget(labelFor(dataset_, tr("&Data")), 0, 0);
  grid->addWidget(dataset_, 0, 1);
  grid->addWidget(labelFor(split_, tr("Spl&it")), 0, 2);
  auto* numbers = new QHBoxLayout;
  numbers->addWidget(split_, 1);
  numbers->addWidget(labelFor(most_, tr("at m&ost")));
  numbers->addWidget(most_);
  grid->addLayout(numbers, 0, 3);
  grid->addWidget(labelFor(first_, tr("Mode&l")), 1, 0);
  grid->addWidget(first_, 1, 1);
  grid->addWidget(labelFor(second_, tr("&and")), 1, 2);
  grid->addWidget(second_, 1, 3);
  grid->addWidget(labelFor(metric_, tr("M&etric")), 2, 0);
  grid->addWidget(metric_, 2, 1);
  grid->addWidget(conditions_, 2, 3);
  connect(metric_, &QComboBox::currentIndexChanged, this, &DatasetRobustness::showGrid);
  return controls;
}

QToolButton* DatasetRobustness::buildConditions() {
  auto* button = new QToolButton;
  button->setObjectName("robustnessConditions");
  button->setText(tr("Curves"));
  button->setPopupMode(QToolButton::InstantPopup);
  button->setToolTip(tr("For which available modalities a curve is drawn"));
  auto* menu = new QMenu(button);
  for (std::size_t i = 0; i < allConditions.size(); ++i) {
    const Condition& condition = allConditions[i];
    QAction* action = menu->addAction(availableTitle(condition));
    action->setCheckable(true);
    action->setData(static_cast<int>(i));
    const auto left = std::count(condition.available.begin(), condition.available.end(), true);
    action->setChecked(left != 2);  // the single ones and all three: the shape at a glance
    connect(action, &QAction::toggled, this, &DatasetRobustness::showGrid);
  }
  button->setMenu(menu);
  return button;
}

QToolButton* DatasetRobustness::buildExport() {
  auto* button = new QToolButton;
  button->setObjectName("robustnessExport");
  button->setText(tr("Export"));
  button->setAccessibleName(tr("Export what was measured"));
  button->setToolTip(tr("Write the figures as CSV, or the curves as a picture"));
  button->setPopupMode(QToolButton::InstantPopup);
  auto* menu = new QMenu(button);
  connect(menu->addAction(tr("Table…")), &QAction::triggered, this, &DatasetRobustness::chooseTableFile);
  connect(menu->addAction(tr("Curves…")), &QAction::triggered, this, &DatasetRobustness::chooseCurvesFile);
  button->setMenu(menu);
  return button;
}

QWidget* DatasetRobustness::buildFoot() {
  state_ = new QLabel;
  state_->setObjectName("datasetRobustnessState");
  state_->setWordWrap(true);
  progress_ = new ProgressBar;
  progress_->setObjectName("datasetRobustnessProgress");
  progress_->setAccessibleName(tr("Progress of the measurement"));
  progress_->setTextVisible(false);
  start_ = new QPushButton;
  start_->setObjectName("datasetRobustnessStart");
  start_->setAccessibleName(tr("Measure on the data set"));
  start_->setToolTip(tr("Each set of modalities at each share of missing frames, in the background"));
  connect(start_, &QPushButton::clicked, this, [this] { isMeasuring() ? stop() : measure(); });
  auto* foot = new QWidget;
  auto* row = new QHBoxLayout(foot);
  row->setContentsMargins(0, 0, 0, 0);
  row->addWidget(state_, 2);
  row->addWidget(progress_, 1);
  export_ = buildExport();
  row->addWidget(start_);
  row->addWidget(export_);
  return foot;
}

bool DatasetRobustness::isMeasuring() const { return job_ != nullptr; }

std::vector<Condition> DatasetRobustness::shownConditions() const {
  std::vector<Condition> shown;
  for (const QAction* action : conditions_->menu()->actions())
    if (action->isChecked()) shown.push_back(allConditions[static_cast<std::size_t>(action->data().toInt())]);
  return shown;
}

const Metric* DatasetRobustness::metric() const {
  const int index = metric_->currentIndex();
  if (index < 0 || static_cast<std::size_t>(index) >= metrics_.size()) return nullptr;
  return &metrics_[static_cast<std::size_t>(index)];
}

void DatasetRobustness::measure() {
  const auto open = dataset_->current();
  if (!open || first_->currentPath().empty()) return;
  stop();
  isWhole_ = false;
  problem_.clear();
  GridOptions options;
  options.split = static_cast<Split>(split_->currentData().toInt());
  options.most = static_cast<std::size_t>(most_->value());
  paths_ = {first_->currentPath()};
  names_ = QStringList{shortName(first_->currentText())};
  if (const auto& other = second_->currentPath(); !other.empty() && other != paths_.front()) {
    paths_.push_back(other);
    names_ << shortName(second_->currentText());
  }
  provenance_ = {{"data", open->title().toStdString()},
                 {"split", std::string(splitName(options.split))},
                 {"utterances at most", options.most == 0 ? "all" : std::to_string(options.most)},
                 {"frames dropped by seed", std::to_string(options.seed)},
                 {"program version", "HRLF Studio " + std::string(programVersion)}};
  const std::uint64_t run = ++run_;
  const auto deliver = [this, run](std::function<void()> what) {
    QMetaObject::invokeMethod(
        this,
        [this, run, what = std::move(what)] {
          if (run == run_) what();
        },
        Qt::QueuedConnection);
  };
  job_ = new Job(
      tr("Measuring robustness on %1").arg(open->title()),
      [this, deliver, paths = paths_, options, data = open->dataset](Progress& progress) -> Job::Continuation {
        const auto fails = [this](const Error& error) -> Job::Continuation {
          return [this, error] {
            job_->setFailure(error);
            job_ = nullptr;
            problem_ = engineText(error);
            showState();
            emit failed(tr("Measuring robustness"), error);
          };
        };
        progress.update(0, "Loading the models");
        std::vector<Model> models;
        std::vector<ModelCard> cards;
        for (const std::filesystem::path& path : paths) {
          auto model = Model::load(path);
          if (!model) return fails(model.error());
          cards.push_back(model->card());
          models.push_back(*std::move(model));
        }
        deliver([this, cards] { begin(cards); });
        const auto done = measureGrid(
            models, *data, options,
            [&](const GridCell& cell) {
              deliver([this, cell] {
                grid_.add(cell);
                showGrid();
              });
            },
            progress);
        if (!done) return fails(done.error());
        return [this] {
          job_ = nullptr;
          isWhole_ = true;
          showState();
          emit measured();
        };
      },
      this);
  connect(job_, &Job::progressed, this, [this](double fraction) { progress_->showFraction(fraction); });
  connect(job_, &Job::finished, this, [this, job = job_.data()] {
    if (job == job_ && job->isCancelRequested()) stop();  // from elsewhere
  });
  connect(job_, &Job::ended, job_, &QObject::deleteLater);
  emit jobStarted(job_);
  job_->start(Background::Ahead);
  grid_ = {};
  showGrid();
  showState();
}

void DatasetRobustness::stop() {
  if (!job_) return;
  Job* job = std::exchange(job_, nullptr);
  ++run_;
  job->cancel();
  showState();
}

void DatasetRobustness::begin(const std::vector<ModelCard>& cards) {
  Evaluation measured;
  measured.task = cards.front().task;
  measured.classes = cards.front().classes;
  metrics_ = metricsOf(measured);
  for (std::size_t i = 0; i < cards.size(); ++i)
    provenance_.emplace_back("models of " + names_[static_cast<int>(i)].toStdString(), cards[i].hash);
  const QSignalBlocker quiet(metric_);
  const QString before = metric_->currentText();
  metric_->clear();
  for (const Metric& metric : metrics_) {
    metric_->addItem(QString::fromStdString(metric.title));
    metric_->setItemData(metric_->count() - 1, engineText(metric.definition), Qt::ToolTipRole);
  }
  metric_->setCurrentIndex(std::max(0, metric_->findText(before)));
}

void DatasetRobustness::showGrid() {
  const Metric* shown = metric();
  if (shown == nullptr || grid_.isEmpty())
    plot_->clear();
  else
    plot_->setGrid(grid_, *shown, names_, shownConditions());
  fillTable();
}

void DatasetRobustness::fillTable() {
  const Metric* shown = metric();
  const int models = static_cast<int>(names_.size());
  const bool compares = models == 2;
  table_->setColumnCount(1 + models + (compares ? 1 : 0));
  QStringList heads{tr("Available")};
  // What the numbers are stands over them.
  const QString measured = shown == nullptr ? QString() : metricLabel(*shown);
  for (const QString& name : names_) heads << (measured.isEmpty() ? name : tr("%1: %2").arg(name, measured));
  if (compares) heads << tr("Second − first");
  table_->setHorizontalHeaderLabels(heads);
  for (int i = 0; i < heads.size(); ++i) table_->horizontalHeaderItem(i)->setToolTip(heads[i]);
  for (int i = 0; i < models; ++i)
    table_->horizontalHeaderItem(1 + i)->setToolTip(heads[1 + i] + QLatin1Char('\n') +
                                                    toText(paths_[static_cast<std::size_t>(i)]));
  fitColumns();
  const int conditions = static_cast<int>(allConditions.size());
  table_->setRowCount(shown == nullptr || grid_.isEmpty() ? 0 : conditions + 1);
  if (table_->rowCount() == 0) return spread_->hide();

  const auto valueAt = [&](int row, std::size_t model) {
    return row < conditions ? grid_.value(*shown, model, allConditions[static_cast<std::size_t>(row)], 0)
                            : grid_.average(*shown, model);
  };
  bool hasSpread = false;
  double low = std::numeric_limits<double>::infinity();
  double high = -low;
  for (int row = 0; row <= conditions; ++row)
    for (int model = 0; model < models; ++model) {
      const SampleStatistics value = valueAt(row, static_cast<std::size_t>(model));
      if (value.n == 0) continue;
      low = std::min(low, value.mean);
      high = std::max(high, value.mean);
    }
  const QColor base = palette().color(QPalette::Base);
  const QColor best = modalityColor(Modality::Language, palette());
  for (int row = 0; row <= conditions; ++row) {
    auto* name = new QTableWidgetItem(row < conditions ? availableTitle(allConditions[static_cast<std::size_t>(row)])
                                                       : tr("Mean of the incomplete"));
    name->setToolTip(row < conditions ? name->text()
                                      : tr("Mean over the six rows above in which something is missing"));
    table_->setItem(row, 0, name);
    std::vector<SampleStatistics> values;
    for (int model = 0; model < models; ++model) {
      values.push_back(valueAt(row, static_cast<std::size_t>(model)));
      hasSpread = hasSpread || values.back().deviation;
      auto* item = new QTableWidgetItem(cellText(values.back(), *shown));
      item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
      if (values.back().n > 0) {
        // Where all are alike, none is the best.
        if (high > low) {
          const double place = (values.back().mean - low) / (high - low);
          // Never so dark that the text is not read.
          item->setBackground(mixed(base, best, 0.5 * (shown->lowerIsBetter ? 1 - place : place)));
        }
        item->setToolTip(tr("%n seed(s)", nullptr, values.back().n));
      }
      table_->setItem(row, 1 + model, item);
    }
    if (!compares) continue;
    auto* item = new QTableWidgetItem;
    if (values[0].n > 0 && values[1].n > 0) {
      const double unit = shown->isShare ? 100 : 1;
      item->setText(signedText(unit * (values[1].mean - values[0].mean), shown->isShare ? 1 : 3));
    }
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    table_->setItem(row, 3, item);
  }
  spread_->setVisible(hasSpread);
  table_->updateGeometry();
}

// Names and figures stay whole: where all of them are wider than the panel, the table is scrolled.
void DatasetRobustness::fitColumns() {
  QHeaderView* header = table_->horizontalHeader();
  const int models = static_cast<int>(names_.size());
  header->setMinimumSectionSize(fontMetrics().horizontalAdvance(tr("%1 ± %2").arg("100.0", "100.0")) +
                                2 * fontMetrics().averageCharWidth());
  for (int i = 0; i < table_->columnCount(); ++i)
    header->setSectionResizeMode(i, i > 0 && i <= models ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
}

void DatasetRobustness::showState() {
  const bool running = isMeasuring();
  progress_->setVisible(running);
  if (!running) progress_->showFraction(0);
  start_->setText(running ? tr("&Stop") : tr("&Measure"));
  const bool hasBoth = dataset_->current() && !first_->currentPath().empty();
  start_->setEnabled(running || hasBoth);
  export_->setEnabled(isWhole_);
  for (QWidget* widget : {static_cast<QWidget*>(dataset_), static_cast<QWidget*>(first_),
                          static_cast<QWidget*>(second_), static_cast<QWidget*>(split_), static_cast<QWidget*>(most_)})
    widget->setEnabled(!running);
  if (!problem_.isEmpty() && !running)
    state_->setText(problem_);
  else if (running)
    state_->setText(tr("Measuring…"));
  else if (isWhole_)
    state_->setText(tr("Frames are dropped at random by seed 1."));
  else if (!hasBoth)
    state_->setText(tr("Choose a data set and a model that was trained on features of its kind."));
  else
    state_->setText(grid_.isEmpty() ? tr("Not measured yet.") : tr("Not measured to the end."));
}

void DatasetRobustness::writeFile(const std::filesystem::path& path, std::function<std::string()> bytes) {
  const auto ended = [this, path](const Result<void>& written) {
    if (written) {
      state_->setText(tr("Written: %1").arg(toText(path)));
      return emit exported(path);
    }
    state_->setText(engineText(written.error()));
    emit failed(tr("Export what was measured"), written.error());
  };
  Job* job = makeWriteJob(this, tr("Exporting %1").arg(toText(path.filename())), path, std::move(bytes), ended);
  emit jobStarted(job);
  job->start();
}

void DatasetRobustness::exportTable(const std::filesystem::path& path) {
  writeFile(path, [grid = grid_, metrics = metrics_, names = names_, provenance = provenance_] {
    GridTable table = gridTableOf(grid, metrics, names);
    table.title = "Robustness";
    table.provenance = provenance;
    return gridToCsv(table);
  });
}

void DatasetRobustness::exportCurves(const std::filesystem::path& path) {
  const Metric* shown = metric();
  if (shown == nullptr) return;
  RatioPanel panel{*shown, {}};
  for (int model = 0; model < names_.size(); ++model)
    for (const Condition& condition : shownConditions()) {
      const auto place = static_cast<std::size_t>(model);
      const QString title = availableTitle(condition);
      RatioCurve curve{(names_.size() > 1 ? tr("%1: %2").arg(names_[model], title) : title).toStdString(), {}, {}};
      for (const double ratio : grid_.ratios(place, condition)) {
        const SampleStatistics value = grid_.value(*shown, place, condition, ratio);
        if (value.n == 0) continue;
        curve.ratios.push_back(ratio);
        curve.values.push_back(value);
      }
      panel.curves.push_back(std::move(curve));
    }
  if (panel.curves.empty()) return;
  const RatioFigure figure{
      tr("Robustness on %1").arg(QString::fromStdString(provenance_.front().second)), {std::move(panel)}, provenance_};
  const QString ending = QFileInfo(toText(path)).suffix().toLower();
  const FigureFormat format = ending == QLatin1String("png")   ? FigureFormat::Png
                              : ending == QLatin1String("pdf") ? FigureFormat::Pdf
                                                               : FigureFormat::Svg;
  // Drawn by a widget, so here; written elsewhere.
  writeFile(path, [bytes = ratioFigureBytes(figure, format)] { return bytes; });
}

void DatasetRobustness::chooseTableFile() {
  QString path = QFileDialog::getSaveFileName(this, tr("Export the table"), "robustness.csv",
                                              tr("Comma-separated values (*.csv)"));
  if (path.isEmpty()) return;
  if (QFileInfo(path).suffix().isEmpty()) path += ".csv";
  exportTable(toPath(path));
}

void DatasetRobustness::chooseCurvesFile() {
  QString path =
      QFileDialog::getSaveFileName(this, tr("Export the curves"), "robustness.svg", tr("Pictures (*.svg *.pdf *.png)"));
  if (path.isEmpty()) return;
  if (QFileInfo(path).suffix().isEmpty()) path += ".svg";
  exportCurves(toPath(path));
}

void DatasetRobustness::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::PaletteChange) fillTable();
}

}  // namespace hrlf::ui
