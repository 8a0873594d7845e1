#include "ui/library/dataset_dialog.h"

#include "core/data/dataset_card.h"
#include "core/data/dataset_reader.h"
#include "ui/jobs/path_text.h"
#include "ui/jobs/progress_bar.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace hrlf::ui {

DatasetDialog::DatasetDialog(const std::vector<std::filesystem::path>& files, QWidget* parent)
    : QDialog(parent), state_(new QLabel), progress_(new ProgressBar), card_(new QPlainTextEdit) {
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
  card_->setObjectName("datasetCard");
  card_->setAccessibleName(tr("What is in the data set"));
  card_->setReadOnly(true);
  card_->setLineWrapMode(QPlainTextEdit::NoWrap);
  card_->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
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
            state_->setText(QString::fromStdString(error.message()));
          };
        }
        return [this, text = cardToText(describeDataset(*dataset))] {
          progress_->hide();
          state_->hide();
          card_->setPlainText(QString::fromStdString(text));
        };
      },
      this);
  connect(reading_, &Job::progressed, this, [this](double fraction) { progress_->showFraction(fraction); });
  reading_->start();
}

// The job reports to this dialog, so it goes first.
DatasetDialog::~DatasetDialog() { delete reading_; }

}  // namespace hrlf::ui
