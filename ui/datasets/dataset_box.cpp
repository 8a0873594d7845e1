#include "ui/datasets/dataset_box.h"

#include "ui/jobs/path_text.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>
#include <QSignalBlocker>

#include <utility>

namespace hrlf::ui {
namespace {

constexpr auto folderKey = "lastDatasetFolder";
constexpr int noDataset = -1;
constexpr int anotherDataset = -2;

}  // namespace

DatasetBox::DatasetBox(DatasetShelf* shelf, QWidget* parent) : QComboBox(parent), shelf_(shelf) {
  setAccessibleName(tr("Data set"));
  setToolTip(
      tr("A labelled data set that is open, or another one from a file: pickles of MMSA, MulT or MISA, .npz, "
         "HDF5, or .csd files with their splits"));
  setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  setMinimumContentsLength(10);
  refill();
  connect(shelf_, &DatasetShelf::changed, this, &DatasetBox::refill);
  connect(shelf_, &DatasetShelf::opened, this, [this](int index) {
    // The first one is what a person wants in every panel; later ones go where they were asked for.
    if (!isWaiting_ && current_ >= 0) return;
    isWaiting_ = false;
    take(index);
  });
  connect(shelf_, &DatasetShelf::failed, this, [this](const QString&, const Error& error) {
    if (std::exchange(isWaiting_, false)) emit refused(error);
  });
  connect(this, &QComboBox::activated, this, [this](int item) {
    const int what = itemData(item).toInt();
    if (what == anotherDataset) {
      refill();  // the choice stays what it was until there is another one
      chooseFiles();
    } else if (what >= 0 && what != current_) {
      take(what);
    }
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
  if (current_ < 0) addItem(shelf_->isReading() ? tr("Reading…") : tr("None yet"), noDataset);
  for (std::size_t i = 0; i < shelf_->datasets().size(); ++i)
    addItem(shelf_->datasets()[i].title(), static_cast<int>(i));
  addItem(tr("Open another…"), anotherDataset);
  setCurrentIndex(std::max(0, findData(current_)));
}

void DatasetBox::chooseFiles() {
  QSettings settings;
  const QStringList chosen =
      QFileDialog::getOpenFileNames(this, tr("Open a data set"), settings.value(folderKey).toString(),
                                    tr("Data sets (*.pkl *.pickle *.npz *.h5 *.hdf5 *.csd *.json);;All files (*)"));
  if (chosen.isEmpty()) return;
  settings.setValue(folderKey, QFileInfo(chosen.front()).path());
  std::vector<std::filesystem::path> paths;
  for (const QString& path : chosen) paths.push_back(toPath(path));
  isWaiting_ = true;
  shelf_->open(paths);
}

}  // namespace hrlf::ui
