// Which clips to analyse, what to write, and where.
#pragma once

#include "ui/batch/batch_analysis.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace hrlf::ui {

class BatchDialog : public QDialog {
  Q_OBJECT
 public:
  /// @param all       every clip that can be read
  /// @param selected  of them those that are selected; empty: there is no choice
  /// @param missing   what is taken away from the open clip
  BatchDialog(std::vector<SessionClip> all, std::vector<SessionClip> selected, const MissingRequest& missing,
              QWidget* parent = nullptr);

  [[nodiscard]] BatchRequest request() const;

 private:
  void chooseFolder();
  void showState();

  std::vector<SessionClip> all_;
  std::vector<SessionClip> selected_;
  MissingRequest missing_;
  QRadioButton* useAll_;
  QRadioButton* useSelected_;
  QRadioButton* reports_;
  QRadioButton* table_;
  QCheckBox* sameMissing_;
  QLineEdit* folder_;
  QPushButton* start_;
};

}  // namespace hrlf::ui
