// The prediction, frame by frame: complete and incomplete, over time.
#pragma once

#include "core/analysis/analysis.h"

#include <QImage>
#include <QWidget>

#include <memory>
#include <vector>

namespace hrlf::ui {

/// Complete solid, incomplete dashed at every zoom, the difference filled between them, a light band of score +- spread
/// around each curve where an ensemble made it, the zero line, title, legend, axes with units; a gap where there is no
/// prediction. Follows the widget's palette and font.
class PredictionPlot : public QWidget {
  Q_OBJECT

 public:
  explicit PredictionPlot(QWidget* parent = nullptr);
  ~PredictionPlot() override;

  /// Label range in label units. An `incomplete` that is empty or equal to `complete` is not drawn.
  void setCurves(const std::vector<FramePrediction>& complete, const std::vector<FramePrediction>& incomplete,
                 double labelLow, double labelHigh);
  void clear();

  /// Visible time, seconds.
  void setTimeRange(double from, double to);
  /// For a plot that shares the time axis of a neighbour: fixed sides (pixels), no time labels, no title of its own.
  void setEmbedded(int leftMargin, int rightMargin);
  /// For one of several plots beside each other: all have the same short title, which names the axis, too.
  void setCompact();
  /// The rectangle that the axes span, in this widget's pixels.
  [[nodiscard]] QRect plotArea() const;

  /// The plot as it is, redrawn at `size` (device-independent pixels) with `ratio` device pixels each.
  [[nodiscard]] QImage render(const QSize& size, double ratio) const;

 protected:
  void changeEvent(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  struct Private;
  std::unique_ptr<Private> d_;
};

}  // namespace hrlf::ui
