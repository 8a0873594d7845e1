// One picture of an annotated video.
#pragma once

#include "core/analysis/analysis.h"
#include "core/annotation/annotation.h"
#include "core/media/video_reader.h"
#include "ui/plots/curve_picture.h"
#include "ui/timeline/lanes_picture.h"

#include <QImage>
#include <QPalette>

#include <optional>
#include <vector>

namespace hrlf::ui {

/// The clip's picture with the face's box and the word that is spoken, above the curves and lanes of the whole range
/// with a cursor. What does not move is drawn once. One object a thread; needs a QGuiApplication for its fonts.
class AnnotatedFrame {
 public:
  /// The largest picture of the clip in a video, pixels.
  static constexpr int mostWidth = 1280;
  static constexpr int mostHeight = 720;

  /// @param analysis  of the whole clip, which is not null
  AnnotatedFrame(const Analysis& analysis, const std::vector<Annotation>& notes, const TimeSpan& range);

  /// Pixels; both even.
  [[nodiscard]] QSize size() const { return canvas_.size(); }
  /// @param time     seconds on the clip's clock
  /// @param picture  of the clip at that time; null: it has none
  /// @return size(), 8 bit RGB
  [[nodiscard]] QImage draw(double time, const VideoFrame* picture);

 private:
  void paintPicture(QPainter& painter, double time, const VideoFrame* picture) const;
  void paintCursor(QPainter& painter, double time) const;

  std::shared_ptr<const ClipFeatures> clip_;
  CurvePicture curves_;
  QPalette palette_;
  QFont font_;
  QRectF stage_;  ///< of the picture
  QRectF plot_;   ///< of the axes
  std::optional<TimeAxis> axis_;
  double lanesBottom_ = 0;
  QImage strip_;  ///< curves and lanes
  QImage canvas_;
};

}  // namespace hrlf::ui
