#include "ui/representation/representation_panel.h"

#include "core/base/atomic_file.h"
#include "ui/datasets/dataset_box.h"
#include "ui/datasets/split_title.h"
#include "ui/jobs/job.h"
#include "ui/jobs/path_text.h"
#include "ui/jobs/progress_bar.h"
#include "ui/jobs/write_job.h"
#include "ui/language/engine_text.h"
#include "ui/models/model_box.h"
#include "ui/representation/frame_card.h"
#include "ui/representation/kl_trace.h"
#include "ui/representation/pair_lines.h"
#include "ui/representation/sample_list.h"
#include "ui/representation/sample_text.h"
#include "ui/representation/scatter_view.h"
#include "ui/theme/palette.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QMetaMethod>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWidgetAction>

#include <algorithm>
#include <functional>
#include <limits>
#include <utility>

namespace hrlf::ui {
namespace {

constexpr int allSplitsChoice = static_cast<int>(allSplits.size());

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

/// A choice that does not apply stays in the list, grey, and says why.
void offer(QComboBox* box, int value, const QString& reason) {
  const int row = box->findData(value);
  auto* items = qobject_cast<QStandardItemModel*>(box->model());
  items->item(row)->setEnabled(reason.isEmpty());
  items->item(row)->setToolTip(reason);
}

/// Away from a choice that no longer applies, without a word to the listeners.
void settle(QComboBox* box) {
  const auto* items = qobject_cast<QStandardItemModel*>(box->model());
  const QSignalBlocker quiet(box);
  for (int row = 0; row < box->count() && !items->item(box->currentIndex())->isEnabled(); ++row)
    if (items->item(row)->isEnabled()) box->setCurrentIndex(row);
}

template <class Value>
void addChoice(QComboBox* box, const QString& text, Value value) {
  box->addItem(text, static_cast<int>(value));
}

std::tuple<std::size_t, int, Factor> keyOf(const RepresentationPoint& point) {
  return {point.source, point.modality ? static_cast<int>(*point.modality) : -1, point.factor};
}

/// The same windows of one clip, or the same utterances, whatever networks made of them.
bool areSameSamples(const SampleTable& a, const SampleTable& b) {
  return a.source == b.source && std::ranges::equal(a.samples, b.samples, [](const Sample& x, const Sample& y) {
           return x.id == y.id && x.time == y.time;
         });
}

}  // namespace

RepresentationPanel::RepresentationPanel(DatasetShelf* datasets, ModelShelf* models, QWidget* parent)
    : QWidget(parent),
      dataset_(new DatasetBox(datasets)),
      model_(new ModelBox(models)),
      views_{new ScatterView, new ScatterView},
      samples_(new SampleList),
      card_(new FrameCard(this)) {
  setObjectName("representationPanel");
  views_[1]->setObjectName("representationScatter2");
  auto* beside = new QWidget;
  auto* pictures = new QHBoxLayout(beside);
  pictures->setContentsMargins(0, 0, 0, 0);
  pictures->setSpacing(1);
  for (ScatterView* view : views_) {
    pictures->addWidget(view, 1);
    connectView(view);
  }
  views_[1]->hide();
  lines_ = new PairLines(views_[0], views_[1], beside);
  auto* layout = new QVBoxLayout(this);
  layout->addWidget(buildControls());
  layout->addWidget(beside, 1);
  layout->addWidget(samples_);
  layout->addWidget(buildFoot());
  connect(samples_, &SampleList::sampleChosen, this, &RepresentationPanel::goToSample);
  connect(source_, &QComboBox::currentIndexChanged, this, [this] {
    offerChoices();
    refresh();
  });
  connect(dataset_, &DatasetBox::chosen, this, [this] {
    if (source() == Source::Dataset) refresh();
  });
  connect(model_, &ModelBox::chosen, this, [this] {
    if (source() == Source::Dataset) refresh();
  });
  for (QComboBox* box : {kind_, comparison_, splits_, condition_})
    connect(box, &QComboBox::currentIndexChanged, this, &RepresentationPanel::refresh);
  connect(most_, &QSpinBox::valueChanged, this, &RepresentationPanel::refresh);
  connect(perplexity_, &QDoubleSpinBox::valueChanged, this, &RepresentationPanel::refresh);
  connect(seed_, &QSpinBox::valueChanged, this, &RepresentationPanel::refresh);
  connect(coloring_, &QComboBox::currentIndexChanged, this, &RepresentationPanel::updateColoring);
  clear();
}

RepresentationPanel::~RepresentationPanel() {
  qDeleteAll(findChildren<Job*>(QString(), Qt::FindDirectChildrenOnly));  // the work reports to this panel
}

QWidget* RepresentationPanel::buildControls() {
  auto* controls = new QWidget(this);
  auto* grid = new QGridLayout(controls);
  grid->setContentsMargins(0, 0, 0, 0);
  // The names of the representations are the longest.
  grid->setColumnStretch(1, 2);
  grid->setColumnStretch(3, 3);

  source_ = new QComboBox;
  addChoice(source_, tr("This clip"), Source::Clip);
  addChoice(source_, tr("A data set"), Source::Dataset);
  describeControl(source_, "representationSource", tr("What is pictured"),
                  tr("The windows of the open clip, or the utterances of a labelled data set"));
  kind_ = new QComboBox;
  addChoice(kind_, tr("Q and U: the factors"), RepresentationKind::Factors);
  addChoice(kind_, tr("Q: sentiment-relevant"), RepresentationKind::Q);
  addChoice(kind_, tr("U: modality-specific"), RepresentationKind::U);
  addChoice(kind_, tr("Z: before it is factorized"), RepresentationKind::Z);
  addChoice(kind_, tr("H: joint"), RepresentationKind::Joint);
  describeControl(kind_, "representationKind", tr("Which representation"),
                  tr("Which vectors of each window are arranged: what a modality is encoded to (Z), what of it carries "
                     "sentiment (Q), what belongs to the modality alone (U), or everything together (H)"));
  comparison_ = new QComboBox;
  addChoice(comparison_, tr("Complete"), Comparison::Complete);
  addChoice(comparison_, tr("Incomplete"), Comparison::Incomplete);
  addChoice(comparison_, tr("Both in one picture"), Comparison::Joined);
  addChoice(comparison_, tr("Both side by side"), Comparison::SideBySide);
  addChoice(comparison_, tr("Teacher beside student"), Comparison::TeacherAndStudent);
  describeControl(
      comparison_, "representationCurve", tr("Complete, incomplete, teacher or student"),
      tr("What is whole, what the missing modalities leave of it, or both in one embedding: in one picture, "
         "with lines between the same sample, or side by side, with lines for what is selected or pointed at. "
         "Teacher and student are arranged apart: a line finds a sample again, its length and direction tell "
         "nothing."));
  coloring_ = new QComboBox;
  addChoice(coloring_, tr("Modality"), PointColoring::Modality);
  addChoice(coloring_, tr("Prediction"), PointColoring::Score);
  addChoice(coloring_, tr("Label"), PointColoring::Label);
  addChoice(coloring_, tr("Error"), PointColoring::Error);
  addChoice(coloring_, tr("Condition"), PointColoring::Condition);
  addChoice(coloring_, tr("Split"), PointColoring::Split);
  addChoice(coloring_, tr("Time"), PointColoring::Time);
  describeControl(coloring_, "representationColoring", tr("Colour by"), tr("What the colour of a point tells"));
  // The comparison is never cut: its choices differ in their last words.
  for (QComboBox* box : {source_, coloring_}) box->setMinimumContentsLength(9);
  kind_->setMinimumContentsLength(14);

  grid->addWidget(labelFor(source_, tr("O&f")), 0, 0);
  grid->addWidget(source_, 0, 1);
  grid->addWidget(labelFor(kind_, tr("Sho&w")), 0, 2);
  grid->addWidget(kind_, 0, 3);
  // The long names in one column, the short ones in the other.
  grid->addWidget(labelFor(coloring_, tr("Colou&r by")), 1, 0);
  grid->addWidget(coloring_, 1, 1);
  grid->addWidget(labelFor(comparison_, tr("Com&pare")), 1, 2);
  grid->addWidget(comparison_, 1, 3);
  grid->addWidget(buildSettings(), 0, 4);
  list_ = new QToolButton;
  list_->setText(tr("&List"));
  list_->setCheckable(true);
  list_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  describeControl(list_, "representationList", tr("List the samples"),
                  tr("List what is selected, or all samples, with words, label and prediction"));
  connect(list_, &QToolButton::toggled, this, &RepresentationPanel::showSampleList);
  grid->addWidget(list_, 1, 4);
  datasetRow_ = buildDatasetRow();
  grid->addWidget(datasetRow_, 2, 0, 1, 5);
  return controls;
}

QWidget* RepresentationPanel::buildDatasetRow() {
  auto* row = new QWidget;
  auto* grid = new QGridLayout(row);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setColumnStretch(1, 1);
  grid->setColumnStretch(3, 1);
  dataset_->setObjectName("representationDataset");
  model_->setObjectName("representationModel");
  splits_ = new QComboBox;
  for (const Split split : {Split::Test, Split::Valid, Split::Train}) addChoice(splits_, splitTitle(split), split);
  splits_->addItem(tr("All splits"), allSplitsChoice);
  describeControl(splits_, "representationSplit", tr("Split"), tr("Which split of the data set is pictured"));
  condition_ = new QComboBox;
  for (std::size_t i = 0; i < allConditions.size(); ++i)
    if (!allConditions[i].isComplete()) condition_->addItem(conditionTitle(allConditions[i]), static_cast<int>(i));
  describeControl(condition_, "representationCondition", tr("What is available when incomplete"),
                  tr("The modalities that an incomplete utterance still has"));
  most_ = new QSpinBox;
  most_->setRange(0, 20000);
  most_->setValue(500);
  most_->setSingleStep(100);
  most_->setKeyboardTracking(false);
  most_->setSpecialValueText(tr("all"));
  describeControl(most_, "representationMost", tr("Most utterances"),
                  tr("So many utterances, evenly over the split; thousands take minutes"));
  grid->addWidget(labelFor(dataset_, tr("&Data")), 0, 0);
  grid->addWidget(dataset_, 0, 1);
  grid->addWidget(labelFor(model_, tr("&Model")), 0, 2);
  grid->addWidget(model_, 0, 3);
  grid->addWidget(labelFor(splits_, tr("Spl&it")), 1, 0);
  auto* numbers = new QHBoxLayout;
  numbers->addWidget(splits_, 1);
  numbers->addWidget(labelFor(most_, tr("at m&ost")));
  numbers->addWidget(most_);
  grid->addLayout(numbers, 1, 1);
  grid->addWidget(labelFor(condition_, tr("A&vailable")), 1, 2);
  grid->addWidget(condition_, 1, 3);
  return row;
}

QWidget* RepresentationPanel::buildSettings() {
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
  auto* fields = new QWidget;
  auto* grid = new QGridLayout(fields);
  grid->addWidget(labelFor(perplexity_, tr("Perple&xity")), 0, 0);
  grid->addWidget(perplexity_, 0, 1);
  grid->addWidget(labelFor(seed_, tr("S&eed")), 1, 0);
  grid->addWidget(seed_, 1, 1);
  auto* button = new QToolButton;
  button->setText(tr("t-SNE"));
  button->setPopupMode(QToolButton::InstantPopup);
  describeControl(button, "representationSettings", tr("Settings of t-SNE"), tr("Perplexity and seed of the picture"));
  auto* menu = new QMenu(button);
  auto* action = new QWidgetAction(menu);
  action->setDefaultWidget(fields);
  menu->addAction(action);
  button->setMenu(menu);
  return button;
}

QWidget* RepresentationPanel::buildFoot() {
  auto* foot = new QWidget(this);
  auto* column = new QVBoxLayout(foot);
  column->setContentsMargins(0, 0, 0, 0);
  status_ = new QLabel;
  status_->setWordWrap(true);
  status_->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  status_->setTextInteractionFlags(Qt::TextSelectableByMouse);
  describeControl(status_, "representationStatus", tr("State of the picture"),
                  tr("What the picture was made with. Near points are alike; distances between groups and the size of "
                     "groups mean little."));
  trace_ = new KlTrace;
  trace_->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
  trace_->setMinimumWidth(fontMetrics().height() * 3);
  progress_ = new ProgressBar;
  progress_->setTextVisible(false);
  progress_->setMinimumWidth(fontMetrics().height() * 3);
  progress_->setMaximumWidth(fontMetrics().height() * 6);
  describeControl(progress_, "representationProgress", tr("Progress of the picture"),
                  tr("How far the arrangement of the points is"));
  cancel_ = new QPushButton(tr("Cancel"));
  describeControl(cancel_, "representationCancel", tr("Cancel the picture"), tr("Stop and keep the picture as it is"));
  compute_ = new QPushButton(tr("Compute"));
  describeControl(compute_, "representationCompute", tr("Compute the picture"), tr("Arrange the points anew"));
  note_ = new QPushButton(tr("Note…"));
  describeControl(note_, "representationNote", tr("Note on the selection"),
                  tr("Write a note on the stretches of the clip that are selected"));
  export_ = new QToolButton;
  export_->setText(tr("Export"));
  export_->setPopupMode(QToolButton::InstantPopup);
  describeControl(export_, "representationExport", tr("Export the points"),
                  tr("Write sample, label, prediction and place of each point as CSV"));
  auto* menu = new QMenu(export_);
  const auto add = [&](const char* name, const QString& text, bool withVectors, bool onlySelection) {
    QAction* action = menu->addAction(text);
    action->setObjectName(QLatin1String(name));
    connect(action, &QAction::triggered, this,
            [this, withVectors, onlySelection] { chooseExportFile(withVectors, onlySelection); });
    return action;
  };
  add("exportCoordinates", tr("Coordinates and labels…"), false, false);
  add("exportVectors", tr("Coordinates, labels and vectors…"), true, false);
  QAction* selected = add("exportSelection", tr("The same of the selection…"), true, true);
  connect(menu, &QMenu::aboutToShow, this, [this, selected] { selected->setEnabled(!selection_.empty()); });
  export_->setMenu(menu);
  auto* row = new QHBoxLayout;
  row->addWidget(trace_);
  row->addWidget(progress_);
  row->addStretch(1);
  row->addWidget(cancel_);
  row->addWidget(compute_);
  row->addWidget(note_);
  row->addWidget(export_);
  // As high with one line as with two: the panels around would move with every state.
  status_->setMinimumHeight(2 * fontMetrics().lineSpacing());
  column->addWidget(status_);
  column->addLayout(row);
  connect(cancel_, &QPushButton::clicked, this, &RepresentationPanel::cancel);
  connect(compute_, &QPushButton::clicked, this, [this] {
    tableKey_.reset();
    compute();
  });
  connect(note_, &QPushButton::clicked, this, [this] { emit noteRequested(selectedSpans()); });
  return foot;
}

void RepresentationPanel::connectView(ScatterView* view) {
  connect(view, &ScatterView::timeChosen, this, &RepresentationPanel::timeChosen);
  connect(view, &ScatterView::lassoed, this,
          [this, view](const std::vector<std::size_t>& points, bool adds) { select(view->picture(), points, adds); });
  connect(view, &ScatterView::pointEntered, this, [this, view](std::size_t point, const QPoint& place) {
    card_->showAt(place, describe(view->picture(), point), view->picture().set.points[point].time);
  });
  connect(view, &ScatterView::pointLeft, card_, &FrameCard::dismiss);
}

void RepresentationPanel::setAnalysis(std::shared_ptr<const Analysis> analysis, std::optional<ClipAnalyser> analyser) {
  if (!analysis) return clear();
  analysis_ = std::move(analysis);
  analyser_ = std::move(analyser);
  offerChoices();
  if (source() == Source::Clip) refresh();
}

void RepresentationPanel::clear() {
  analysis_.reset();
  analyser_.reset();
  offerChoices();
  if (source() == Source::Dataset) return;
  ++run_;
  if (job_) job_->cancel();
  isStale_ = false;
  shown_ = {};
  tableKey_.reset();
  chosen_.clear();
  layOutPictures();
  for (ScatterView* view : views_) view->setEmptyText(tr("Open a clip to see how the model sees its windows."));
  setStatus({});
  setComputing(false);
  findSelection();
}

void RepresentationPanel::setCursor(double seconds) {
  if (source() != Source::Clip) return;
  for (ScatterView* view : views_) view->setCursorTime(seconds);
}

void RepresentationPanel::setTimeSelection(std::optional<TimeSpan> range) {
  range_ = range;
  for (ScatterView* view : views_) view->setInRange(inRangeOf(view->picture().set));
  showSummary();
}

bool RepresentationPanel::isComputing() const { return isComputing_; }

void RepresentationPanel::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  // Where nobody keeps notes there is nothing to ask for.
  note_->setVisible(isSignalConnected(QMetaMethod::fromSignal(&RepresentationPanel::noteRequested)));
  if (isStale_) refresh();
}

RepresentationPanel::Source RepresentationPanel::source() const {
  return static_cast<Source>(source_->currentData().toInt());
}

RepresentationPanel::Comparison RepresentationPanel::comparison() const {
  return static_cast<Comparison>(comparison_->currentData().toInt());
}

RepresentationKind RepresentationPanel::kind() const {
  return static_cast<RepresentationKind>(kind_->currentData().toInt());
}

PointColoring RepresentationPanel::coloring() const {
  return static_cast<PointColoring>(coloring_->currentData().toInt());
}

TsneOptions RepresentationPanel::options() const {
  TsneOptions options;
  options.perplexity = perplexity_->value();
  options.seed = static_cast<std::uint64_t>(seed_->value());
  return options;
}

double RepresentationPanel::duration() const {
  return source() == Source::Clip && analysis_ && analysis_->clip ? analysis_->clip->media.duration : 0;
}

bool RepresentationPanel::hasSource() const {
  return source() == Source::Clip ? analysis_ != nullptr : dataset_->current() && !model_->currentPath().empty();
}

QString RepresentationPanel::title() const {
  switch (kind()) {
    case RepresentationKind::Z:
      return tr("Encoded Z");
    case RepresentationKind::Q:
      return tr("Sentiment-relevant Q");
    case RepresentationKind::U:
      return tr("Modality-specific U");
    case RepresentationKind::Factors:
      return tr("Q and U");
    case RepresentationKind::Joint:
      break;
  }
  return tr("Joint H");
}

QString RepresentationPanel::describe(const ScatterPicture& picture, std::size_t point) const {
  const RepresentationPoint& what = picture.set.points[point];
  const Sample& sample = picture.table->samples[what.source];
  const QString factor = QString::fromLatin1(factorName(what.factor).data());
  QStringList lines{what.modality ? tr("%1, %2").arg(modalityTitle(*what.modality), factor) : factor};
  if (picture.table->views.size() > 1)
    lines.front() = tr("%1: %2").arg(viewTitle(*picture.table, what.view), lines.front());
  const ModelCard& model = picture.table->model;
  lines << tr("%1, prediction %2").arg(sampleTitle(sample), valueText(model, what.score));
  if (sample.label) lines << tr("Label %1").arg(valueText(model, *sample.label));
  if (!sample.text.empty()) {
    constexpr qsizetype mostLetters = 160;
    QString said = QString::fromStdString(sample.text);
    if (said.size() > mostLetters) said = said.left(mostLetters) + QStringLiteral("…");
    lines << tr("“%1”").arg(said);
  }
  if (point < picture.inRange.size() && picture.inRange[point] != 0)
    lines << tr("Within the range selected on the time line");
  return lines.join('\n');
}

void RepresentationPanel::offerChoices() {
  const bool ofClip = source() == Source::Clip;
  datasetRow_->setVisible(!ofClip);
  const QString nothingMissing =
      ofClip && (!analysis_ || analysis_->request.isNothing()) ? tr("Nothing is taken away from the clip.") : QString();
  for (const Comparison one : {Comparison::Incomplete, Comparison::Joined, Comparison::SideBySide})
    offer(comparison_, static_cast<int>(one), nothingMissing);
  QString noTeacher;
  if (ofClip && analysis_ && analysis_->clip && (!analyser_ || !analyser_->model().hasTeacher()))
    noTeacher = tr("This model has no teacher: it was trained without one.");
  offer(comparison_, static_cast<int>(Comparison::TeacherAndStudent), noTeacher);
  settle(comparison_);
  if (ofClip) {
    card_->setSource(analysis_ && analysis_->clip && analysis_->clip->media.video
                         ? FrameSource{analysis_->clip->media.path, analysis_->clip->damage}
                         : FrameSource{});
  } else {
    card_->setSource({});
  }
  offerColorings();
}

void RepresentationPanel::offerColorings() {
  const bool ofClip = source() == Source::Clip;
  const QString noLabel = ofClip ? tr("A clip has no label; a data set has.") : QString();
  offer(coloring_, static_cast<int>(PointColoring::Label), noLabel);
  offer(coloring_, static_cast<int>(PointColoring::Error), noLabel);
  offer(coloring_, static_cast<int>(PointColoring::Split),
        ofClip ? tr("A clip has no splits; a data set has.") : QString());
  offer(coloring_, static_cast<int>(PointColoring::Time), ofClip ? QString() : tr("Utterances have no place in time."));
  const bool single = comparison() == Comparison::Complete || comparison() == Comparison::Incomplete;
  offer(coloring_, static_cast<int>(PointColoring::Condition),
        single ? tr("Only one condition is pictured; compare two.") : QString());
  offer(coloring_, static_cast<int>(PointColoring::Modality),
        kind() == RepresentationKind::Joint ? tr("H is of all modalities together.") : QString());
  settle(coloring_);
}

RepresentationPanel::TableKey RepresentationPanel::tableKey() const {
  TableKey key;
  key.source = source();
  key.comparison = comparison();
  if (key.source == Source::Clip) {
    key.data = analysis_ ? analysis_->clip.get() : nullptr;
    if (analysis_) key.model = analysis_->model.hash;
    return key;
  }
  // Both of them have the same table.
  if (key.comparison == Comparison::SideBySide) key.comparison = Comparison::Joined;
  if (const auto open = dataset_->current()) key.data = open->dataset.get();
  key.model = model_->currentPath().native();
  key.splits = splits_->currentData().toInt();
  key.condition = condition_->currentData().toInt();
  key.most = most_->value();
  return key;
}

std::shared_ptr<const SampleTable> RepresentationPanel::tableAtHand() const {
  if (tableKey_ && *tableKey_ == tableKey()) return shown_.table;
  if (source() != Source::Clip || comparison() == Comparison::TeacherAndStudent) return nullptr;
  const bool complete = comparison() != Comparison::Incomplete;
  const bool incomplete = comparison() != Comparison::Complete;
  return std::make_shared<const SampleTable>(clipSamples(*analysis_, complete, incomplete));
}

RepresentationPanel::TableMaker RepresentationPanel::tableMaker() const {
  const auto shared = [](Result<SampleTable> table) -> Result<std::shared_ptr<const SampleTable>> {
    if (!table) return tl::unexpected(table.error());
    return std::make_shared<const SampleTable>(std::move(*table));
  };
  if (auto ready = tableAtHand())
    return [ready](Progress&) -> Result<std::shared_ptr<const SampleTable>> { return ready; };
  if (source() == Source::Clip) {
    return [analyser = analyser_, shared](Progress& progress) -> Result<std::shared_ptr<const SampleTable>> {
      if (!analyser) return fail(ErrorKind::BadInput, "This model has no teacher.");
      return shared(clipSamplesOfBoth(*analyser, representationWindows, progress));
    };
  }
  std::vector<ViewRequest> wanted;
  const Condition left = allConditions[static_cast<std::size_t>(condition_->currentData().toInt())];
  if (comparison() == Comparison::TeacherAndStudent)
    wanted = {{Network::Teacher, {}}, {Network::Student, {}}};
  else if (comparison() == Comparison::Incomplete)
    wanted = {{Network::Student, left}};
  else if (comparison() == Comparison::Complete)
    wanted = {{Network::Student, {}}};
  else
    wanted = {{Network::Student, {}}, {Network::Student, left}};
  const int chosen = splits_->currentData().toInt();
  std::vector<Split> splits;
  for (const Split split : allSplits)
    if (chosen == allSplitsChoice || chosen == static_cast<int>(split)) splits.push_back(split);
  return [open = *dataset_->current(), path = model_->currentPath(), splits, wanted,
          most = static_cast<std::size_t>(most_->value()),
          shared](Progress& progress) -> Result<std::shared_ptr<const SampleTable>> {
    progress.update(0, "Loading the model");
    const auto model = Model::load(path);
    if (!model) return tl::unexpected(model.error());
    return shared(datasetSamples(*model, *open.dataset, pathText(open.paths.front()), splits, most, wanted, progress));
  };
}

RepresentationPanel::Arrangement RepresentationPanel::arrange(std::shared_ptr<const SampleTable> table,
                                                              RepresentationKind kind, Comparison comparison) {
  Arrangement arrangement;
  arrangement.kind = kind;
  if (comparison == Comparison::TeacherAndStudent) {
    for (std::size_t view = 0; view < table->views.size(); ++view)
      arrangement.sets.push_back(representationSet(*table, kind, view));
  } else {
    arrangement.sets.push_back(representationSet(*table, kind));
  }
  arrangement.joined = pairsOf(arrangement.sets.front(), arrangement.sets.back());
  arrangement.embeddings.resize(arrangement.sets.size());
  arrangement.table = std::move(table);
  return arrangement;
}

bool RepresentationPanel::isShown(const Arrangement& arrangement) const {
  if (!isWhole_ || arrangement.kind != shown_.kind || arrangement.sets.size() != shown_.sets.size()) return false;
  for (std::size_t i = 0; i < arrangement.sets.size(); ++i) {
    const double wanted =
        std::min(perplexity_->value(), (static_cast<double>(arrangement.sets[i].points.size()) - 1) / 3);
    const Embedding& there = shown_.embeddings[i];
    if (arrangement.sets[i].vectors != shown_.sets[i].vectors ||
        there.seed != static_cast<std::uint64_t>(seed_->value()) || there.perplexity != wanted)
      return false;
  }
  return true;
}

void RepresentationPanel::refresh() {
  offerColorings();
  if (!hasSource()) {
    ++run_;
    if (job_) job_->cancel();
    shown_ = {};
    tableKey_.reset();
    chosen_.clear();
    findSelection();
    layOutPictures();
    for (ScatterView* view : views_)
      view->setEmptyText(source() == Source::Clip
                             ? tr("Open a clip to see how the model sees its windows.")
                             : tr("Choose a data set and a model that was trained on features of its kind."));
    setStatus({});
    return setComputing(false);
  }
  isStale_ = !isVisible();
  if (isStale_) return;
  if (auto table = tableAtHand()) {
    Arrangement arrangement = arrange(table, kind(), comparison());
    if (isShown(arrangement)) {
      // Only how it is laid out may differ, or what is said of the points.
      arrangement.embeddings = std::move(shown_.embeddings);
      shown_ = std::move(arrangement);
      return layOutPictures();
    }
  }
  compute();
}

void RepresentationPanel::compute() {
  if (!hasSource()) return;
  const std::uint64_t run = ++run_;
  if (job_) job_->cancel();
  isStale_ = false;
  for (ScatterView* view : views_) view->setEmptyText(tr("Arranging points…"));
  setStatus(tr("Asking the model…"));
  trace_->clear();

  const bool isAtHand = source() == Source::Clip && comparison() != Comparison::TeacherAndStudent;
  // Results go to the UI thread one by one; those of a job that is no longer the newest are dropped there.
  const auto deliver = [this, run](std::function<void()> what) {
    QMetaObject::invokeMethod(
        this,
        [this, run, what = std::move(what)] {
          if (run == run_) what();
        },
        Qt::QueuedConnection);
  };
  job_ = new Job(
      tr("Arranging representations"),
      [this, run, deliver, isAtHand, key = tableKey(), makeTable = tableMaker(), tsneOptions = options(), kind = kind(),
       comparison = comparison()](Progress& progress) -> Job::Continuation {
        const auto ends = [this, run](Result<std::vector<Embedding>> result) -> Job::Continuation {
          return [this, run, result = std::move(result)] {
            if (run == run_) finish(result);
          };
        };
        const double tableShare = isAtHand ? 0 : 0.3;
        SubProgress asking(progress, 0, tableShare);
        const auto table = makeTable(asking);
        if (!table) return ends(tl::unexpected(table.error()));
        const Arrangement arrangement = arrange(*table, kind, comparison);
        deliver([this, arrangement, key, isAtHand] {
          tableKey_ = isAtHand ? std::nullopt : std::optional(key);
          takeOver(arrangement);
        });
        std::vector<Embedding> embeddings;
        const auto count = static_cast<double>(arrangement.sets.size());
        for (std::size_t i = 0; i < arrangement.sets.size(); ++i) {
          const auto share = [&](double part) { return tableShare + (1 - tableShare) * part; };
          SubProgress part(progress, share(static_cast<double>(i) / count), share(static_cast<double>(i + 1) / count));
          const auto onStep = [&, i](const Embedding& sofar) {
            deliver([this, i, sofar, iterations = tsneOptions.iterations, sets = arrangement.sets.size()] {
              shown_.embeddings[i] = sofar;
              for (std::size_t v = 0; v < views_.size(); ++v)
                if (sets == 1 || v == i) views_[v]->setEmbedding(sofar);
              const double done = static_cast<double>(sofar.iteration) / iterations;
              if (i == 0) trace_->add(done, sofar.klDivergence);
              setStatus(tr("Iteration %1 of %2, KL divergence %3")
                            .arg(locale().toString(sofar.iteration), locale().toString(iterations),
                                 locale().toString(sofar.klDivergence, 'f', 3)));
            });
          };
          const RepresentationSet& set = arrangement.sets[i];
          auto embedding = tsne(set.vectors, std::max(set.width, 1), tsneOptions, onStep, part);
          if (!embedding) return ends(tl::unexpected(embedding.error()));
          embeddings.push_back(std::move(*embedding));
        }
        return ends(std::move(embeddings));
      },
      this);
  connect(job_, &Job::ended, job_, &QObject::deleteLater);
  connect(job_, &Job::progressed, this,
          [this](double fraction, const QString&, double) { progress_->showFraction(fraction); });
  setComputing(true);
  emit jobStarted(job_);
  connect(job_, &Job::finished, this, [this, run, job = job_.data()] {
    if (run != run_ || !isComputing_ || !job->isCancelRequested()) return;
    ++run_;
    finish(cancelled());
  });
  job_->start(Background::Ahead);
}

void RepresentationPanel::cancel() {
  if (isComputing_) job_->cancel();
}

void RepresentationPanel::takeOver(Arrangement arrangement) {
  const bool isOfTheSame =
      shown_.table && shown_.kind == arrangement.kind && areSameSamples(*shown_.table, *arrangement.table);
  if (!isOfTheSame) chosen_.clear();
  shown_ = std::move(arrangement);
  findSelection();
  layOutPictures();
}

void RepresentationPanel::layOutPictures() {
  const bool beside =
      !shown_.sets.empty() && (comparison() == Comparison::SideBySide || comparison() == Comparison::TeacherAndStudent);
  views_[1]->setVisible(beside);
  for (std::size_t v = 0; v < views_.size(); ++v) {
    ScatterPicture picture;
    if (!shown_.sets.empty() && (v == 0 || beside)) {
      const std::size_t set = std::min(v, shown_.sets.size() - 1);
      picture.table = shown_.table;
      picture.set = shown_.sets[set];
      picture.embedding = shown_.embeddings[set];
      picture.kind = shown_.kind;
      picture.coloring = coloring();
      picture.duration = duration();
      picture.hasCursor = picture.duration > 0;
      picture.selected = selectedOf(picture.set);
      picture.inRange = inRangeOf(picture.set);
      picture.title = title();
      if (comparison() == Comparison::SideBySide) picture.shownView = v;
      if (comparison() == Comparison::Joined) picture.joined = shown_.joined;
      if (beside) picture.title = tr("%1: %2").arg(viewTitle(*shown_.table, v), title());
    }
    views_[v]->setPicture(std::move(picture));
  }
  lines_->setPairs(beside ? shown_.joined : std::vector<std::pair<std::size_t, std::size_t>>());
  showSampleList();
}

void RepresentationPanel::showSampleList() {
  for (ScatterView* view : views_) view->setRinged(std::nullopt);
  samples_->setVisible(list_->isChecked());
  if (!list_->isChecked() || !shown_.table) return samples_->setSamples(nullptr, {});
  std::vector<std::size_t> listed = selectedSamples();
  if (listed.empty()) {
    // What nobody could judge has no point.
    const auto isJudged = [this](std::size_t sample) {
      return std::ranges::any_of(shown_.table->views,
                                 [&](const SampleView& view) { return view.predictions[sample].has_value(); });
    };
    for (std::size_t sample = 0; sample < shown_.table->samples.size(); ++sample)
      if (isJudged(sample)) listed.push_back(sample);
  }
  samples_->setSamples(shown_.table, std::move(listed));
}

void RepresentationPanel::updateColoring() {
  for (ScatterView* view : views_) view->setColoring(coloring());
}

void RepresentationPanel::finish(const Result<std::vector<Embedding>>& embeddings) {
  setComputing(false);
  if (!embeddings) {
    const bool stopped = embeddings.error().kind == ErrorKind::Cancelled;
    if (!stopped && job_) job_->setFailure(embeddings.error());
    const QString text = stopped ? tr("Stopped before the end.") : engineText(embeddings.error());
    for (ScatterView* view : views_) view->setEmptyText(text);
    if (!stopped && !tableAtHand()) {
      shown_ = {};  // it is of something else
      chosen_.clear();
      findSelection();
      layOutPictures();
    }
    return setStatus(text);
  }
  shown_.embeddings = *embeddings;
  for (std::size_t v = 0; v < views_.size(); ++v)
    views_[v]->setEmbedding(shown_.embeddings[std::min(v, shown_.embeddings.size() - 1)]);
  isWhole_ = true;
  showSummary();
  export_->setEnabled(true);
  emit computed();
}

void RepresentationPanel::showSummary() {
  if (!isWhole_) return;
  QStringList parts;
  for (const Embedding& embedding : shown_.embeddings)
    parts << tr("%1 points, KL divergence %2")
                 .arg(locale().toString(embedding.x.size()), locale().toString(embedding.klDivergence, 'f', 2));
  const Embedding& first = shown_.embeddings.front();
  QString perplexity = locale().toString(first.perplexity, 'g', 4);
  // Another one than was asked for needs its reason beside it.
  if (first.perplexity < perplexity_->value())
    perplexity = tr("%1 (no more is possible with %2 points)").arg(perplexity, locale().toString(first.x.size()));
  QString text = tr("%1; perplexity %2, seed %3.").arg(parts.join(tr("; ")), perplexity, locale().toString(first.seed));
  if (shown_.table->leftOut > 0)
    text += QLatin1Char(' ') + tr("%1 utterances more are not pictured.").arg(locale().toString(shown_.table->leftOut));
  if (!selection_.empty())
    text +=
        QLatin1Char(' ') + tr("Selected: %1 points of %2 samples.")
                               .arg(locale().toString(selection_.size()), locale().toString(selectedSamples().size()));
  if (const auto within = samplesInRange(); !within.empty())
    text +=
        QLatin1Char(' ') + tr("Range of the time line: %1 of %2 samples.")
                               .arg(locale().toString(within.size()), locale().toString(shown_.table->samples.size()));
  setStatus(text);
}

void RepresentationPanel::setComputing(bool computing) {
  isComputing_ = computing;
  progress_->showFraction(0);
  progress_->setVisible(computing);
  trace_->setVisible(computing);
  cancel_->setVisible(computing);
  compute_->setVisible(!computing);
  compute_->setEnabled(hasSource());
  note_->setEnabled(!selectedSpans().empty());
  isWhole_ = false;
  export_->setEnabled(false);
}

void RepresentationPanel::setStatus(const QString& text) { status_->setText(text); }

void RepresentationPanel::select(const ScatterPicture& picture, const std::vector<std::size_t>& points, bool adds) {
  if (!adds) chosen_.clear();
  for (const std::size_t point : points) chosen_.insert(keyOf(picture.set.points[point]));
  showSelection();
}

void RepresentationPanel::findSelection() {
  selection_.clear();
  if (!chosen_.empty())
    for (const RepresentationSet& set : shown_.sets)
      for (const RepresentationPoint& point : set.points)
        if (chosen_.contains(keyOf(point))) selection_.insert(keyOf(point));
  const std::vector<TimeSpan> spans = selectedSpans();
  note_->setEnabled(!spans.empty());
  if (spans == toldSpans_) return;
  toldSpans_ = spans;
  emit selectionChanged(spans);
}

void RepresentationPanel::showSelection() {
  findSelection();
  for (ScatterView* view : views_) view->setSelected(selectedOf(view->picture().set));
  showSampleList();
  showSummary();
}

void RepresentationPanel::goToSample(std::size_t number) {
  const Sample& sample = shown_.table->samples[number];
  // There, the cursor rings the window.
  if (sample.id.empty()) return emit timeChosen(sample.time);
  for (ScatterView* view : views_) view->setRinged(number);
}

std::vector<std::uint8_t> RepresentationPanel::selectedOf(const RepresentationSet& set) const {
  std::vector<std::uint8_t> selected;
  if (selection_.empty()) return selected;
  for (const RepresentationPoint& point : set.points) selected.push_back(selection_.count(keyOf(point)) > 0 ? 1 : 0);
  return selected;
}

std::vector<std::size_t> RepresentationPanel::samplesInRange() const {
  if (!range_ || duration() <= 0 || !shown_.table) return {};
  return windowsWithin(*shown_.table, *range_);
}

std::vector<std::uint8_t> RepresentationPanel::inRangeOf(const RepresentationSet& set) const {
  const std::vector<std::size_t> within = samplesInRange();
  std::vector<std::uint8_t> inRange;
  if (within.empty()) return inRange;
  for (const RepresentationPoint& point : set.points)
    inRange.push_back(std::ranges::binary_search(within, point.source) ? 1 : 0);
  return inRange;
}

std::vector<std::size_t> RepresentationPanel::selectedSamples() const {
  std::vector<std::size_t> samples;
  for (const PointKey& key : selection_)  // ordered by sample
    if (samples.empty() || samples.back() != std::get<0>(key)) samples.push_back(std::get<0>(key));
  return samples;
}

std::vector<TimeSpan> RepresentationPanel::selectedSpans() const {
  if (duration() <= 0 || !shown_.table) return {};
  return spansOf(*shown_.table, duration(), selectedSamples());
}

void RepresentationPanel::exportPoints(const std::filesystem::path& path, bool withVectors, bool onlySelection) {
  const auto ended = [this, path](const Result<void>& written) {
    if (written) {
      setStatus(tr("Written: %1").arg(toText(path)));
      return emit exported(path);
    }
    setStatus(engineText(written.error()));
    emit failed(tr("Export the points"), written.error());
  };
  if (!isWhole_)
    return ended(fail(ErrorKind::BadInput, "There is no finished picture to export.", {}, "Compute it first."));
  std::vector<PointPicture> pictures;
  for (std::size_t i = 0; i < shown_.sets.size(); ++i) {
    PointPicture picture{shown_.kind, shown_.sets[i], shown_.embeddings[i]};
    if (onlySelection) {
      picture.selected = selectedOf(picture.set);
      picture.selected.resize(picture.set.points.size(), 0);
    }
    pictures.push_back(std::move(picture));
  }
  Job* job = makeWriteJob(
      this, tr("Exporting %1").arg(toText(path.filename())), path,
      [withVectors, table = shown_.table, pictures = std::move(pictures)] {
        return pointsToCsv(*table, pictures, withVectors);
      },
      ended);
  emit jobStarted(job);
  job->start();
}

void RepresentationPanel::chooseExportFile(bool withVectors, bool onlySelection) {
  QString path = QFileDialog::getSaveFileName(this, tr("Export the points"), "coordinates.csv",
                                              tr("Comma-separated values (*.csv)"));
  if (path.isEmpty()) return;
  if (!path.contains('.')) path += ".csv";
  exportPoints(toPath(path), withVectors, onlySelection);
}

}  // namespace hrlf::ui
