#include "ui/batch/batch_dialog.h"

#include "ui/jobs/path_text.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QVBoxLayout>

#include <utility>

namespace hrlf::ui {
namespace {

constexpr auto folderKey = "batchFolder";

QVBoxLayout* group(QDialog* dialog, QRadioButton* first, QRadioButton* second) {
  auto* buttons = new QButtonGroup(dialog);
  buttons->addButton(first);
  buttons->addButton(second);
  auto* column = new QVBoxLayout;
  column->addWidget(first);
  column->addWidget(second);
  return column;
}

}  // namespace

BatchDialog::BatchDialog(std::vector<SessionClip> all, std::vector<SessionClip> selected, const MissingRequest& missing,
                         QWidget* parent)
    : QDialog(parent),
      all_(std::move(all)),
      selected_(std::move(selected)),
      missing_(missing),
      useAll_(new QRadioButton(tr("A&ll clips (%n)", nullptr, static_cast<int>(all_.size())))),
      useSelected_(new QRadioButton(tr("The &selected clips (%n)", nullptr, static_cast<int>(selected_.size())))),
      reports_(new QRadioButton(tr("A &report for each clip"))),
      table_(new QRadioButton(tr("One &table of all clips, and the frames of each"))),
      sameMissing_(new QCheckBox(tr("Take the same away from &every clip as from the open one"))),
      folder_(new QLineEdit),
      start_(nullptr) {
  setObjectName("batchDialog");
  setWindowTitle(tr("Analyse clips"));
  useAll_->setObjectName("batchAll");
  useSelected_->setObjectName("batchSelected");
  useSelected_->setEnabled(!selected_.empty());
  (selected_.empty() ? useAll_ : useSelected_)->setChecked(true);
  reports_->setObjectName("batchReports");
  reports_->setToolTip(tr("A folder a clip: PDF, HTML, CSV and JSON"));
  table_->setObjectName("batchTable");
  table_->setToolTip(tr("clips.csv with a row for each clip, and a CSV of the frames of each"));
  reports_->setChecked(true);
  sameMissing_->setObjectName("batchSameMissing");
  sameMissing_->setToolTip(tr("Otherwise each clip keeps what is taken away from it"));
  sameMissing_->setEnabled(!missing_.isNothing());
  folder_->setObjectName("batchFolder");
  folder_->setAccessibleName(tr("Folder for the results"));
  folder_->setText(QSettings().value(folderKey).toString());
  folder_->setMinimumWidth(fontMetrics().averageCharWidth() * 40);
  auto* browse = new QPushButton(tr("&Browse…"));
  connect(browse, &QPushButton::clicked, this, &BatchDialog::chooseFolder);
  auto* place = new QHBoxLayout;
  place->addWidget(folder_, 1);
  place->addWidget(browse);

  auto* form = new QFormLayout;
  form->addRow(tr("Clips"), group(this, useAll_, useSelected_));
  form->addRow(tr("Write"), group(this, reports_, table_));
  form->addRow(tr("Missing"), sameMissing_);
  auto* folderLabel = new QLabel(tr("&Folder"));
  folderLabel->setBuddy(folder_);
  form->addRow(folderLabel, place);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
  start_ = buttons->addButton(tr("&Start"), QDialogButtonBox::AcceptRole);
  start_->setObjectName("batchStart");
  start_->setDefault(true);
  connect(buttons, &QDialogButtonBox::accepted, this, [this] {
    QSettings().setValue(folderKey, folder_->text());
    accept();
  });
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  auto* layout = new QVBoxLayout(this);
  layout->addLayout(form);
  layout->addWidget(buttons);
  connect(folder_, &QLineEdit::textChanged, this, &BatchDialog::showState);
  showState();
}

BatchRequest BatchDialog::request() const {
  BatchRequest request;
  request.clips = useSelected_->isChecked() ? selected_ : all_;
  request.output = table_->isChecked() ? BatchOutput::Table : BatchOutput::Reports;
  request.folder = toPath(folder_->text().trimmed());
  if (sameMissing_->isChecked()) request.missing = missing_;
  return request;
}

void BatchDialog::chooseFolder() {
  const QString chosen = QFileDialog::getExistingDirectory(this, tr("Folder for the results"), folder_->text());
  if (!chosen.isEmpty()) folder_->setText(chosen);
}

void BatchDialog::showState() { start_->setEnabled(!all_.empty() && !folder_->text().trimmed().isEmpty()); }

}  // namespace hrlf::ui
