// A t-SNE picture on paper or screen: points with a legend or a colour bar. Plain QPainter, so that it works off the UI
// thread (for the report) as well as in a widget.
#pragma once

#include "core/embedding/representations.h"

#include <QFont>
#include <QPalette>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <optional>

class QPainter;

namespace hrlf::ui {

enum class PointColoring { Modality, Score, Time };

/// What is drawn.
struct ScatterPicture {
  RepresentationSet set;
  Embedding embedding;  ///< of the points of `set`; empty until the first step of t-SNE
  RepresentationKind kind = RepresentationKind::Factors;
  PointColoring coloring = PointColoring::Modality;  ///< Joint has no modality and is then coloured by score
  double duration = 0;                               ///< of the clip, seconds: the range of colouring by time
  QString title;
};

/// A picture laid out in a rectangle. Short-lived: refers to the picture it was made for.
class Scatter {
 public:
  Scatter(const ScatterPicture& picture, const QRectF& area, const QFont& font, const QPalette& palette);

  void draw(QPainter& painter) const;
  /// A ring around each point of the window that is nearest to `time`.
  void drawCursor(QPainter& painter, double time) const;
  [[nodiscard]] std::size_t count() const;
  [[nodiscard]] QPointF position(std::size_t point) const;
  /// The point nearest to `place`, when one is within reach of a pointer.
  [[nodiscard]] std::optional<std::size_t> pointAt(const QPointF& place) const;

 private:
  [[nodiscard]] PointColoring coloring() const;
  [[nodiscard]] QColor pointColor(const RepresentationPoint& point) const;
  void measurePoints();
  void drawFrame(QPainter& painter) const;
  void drawPoint(QPainter& painter, std::size_t point) const;
  void drawLegend(QPainter& painter) const;
  void drawColorBar(QPainter& painter, const QRectF& area) const;

  const ScatterPicture& picture_;
  QFont font_;
  QPalette palette_;
  QRectF title_;
  QRectF plot_;
  QRectF legend_;
  double lineHeight_ = 0;
  double scale_ = 1;       // pixels a unit of the embedding, the same both ways
  QPointF centre_;         // of the embedding's bounding box
  double scoreRange_ = 1;  // colours of scores span -scoreRange_ to scoreRange_
};

/// Time of the window nearest to `time`; nullopt when there is no point.
[[nodiscard]] std::optional<double> nearestWindow(const RepresentationSet& set, double time);

}  // namespace hrlf::ui
