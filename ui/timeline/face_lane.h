// Where a face was seen, and what it did.
#pragma once

#include "ui/timeline/lane.h"

namespace hrlf::ui {

/// A strip for presence and one for each of three action units, each over the range it takes in this clip.
class FaceLane {
 public:
  /// Measures the range of the shown action units; call it once a clip.
  void setClip(const ClipFeatures& clip);
  void paint(QPainter& painter, const LaneView& view, const ClipFeatures& clip, const LaneContent& lane) const;
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
