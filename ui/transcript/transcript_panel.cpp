#include "ui/transcript/transcript_panel.h"

#include "ui/language/engine_text.h"
#include "ui/theme/action.h"
#include "ui/transcript/words_model.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QTableView>
#include <QToolBar>
#include <QVBoxLayout>

#include <utility>

namespace hrlf::ui {
namespace {

QString sourceText(const Transcript& transcript) {
  const QString origin = engineText(transcript.origin);
  switch (transcript.source) {
    case TranscriptSource::None:
      return TranscriptPanel::tr("No words were found in this clip. Insert them, or use a transcript.");
    case TranscriptSource::Sidecar:
      return TranscriptPanel::tr("From %1").arg(origin);
    case TranscriptSource::Embedded:
      return TranscriptPanel::tr("From the clip: %1").arg(origin);
    case TranscriptSource::Recognised:
      return TranscriptPanel::tr("Recognised by machine, expect wrong words");
    case TranscriptSource::Aligned:
      return TranscriptPanel::tr("From %1, times found in the sound").arg(origin);
    case TranscriptSource::Edited:
      return origin.isEmpty() ? TranscriptPanel::tr("Written by you")
                              : TranscriptPanel::tr("From %1, corrected by you").arg(origin);
  }
  return {};
}

}  // namespace

TranscriptPanel::TranscriptPanel(QUndoStack* undo, QWidget* parent)
    : QWidget(parent),
      model_(new WordsModel(undo, this)),
      table_(new QTableView),
      source_(new QLabel),
      note_(new QLabel) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(4, 4, 4, 4);
  layout->setSpacing(4);
  source_->setObjectName("transcriptSource");
  source_->setWordWrap(true);
  table_->setObjectName("words");
  table_->setAccessibleName(tr("Words of the clip"));
  table_->setModel(model_);
  table_->setSelectionBehavior(QAbstractItemView::SelectRows);
  table_->setSelectionMode(QAbstractItemView::ContiguousSelection);
  table_->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                          QAbstractItemView::AnyKeyPressed);
  table_->setTabKeyNavigation(false);
  table_->setWordWrap(false);
  table_->verticalHeader()->hide();
  table_->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  table_->horizontalHeader()->setSectionResizeMode(WordsModel::Text, QHeaderView::Stretch);
  table_->horizontalHeader()->setHighlightSections(false);
  note_->setObjectName("transcriptNote");
  note_->setWordWrap(true);
  note_->hide();

  auto* bar = new QToolBar;
  bar->setToolButtonStyle(Qt::ToolButtonTextOnly);
  buildActions();
  for (QAction* action : {play_, insert_, delete_, split_, merge_, align_, save_}) bar->addAction(action);
  layout->addWidget(source_);
  layout->addWidget(bar);
  layout->addWidget(table_, 1);
  layout->addWidget(note_);
  setMinimumSize(0, 0);

  connect(model_, &WordsModel::edited, this, [this] {
    note_->hide();
    showState();
    emit edited();
  });
  connect(model_, &WordsModel::refused, this, [this](const QString& why) {
    note_->setText(why);
    note_->show();
  });
  connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] { showState(); });
  connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& current) {
    if (isFollowing_ || !current.isValid() || !table_->hasFocus()) return;
    emit wordChosen(words()[static_cast<std::size_t>(current.row())].start);
  });
  fitRows();
  showState();
}

void TranscriptPanel::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) fitRows();
}

void TranscriptPanel::fitRows() {
  const QFontMetrics metrics(table_->font());
  table_->verticalHeader()->setDefaultSectionSize(metrics.height() + metrics.height() / 2);
  auto* header = table_->horizontalHeader();
  const int pad = metrics.averageCharWidth() * 3;
  header->resizeSection(
      WordsModel::Start,
      metrics.horizontalAdvance(model_->headerData(0, Qt::Horizontal, Qt::DisplayRole).toString()) + pad);
  header->resizeSection(WordsModel::End, metrics.horizontalAdvance(QStringLiteral("0000.00")) + pad);
  header->resizeSection(WordsModel::Certainty, metrics.horizontalAdvance(tr("no word vector")) + pad);
}

void TranscriptPanel::buildActions() {
  const auto make = [this](const char* name, const QString& text, const QKeySequence& keys, const QString& tip,
                           auto work) {
    return makePanelAction(this, name, text, keys, tip, Qt::WidgetWithChildrenShortcut, std::move(work));
  };
  play_ = make("playWord", tr("Play"), QKeySequence(tr("Ctrl+P")), tr("Hear the selected words"), [this] {
    const auto [first, last] = selectedRows();
    if (first < 0) return;
    emit playRequested(words()[static_cast<std::size_t>(first)].start, words()[static_cast<std::size_t>(last)].end);
  });
  insert_ =
      make("insertWord", tr("Insert"), QKeySequence(tr("Ctrl+I")), tr("A new word behind the selected one"), [this] {
        const int row = model_->insertAfter(selectedRows().second);
        if (row < 0) return;
        selectRow(row);
        table_->setFocus();
        table_->edit(model_->index(row, WordsModel::Text));
      });
  delete_ = make("deleteWord", tr("Delete"), QKeySequence(tr("Ctrl+Del")), tr("Take the selected words out"), [this] {
    const auto [first, last] = selectedRows();
    model_->remove(first, last);
    selectRow(std::min(first, model_->rowCount() - 1));
  });
  split_ = make("splitWord", tr("Split"), QKeySequence(tr("Ctrl+B")), tr("Two words in place of one"), [this] {
    const int row = selectedRows().first;
    model_->split(row);
    selectRow(row);
  });
  merge_ =
      make("mergeWords", tr("Merge"), QKeySequence(tr("Ctrl+J")), tr("One word in place of the selected ones"), [this] {
        const auto [first, last] = selectedRows();
        model_->merge(first, last);
        selectRow(first);
      });
  align_ = make("alignWords", tr("Align"), QKeySequence(tr("Ctrl+L")),
                tr("Find the times of all words in the sound again"), [this] { emit alignRequested(); });
  save_ = make("saveTranscript", tr("Save…"), QKeySequence(tr("Ctrl+Shift+L")),
               tr("Write the words as SRT, WebVTT, TextGrid or CTM"), [this] { emit saveRequested(); });
}

QList<QAction*> TranscriptPanel::menuActions() const {
  return {play_, insert_, delete_, split_, merge_, align_, save_};
}

void TranscriptPanel::setClip(std::shared_ptr<const ClipFeatures> clip) {
  clip_ = std::move(clip);
  model_->setClip(clip_);
  cursorRow_ = -1;
  showState();
}

void TranscriptPanel::setAligned(std::vector<Word> words) {
  // New times make no text more certain. The words are the same in the same order, but for those that have no place.
  auto before = model_->words().begin();
  for (Word& word : words) {
    const auto same =
        std::find_if(before, model_->words().end(), [&word](const Word& w) { return w.text == word.text; });
    if (same == model_->words().end()) continue;
    if (same->isHeard) {
      word.isHeard = true;
      word.confidence = same->confidence;
    }
    before = same + 1;
  }
  model_->replaceAll(std::move(words), tr("Align the words"));
}

const std::vector<Word>& TranscriptPanel::words() const { return model_->words(); }

void TranscriptPanel::moveEdge(double from, double to) { model_->moveEdge(from, to); }

void TranscriptPanel::setCursor(double seconds) {
  const int row = model_->rowAt(seconds);
  if (row == cursorRow_ || row < 0) return;
  cursorRow_ = row;
  // An editor that is open, and several words that are selected, are the person's.
  const QWidget* focus = QApplication::focusWidget();
  const bool isEditing = focus != table_ && table_->isAncestorOf(focus);
  const auto [first, last] = selectedRows();
  if (isEditing || (last > first && focus == table_)) return;
  selectRow(row);
}

std::pair<int, int> TranscriptPanel::selectedRows() const {
  const auto rows = table_->selectionModel()->selectedRows();
  if (rows.isEmpty()) return {-1, -1};
  int first = rows.first().row();
  int last = first;
  for (const QModelIndex& index : rows) {
    first = std::min(first, index.row());
    last = std::max(last, index.row());
  }
  return {first, last};
}

void TranscriptPanel::selectRow(int row) {
  if (row < 0 || row >= model_->rowCount()) return;
  isFollowing_ = true;
  const int column = table_->currentIndex().isValid() ? table_->currentIndex().column() : int{WordsModel::Text};
  table_->setCurrentIndex(model_->index(row, column));
  isFollowing_ = false;
}

void TranscriptPanel::showState() {
  const auto [first, last] = selectedRows();
  const bool hasSound = clip_ && clip_->media.audio.has_value();
  const bool hasWords = model_->rowCount() > 0;
  play_->setEnabled(first >= 0);
  insert_->setEnabled(clip_ != nullptr);
  delete_->setEnabled(first >= 0);
  split_->setEnabled(first >= 0 && first == last);
  merge_->setEnabled(last > first);
  align_->setEnabled(hasSound && hasWords);
  save_->setEnabled(hasWords);
  source_->setText(clip_ ? sourceText(clip_->transcript) : QString());
}

}  // namespace hrlf::ui
