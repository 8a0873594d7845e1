// How far the prediction stands on each modality, measured in the background while it is looked at.
#pragma once

#include "core/analysis/robustness.h"
#include "core/base/time_span.h"

#include <QPointer>
#include <QString>
#include <QWidget>

#include <cstdint>
#include <optional>

class QLabel;
class QPushButton;
class QSpinBox;

namespace hrlf::ui {

class ProgressBar;
class DatasetRobustness;
class DatasetShelf;
class ImportancePlot;
class Job;
class ModelShelf;
class RatioPlot;

/// Beside the clip, whole data sets: see DatasetRobustness. Measures off the UI thread, and a clip only while it is to
/// be seen: a clip that arrives while the panel is hidden is measured when it is shown. The plots fill in as results
/// come.
class RobustnessPanel : public QWidget {
  Q_OBJECT
 public:
  /// @param datasets, models  must outlive this widget
  RobustnessPanel(DatasetShelf* datasets, ModelShelf* models, QWidget* parent = nullptr);
  ~RobustnessPanel() override;

  /// A clip with the model that judges it.
  void setAnalyser(const ClipAnalyser& analyser);
  void clear();
  /// Visible time and place of the time line, seconds.
  void setTimeRange(double from, double to);
  void setCursor(double seconds);
  /// The range that is selected on the time line.
  void setSelection(std::optional<hrlf::TimeSpan> selection);
  [[nodiscard]] bool isMeasuring() const;
  [[nodiscard]] DatasetRobustness* ofDataset() const { return dataset_; }

 signals:
  /// Seconds; a click on a plot.
  void timeChosen(double seconds);
  /// Another view of the time line: nearer by `factor` around `anchor` (seconds), later by `seconds`, the whole clip.
  void zoomRequested(double factor, double anchor);
  void panRequested(double seconds);
  void fitRequested();
  /// All results are there.
  void measured();
  void failed(const QString& what, const hrlf::Error& error);

 protected:
  void showEvent(QShowEvent* event) override;

 private:
  QWidget* buildFoot();
  void measure();
  void stop();
  void showState();

  std::optional<ClipAnalyser> analyser_;
  QPointer<Job> job_;
  std::uint64_t run_ = 0;  ///< results of an earlier run that are still in the event queue are not shown
  bool isStale_ = false;   ///< the plots do not show this clip yet
  bool isWhole_ = false;
  RatioPlot* ratios_;
  ImportancePlot* importance_;
  DatasetRobustness* dataset_;
  QLabel* state_ = nullptr;
  ProgressBar* progress_ = nullptr;
  QPushButton* start_ = nullptr;
  QSpinBox* draws_ = nullptr;
};

}  // namespace hrlf::ui
