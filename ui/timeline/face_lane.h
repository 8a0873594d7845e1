// Where a face was seen, what it looked like, and what it did.
#pragma once

#include "ui/timeline/face_thumbnails.h"
#include "ui/timeline/lane.h"

namespace hrlf::ui {

/// A face on the lane.
struct LaneFace {
  QRectF place;  ///< square, its middle at the time that it shows; reaches out of the lane at the ends of the view
  FaceWish wish;
};

/// A strip for presence, a row of faces, and a strip for each of three action units, each over the range it takes in
/// this clip. A lane that is too low has no faces: the strips come first.
class FaceLane {
 public:
  /// Measures the range of the shown action units; call it once a clip.
  void setClip(const ClipFeatures& clip);
  /// @param thumbnails  those that are there are drawn, and room is left for the others; nullptr: there are no faces.
  void paint(QPainter& painter, const LaneView& view, const ClipFeatures& clip, const LaneContent& lane,
             const FaceThumbnails* thumbnails = nullptr) const;
  /// The faces that belong on what is visible, ascending in time: evenly spaced, and about as close as they can stand.
  /// None where the clip shows no face. Panning leaves them at their times, so that few are new.
  [[nodiscard]] std::vector<LaneFace> faces(const LaneView& view, const ClipFeatures& clip) const;
  /// Whether the clip has a picture with faces to be shown.
  [[nodiscard]] static bool hasFaces(const ClipFeatures& clip);
  /// Whether a face is there at `time`, and the action units then.
  [[nodiscard]] QString describe(const ClipFeatures& clip, double time) const;
  /// Width of the longest strip name in `font`, pixels.
  [[nodiscard]] static double nameWidth(const QFont& font);

 private:
  struct Strip {
    int column = -1;  ///< of the vision track
    QString name;
    float low = 0;
    float high = 1;
  };
  void paintStrip(QPainter& painter, const LaneView& view, const FeatureTrack& track, const Strip& strip,
                  const QRectF& area) const;
  std::vector<Strip> strips_;
};

}  // namespace hrlf::ui
