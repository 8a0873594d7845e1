#include "ui/library/library_panel.h"

#include "ui/jobs/path_text.h"
#include "ui/library/dataset_dialog.h"
#include "ui/library/library.h"
#include "ui/library/library_delegate.h"
#include "ui/library/media_files.h"
#include "ui/settings/recent_files.h"
#include "ui/theme/tool_button.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSortFilterProxyModel>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace hrlf::ui {
namespace {

/// What a person has done on these clips, in words; empty: nothing.
QString workOn(const std::vector<const SessionClip*>& clips) {
  const auto any = [&clips](auto has) { return std::ranges::any_of(clips, has); };
  QStringList work;
  if (any([](const SessionClip* clip) { return !clip->annotations.empty() || !clip->notes.empty(); }))
    work << LibraryPanel::tr("notes");
  if (any([](const SessionClip* clip) { return clip->words.has_value(); })) work << LibraryPanel::tr("corrected words");
  if (any([](const SessionClip* clip) { return clip->speaker.has_value(); }))
    work << LibraryPanel::tr("the chosen speaker");
  if (any([](const SessionClip* clip) { return !clip->missing.isNothing(); }))
    work << LibraryPanel::tr("what is taken away");
  if (any([](const SessionClip* clip) { return !clip->damage.isNothing(); })) work << LibraryPanel::tr("damage");
  return work.join(QStringLiteral(", "));
}

}  // namespace

/// Rows whose name or state has the text of the search field in it.
class LibraryPanel::Search : public QSortFilterProxyModel {
 public:
  using QSortFilterProxyModel::QSortFilterProxyModel;
  void setWanted(const QString& text) {
    wanted_ = text.trimmed();
    invalidateFilter();
  }

 protected:
  [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override {
    const QVariant text = sourceModel()->index(row, 0, parent).data(Qt::AccessibleTextRole);
    return wanted_.isEmpty() || text.toString().contains(wanted_, Qt::CaseInsensitive);
  }

 private:
  QString wanted_;
};

LibraryPanel::LibraryPanel(Library* library, QWidget* parent)
    : QWidget(parent),
      library_(library),
      shown_(new Search(this)),
      search_(new QLineEdit),
      list_(new QListView),
      state_(new QLabel),
      remove_(new QAction(tr("Take out of the list"), this)) {
  setObjectName("libraryPanel");
  setAcceptDrops(true);
  auto* layout = new QVBoxLayout(this);
  const int gap = fontMetrics().height() / 4;
  layout->setContentsMargins(gap, gap, gap, gap);
  layout->setSpacing(gap);

  auto* add = makeToolButton("libraryAdd", tr("Add"), tr("Add clips, a folder of clips or a data set"));
  add->setPopupMode(QToolButton::InstantPopup);
  auto* menu = new QMenu(add);
  menu->addAction(tr("&Clips…"), this, &LibraryPanel::chooseClips);
  menu->addAction(tr("&Folder of clips…"), this, &LibraryPanel::chooseFolder);
  menu->addAction(tr("&Data set…"), this, &LibraryPanel::chooseDataset);
  add->setMenu(menu);
  auto* analyse = makeToolButton("libraryAnalyse", tr("Analyse…"),
                                 tr("Analyse the selected clips, or all of them, in the background"));
  connect(analyse, &QToolButton::clicked, this, &LibraryPanel::analyseRequested);
  auto* compare =
      makeToolButton("libraryCompare", tr("Compare…"), tr("Put the selected clips or several models side by side"));
  connect(compare, &QToolButton::clicked, this, &LibraryPanel::compareRequested);
  auto* head = new QHBoxLayout;
  head->addWidget(add);
  head->addWidget(analyse);
  head->addWidget(compare);
  head->addStretch(1);
  layout->addLayout(head);

  search_->setObjectName("librarySearch");
  search_->setPlaceholderText(tr("Search"));
  search_->setAccessibleName(tr("Search the library"));
  search_->setToolTip(tr("Shows the rows with this in their name or state: \"interview\", \"failed\""));
  search_->setClearButtonEnabled(true);
  layout->addWidget(search_);

  shown_->setSourceModel(library_);
  list_->setObjectName("libraryList");
  list_->setAccessibleName(tr("Clips and data sets"));
  list_->setModel(shown_);
  list_->setItemDelegate(new LibraryDelegate(list_));
  list_->setSelectionMode(QAbstractItemView::ExtendedSelection);
  list_->setUniformItemSizes(true);
  list_->setEditTriggers(QAbstractItemView::NoEditTriggers);
  list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  layout->addWidget(list_, 1);
  state_->setObjectName("libraryState");
  state_->setWordWrap(true);
  layout->addWidget(state_);

  remove_->setObjectName("libraryRemove");
  remove_->setShortcut(QKeySequence::Delete);
  remove_->setShortcutContext(Qt::WidgetShortcut);
  remove_->setToolTip(tr("The files stay where they are"));
  list_->addAction(remove_);
  list_->setContextMenuPolicy(Qt::ActionsContextMenu);
  connect(remove_, &QAction::triggered, this, &LibraryPanel::removeSelected);

  connect(search_, &QLineEdit::textChanged, this, [this](const QString& text) {
    shown_->setWanted(text);
    showState();
  });
  connect(search_, &QLineEdit::returnPressed, this, [this] {
    if (shown_->rowCount() > 0) activate(shown_->index(0, 0));
  });
  connect(list_, &QListView::activated, this, &LibraryPanel::activate);
  connect(list_->selectionModel(), &QItemSelectionModel::selectionChanged, this, &LibraryPanel::showState);
  for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
    connect(library_, signal, this, &LibraryPanel::showState);
  connect(library_, &QAbstractItemModel::modelReset, this, &LibraryPanel::showState);
  showState();
}

std::vector<int> LibraryPanel::selectedRows() const {
  std::vector<int> rows;
  for (const QModelIndex& index : list_->selectionModel()->selectedRows())
    rows.push_back(shown_->mapToSource(index).row());
  std::ranges::sort(rows);
  return rows;
}

void LibraryPanel::activate(const QModelIndex& index) {
  const auto* entry = index.data(Library::EntryRole).value<const LibraryEntry*>();
  if (entry == nullptr) return;
  if (entry->status == ClipStatus::Missing) return emit missingChosen(entry->id);
  if (entry->clip) return emit clipChosen(entry->id);
  std::vector<std::filesystem::path> files;
  for (const SessionFile& file : entry->dataset->files) files.push_back(file.path);
  auto* dialog = new DatasetDialog(files, window());
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &DatasetDialog::described, this,
          [this, files](const DatasetCard& card) { library_->noteDataset(files, card.utterances); });
  connect(dialog, &DatasetDialog::failed, this, [this, files](const QString& what, const Error& error) {
    library_->noteDataset(files, tl::unexpected(error));
    emit failed(what, error);
  });
  dialog->show();
}

void LibraryPanel::chooseClips() {
  const QStringList chosen =
      QFileDialog::getOpenFileNames(this, tr("Add clips"), QSettings().value(lastFolderKey).toString(), mediaFilter());
  std::vector<std::filesystem::path> paths;
  for (const QString& path : chosen) paths.push_back(toPath(path));
  if (!paths.empty()) library_->addFiles(paths);
}

void LibraryPanel::chooseFolder() {
  const QString chosen =
      QFileDialog::getExistingDirectory(this, tr("Add a folder of clips"), QSettings().value(lastFolderKey).toString());
  if (!chosen.isEmpty()) library_->addFiles({toPath(chosen)});
}

void LibraryPanel::chooseDataset() {
  const QStringList chosen =
      QFileDialog::getOpenFileNames(this, tr("Add a data set"), QSettings().value(lastFolderKey).toString(),
                                    tr("Data sets (*.pkl *.pickle *.p *.npz *.h5 *.hdf5 *.csd *.json);;All files (*)"));
  std::vector<std::filesystem::path> paths;
  for (const QString& path : chosen) paths.push_back(toPath(path));
  library_->addDataset(paths);
}

void LibraryPanel::removeSelected() {
  emit removalAsked();
  std::vector<std::uint64_t> ids;
  std::vector<const SessionClip*> clips;
  for (const int row : selectedRows()) {
    const LibraryEntry& entry = library_->entries()[static_cast<std::size_t>(row)];
    ids.push_back(entry.id);
    if (entry.clip) clips.push_back(&*entry.clip);
  }
  // Rows may move while the person is asked.
  const auto takeOut = [this, ids] {
    std::vector<int> rows;
    for (const std::uint64_t id : ids) rows.push_back(library_->rowOf(id));
    library_->removeEntries(rows);
  };
  const QString work = workOn(clips);
  if (work.isEmpty()) return takeOut();
  const QString question = ids.size() == 1
                               ? tr("Take “%1” out of the library?").arg(toText(clips.front()->file.path.filename()))
                               : tr("Take %n row(s) out of the library?", nullptr, static_cast<int>(ids.size()));
  auto* box =
      new QMessageBox(QMessageBox::Question, tr("Take out of the list"), question, QMessageBox::Cancel, window());
  box->setObjectName("takeOut");
  box->setTextFormat(Qt::PlainText);  // the name of a file may look like markup
  box->setAttribute(Qt::WA_DeleteOnClose);
  box->setInformativeText(tr("This is lost with it: %1. The files stay where they are.").arg(work));
  auto* accept = box->addButton(tr("&Take out"), QMessageBox::DestructiveRole);
  box->setDefaultButton(QMessageBox::Cancel);
  connect(accept, &QPushButton::clicked, this, takeOut);
  box->open();
}

void LibraryPanel::showState() {
  remove_->setEnabled(list_->selectionModel()->hasSelection());
  if (library_->rowCount() == 0)
    state_->setText(tr("Drop clips or folders here, or choose Add."));
  else if (shown_->rowCount() == 0)
    state_->setText(tr("Nothing of that kind is in the library."));
  else if (library_->datasetCount() == 0)
    state_->setText(tr("Clips: %1").arg(library_->clipCount()));
  else
    state_->setText(tr("Clips: %1, data sets: %2").arg(library_->clipCount()).arg(library_->datasetCount()));
}

void LibraryPanel::dragEnterEvent(QDragEnterEvent* event) {
  const auto urls = event->mimeData()->urls();
  if (std::ranges::any_of(urls, &QUrl::isLocalFile)) event->acceptProposedAction();
}

void LibraryPanel::dropEvent(QDropEvent* event) {
  std::vector<std::filesystem::path> paths;
  for (const QUrl& url : event->mimeData()->urls())
    if (url.isLocalFile()) paths.push_back(toPath(url.toLocalFile()));
  event->acceptProposedAction();
  library_->addFiles(paths);
}

}  // namespace hrlf::ui
