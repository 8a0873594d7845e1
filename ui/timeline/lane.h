// What the three lanes under the prediction have in common.
#pragma once

#include "core/analysis/missing_spans.h"
#include "core/features/clip_features.h"
#include "core/masks/missingness.h"
#include "ui/timeline/time_axis.h"

#include <QFont>
#include <QPainter>
#include <QPalette>
#include <QRectF>
#include <QString>

#include <vector>

namespace hrlf::ui {

/// One modality of the clip with what is missing of it.
struct LaneContent {
  Modality modality = Modality::Language;
  std::vector<MissingSpan> missing;
  MissingCounts counts;
};

/// @param clip  whose damage is told from what it lacks by itself
/// @param track  of modelTracks()
/// @param keep  of the mask; empty: everything is kept
[[nodiscard]] LaneContent laneContent(Modality modality, const ClipFeatures& clip, const FeatureTrack& track,
                                      const std::vector<std::uint8_t>& keep);

/// Where and how a lane is drawn.
struct LaneView {
  QRectF area;    ///< what the time axis spans
  QRectF gutter;  ///< left of it, for titles and scales
  const TimeAxis& axis;
  const QPalette& palette;
  QFont font;
  QFont small;
  bool isActive = false;  ///< the lane that the keyboard paints on
};

/// Diagonal lines, for missing stretches. The direction tells the causes apart without colour; damage has both.
void paintHatch(QPainter& painter, const QRectF& rect, MissingCause cause, const QPalette& palette, double spacing);

/// All missing spans that are visible; spans narrower than a few pixels are merged to a shade by their share.
void paintMissing(QPainter& painter, const LaneView& view, const LaneContent& lane);

/// Ground of a lane with its title in the gutter, beside a chip of this colour.
void paintLaneTitle(QPainter& painter, const LaneView& view, const QString& title, const QColor& color);

/// The same for a modality.
void paintLaneGround(QPainter& painter, const LaneView& view, Modality modality);

/// A line across an empty lane: "No speech".
void paintLaneNote(QPainter& painter, const LaneView& view, const QString& note);

/// "12 of 34 frames missing: 3 in the clip, 2 by damage, 9 by the request", and the cause at `time` when something is
/// missing there; lines separated by "\n".
[[nodiscard]] QString describeMissing(const LaneContent& lane, const MissingRequest& request, double time);

/// The column of that name, or -1.
[[nodiscard]] int columnNamed(const FeatureTrack& track, std::string_view name);

/// Index of the last frame that starts at or before `time`; -1 before the first.
[[nodiscard]] int frameAt(const std::vector<double>& starts, double time);

}  // namespace hrlf::ui
