// The seven modality conditions of one clip as a table.
#pragma once

#include "core/analysis/analysis.h"

#include <QWidget>

class QTableWidget;

namespace hrlf::ui {

/// The available modalities as people call them: "Words + Voice" (translated).
[[nodiscard]] QString conditionTitle(const Condition& condition);

/// Shows; a double click on a row (or Enter) asks for that condition.
class ConditionsPanel : public QWidget {
  Q_OBJECT
 public:
  explicit ConditionsPanel(QWidget* parent = nullptr);
  void setConditions(const std::vector<ConditionSummary>& conditions);
  void clear();

 signals:
  void conditionChosen(const hrlf::Condition& condition);

 private:
  std::vector<ConditionSummary> conditions_;
  QTableWidget* table_;
};

}  // namespace hrlf::ui
