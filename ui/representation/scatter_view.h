// The t-SNE picture on the screen: pointing says what a point is, clicking chooses its time.
#pragma once

#include "ui/representation/scatter.h"

#include <QWidget>

#include <functional>
#include <optional>

namespace hrlf::ui {

class ScatterView : public QWidget {
  Q_OBJECT
 public:
  explicit ScatterView(QWidget* parent = nullptr);

  void setPicture(ScatterPicture picture);
  [[nodiscard]] const ScatterPicture& picture() const { return picture_; }
  void setEmbedding(const Embedding& embedding);
  void setColoring(PointColoring coloring);
  /// The window nearest to this time is ringed. Seconds.
  void setCursorTime(double seconds);
  /// Shown in place of the points while there are none.
  void setEmptyText(const QString& text);
  /// What is said of a point under the pointer.
  void setDescription(std::function<QString(const RepresentationPoint&)> description);
  /// Where a point lies in this widget, pixels; nullopt when it is not drawn.
  [[nodiscard]] std::optional<QPointF> positionOf(std::size_t point) const;

  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 signals:
  /// Seconds; by a click on a point, or by the arrow keys from window to window.
  void timeChosen(double seconds);

 protected:
  bool event(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  [[nodiscard]] Scatter scatter() const;
  void stepWindow(int direction);

  ScatterPicture picture_;
  std::optional<double> cursor_;
  QString emptyText_;
  std::function<QString(const RepresentationPoint&)> description_;
};

}  // namespace hrlf::ui
