// A metric over the share of missing frames: a curve for each set of modalities that is left, for one or two models.
#pragma once

#include "core/evaluation/condition_grid.h"

#include <QStringList>
#include <QWidget>

#include <memory>
#include <vector>

namespace hrlf::ui {

/// A model's curves are solid, those of a second one dashed; bands are one deviation over the seeds on both sides.
class GridPlot : public QWidget {
  Q_OBJECT
 public:
  explicit GridPlot(QWidget* parent = nullptr);
  ~GridPlot() override;

  /// @param models      names, one or two
  /// @param conditions  which curves are drawn
  void setGrid(const ConditionGrid& grid, const Metric& metric, const QStringList& models,
               const std::vector<Condition>& conditions);
  void clear();
  /// Points on the screen.
  [[nodiscard]] int points() const;

 protected:
  void changeEvent(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  struct Private;
  std::unique_ptr<Private> d_;
};

/// "F1 (%)", "MAE (label units)": what stands at an axis or over a column of this metric.
[[nodiscard]] QString metricLabel(const Metric& metric);

/// "Words only", "Words + Voice only": what a condition leaves, so that nobody takes it for what it takes away.
[[nodiscard]] QString availableTitle(const Condition& condition);

/// The colour of a condition in plots and tables: a modality's own where it is alone.
[[nodiscard]] QColor conditionColor(const Condition& condition, const QPalette& palette);

}  // namespace hrlf::ui
