// The two curves painted straight into a picture, on any thread: for reports and videos.
#pragma once

#include "core/analysis/analysis.h"
#include "core/base/time_span.h"

#include <QFont>
#include <QPainter>
#include <QPalette>
#include <QRectF>

#include <optional>
#include <vector>

namespace hrlf::ui {

struct CurvePicture {
  std::vector<FramePrediction> complete;
  std::vector<FramePrediction> incomplete;  ///< empty: not drawn
  double low = -3;                          ///< label units
  double high = 3;

  /// Complete solid, incomplete dashed, the difference filled between them, a light band of score +- spread where an
  /// ensemble made it, title, legend and scale; a gap where there is no prediction.
  /// @param area    title, scale and axes
  /// @param gutter  pixels left of the axes
  /// @param range   seconds across the axes
  /// @param font    with a size in pixels
  void paint(QPainter& painter, const QRectF& area, double gutter, const TimeSpan& range, const QPalette& palette,
             const QFont& font) const;
  /// Where paint() puts the axes.
  [[nodiscard]] static QRectF axes(const QRectF& area, double gutter, const QFont& font);
  /// The height of a score in these axes, pixels.
  [[nodiscard]] double yOf(double score, const QRectF& axes) const;
};

/// The last frame at or before `time`, else the first; null when there is none.
[[nodiscard]] const FramePrediction* predictionAt(const std::vector<FramePrediction>& frames, double time);

}  // namespace hrlf::ui
