#include "ui/models/models_panel.h"

#include "ui/jobs/path_text.h"
#include "ui/models/card_text.h"
#include "ui/models/model_card_dialog.h"
#include "ui/models/validation_text.h"
#include "ui/settings/recent_files.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QSettings>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace hrlf::ui {
namespace {

enum Column { Name, TrainedOn, Date, Figures, Limits, ColumnCount };

QPushButton* button(QWidget* parent, const char* name, const QString& text, const QString& tip) {
  auto* made = new QPushButton(text, parent);
  made->setObjectName(name);
  made->setToolTip(tip);
  return made;
}

}  // namespace

ModelsPanel::ModelsPanel(ModelShelf* shelf, QWidget* parent)
    : QWidget(parent),
      shelf_(shelf),
      list_(new QTreeWidget),
      use_(button(this, "modelUse", tr("&Use"), tr("Judge the open clip with this model"))),
      card_(button(this, "modelShowCard", tr("&Card…"), tr("Data, settings, figures and limits of this model"))),
      remove_(button(this, "modelRemove", tr("&Remove"), tr("Take this model off the list; its file stays"))) {
  setObjectName("modelsPanel");
  list_->setObjectName("modelsList");
  list_->setAccessibleName(tr("Known models"));
  list_->setToolTip(tr("Double click to use a model"));
  list_->setRootIsDecorated(false);
  list_->setAlternatingRowColors(true);
  list_->setColumnCount(ColumnCount);
  list_->setHeaderLabels({tr("Model"), tr("Trained on"), tr("Date"), tr("Validation"), tr("Limits")});
  for (const Column column : {Name, Date, Figures})
    list_->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
  // The limits of its use get all the room that is left.
  list_->setColumnWidth(TrainedOn, fontMetrics().averageCharWidth() * 30);
  auto* add = button(this, "modelAdd", tr("&Add…"), tr("Put a checkpoint from a file on the list"));
  auto* row = new QHBoxLayout;
  for (QPushButton* one : {use_, card_, add, remove_}) row->addWidget(one);
  row->addStretch(1);
  auto* layout = new QVBoxLayout(this);
  layout->addWidget(list_, 1);
  layout->addLayout(row);
  connect(shelf_, &ModelShelf::changed, this, &ModelsPanel::refill);
  connect(list_, &QTreeWidget::currentItemChanged, this, &ModelsPanel::updateButtons);
  connect(list_, &QTreeWidget::itemActivated, use_, &QPushButton::click);
  connect(use_, &QPushButton::clicked, this, [this] {
    if (const int index = currentIndex(); index >= 0)
      emit useRequested(shelf_->models()[static_cast<std::size_t>(index)].path);
  });
  connect(card_, &QPushButton::clicked, this, &ModelsPanel::showCard);
  connect(remove_, &QPushButton::clicked, this, [this] { shelf_->remove(currentIndex()); });
  connect(add, &QPushButton::clicked, this, &ModelsPanel::addFromFile);
  refill();
}

void ModelsPanel::setModelInUse(const std::string& hash) {
  inUse_ = hash;
  refill();
}

int ModelsPanel::currentIndex() const { return list_->indexOfTopLevelItem(list_->currentItem()); }

void ModelsPanel::refill() {
  const int current = currentIndex();
  list_->clear();
  for (const KnownModel& model : shelf_->models()) {
    auto* item = new QTreeWidgetItem(list_);
    item->setText(Name, model.title());
    item->setToolTip(Name, toText(model.path));
    item->setText(Date, model.date.isValid() ? QLocale().toString(model.date, QLocale::ShortFormat) : QString());
    if (model.card) {
      item->setText(TrainedOn, cardText(model.card->trainedOn));
      item->setText(Figures, validationInBrief(model.card->validation));
      item->setText(Limits, cardText(model.card->limits));
      for (const Column column : {TrainedOn, Limits}) item->setToolTip(column, item->text(column));
      item->setToolTip(Figures, tr("%1\n%2").arg(QString::fromStdString(model.card->validation), validationNotation()));
      if (!inUse_.empty() && model.card->hash == inUse_) {
        QFont strong = font();
        strong.setBold(true);
        item->setFont(Name, strong);
        item->setToolTip(Name, tr("In use: %1").arg(item->toolTip(Name)));
      }
    } else {
      item->setText(TrainedOn, model.problem.isEmpty() ? tr("Reading…") : model.problem);
      item->setToolTip(TrainedOn, model.problem);
    }
  }
  list_->setCurrentItem(list_->topLevelItem(std::min(std::max(0, current), list_->topLevelItemCount() - 1)));
  updateButtons();
}

void ModelsPanel::updateButtons() {
  const int index = currentIndex();
  const KnownModel* model = index >= 0 && static_cast<std::size_t>(index) < shelf_->models().size()
                                ? &shelf_->models()[static_cast<std::size_t>(index)]
                                : nullptr;
  use_->setEnabled(model != nullptr && model->card.has_value());
  card_->setEnabled(model != nullptr && (model->card.has_value() || !model->problem.isEmpty()));
  remove_->setEnabled(model != nullptr && !model->isShipped);
}

void ModelsPanel::showCard() {
  const int index = currentIndex();
  if (index < 0) return;
  auto* dialog = new ModelCardDialog(shelf_->models()[static_cast<std::size_t>(index)], this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->open();
}

void ModelsPanel::addFromFile() {
  const QSettings settings;
  const QString chosen = QFileDialog::getOpenFileName(this, tr("Add a model"), settings.value(lastFolderKey).toString(),
                                                      tr("Checkpoints (*.safetensors);;All files (*)"));
  if (!chosen.isEmpty()) shelf_->add(toPath(chosen));
}

}  // namespace hrlf::ui
