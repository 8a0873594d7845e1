#include "ui/compare/compare_dialog.h"

#include "ui/missingness/request_text.h"
#include "ui/theme/scrolled.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace hrlf::ui {

CompareDialog::CompareDialog(const CompareChoices& choices, const std::vector<int>& shown, QWidget* parent)
    : QDialog(parent), choices_(choices), row_(new QHBoxLayout), add_(nullptr), remove_(nullptr) {
  setObjectName("compareDialog");
  setWindowTitle(tr("Compare clips and models"));
  auto* layout = new QVBoxLayout(this);
  auto* head =
      new QLabel(choices_.missing.isNothing() ? tr("Everything is available to all columns.")
                                              : tr("Taken away in all columns: %1").arg(requestText(choices_.missing)));
  head->setObjectName("compareHead");
  head->setWordWrap(true);
  layout->addWidget(head);
  row_->setSpacing(fontMetrics().height());
  row_->setContentsMargins(0, 0, 0, 0);
  auto* row = new QWidget;
  row->setLayout(row_);
  layout->addWidget(scrolled(row), 1);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
  add_ = buttons->addButton(tr("&Add a column"), QDialogButtonBox::ActionRole);
  add_->setObjectName("compareAdd");
  remove_ = buttons->addButton(tr("&Remove the last column"), QDialogButtonBox::ActionRole);
  remove_->setObjectName("compareRemove");
  connect(add_, &QPushButton::clicked, this, [this] {
    const int last = static_cast<int>(choices_.clips.size()) - 1;
    addColumn(std::min(static_cast<int>(columns_.size()), last), 0);
    fitToColumns();
  });
  connect(remove_, &QPushButton::clicked, this, &CompareDialog::removeColumn);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  layout->addWidget(buttons);

  for (const int clip : shown)
    if (static_cast<int>(columns_.size()) < mostColumns) addColumn(clip, 0);
  if (columns_.empty()) addColumn(0, 0);
  if (columns_.size() < 2) {
    const int first = shown.empty() ? 0 : shown.front();
    const bool twoModels = choices_.models.size() > 1;
    addColumn(twoModels ? first : std::min(first + 1, static_cast<int>(choices_.clips.size()) - 1), twoModels ? 1 : 0);
  }
  fitToColumns();
}

void CompareDialog::fitToColumns() {
  const QRect room = screen()->availableGeometry();
  const QSize frame = frameGeometry().size() - size();
  const QSize wanted(fontMetrics().averageCharWidth() * 76 * static_cast<int>(columns_.size()),
                     fontMetrics().height() * 42);
  resize(wanted.expandedTo(isVisible() ? size() : QSize()).boundedTo(room.size() - frame));
  // A dialog that is about to be shown is placed by Qt.
  if (!isVisible()) return;
  const QSize outer = size() + frame;
  move(std::clamp(x(), room.left(), std::max(room.left(), room.left() + room.width() - outer.width())),
       std::clamp(y(), room.top(), std::max(room.top(), room.top() + room.height() - outer.height())));
}

void CompareDialog::addColumn(int clip, int model) {
  auto* column = new CompareColumn(choices_, clip, model);
  connect(column, &CompareColumn::turnNeeded, this, &CompareDialog::giveTurn);
  columns_.push_back(column);
  row_->addWidget(column, 1);
  showState();
  giveTurn();
}

void CompareDialog::removeColumn() {
  delete columns_.back();
  columns_.pop_back();
  showState();
  giveTurn();
}

void CompareDialog::giveTurn() {
  if (std::ranges::any_of(columns_, &CompareColumn::isWorking)) return;
  if (isLeaving_) return deleteLater();
  const auto next = std::ranges::find_if(columns_, &CompareColumn::isWaiting);
  if (next != columns_.end()) (*next)->fill();
}

void CompareDialog::leave() {
  isLeaving_ = true;
  hide();
  for (CompareColumn* column : columns_) column->stop();
  giveTurn();
}

void CompareDialog::showState() {
  add_->setEnabled(static_cast<int>(columns_.size()) < mostColumns);
  remove_->setEnabled(columns_.size() > 2);
}

}  // namespace hrlf::ui
