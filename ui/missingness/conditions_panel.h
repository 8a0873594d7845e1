// The seven modality conditions of one clip as a heat table.
#pragma once

#include "core/analysis/analysis.h"

#include <QWidget>

#include <optional>
#include <vector>

class QLabel;
class QTableWidget;

namespace hrlf::ui {

/// Shows; a click on a row (or Enter) asks for that condition, unless it is in force. The row in force is marked.
class ConditionsPanel : public QWidget {
  Q_OBJECT
 public:
  explicit ConditionsPanel(QWidget* parent = nullptr);
  /// Label range in label units: the colours of the cells go over it.
  void setConditions(const std::vector<ConditionSummary>& conditions, double labelLow, double labelHigh);
  void clear();
  /// The condition that the prediction is made under; nullopt: none of the seven. Does not ask for it.
  void setInForce(const std::optional<Condition>& condition);
  /// The lines above the table that say what the colours mean; shown unless told otherwise.
  void setCaptionShown(bool shown);

 signals:
  void conditionChosen(const hrlf::Condition& condition);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void choose(int row);
  void paintCells();
  /// The mark of the row in force.
  void markRow();
  /// The selection goes to the row in force.
  void selectRow();
  [[nodiscard]] bool isInForce(int row) const;

  std::vector<ConditionSummary> conditions_;
  std::optional<Condition> inForce_;
  double labelLow_ = -3;
  double labelHigh_ = 3;
  QLabel* caption_;
  QTableWidget* table_;
};

}  // namespace hrlf::ui
