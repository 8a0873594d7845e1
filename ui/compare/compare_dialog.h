// Two to four clips or models beside each other, under the same request.
#pragma once

#include "ui/compare/compare_column.h"

#include <QDialog>

#include <vector>

class QHBoxLayout;
class QPushButton;

namespace hrlf::ui {

/// The columns are filled one after the other: reading a clip takes all cores already, and a clip that two columns show
/// is found in the cache by the second.
class CompareDialog : public QDialog {
  Q_OBJECT
 public:
  static constexpr int mostColumns = 4;

  /// @param shown  clips (places in choices.clips) of the first columns; with fewer than two, the one clip is judged by
  /// two models where there are two, and otherwise put beside the next clip
  CompareDialog(const CompareChoices& choices, const std::vector<int>& shown, QWidget* parent = nullptr);

  [[nodiscard]] const std::vector<CompareColumn*>& columns() const { return columns_; }
  /// Closes, and deletes itself once its work has wound down: nobody waits for that. Only for one made with new.
  void leave();

 private:
  void giveTurn();
  void addColumn(int clip, int model);
  void removeColumn();
  void showState();
  /// Wide enough for the columns, as far as the screen has room; what does not fit then is scrolled to.
  void fitToColumns();

  CompareChoices choices_;
  std::vector<CompareColumn*> columns_;
  QHBoxLayout* row_;
  QPushButton* add_;
  QPushButton* remove_;
  bool isLeaving_ = false;
};

}  // namespace hrlf::ui
