#include "ui/annotation/annotation_panel.h"

#include "core/annotation/annotation_files.h"
#include "ui/annotation/annotations_model.h"
#include "ui/jobs/path_text.h"
#include "ui/language/engine_text.h"
#include "ui/theme/action.h"
#include "ui/theme/empty_text.h"

#include <QAction>
#include <QDateTime>
#include <QElapsedTimer>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QSignalBlocker>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QTableView>
#include <QTimer>
#include <QToolBar>
#include <QUndoStack>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace hrlf::ui {

/// What is typed without a longer pause is one step.
class AnnotationPanel::FreeChange : public QUndoCommand {
 public:
  FreeChange(AnnotationPanel* panel, QString before, QString after, const QString& text)
      : QUndoCommand(text), panel_(panel), before_(std::move(before)), after_(std::move(after)) {
    typed_.start();
  }
  void redo() override { show(after_); }
  void undo() override { show(before_); }
  [[nodiscard]] int id() const override { return 3; }
  bool mergeWith(const QUndoCommand* other) override {
    constexpr qint64 pause = 2000;  // milliseconds
    const auto* next = dynamic_cast<const FreeChange*>(other);
    if (next == nullptr || next->before_ != after_ || typed_.elapsed() > pause) return false;
    after_ = next->after_;
    typed_.restart();
    setObsolete(after_ == before_);
    return true;
  }

 private:
  void show(const QString& text) const {
    if (panel_) panel_->showFreeNotes(text);
  }
  QPointer<AnnotationPanel> panel_;
  QString before_;
  QString after_;
  QElapsedTimer typed_;
};

AnnotationPanel::AnnotationPanel(QUndoStack* undo, QWidget* parent)
    : QWidget(parent),
      undo_(undo),
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
  free_->setUndoRedoEnabled(false);
  free_->installEventFilter(this);

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
  showWhenEmpty(table_, tr("No notes here"));
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

  connect(free_, &QPlainTextEdit::textChanged, this, &AnnotationPanel::freeNotesTyped);
  connect(filter_, &QLineEdit::textChanged, filtered_, &QSortFilterProxyModel::setFilterFixedString);
  connect(model_, &AnnotationsModel::edited, this, [this] {
    message_->hide();
    showState();
    emit annotationsChanged();
    emit chosenChanged(chosenRow());
  });
  connect(model_, &AnnotationsModel::refused, this, &AnnotationPanel::showRefusal);
  connect(model_, &AnnotationsModel::unchanged, message_, &QWidget::hide);
  // The note that was moved stays the chosen one, at another place.
  connect(model_, &AnnotationsModel::rowsMoved, this, [this] { table_->scrollTo(table_->currentIndex()); });
  connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
    if (!isMessageNew_) message_->hide();
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

void AnnotationPanel::setUndoStack(QUndoStack* undo) {
  undo_ = undo;
  model_->setUndoStack(undo);
}

bool AnnotationPanel::eventFilter(QObject* watched, QEvent* event) {
  if (watched != free_ || event->type() != QEvent::ShortcutOverride) return QWidget::eventFilter(watched, event);
  const auto* key = static_cast<QKeyEvent*>(event);
  if (!key->matches(QKeySequence::Undo) && !key->matches(QKeySequence::Redo)) return false;
  event->ignore();
  return true;
}

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
    if (clip.empty()) setFreeNotes({});
  }
  showState();
}

const std::vector<Annotation>& AnnotationPanel::annotations() const { return model_->annotations(); }

void AnnotationPanel::setAnnotations(const std::vector<Annotation>& annotations) {
  model_->setAnnotations(annotations);
  showState();
  emit annotationsChanged();
  if (const int beyond = model_->beyondClip(annotations); beyond > 0)
    emit warned(tr("Notes"), tr("%n note(s) lie beyond the end of the clip.", nullptr, beyond));
}

QString AnnotationPanel::freeNotes() const { return free_->toPlainText(); }

void AnnotationPanel::setFreeNotes(const QString& text) { showFreeNotes(text); }

void AnnotationPanel::showFreeNotes(const QString& text) {
  const QString before = free_->toPlainText();
  if (before == text) return;
  {
    const QSignalBlocker notTyped(free_);
    free_->setPlainText(text);
  }
  freeNotes_ = free_->toPlainText();
  // The cursor behind what differs, where the person would go on.
  const auto same = std::mismatch(before.crbegin(), before.crend(), freeNotes_.crbegin(), freeNotes_.crend()).second;
  QTextCursor cursor = free_->textCursor();
  cursor.setPosition(static_cast<int>(freeNotes_.crend() - same));
  free_->setTextCursor(cursor);
  emit freeNotesChanged();
}

void AnnotationPanel::freeNotesTyped() {
  const QString text = free_->toPlainText();
  if (text == freeNotes_) return;
  message_->hide();
  undo_->push(new FreeChange(this, std::exchange(freeNotes_, text), text, tr("Write notes for the report")));
  emit freeNotesChanged();
}

void AnnotationPanel::showRefusal(const QString& why) {
  message_->setText(why);
  message_->show();
  isMessageNew_ = true;
  QTimer::singleShot(0, this, [this] { isMessageNew_ = false; });
}

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
  for (const Warning& warning : warnings) emit warned(tr("Reading notes"), engineText(warning.what));
  if (const int beyond = model_->beyondClip(*read); beyond > 0) {
    emit warned(tr("Reading notes"),
                tr("%n note(s) lay beyond the end of the clip and were moved to it.", nullptr, beyond));
  }
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
  message_->hide();
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
  free_->setEnabled(!clip_.empty());
  add_->setEnabled(!clip_.empty());
  read_->setEnabled(!clip_.empty());
  delete_->setEnabled(chosenRow() >= 0);
  save_->setEnabled(model_->rowCount() > 0);
}

}  // namespace hrlf::ui
