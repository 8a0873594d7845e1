#include "ui/annotation/annotation_panel.h"

#include "core/annotation/annotation_files.h"
#include "ui/annotation/annotations_model.h"
#include "ui/jobs/path_text.h"
#include "ui/language/engine_text.h"
#include "ui/theme/action.h"

#include <QAction>
#include <QDateTime>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QTableView>
#include <QToolBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace hrlf::ui {

AnnotationPanel::AnnotationPanel(QUndoStack* undo, QWidget* parent)
    : QWidget(parent),
      model_(new AnnotationsModel(undo, this)),
      filtered_(new QSortFilterProxyModel(this)),
      free_(new QPlainTextEdit),
      filter_(new QLineEdit),
      table_(new QTableView),
      message_(new QLabel) {
  setObjectName("annotationPanel");
  free_->setObjectName("notes");
  free_->setAccessibleName(tr("Notes for the report"));
  free_->setPlaceholderText(tr("What you saw. Goes into the report."));
  free_->setTabChangesFocus(true);

  filtered_->setSourceModel(model_);
  filtered_->setFilterRole(AnnotationsModel::searchRole);
  filtered_->setFilterKeyColumn(AnnotationsModel::Text);
  filtered_->setFilterCaseSensitivity(Qt::CaseInsensitive);
  filter_->setObjectName("annotationFilter");
  filter_->setAccessibleName(tr("Filter the notes"));
  filter_->setPlaceholderText(tr("Filter by text or tag"));
  filter_->setToolTip(tr("Show the notes whose text or tags hold this"));
  filter_->setClearButtonEnabled(true);

  table_->setObjectName("annotations");
  table_->setAccessibleName(tr("Notes on the clip"));
  table_->setModel(filtered_);
  table_->setSelectionBehavior(QAbstractItemView::SelectRows);
  table_->setSelectionMode(QAbstractItemView::ExtendedSelection);
  table_->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                          QAbstractItemView::AnyKeyPressed);
  table_->setTabKeyNavigation(false);
  table_->setWordWrap(false);
  table_->verticalHeader()->hide();
  table_->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  table_->horizontalHeader()->setSectionResizeMode(AnnotationsModel::Text, QHeaderView::Stretch);
  table_->horizontalHeader()->setHighlightSections(false);
  message_->setObjectName("annotationMessage");
  message_->setWordWrap(true);
  message_->hide();

  buildActions();
  auto* bar = new QToolBar;
  bar->setToolButtonStyle(Qt::ToolButtonTextOnly);
  for (QAction* action : {add_, delete_, read_, save_}) bar->addAction(action);
  auto* timed = new QWidget;
  auto* layout = new QVBoxLayout(timed);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(4);
  layout->addWidget(bar);
  layout->addWidget(filter_);
  layout->addWidget(table_, 1);
  layout->addWidget(message_);
  auto* splitter = new QSplitter(Qt::Vertical);
  splitter->setChildrenCollapsible(false);
  splitter->addWidget(free_);
  splitter->addWidget(timed);
  splitter->setStretchFactor(0, 1);
  splitter->setStretchFactor(1, 3);
  free_->setMinimumHeight(fontMetrics().height() * 3);
  auto* whole = new QVBoxLayout(this);
  whole->setContentsMargins(4, 4, 4, 4);
  whole->addWidget(splitter);

  connect(free_, &QPlainTextEdit::textChanged, this, &AnnotationPanel::freeNotesChanged);
  connect(filter_, &QLineEdit::textChanged, filtered_, &QSortFilterProxyModel::setFilterFixedString);
  connect(model_, &AnnotationsModel::edited, this, [this] {
    message_->hide();
    showState();
    emit annotationsChanged();
  });
  connect(model_, &AnnotationsModel::refused, this, [this](const QString& why) {
    message_->setText(why);
    message_->show();
  });
  connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
    showState();
    emit chosenChanged(chosenRow());
  });
  connect(table_, &QTableView::clicked, this, [this](const QModelIndex& index) {
    emit timeChosen(annotations()[static_cast<std::size_t>(filtered_->mapToSource(index).row())].span.start);
  });
  changeEvent(nullptr);
  showState();
}

void AnnotationPanel::changeEvent(QEvent* event) {
  if (event != nullptr) QWidget::changeEvent(event);
  if (event != nullptr && event->type() != QEvent::FontChange && event->type() != QEvent::StyleChange) return;
  const QFontMetrics metrics(table_->font());
  table_->verticalHeader()->setDefaultSectionSize(metrics.height() + metrics.height() / 2);
  auto* header = table_->horizontalHeader();
  const int pad = metrics.averageCharWidth() * 3;
  for (const int column : {AnnotationsModel::Start, AnnotationsModel::End})
    header->resizeSection(column, metrics.horizontalAdvance(QStringLiteral("00:00.00")) + pad);
  header->resizeSection(AnnotationsModel::Tags, metrics.averageCharWidth() * 16);
}

void AnnotationPanel::buildActions() {
  add_ = makePanelAction(this, "addNote", tr("Add &note"), QKeySequence(tr("Ctrl+N")),
                         tr("A note at the cursor, or on the range between I and O"), Qt::WindowShortcut,
                         [this] { addNote(); });
  delete_ = makePanelAction(this, "deleteNote", tr("&Delete note"), QKeySequence(tr("Ctrl+Del")),
                            tr("Delete the selected notes"), Qt::WidgetWithChildrenShortcut, [this] { deleteNotes(); });
  read_ =
      makePanelAction(this, "readNotes", tr("&Read notes…"), QKeySequence(tr("Ctrl+Shift+R")),
                      tr("Add the notes of a file: CSV, JSON or ELAN"), Qt::WindowShortcut, [this] { readNotes(); });
  save_ =
      makePanelAction(this, "saveNotes", tr("&Save notes…"), QKeySequence(tr("Ctrl+Shift+E")),
                      tr("Write the notes as CSV, JSON or ELAN document"), Qt::WindowShortcut, [this] { saveNotes(); });
}

QList<QAction*> AnnotationPanel::menuActions() const { return {add_, delete_, read_, save_}; }

void AnnotationPanel::setClip(const std::filesystem::path& clip, double duration) {
  model_->setDuration(duration);
  message_->hide();
  if (clip != clip_) {
    if (!clip_.empty()) others_[clip_] = annotations();
    clip_ = clip;
    selection_.reset();
    cursor_ = 0;
    model_->setAnnotations(others_[clip]);
    emit annotationsChanged();
  }
  showState();
}

const std::vector<Annotation>& AnnotationPanel::annotations() const { return model_->annotations(); }

void AnnotationPanel::setAnnotations(const std::vector<Annotation>& annotations) {
  model_->setAnnotations(annotations);
  showState();
  emit annotationsChanged();
}

QString AnnotationPanel::freeNotes() const { return free_->toPlainText(); }

void AnnotationPanel::setFreeNotes(const QString& text) { free_->setPlainText(text); }

void AnnotationPanel::addNote() {
  const Annotation note{selection_.value_or(TimeSpan{cursor_, cursor_}), {}, {}};
  filter_->clear();
  model_->add(note);
  emit shown();
  selectRow(model_->rowOf(note), true);
}

void AnnotationPanel::addNotes(const std::vector<TimeSpan>& spans) {
  if (spans.empty()) return;
  std::vector<Annotation> notes;
  for (const TimeSpan& span : spans) notes.push_back({span, {}, {}});
  filter_->clear();
  model_->addAll(notes, tr("Add %n note(s)", nullptr, static_cast<int>(notes.size())));
  emit shown();
  selectRow(model_->rowOf(notes.front()), true);
}

void AnnotationPanel::deleteNotes() {
  std::vector<int> rows;
  for (const QModelIndex& index : table_->selectionModel()->selectedRows())
    rows.push_back(filtered_->mapToSource(index).row());
  if (rows.empty()) return;
  const int next = *std::ranges::min_element(rows);
  model_->remove(rows);
  selectRow(std::min(next, model_->rowCount() - 1), false);
}

void AnnotationPanel::readNotes() {
  const QString chosen = QFileDialog::getOpenFileName(this, tr("Read notes"), QFileInfo(toText(clip_)).path(),
                                                      tr("Notes (*.csv *.json *.eaf);;All files (*)"));
  if (chosen.isEmpty()) return;
  std::vector<Warning> warnings;
  const auto read = readAnnotations(toPath(chosen), warnings);
  if (!read) return emit failed(tr("Reading notes"), read.error());
  for (const Warning& warning : warnings) emit noted(tr("Reading notes"), engineText(warning.what));
  model_->addAll(*read, tr("Read %n note(s)", nullptr, static_cast<int>(read->size())));
  emit shown();
}

void AnnotationPanel::saveNotes() {
  const QFileInfo file(toText(clip_));
  const QString chosen = QFileDialog::getSaveFileName(
      this, tr("Save notes"), file.dir().filePath(tr("%1 notes.csv").arg(file.completeBaseName())),
      tr("Table (*.csv);;JSON (*.json);;ELAN document (*.eaf)"));
  if (chosen.isEmpty()) return;
  const std::string date = QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toStdString();
  if (const auto written = writeAnnotations(toPath(chosen), annotations(), clip_, date); !written)
    return emit failed(tr("Saving the notes"), written.error());
  emit noted(tr("Notes"), tr("The notes are in %1").arg(chosen));
}

void AnnotationPanel::choose(int note) { selectRow(note, false); }

void AnnotationPanel::selectRow(int row, bool isToBeEdited) {
  if (row < 0 || row >= model_->rowCount()) return;
  QModelIndex index = filtered_->mapFromSource(model_->index(row, AnnotationsModel::Text));
  if (!index.isValid()) {
    // It is wanted all the same.
    filter_->clear();
    index = filtered_->mapFromSource(model_->index(row, AnnotationsModel::Text));
  }
  table_->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
  table_->scrollTo(index);
  if (!isToBeEdited) return;
  table_->setFocus();
  table_->edit(index);
}

int AnnotationPanel::chosenRow() const {
  const auto rows = table_->selectionModel()->selectedRows();
  return rows.isEmpty() ? -1 : filtered_->mapToSource(rows.first()).row();
}

void AnnotationPanel::showState() {
  add_->setEnabled(!clip_.empty());
  read_->setEnabled(!clip_.empty());
  delete_->setEnabled(chosenRow() >= 0);
  save_->setEnabled(model_->rowCount() > 0);
}

}  // namespace hrlf::ui
