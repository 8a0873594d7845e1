// Which of the open data sets is meant, or another one from a file.
#pragma once

#include "ui/datasets/dataset_shelf.h"

#include <QComboBox>

#include <optional>

namespace hrlf::ui {

class DatasetBox : public QComboBox {
  Q_OBJECT
 public:
  /// @param shelf  must outlive this widget
  explicit DatasetBox(DatasetShelf* shelf, QWidget* parent = nullptr);

  /// nullopt: none is chosen.
  [[nodiscard]] std::optional<OpenDataset> current() const;
  /// The next data set that is opened is the one that is meant.
  void waitForNext() { isWaiting_ = true; }
  /// Asks for files, and chooses the data set once it is read.
  void chooseFiles();

 signals:
  /// Another data set is meant.
  void chosen();
  /// The one that was asked for here cannot be read.
  void refused(const hrlf::Error& error);

 private:
  void refill();
  void take(int index);

  DatasetShelf* shelf_;
  int current_ = -1;        // of the shelf
  bool isWaiting_ = false;  // for one that this box asked for
};

}  // namespace hrlf::ui
