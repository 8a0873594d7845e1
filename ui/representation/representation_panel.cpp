#include "ui/representation/representation_panel.h"

#include "core/base/atomic_file.h"
#include "core/embedding/coordinates.h"
#include "ui/jobs/job.h"
#include "ui/jobs/path_text.h"
#include "ui/plots/time_scale.h"
#include "ui/representation/scatter_view.h"
#include "ui/theme/palette.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFile>
#include <QFileDialog>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>
#include <limits>
#include <utility>

namespace hrlf::ui {
namespace {

constexpr int progressSteps = 1000;
constexpr int curveComplete = 0;
constexpr int curveIncomplete = 1;

/// A label whose access key goes to `field`.
QLabel* labelFor(QWidget* field, const QString& text) {
  auto* label = new QLabel(text);
  label->setBuddy(field);
  return label;
}

void describeControl(QWidget* widget, const QString& objectName, const QString& accessibleName, const QString& tip) {
  widget->setObjectName(objectName);
  widget->setAccessibleName(accessibleName);
  widget->setToolTip(tip);
}

}  // namespace

RepresentationPanel::RepresentationPanel(QWidget* parent) : QWidget(parent), view_(new ScatterView) {
  setObjectName("representationPanel");
  auto* layout = new QVBoxLayout(this);
  layout->addWidget(buildControls());
  layout->addWidget(view_, 1);
  layout->addWidget(buildFoot());
  view_->setDescription([this](const RepresentationPoint& point) { return describe(point); });
  connect(view_, &ScatterView::timeChosen, this, &RepresentationPanel::timeChosen);
  clear();
}

RepresentationPanel::~RepresentationPanel() {
  qDeleteAll(findChildren<Job*>());  // the work reports to this panel
}

QWidget* RepresentationPanel::buildControls() {
  auto* controls = new QWidget(this);
  auto* grid = new QGridLayout(controls);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setColumnStretch(1, 1);
  grid->setColumnStretch(3, 1);

  kind_ = new QComboBox;
  kind_->addItem(tr("Q and U: the factors"), QVariant::fromValue(static_cast<int>(RepresentationKind::Factors)));
  kind_->addItem(tr("Q: sentiment-relevant"), QVariant::fromValue(static_cast<int>(RepresentationKind::Q)));
  kind_->addItem(tr("U: modality-specific"), QVariant::fromValue(static_cast<int>(RepresentationKind::U)));
  kind_->addItem(tr("H: joint"), QVariant::fromValue(static_cast<int>(RepresentationKind::Joint)));
  describeControl(kind_, "representationKind", tr("Which representation"),
                  tr("Which vectors of each window are arranged: what carries sentiment (Q), what belongs to one "
                     "modality (U), or everything together (H)"));
  coloring_ = new QComboBox;
  coloring_->addItem(tr("Modality"), QVariant::fromValue(static_cast<int>(PointColoring::Modality)));
  coloring_->addItem(tr("Prediction"), QVariant::fromValue(static_cast<int>(PointColoring::Score)));
  coloring_->addItem(tr("Time"), QVariant::fromValue(static_cast<int>(PointColoring::Time)));
  describeControl(coloring_, "representationColoring", tr("Colour by"), tr("What the colour of a point tells"));
  curve_ = new QComboBox;
  curve_->addItem(tr("Complete"));
  curve_->addItem(tr("Incomplete"));
  describeControl(curve_, "representationCurve", tr("Complete or incomplete clip"),
                  tr("The windows of the whole clip, or of what the missing modalities leave of it"));
  perplexity_ = new QDoubleSpinBox;
  perplexity_->setRange(2, 200);
  perplexity_->setDecimals(0);
  perplexity_->setValue(TsneOptions{}.perplexity);
  perplexity_->setKeyboardTracking(false);
  describeControl(perplexity_, "representationPerplexity", tr("Perplexity"),
                  tr("How many neighbours each point tries to keep; lowered by itself when there are few points"));
  seed_ = new QSpinBox;
  seed_->setRange(0, std::numeric_limits<int>::max());
  seed_->setValue(1);
  seed_->setKeyboardTracking(false);
  describeControl(seed_, "representationSeed", tr("Seed of the picture"),
                  tr("Draws where the points start; the same seed gives the same picture"));
  for (QComboBox* box : {kind_, coloring_, curve_}) box->setMinimumContentsLength(9);

  grid->addWidget(labelFor(kind_, tr("Sho&w")), 0, 0);
  grid->addWidget(kind_, 0, 1);
  grid->addWidget(labelFor(coloring_, tr("Colou&r by")), 0, 2);
  grid->addWidget(coloring_, 0, 3);
  grid->addWidget(labelFor(curve_, tr("&Of")), 1, 0);
  grid->addWidget(curve_, 1, 1);
  grid->addWidget(labelFor(perplexity_, tr("Per&plexity")), 1, 2);
  auto* numbers = new QHBoxLayout;
  numbers->addWidget(perplexity_);
  numbers->addWidget(labelFor(seed_, tr("Se&ed")));
  numbers->addWidget(seed_, 1);
  grid->addLayout(numbers, 1, 3);

  connect(kind_, &QComboBox::currentIndexChanged, this, &RepresentationPanel::refresh);
  connect(curve_, &QComboBox::currentIndexChanged, this, &RepresentationPanel::refresh);
  connect(perplexity_, &QDoubleSpinBox::valueChanged, this, &RepresentationPanel::refresh);
  connect(seed_, &QSpinBox::valueChanged, this, &RepresentationPanel::refresh);
  connect(coloring_, &QComboBox::currentIndexChanged, this, &RepresentationPanel::updateColoring);
  return controls;
}

QWidget* RepresentationPanel::buildFoot() {
  auto* foot = new QWidget(this);
  auto* column = new QVBoxLayout(foot);
  column->setContentsMargins(0, 0, 0, 0);
  status_ = new QLabel;
  status_->setWordWrap(true);
  status_->setTextInteractionFlags(Qt::TextSelectableByMouse);
  describeControl(status_, "representationStatus", tr("State of the picture"), tr("What the picture was made with"));
  progress_ = new QProgressBar;
  progress_->setRange(0, progressSteps);
  progress_->setTextVisible(false);
  describeControl(progress_, "representationProgress", tr("Progress of the picture"),
                  tr("How far the arrangement of the points is"));
  cancel_ = new QPushButton(tr("Cancel"));
  describeControl(cancel_, "representationCancel", tr("Cancel the picture"), tr("Stop and keep the picture as it is"));
  compute_ = new QPushButton(tr("Compute"));
  describeControl(compute_, "representationCompute", tr("Compute the picture"), tr("Arrange the points anew"));
  export_ = new QPushButton(tr("Export coordinates…"));
  describeControl(export_, "representationExport", tr("Export the coordinates"),
                  tr("Write time, modality, prediction and place of each point as CSV"));
  column->addWidget(status_);
  auto* row = new QHBoxLayout;
  row->addWidget(progress_, 1);
  row->addStretch(1);
  row->addWidget(cancel_);
  row->addWidget(compute_);
  row->addWidget(export_);
  column->addLayout(row);
  connect(cancel_, &QPushButton::clicked, this, &RepresentationPanel::cancel);
  connect(compute_, &QPushButton::clicked, this, &RepresentationPanel::compute);
  connect(export_, &QPushButton::clicked, this, &RepresentationPanel::chooseExportFile);
  return foot;
}

void RepresentationPanel::setAnalysis(std::shared_ptr<const Analysis> analysis) {
  if (!analysis) return clear();
  analysis_ = std::move(analysis);
  const bool nothingMissing = analysis_->request.isNothing();
  if (nothingMissing) {
    const QSignalBlocker quiet(curve_);
    curve_->setCurrentIndex(curveComplete);
  }
  curve_->setEnabled(!nothingMissing);
  refresh();
}

void RepresentationPanel::clear() {
  if (job_) job_->cancel();
  ++run_;
  analysis_.reset();
  isStale_ = false;
  view_->setPicture({});
  view_->setEmptyText(tr("Open a clip to see how the model sees its windows."));
  setStatus({});
  setComputing(false);
}

void RepresentationPanel::setCursor(double seconds) { view_->setCursorTime(seconds); }

bool RepresentationPanel::isComputing() const { return isComputing_; }

void RepresentationPanel::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  if (isStale_) refresh();
}

const CurveResult* RepresentationPanel::curve() const {
  if (!analysis_) return nullptr;
  return showsIncomplete() ? &analysis_->incomplete : &analysis_->complete;
}

bool RepresentationPanel::showsIncomplete() const { return curve_->currentIndex() == curveIncomplete; }

RepresentationKind RepresentationPanel::kind() const {
  return static_cast<RepresentationKind>(kind_->currentData().toInt());
}

PointColoring RepresentationPanel::coloring() const {
  return static_cast<PointColoring>(coloring_->currentData().toInt());
}

QString RepresentationPanel::title() const {
  switch (kind()) {
    case RepresentationKind::Q:
      return tr("Sentiment-relevant Q of each window");
    case RepresentationKind::U:
      return tr("Modality-specific U of each window");
    case RepresentationKind::Factors:
      return tr("Q and U of each window");
    case RepresentationKind::Joint:
      break;
  }
  return tr("Joint H of each window");
}

QString RepresentationPanel::describe(const RepresentationPoint& point) const {
  QStringList lines{tr("%1, prediction %2").arg(timeText(point.time, 0.1), signedText(point.score, 2))};
  if (point.modality)
    lines.prepend(tr("%1, %2").arg(modalityTitle(*point.modality), point.isSentiment ? tr("Q") : tr("U")));
  if (analysis_ && analysis_->clip)
    for (const Word& word : analysis_->clip->transcript.words)
      if (word.start <= point.time && point.time <= word.end)
        lines.append(tr("“%1”").arg(QString::fromStdString(word.text)));
  // A word may hold markup; a tool tip must not take it for its own.
  return QStringLiteral("<p style='white-space:pre'>%1</p>").arg(lines.join('\n').toHtmlEscaped());
}

void RepresentationPanel::refresh() {
  const CurveResult* shown = curve();
  if (!shown) return;
  isStale_ = !isVisible();
  if (isStale_) return;
  RepresentationSet set = representationSet(*shown, kind());
  const ScatterPicture& picture = view_->picture();
  const double wanted = std::min(perplexity_->value(), (static_cast<double>(set.points.size()) - 1) / 3);
  const bool same = isWhole_ && picture.set.vectors == set.vectors && picture.kind == kind() &&
                    picture.embedding.seed == static_cast<std::uint64_t>(seed_->value()) &&
                    picture.embedding.perplexity == wanted;
  if (same) return;
  compute();
}

void RepresentationPanel::compute() {
  const CurveResult* shown = curve();
  if (!shown) return;
  if (job_) job_->cancel();
  const std::uint64_t run = ++run_;
  isStale_ = false;

  ScatterPicture picture;
  picture.set = representationSet(*shown, kind());
  picture.kind = kind();
  picture.coloring = coloring();
  picture.duration = analysis_->clip ? analysis_->clip->media.duration : 0;
  picture.title = title();
  TsneOptions options;
  options.perplexity = perplexity_->value();
  options.seed = static_cast<std::uint64_t>(seed_->value());
  view_->setEmptyText(tr("Arranging points…"));
  const RepresentationSet set = picture.set;
  view_->setPicture(std::move(picture));
  setStatus(tr("Arranging %1 points…").arg(set.points.size()));

  job_ = new Job(
      tr("Arranging representations"),
      [this, run, set, options](Progress& progress) -> Job::Continuation {
        const auto onStep = [this, run](const Embedding& sofar) {
          QMetaObject::invokeMethod(
              this,
              [this, run, sofar] {
                if (run == run_) view_->setEmbedding(sofar);
              },
              Qt::QueuedConnection);
        };
        auto result = tsne(set.vectors, std::max(set.width, 1), options, onStep, progress);
        return [this, run, result = std::move(result)] {
          if (run == run_) finish(result);
        };
      },
      this);
  connect(job_, &Job::ended, job_, &QObject::deleteLater);
  connect(job_, &Job::progressed, this, [this](double fraction, const QString&, double) {
    progress_->setValue(static_cast<int>(fraction * progressSteps));
  });
  setComputing(true);
  job_->start();
}

void RepresentationPanel::cancel() {
  if (!isComputing_) return;
  job_->cancel();
  finish(cancelled());
}

void RepresentationPanel::updateColoring() { view_->setColoring(coloring()); }

void RepresentationPanel::finish(const Result<Embedding>& embedding) {
  setComputing(false);
  if (!embedding) {
    const bool stopped = embedding.error().kind == ErrorKind::Cancelled;
    const QString text = stopped ? tr("Stopped before the end.") : QString::fromStdString(embedding.error().message());
    view_->setEmptyText(text);
    setStatus(text);
    return;
  }
  view_->setEmbedding(*embedding);
  isWhole_ = true;
  setStatus(tr("t-SNE of %1 points: perplexity %2, seed %3, KL divergence %4. Near points are alike; distances "
               "between groups and the size of groups mean little.")
                .arg(locale().toString(embedding->x.size()), locale().toString(embedding->perplexity, 'g', 4),
                     locale().toString(embedding->seed), locale().toString(embedding->klDivergence, 'f', 2)));
  export_->setEnabled(true);
  emit computed();
}

void RepresentationPanel::setComputing(bool computing) {
  isComputing_ = computing;
  progress_->setValue(0);
  progress_->setVisible(computing);
  cancel_->setVisible(computing);
  compute_->setVisible(!computing);
  compute_->setEnabled(analysis_ != nullptr);
  isWhole_ = false;
  export_->setEnabled(false);
}

void RepresentationPanel::setStatus(const QString& text) {
  status_->setText(text);
  status_->setVisible(!text.isEmpty());
}

Result<void> RepresentationPanel::exportCoordinates(const std::filesystem::path& path) const {
  if (!analysis_ || !isWhole_)
    return fail(ErrorKind::BadInput, "There is no finished picture to export.", {}, "Compute it first.");
  return writeFileAtomically(path, coordinatesToCsv(*analysis_, showsIncomplete() ? "incomplete" : "complete",
                                                    view_->picture().set, view_->picture().embedding));
}

void RepresentationPanel::chooseExportFile() {
  QString path = QFileDialog::getSaveFileName(this, tr("Export coordinates"), "coordinates.csv",
                                              tr("Comma-separated values (*.csv)"));
  if (path.isEmpty()) return;
  if (!path.contains('.')) path += ".csv";
  if (auto written = exportCoordinates(toPath(path)); !written) {
    setStatus(QString::fromStdString(written.error().message()));
    emit failed(tr("Export coordinates"), written.error());
  }
}

}  // namespace hrlf::ui
