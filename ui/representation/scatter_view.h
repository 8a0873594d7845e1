// The t-SNE picture on the screen: pointing says what a point is, clicking chooses its time, drawing around points
// selects them, the wheel zooms.
#pragma once

#include "ui/representation/scatter.h"

#include <QPixmap>
#include <QPolygonF>
#include <QWidget>

#include <cstdint>
#include <optional>
#include <vector>

namespace hrlf::ui {

/// Dragging with the left button draws a lasso, with Shift one that adds; a click on a point chooses its time, a click
/// beside all points clears the selection. The wheel zooms at the pointer; dragging with the middle button or with
/// Space held pans; a double click fits. Left and Right go from window to window, + and - zoom, F fits, Ctrl+A selects
/// all, Escape nothing.
class ScatterView : public QWidget {
  Q_OBJECT
 public:
  explicit ScatterView(QWidget* parent = nullptr);

  /// A picture; the zoom fits it, unless its points are where they were.
  void setPicture(ScatterPicture picture);
  [[nodiscard]] const ScatterPicture& picture() const { return picture_; }
  void setEmbedding(const Embedding& embedding);
  void setColoring(PointColoring coloring);
  /// One a point of the picture; empty: nothing is selected.
  void setSelected(std::vector<std::uint8_t> selected);
  /// One a point of the picture: those of the range that is selected on the time line; empty: there is none.
  void setInRange(std::vector<std::uint8_t> inRange);
  /// The window of a clip nearest to this time is ringed. Seconds.
  void setCursorTime(double seconds);
  /// This sample of the table is ringed, till the cursor moves or another table is shown; nullopt: that at the cursor.
  void setRinged(std::optional<std::size_t> sample);
  /// Shown in place of the points while there are none.
  void setEmptyText(const QString& text);
  /// Where a point lies in this widget, pixels; nullopt when it is not drawn.
  [[nodiscard]] std::optional<QPointF> positionOf(std::size_t point) const;
  /// The same of several points; nullopt also for what is zoomed out of sight.
  [[nodiscard]] std::vector<std::optional<QPointF>> seenAt(const std::vector<std::size_t>& points) const;
  [[nodiscard]] double zoomFactor() const { return zoom_.factor; }
  void fit();

  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 signals:
  /// Seconds; by a click on a point, or by the arrow keys from window to window.
  void timeChosen(double seconds);
  /// These points are to be the selection, or to be added to it.
  void lassoed(const std::vector<std::size_t>& points, bool adds);
  /// The pointer came to a point (place on the screen), or left it.
  void pointEntered(std::size_t point, const QPoint& place);
  void pointLeft();
  /// Points lie elsewhere, or others are selected.
  void changed();

 protected:
  bool event(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;
  void leaveEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void keyReleaseEvent(QKeyEvent* event) override;

 private:
  [[nodiscard]] Scatter scatter() const;
  [[nodiscard]] std::optional<std::size_t> ringed() const;
  void redraw();
  void zoomAt(const QPointF& place, double factor);
  void stepWindow(int direction);
  void finishLasso(bool adds);
  void hover(const QPointF& place, const QPoint& onScreen);

  ScatterPicture picture_;
  ScatterZoom zoom_;
  std::optional<double> cursor_;
  std::optional<std::size_t> chosen_;  // to be ringed in place of the window at the cursor
  QString emptyText_;
  QPixmap drawn_;  // the picture without cursor and lasso; null: to be drawn anew
  std::optional<std::size_t> hovered_;
  std::optional<QPointF> pressed_;
  std::optional<QPointF> panned_;
  QPolygonF lasso_;
  bool isSpaceDown_ = false;
};

}  // namespace hrlf::ui
