// The list of known models, with what a person must know before choosing one.
#pragma once

#include "ui/models/model_shelf.h"

#include <QWidget>

#include <filesystem>

class QPushButton;
class QTreeWidget;

namespace hrlf::ui {

class ModelsPanel : public QWidget {
  Q_OBJECT
 public:
  /// @param shelf  must outlive this widget
  explicit ModelsPanel(ModelShelf* shelf, QWidget* parent = nullptr);

  /// Marks the model that judges the open clip, by its hash.
  void setModelInUse(const std::string& hash);

 signals:
  /// By a double click or the button: the window is to use it.
  void useRequested(const std::filesystem::path& path);

 private:
  void refill();
  void updateButtons();
  void showCard();
  void addFromFile();
  [[nodiscard]] int currentIndex() const;

  ModelShelf* shelf_;
  std::string inUse_;
  QTreeWidget* list_;
  QPushButton* use_;
  QPushButton* card_;
  QPushButton* remove_;
};

}  // namespace hrlf::ui
