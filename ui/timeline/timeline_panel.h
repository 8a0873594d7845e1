// Prediction, words, voice and face of a clip over one time axis, with what is missing where.
#pragma once

#include "core/analysis/analysis.h"
#include "core/annotation/annotation.h"
#include "core/features/clip_features.h"
#include "core/masks/missingness.h"
#include "ui/timeline/time_axis.h"

#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

namespace hrlf::ui {

/// A click moves the cursor; the wheel zooms at the pointer; a drag pans what is larger than the view, and scrubs where
/// the whole clip is seen, and on the ruler always; with the middle button or with Shift it pans, as does the wheel
/// with Shift; a double click fits the clip and leaves the cursor where it was. Left and Right step a frame, Home and
/// End jump, + and - zoom, F fits. I and O set a range; M takes it away from the active lane (the one clicked last; Up
/// and Down), Shift+M gives it back; so does dragging on a lane with Ctrl (with Ctrl and Shift). The edges of wide
/// words can be dragged. Quick for clips of any length: only what is visible is drawn, one column of pixels at a time.
class TimelinePanel : public QWidget {
  Q_OBJECT

 public:
  explicit TimelinePanel(QWidget* parent = nullptr);
  ~TimelinePanel() override;

  /// Shows a clip from end to end; curves and mask of the clip before are forgotten. The selected range stays when it
  /// is the same clip, read again.
  /// @param modelTracks  modelTracks(*clip): where words, voice and face are missing by nature.
  void setClip(std::shared_ptr<const ClipFeatures> clip, const PerModality<FeatureTrack>& modelTracks);
  /// The same clip read in another way (words corrected): view, cursor and curves stay. The mask has to follow.
  void setFeatures(std::shared_ptr<const ClipFeatures> clip, const PerModality<FeatureTrack>& modelTracks);
  /// What the request takes away, on the frames of `modelTracks`.
  void setMask(const PerModality<FeatureTrack>& modelTracks, const AppliedMask& mask, const MissingRequest& request);
  /// Label range in label units, e.g. -3 and 3. An `incomplete` that is empty or equal to `complete` is not drawn.
  void setCurves(const std::vector<FramePrediction>& complete, const std::vector<FramePrediction>& incomplete,
                 double labelLow, double labelHigh);
  /// Notes on the open clip, ascending in time.
  void setAnnotations(const std::vector<Annotation>& annotations);
  /// Marks stretches that are selected in another view, seconds; none: nothing is marked.
  void setHighlight(const std::vector<TimeSpan>& spans);
  [[nodiscard]] const std::vector<TimeSpan>& highlight() const;
  void clear();

  [[nodiscard]] double cursor() const;  ///< seconds
  [[nodiscard]] TimeSpan visibleRange() const;
  /// The range between I and O; nullopt: none.
  [[nodiscard]] std::optional<TimeSpan> selection() const;
  void setSelection(const TimeSpan& range);

 public slots:
  /// Moves the cursor line; does not emit cursorMoved(). A view that the cursor leaves by playing turns the page.
  void setCursor(double seconds);
  void zoomIn();
  void zoomOut();
  void fit();
  /// As another view of the same time asks: `factor` > 1 shows less, `anchor` (seconds) stays where it is.
  void zoomAt(double factor, double anchor);
  /// Later by so many seconds, as far as the clip goes.
  void pan(double seconds);
  /// The note that stands out; -1: none.
  void setChosenAnnotation(int note);
  /// Moved into the clip, and not narrower than some frames.
  void showRange(hrlf::TimeSpan range);
  /// Sets an end of the selected range to the cursor: I and O.
  void markRange(hrlf::ui::RangeEnd end);
  void clearRange();
  /// Takes the selected range away from the active lane, or gives it back: M and Shift+M.
  void paintRange(bool isMissing);

 signals:
  /// A person moved the cursor, seconds.
  void cursorMoved(double seconds);
  /// By zooming, panning or fitting, seconds.
  void visibleRangeChanged(double from, double to);
  /// The range between I and O is another one, or gone.
  void selectionChanged(std::optional<hrlf::TimeSpan> selection);
  /// A person clicked on a note; its place among the annotations.
  void annotationChosen(int note);
  /// A person painted (or erased) a missing stretch of a lane.
  void spanPainted(hrlf::Modality modality, hrlf::TimeSpan span, bool isMissing);
  /// A person dragged the edge of a word (or of two that touch) from one time to another, seconds.
  void wordEdgeMoved(double from, double to);

 private:
  struct Private;
  std::unique_ptr<Private> d_;
};

}  // namespace hrlf::ui
