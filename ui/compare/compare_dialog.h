// Two to four clips or models beside each other, under the same request.
#pragma once

#include "ui/compare/compare_column.h"

#include <QDialog>

#include <vector>

class QHBoxLayout;
class QPushButton;

namespace hrlf::ui {

class CompareDialog : public QDialog {
  Q_OBJECT
 public:
  static constexpr int mostColumns = 4;

  /// @param shown  clips (places in choices.clips) of the first columns; with fewer than two, the one clip is judged by
  /// two models where there are two, and otherwise put beside the next clip
  CompareDialog(const CompareChoices& choices, const std::vector<int>& shown, QWidget* parent = nullptr);

  [[nodiscard]] const std::vector<CompareColumn*>& columns() const { return columns_; }

 private:
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
};

}  // namespace hrlf::ui
