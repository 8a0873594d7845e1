#include "ui/compare/compare_column.h"

#include "core/analysis/clip_verdict.h"
#include "ui/jobs/path_text.h"
#include "ui/jobs/progress_bar.h"
#include "ui/language/engine_text.h"
#include "ui/missingness/conditions_panel.h"
#include "ui/plots/prediction_plot.h"
#include "ui/theme/number_text.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>

#include <utility>

namespace hrlf::ui {
namespace {

QString modelName(const std::filesystem::path& path) {
  if (path.empty()) return CompareColumn::tr("Starter model");
  const QFileInfo file(toText(path));
  // Checkpoints are often called alike; their folders are not.
  return file.fileName() == QLatin1String("model.safetensors")
             ? file.dir().dirName() + QLatin1Char('/') + file.fileName()
             : file.fileName();
}

/// "+1.20", "+1.20 complete, +0.80 with what is missing", or the names of the classes.
QString verdictText(const ClipVerdict& complete, const ClipVerdict& incomplete, bool isComplete) {
  const auto text = [](const ClipVerdict& verdict) {
    if (!verdict.className.empty()) return QString::fromStdString(verdict.className);
    return verdict.mean ? signedText(*verdict.mean, 2) : CompareColumn::tr("no prediction");
  };
  if (isComplete) return text(complete);
  return CompareColumn::tr("%1 complete, %2 incomplete").arg(text(complete), text(incomplete));
}

}  // namespace

CompareColumn::CompareColumn(const CompareChoices& choices, int clip, int model, QWidget* parent)
    : QWidget(parent),
      choices_(choices),
      clip_(new QComboBox),
      model_(new QComboBox),
      verdict_(new QLabel),
      status_(new QStackedWidget),
      state_(new QLabel),
      progress_(new ProgressBar),
      nothing_(new QWidget),
      plot_(new PredictionPlot),
      conditions_(new ConditionsPanel) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  clip_->setObjectName("compareClip");
  clip_->setAccessibleName(tr("Clip of this column"));
  for (const SessionClip& one : choices_.clips) clip_->addItem(toText(one.file.path.filename()));
  model_->setObjectName("compareModel");
  model_->setAccessibleName(tr("Model of this column"));
  for (const auto& path : choices_.models) model_->addItem(modelName(path));
  model_->addItem(tr("Another model…"));
  for (QComboBox* box : {clip_, model_}) {
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
  }
  clip_->setCurrentIndex(clip);
  model_->setCurrentIndex(model);
  QFont large = verdict_->font();
  large.setPointSizeF(large.pointSizeF() * 1.3);
  large.setBold(true);
  verdict_->setObjectName("compareVerdict");
  verdict_->setFont(large);
  verdict_->setWordWrap(true);
  verdict_->setToolTip(tr("Mean prediction over the clip"));
  state_->setObjectName("compareState");
  state_->setWordWrap(true);
  state_->setTextFormat(Qt::PlainText);
  // One line for all three, so that the plots of all columns stand in line.
  for (QWidget* page : {static_cast<QWidget*>(state_), static_cast<QWidget*>(progress_), nothing_})
    status_->addWidget(page);
  progress_->setTextVisible(false);
  progress_->setAccessibleName(tr("Progress of this column"));
  plot_->setCompact();
  // So that four columns stand beside each other on a small screen.
  plot_->setMinimumSize(fontMetrics().averageCharWidth() * 46, fontMetrics().height() * 9);
  // What a double click on a row does in the window it does not do here; the colours are those of the window.
  conditions_->setCaptionShown(false);
  conditions_->layout()->setContentsMargins(0, 0, 0, 0);
  // No row is marked here: the place of the mark goes to the names, which are wrapped and stay whole.
  auto* table = conditions_->findChild<QTableWidget*>();
  table->setIconSize(QSize(1, 1));
  table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
  connect(table->horizontalHeader(), &QHeaderView::sectionResized, table, &QTableWidget::resizeRowsToContents);
  layout->addWidget(clip_);
  layout->addWidget(model_);
  layout->addWidget(verdict_);
  layout->addWidget(status_);
  layout->addWidget(plot_, 2);
  layout->addWidget(conditions_, 3);
  connect(clip_, &QComboBox::currentIndexChanged, this, &CompareColumn::empty);
  connect(model_, &QComboBox::activated, this, [this](int index) {
    if (index == model_->count() - 1)
      chooseModelFile();
    else
      empty();
  });
  empty();
}

// The work reports to this column, so it goes first.
CompareColumn::~CompareColumn() { delete job_; }

void CompareColumn::chooseModelFile() {
  // The column stays with its model until there is another one.
  {
    const QSignalBlocker quiet(model_);
    model_->setCurrentIndex(modelInForce_);
  }
  const QString chosen =
      QFileDialog::getOpenFileName(this, tr("Open model"), {}, tr("Checkpoints (*.safetensors);;All files (*)"));
  if (chosen.isEmpty()) return;
  const int place = static_cast<int>(choices_.models.size());
  choices_.models.push_back(toPath(chosen));
  model_->insertItem(place, modelName(choices_.models.back()));
  model_->setCurrentIndex(place);
  empty();
}

void CompareColumn::stop() {
  isWaiting_ = false;
  ++run_;
  if (job_) job_->cancel();
}

void CompareColumn::empty() {
  stop();
  isFilled_ = false;
  plot_->clear();
  conditions_->clear();
  verdict_->setText(QStringLiteral("…"));
  progress_->showFraction(0);
  state_->setText(tr("Waiting for the other columns"));
  status_->setCurrentWidget(state_);
  modelInForce_ = model_->currentIndex();
  isWaiting_ = clip_->currentIndex() >= 0;
  emit turnNeeded();
}

void CompareColumn::fill() {
  isWaiting_ = false;
  const SessionClip clip = choices_.clips[static_cast<std::size_t>(clip_->currentIndex())];
  const auto model = choices_.models[static_cast<std::size_t>(modelInForce_)];
  job_ = new Job(
      tr("Comparing %1").arg(clip_->currentText()),
      [this, run = run_, clip, model, choices = choices_](Progress& progress) -> Job::Continuation {
        const auto fails = [this](const Error& error) -> Job::Continuation {
          return [this, error] {
            verdict_->setText(tr("failed"));
            // A path is one long word, and would make the column as wide as itself.
            state_->setText(engineText(error).replace(QLatin1Char('/'), QStringLiteral("/\u200b")));
            status_->setCurrentWidget(state_);
          };
        };
        auto engine = choices.engine;
        if (!engine || engine->checkpoint != model) {
          auto loaded = loadEngine({model, choices.files.wordVectors}, engine, progress);
          if (!loaded) return fails(loaded.error());
          engine = std::move(*loaded);
        }
        constexpr double readShare = 0.6;
        constexpr double curveShare = 0.8;
        SubProgress reading(progress, 0, readShare);
        auto features = readClip(clip, engine->vectors, choices.cache, reading);
        if (!features) return fails(features.error());
        const auto analyser = ClipAnalyser::create(std::make_shared<const ClipFeatures>(std::move(*features)),
                                                   engine->model, clipSchema(engine->vectors));
        if (!analyser) return fails(analyser.error());
        SubProgress predicting(progress, readShare, curveShare);
        const auto analysis = analyseCurves(*analyser, choices.missing, predicting);
        if (!analysis) return fails(analysis.error());
        // The curves are shown while the table is still being made.
        const ModelCard& card = analysis->model;
        const double low = card.labelLow;
        const double high = card.labelHigh;
        const QString verdict = verdictText(verdictOf(analysis->complete.frames, card),
                                            verdictOf(analysis->incomplete.frames, card), choices.missing.isNothing());
        QMetaObject::invokeMethod(
            this,
            [this, run, complete = analysis->complete.frames, incomplete = analysis->incomplete.frames, low, high,
             verdict, duration = analyser->clip().media.duration] {
              if (run != run_) return;
              plot_->setCurves(complete, incomplete, low, high);
              plot_->setTimeRange(0, duration);
              verdict_->setText(verdict);
            },
            Qt::QueuedConnection);
        SubProgress summarising(progress, curveShare, 1);
        const auto conditions = analyser->conditions(summarising);
        if (!conditions) return fails(conditions.error());
        return [this, rows = *conditions, low, high] {
          conditions_->setConditions(rows, low, high);
          const auto* table = conditions_->findChild<QTableWidget*>();
          for (int row = 0; row < table->rowCount(); ++row)
            table->item(row, 0)->setToolTip(table->item(row, 0)->text());
          status_->setCurrentWidget(nothing_);
          isFilled_ = true;
        };
      },
      this);
  connect(job_, &Job::progressed, this, [this, run = run_](double fraction) {
    if (run == run_) progress_->showFraction(fraction);
  });
  connect(job_, &Job::ended, this, [this] {
    std::exchange(job_, nullptr)->deleteLater();
    emit turnNeeded();
  });
  status_->setCurrentWidget(progress_);
  job_->start();
}

}  // namespace hrlf::ui
