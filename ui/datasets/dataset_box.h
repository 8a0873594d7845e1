// Which of the data sets that are open or known is meant, or another one from a file.
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
  /// Reads the data set unless it is open, and chooses it then.
  void open(const DatasetFiles& paths);
  /// Asks for files to open.
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
  int current_ = -1;      // of the shelf
  DatasetFiles awaited_;  // what this box asked for
};

}  // namespace hrlf::ui
