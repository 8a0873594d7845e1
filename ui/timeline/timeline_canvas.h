// The drawn part of the timeline panel: prediction plot, lanes and time axis, under one mouse.
#pragma once

#include "core/analysis/analysis.h"
#include "core/annotation/annotation.h"
#include "core/features/clip_features.h"
#include "core/masks/missingness.h"
#include "ui/timeline/face_lane.h"
#include "ui/timeline/face_thumbnails.h"
#include "ui/timeline/lane.h"
#include "ui/timeline/time_axis.h"
#include "ui/timeline/words_lane.h"

#include <QPixmap>
#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

namespace hrlf::ui {

class PredictionPlot;

/// Draws lanes into a picture that is reused until what is visible changes; cursor and hover lines lie on a transparent
/// child above, so that moving them repaints a stripe only. Faces are asked for when the lanes are drawn and appear on
/// the lane as they arrive, see FaceThumbnails.
class TimelineCanvas : public QWidget {
  Q_OBJECT

 public:
  explicit TimelineCanvas(QWidget* parent = nullptr);
  ~TimelineCanvas() override;

  void setClip(std::shared_ptr<const ClipFeatures> clip, const PerModality<FeatureTrack>& modelTracks);
  void setFeatures(std::shared_ptr<const ClipFeatures> clip, const PerModality<FeatureTrack>& modelTracks);
  void setMask(const PerModality<FeatureTrack>& modelTracks, const AppliedMask& mask, const MissingRequest& request);
  void setCurves(const std::vector<FramePrediction>& complete, const std::vector<FramePrediction>& incomplete,
                 double labelLow, double labelHigh);
  /// Ascending in time. Their lane is there as long as there are any.
  void setAnnotations(const std::vector<Annotation>& annotations);
  /// The note that stands out; -1: none.
  void setChosenAnnotation(int note);
  void clear();

  [[nodiscard]] bool hasClip() const { return clip_ != nullptr; }
  [[nodiscard]] const TimeAxis& axis() const { return axis_; }
  [[nodiscard]] double cursor() const { return cursor_; }
  /// The range between I and O, seconds; nullopt: none.
  [[nodiscard]] const std::optional<TimeSpan>& selection() const { return selection_; }
  void setSelection(std::optional<TimeSpan> selection);
  /// Stretches that another view has selected.
  void setHighlight(std::vector<TimeSpan> spans);
  [[nodiscard]] const std::vector<TimeSpan>& highlight() const { return highlight_; }
  void markRange(RangeEnd end);
  void paintRange(bool isMissing);
  /// The lane that M acts on: the one clicked last.
  [[nodiscard]] Modality activeLane() const { return activeLane_; }
  void setActiveLane(Modality lane);
  void setCursor(double seconds);
  void show(double from, double to);
  void zoom(double factor, double anchor);
  void fit();
  /// "0:03.24  “really”  complete +1.20  incomplete +0.40 (−0.80)" at the pointer, else at the cursor.
  [[nodiscard]] QString readout() const;
  /// Where a lane is drawn, in this widget's pixels.
  [[nodiscard]] QRect laneArea(Modality modality) const;
  /// Where the notes are drawn; empty while there are none.
  [[nodiscard]] QRect notesArea() const { return notesArea_.toAlignedRect(); }

  [[nodiscard]] QSize minimumSizeHint() const override;
  [[nodiscard]] QSize sizeHint() const override;

 signals:
  void cursorMoved(double seconds);
  void visibleRangeChanged(double from, double to);
  void readoutChanged(const QString& text);
  void selectionChanged();
  /// A person clicked on a note; its place among the annotations.
  void annotationChosen(int note);
  /// A person painted (or erased) a stretch of a lane.
  void spanPainted(hrlf::Modality modality, hrlf::TimeSpan span, bool isMissing);
  /// A person dragged the edge of a word (or of two that touch) from one time to another.
  void wordEdgeMoved(double from, double to);

 protected:
  bool event(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;
  void leaveEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;

 private:
  class Overlay;
  /// A stretch that is being painted on a lane.
  struct Brush {
    Modality lane = Modality::Language;
    double from = 0;  ///< seconds, where the button went down
    bool isMissing = true;
  };

  /// The edge of a word under the pressed button.
  struct HeldEdge {
    WordEdge edge;
    double pressedX = 0;     ///< where the button went down
    double offset = 0;       ///< pixels from the edge to there
    bool isDragged = false;  ///< not before the pointer has moved: until then it is a click
  };

  /// The left button went down where a drag pans and a click moves the cursor.
  struct Press {
    QPointF place;
    double time = 0;  ///< seconds, what lay there
  };

  void layOut();
  void rangeMoved();
  void redrawLanes();
  void paintLanes(QPainter& painter);
  void askForFaces();
  void paintHighlight(QPainter& painter);
  void paintAxis(QPainter& painter);
  void moveCursorByHand(double seconds);
  void moveOverlay();
  /// The time at the pointer, seconds; nullopt: the pointer is not over what the time axis spans.
  [[nodiscard]] std::optional<double> hovered() const;
  /// `time` (seconds) follows the pointer from now on.
  void startPan(double time);
  void stepFrame(int frames);
  [[nodiscard]] LaneView notesView() const;
  [[nodiscard]] int noteUnder(const QPointF& position) const;
  [[nodiscard]] std::optional<Modality> laneAt(const QPointF& position) const;
  [[nodiscard]] TimeSpan brushed(double x) const;
  /// The edge of a word under the pointer, which a drag would move.
  [[nodiscard]] std::optional<WordEdge> edgeUnder(const QPointF& position) const;
  /// Where the edge that is held goes.
  [[nodiscard]] double edgeTime(double x) const;
  /// Lets go of what is being dragged, without a change. False when nothing is.
  bool letGo();
  void showPointer(const QPointF& position);
  [[nodiscard]] QFont smallFont() const;
  [[nodiscard]] LaneView viewOf(Modality modality) const;
  [[nodiscard]] QString tooltipAt(const QPoint& position) const;

  std::shared_ptr<const ClipFeatures> clip_;
  MissingRequest request_;
  PerModality<LaneContent> lanes_;
  PerModality<QRectF> laneAreas_;
  FaceLane faceLane_;
  std::vector<Annotation> annotations_;
  int chosenAnnotation_ = -1;
  QRectF notesArea_;
  std::vector<FramePrediction> complete_;
  std::vector<FramePrediction> incomplete_;
  TimeAxis axis_;
  double cursor_ = 0;
  std::optional<double> pointerX_;           ///< pixels; nullopt: the pointer is elsewhere
  std::optional<Press> pressed_;             ///< not yet a click nor a drag
  std::optional<double> panned_;             ///< seconds, what the pointer holds while it pans
  std::optional<double> cursorBeforeClick_;  ///< seconds; where a double click puts the cursor back to
  bool scrubbing_ = false;
  std::optional<Brush> brush_;
  std::optional<HeldEdge> held_;
  std::optional<TimeSpan> selection_;
  std::vector<TimeSpan> highlight_;
  Modality activeLane_ = Modality::Language;
  double gutter_ = 0;
  QRectF axisArea_;
  PredictionPlot* plot_ = nullptr;
  Overlay* overlay_ = nullptr;
  QPixmap picture_;
  bool stale_ = true;
  QTimer facesArrived_;  ///< runs from the first face that has arrived and is not drawn until they are
  // Last, so that its thread ends first.
  FaceThumbnails thumbnails_;
};

}  // namespace hrlf::ui
