// How the prediction changes when frames are missing: over their share, and along the clip.
#pragma once

#include "core/analysis/robustness.h"
#include "core/base/time_span.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace hrlf::ui {

/// Mean change of the prediction against the share of dropped frames: a curve a modality and one for all three, each
/// with a band of one deviation over the draws. A curve is named by what is missing: on a data set, curves are named by
/// what is available. Points may come in any order, one at a time.
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
  void resizeEvent(QResizeEvent* event) override;

 private:
  struct Private;
  std::unique_ptr<Private> d_;
};

/// What each modality adds to the prediction, frame by frame, over the time that the time line shows. The view is the
/// time line's: wheel, drag and double click only ask for another one.
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
  /// The range that is selected on the time line, shaded; nullopt: none.
  void setSelection(std::optional<TimeSpan> selection);

 signals:
  /// Seconds; a click.
  void timeChosen(double seconds);
  /// The wheel: `factor` > 1 shows less, `anchor` (seconds) is to stay where it is.
  void zoomRequested(double factor, double anchor);
  /// A drag, or the wheel sideways: so many seconds later.
  void panRequested(double seconds);
  /// A double click: the whole clip.
  void fitRequested();

 protected:
  void changeEvent(QEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  struct Private;
  std::unique_ptr<Private> d_;
};

}  // namespace hrlf::ui
