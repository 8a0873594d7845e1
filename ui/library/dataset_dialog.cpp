#include "ui/library/dataset_dialog.h"

#include "core/data/dataset_reader.h"
#include "ui/datasets/dataset_card_view.h"
#include "ui/jobs/path_text.h"
#include "ui/jobs/progress_bar.h"
#include "ui/language/engine_text.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>
#include <QVBoxLayout>

namespace hrlf::ui {

DatasetDialog::DatasetDialog(const std::vector<std::filesystem::path>& files, QWidget* parent)
    : QDialog(parent), icon_(new QLabel), state_(new QLabel), progress_(new ProgressBar), card_(new DatasetCardView) {
  setObjectName("datasetDialog");
  const QString name = QFileInfo(toText(files.front())).fileName();
  setWindowTitle(tr("Data set %1").arg(name));
  auto* layout = new QVBoxLayout(this);
  state_->setObjectName("datasetState");
  state_->setWordWrap(true);
  state_->setTextFormat(Qt::PlainText);
  state_->setText(tr("Reading %1…").arg(name));
  state_->setTextInteractionFlags(Qt::TextSelectableByMouse);
  icon_->hide();  // nothing is wrong yet
  auto* head = new QHBoxLayout;
  head->addWidget(icon_, 0, Qt::AlignTop);
  head->addWidget(state_, 1);
  layout->addLayout(head);
  progress_->setTextVisible(false);
  progress_->setAccessibleName(tr("Progress of reading the data set"));
  layout->addWidget(progress_);
  card_->hide();  // there is nothing to show yet
  layout->addWidget(card_, 1);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  layout->addWidget(buttons);
  resize(fontMetrics().averageCharWidth() * 120, fontMetrics().height() * 30);

  reading_ = new Job(
      tr("Reading %1").arg(name),
      [this, files](Progress& progress) -> Job::Continuation {
        const auto dataset = readDataset(files, progress);
        if (!dataset) return [this, error = dataset.error()] { showProblem(error); };
        return [this, card = describeDataset(*dataset)] { showCard(card); };
      },
      this);
  connect(reading_, &Job::progressed, this, [this](double fraction) { progress_->showFraction(fraction); });
  reading_->start();
}

void DatasetDialog::showCard(const DatasetCard& card) {
  progress_->hide();
  state_->hide();
  card_->setCard(card);
  card_->show();
  emit described(card);
}

void DatasetDialog::showProblem(const Error& error) {
  progress_->hide();
  const int side = style()->pixelMetric(QStyle::PM_LargeIconSize, nullptr, this);
  icon_->setPixmap(style()->standardIcon(QStyle::SP_MessageBoxWarning, nullptr, this).pixmap(side));
  icon_->show();
  state_->setText(tr("This data set cannot be read.\n\n%1").arg(engineText(error)));
  // A few lines need no room for a card.
  state_->setMinimumWidth(fontMetrics().averageCharWidth() * 60);
  adjustSize();
  reading_->setFailure(error);
  emit failed(reading_->label(), error);
}

// The job reports to this dialog, so it goes first.
DatasetDialog::~DatasetDialog() { delete reading_; }

}  // namespace hrlf::ui
