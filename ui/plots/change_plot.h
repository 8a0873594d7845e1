// How the prediction changes when frames are missing: over their share, and along the clip.
#pragma once

#include "core/analysis/robustness.h"

#include <QWidget>

#include <memory>

namespace hrlf::ui {

/// Mean change of the prediction against the share of dropped frames: a curve a modality and one for all three, each
/// with a band of one deviation over the draws. Points may come in any order, one at a time.
class RatioPlot : public QWidget {
  Q_OBJECT
 public:
  explicit RatioPlot(QWidget* parent = nullptr);
  ~RatioPlot() override;
  void addPoint(DroppedModality dropped, const RatioPoint& point);
  void clear();
  /// Points on the screen.
  [[nodiscard]] int points() const;

 protected:
  void changeEvent(QEvent* event) override;

 private:
  struct Private;
  std::unique_ptr<Private> d_;
};

/// What each modality adds to the prediction, frame by frame, over the time that the time line shows.
class ImportancePlot : public QWidget {
  Q_OBJECT
 public:
  explicit ImportancePlot(QWidget* parent = nullptr);
  ~ImportancePlot() override;
  void setCurves(const PerModality<ImportanceCurve>& curves);
  void clear();
  /// Visible time, seconds.
  void setTimeRange(double from, double to);
  /// Seconds; a thin line.
  void setCursor(double seconds);

 signals:
  /// Seconds; a click.
  void timeChosen(double seconds);

 protected:
  void changeEvent(QEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;

 private:
  struct Private;
  std::unique_ptr<Private> d_;
};

}  // namespace hrlf::ui
