// The card of a data set: what is in it, before one trusts it.
#pragma once

#include "core/data/dataset_card.h"
#include "ui/jobs/job.h"

#include <QDialog>
#include <QPointer>

#include <filesystem>
#include <vector>

class QLabel;

namespace hrlf::ui {

class DatasetCardView;
class ProgressBar;

/// Reads the data set in the background while it is shown; closing stops that.
class DatasetDialog : public QDialog {
  Q_OBJECT
 public:
  explicit DatasetDialog(const std::vector<std::filesystem::path>& files, QWidget* parent = nullptr);
  ~DatasetDialog() override;

 signals:
  void described(const hrlf::DatasetCard& card);
  void failed(const QString& what, const hrlf::Error& error);

 private:
  void showCard(const DatasetCard& card);
  void showProblem(const Error& error);

  QLabel* icon_;
  QLabel* state_;
  ProgressBar* progress_;
  DatasetCardView* card_;
  QPointer<Job> reading_;
};

}  // namespace hrlf::ui
