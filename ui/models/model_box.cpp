#include "ui/models/model_box.h"

#include "ui/jobs/path_text.h"
#include "ui/settings/recent_files.h"

#include <QFileDialog>
#include <QSettings>
#include <QSignalBlocker>

#include <algorithm>

namespace hrlf::ui {
namespace {

constexpr int noModel = -1;
constexpr int anotherModel = -2;

}  // namespace

ModelBox::ModelBox(ModelShelf* shelf, const QString& none, QWidget* parent)
    : QComboBox(parent), shelf_(shelf), none_(none) {
  setAccessibleName(tr("Model"));
  setToolTip(tr("A model that is known to the program, or another checkpoint from a file"));
  setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  setMinimumContentsLength(10);
  refill();
  connect(shelf_, &ModelShelf::changed, this, &ModelBox::refill);
  connect(this, &QComboBox::activated, this, [this](int item) {
    const int what = itemData(item).toInt();
    if (what == anotherModel) {
      refill();
      return chooseFile();
    }
    const auto& models = shelf_->models();
    const auto path = what >= 0 && static_cast<std::size_t>(what) < models.size()
                          ? models[static_cast<std::size_t>(what)].path
                          : std::filesystem::path();
    if (path == current_) return;
    current_ = path;
    emit chosen();
  });
}

void ModelBox::setCurrentPath(const std::filesystem::path& path) {
  current_ = path;
  refill();
}

void ModelBox::refill() {
  const QSignalBlocker quiet(this);
  const auto& models = shelf_->models();
  // The first model is better than none, unless none may be meant.
  if (none_.isEmpty() && shelf_->indexOf(current_) < 0 && !models.empty()) current_ = models.front().path;
  clear();
  if (!none_.isEmpty()) addItem(none_, noModel);
  for (std::size_t i = 0; i < models.size(); ++i) addItem(models[i].title(), static_cast<int>(i));
  addItem(tr("Open another…"), anotherModel);
  setCurrentIndex(std::max(0, findData(shelf_->indexOf(current_))));
}

void ModelBox::chooseFile() {
  const QSettings settings;
  const QString chosenFile =
      QFileDialog::getOpenFileName(this, tr("Open model"), settings.value(lastFolderKey).toString(),
                                   tr("Checkpoints (*.safetensors);;All files (*)"));
  if (chosenFile.isEmpty()) return;
  const std::filesystem::path path = toPath(chosenFile);
  current_ = path;
  shelf_->add(path);
  emit chosen();
}

}  // namespace hrlf::ui
