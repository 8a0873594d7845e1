// The seven modality conditions of one clip as a heat table.
#pragma once

#include "core/analysis/analysis.h"

#include <QWidget>

class QLabel;
class QTableWidget;

namespace hrlf::ui {

/// Shows; a double click on a row (or Enter) asks for that condition.
class ConditionsPanel : public QWidget {
  Q_OBJECT
 public:
  explicit ConditionsPanel(QWidget* parent = nullptr);
  /// Label range in label units: the colours of the cells go over it.
  void setConditions(const std::vector<ConditionSummary>& conditions, double labelLow, double labelHigh);
  void clear();
  /// The lines above the table that say what the colours mean; shown unless told otherwise.
  void setCaptionShown(bool shown);

 signals:
  void conditionChosen(const hrlf::Condition& condition);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void paintCells();

  std::vector<ConditionSummary> conditions_;
  double labelLow_ = -3;
  double labelHigh_ = 3;
  QLabel* caption_;
  QTableWidget* table_;
};

}  // namespace hrlf::ui
