// Which of the known models is meant, or another one from a file.
#pragma once

#include "ui/models/model_shelf.h"

#include <QComboBox>

#include <filesystem>

namespace hrlf::ui {

class ModelBox : public QComboBox {
  Q_OBJECT
 public:
  /// @param shelf  must outlive this widget
  /// @param none   text of the choice of no model; empty: there is no such choice
  explicit ModelBox(ModelShelf* shelf, const QString& none = {}, QWidget* parent = nullptr);

  /// Empty: none.
  [[nodiscard]] const std::filesystem::path& currentPath() const { return current_; }
  void setCurrentPath(const std::filesystem::path& path);

 signals:
  void chosen();

 private:
  void refill();
  void chooseFile();

  ModelShelf* shelf_;
  QString none_;
  std::filesystem::path current_;
};

}  // namespace hrlf::ui
