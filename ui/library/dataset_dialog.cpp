#include "ui/library/dataset_dialog.h"

#include "core/data/dataset_card.h"
#include "core/data/dataset_reader.h"
#include "ui/datasets/dataset_card_view.h"
#include "ui/jobs/path_text.h"
#include "ui/jobs/progress_bar.h"
#include "ui/language/engine_text.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLabel>
#include <QVBoxLayout>

namespace hrlf::ui {

DatasetDialog::DatasetDialog(const std::vector<std::filesystem::path>& files, QWidget* parent)
    : QDialog(parent), state_(new QLabel), progress_(new ProgressBar), card_(new DatasetCardView) {
  setObjectName("datasetDialog");
  const QString name = QFileInfo(toText(files.front())).fileName();
  setWindowTitle(tr("Data set %1").arg(name));
  auto* layout = new QVBoxLayout(this);
  state_->setObjectName("datasetState");
  state_->setWordWrap(true);
  state_->setTextFormat(Qt::PlainText);
  state_->setText(tr("Reading %1…").arg(name));
  layout->addWidget(state_);
  progress_->setTextVisible(false);
  progress_->setAccessibleName(tr("Progress of reading the data set"));
  layout->addWidget(progress_);
  card_->hide();  // there is nothing to show yet
  layout->addWidget(card_, 1);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  layout->addWidget(buttons);
  resize(fontMetrics().averageCharWidth() * 100, fontMetrics().height() * 30);

  reading_ = new Job(
      tr("Reading %1").arg(name),
      [this, files](Progress& progress) -> Job::Continuation {
        const auto dataset = readDataset(files, progress);
        if (!dataset) {
          return [this, error = dataset.error()] {
            progress_->hide();
            state_->setText(engineText(error));
          };
        }
        return [this, card = describeDataset(*dataset)] {
          progress_->hide();
          state_->hide();
          card_->setCard(card);
          card_->show();
        };
      },
      this);
  connect(reading_, &Job::progressed, this, [this](double fraction) { progress_->showFraction(fraction); });
  reading_->start();
}

// The job reports to this dialog, so it goes first.
DatasetDialog::~DatasetDialog() { delete reading_; }

}  // namespace hrlf::ui
