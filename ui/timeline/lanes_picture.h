// The lanes of the time line as a picture, for reports and videos.
#pragma once

#include "core/analysis/analysis.h"
#include "core/annotation/annotation.h"
#include "ui/timeline/face_lane.h"
#include "ui/timeline/lane.h"

#include <memory>
#include <vector>

namespace hrlf::ui {

/// Words, voice and face with what is missing of them, under the notes, over a time axis. Holds what it draws, so it
/// may be used on any thread.
class LanesPicture {
 public:
  /// @param analysis  of a clip that is not null; the whole of it, whatever stretch is drawn
  LanesPicture(const Analysis& analysis, std::vector<Annotation> notes);

  /// Left of the lanes, for titles and scales, pixels. `font` has a size in pixels, here and below.
  [[nodiscard]] static double gutterWidth(const QFont& font);
  [[nodiscard]] double height(const QFont& font) const;
  /// @param area   gutter and lanes; what is right of the last label of the time is the caller's
  /// @param range  seconds, across the area without the gutter
  void paint(QPainter& painter, const QRectF& area, const TimeSpan& range, const QPalette& palette,
             const QFont& font) const;
  /// The axis that paint() uses.
  [[nodiscard]] TimeAxis axisOf(const QRectF& area, const TimeSpan& range, const QFont& font) const;

 private:
  std::shared_ptr<const ClipFeatures> clip_;
  PerModality<LaneContent> lanes_;
  FaceLane face_;
  std::vector<Annotation> notes_;
};

}  // namespace hrlf::ui
