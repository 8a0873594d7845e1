#include "ui/datasets/dataset_box.h"

#include "ui/jobs/path_text.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>
#include <QSignalBlocker>

#include <algorithm>

namespace hrlf::ui {
namespace {

constexpr auto folderKey = "lastDatasetFolder";
constexpr int noDataset = -1;
constexpr int anotherDataset = -2;
constexpr int unreadDataset = -3;
constexpr int placeRole = Qt::UserRole + 1;  // of what is not read: among DatasetShelf::unread()

}  // namespace

DatasetBox::DatasetBox(DatasetShelf* shelf, QWidget* parent) : QComboBox(parent), shelf_(shelf) {
  setAccessibleName(tr("Data set"));
  setToolTip(
      tr("A labelled data set of the library, which is read when it is chosen, or another one from a file: pickles of "
         "MMSA, MulT or MISA, .npz, HDF5, or .csd files with their splits"));
  setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  setMinimumContentsLength(10);
  refill();
  connect(shelf_, &DatasetShelf::changed, this, &DatasetBox::refill);
  connect(shelf_, &DatasetShelf::opened, this, [this](int index) {
    // The first one is what a person wants in every panel; later ones go where they were asked for.
    const bool isAwaited = shelf_->datasets()[static_cast<std::size_t>(index)].paths == awaited_;
    if (!isAwaited && current_ >= 0) return;
    if (isAwaited) awaited_.clear();
    take(index);
  });
  connect(shelf_, &DatasetShelf::unreadable, this, [this](const DatasetFiles& paths, const Error& error) {
    if (paths != awaited_) return;
    awaited_.clear();
    emit refused(error);
  });
  connect(this, &QComboBox::activated, this, [this](int item) {
    const int what = itemData(item).toInt();
    if (what >= 0) {
      awaited_.clear();
      if (what != current_) take(what);
      return;
    }
    const auto place = itemData(item, placeRole).toUInt();
    refill();  // the choice stays what it was until there is another one
    if (what == anotherDataset) chooseFiles();
    if (what == unreadDataset) open(shelf_->unread()[place]);
  });
}

std::optional<OpenDataset> DatasetBox::current() const {
  if (current_ < 0) return std::nullopt;
  return shelf_->datasets()[static_cast<std::size_t>(current_)];
}

void DatasetBox::take(int index) {
  current_ = index;
  refill();
  emit chosen();
}

void DatasetBox::refill() {
  const QSignalBlocker quiet(this);
  clear();
  const auto unread = shelf_->unread();
  if (current_ < 0)
    addItem(shelf_->isReading() ? tr("Reading…") : unread.empty() ? tr("None yet") : tr("None chosen"), noDataset);
  for (std::size_t i = 0; i < shelf_->datasets().size(); ++i)
    addItem(shelf_->datasets()[i].title(), static_cast<int>(i));
  for (std::size_t i = 0; i < unread.size(); ++i) {
    addItem(toText(unread[i].front().filename()), unreadDataset);
    setItemData(count() - 1, static_cast<uint>(i), placeRole);
    setItemData(count() - 1, toText(unread[i].front()), Qt::ToolTipRole);
  }
  addItem(tr("Open another…"), anotherDataset);
  setCurrentIndex(std::max(0, findData(current_)));
}

void DatasetBox::open(const DatasetFiles& paths) {
  awaited_ = paths;
  shelf_->open(paths);
}

void DatasetBox::chooseFiles() {
  QSettings settings;
  const QStringList chosen =
      QFileDialog::getOpenFileNames(this, tr("Open a data set"), settings.value(folderKey).toString(),
                                    tr("Data sets (*.pkl *.pickle *.npz *.h5 *.hdf5 *.csd *.json);;All files (*)"));
  if (chosen.isEmpty()) return;
  settings.setValue(folderKey, QFileInfo(chosen.front()).path());
  DatasetFiles paths;
  for (const QString& path : chosen) paths.push_back(toPath(path));
  open(paths);
}

}  // namespace hrlf::ui
