// A t-SNE picture on paper or screen: points with a legend or a colour bar. Plain QPainter, so that it works off the UI
// thread (for the report) as well as in a widget.
#pragma once

#include "core/embedding/representations.h"

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QPen>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <cstdint>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

class QPainter;

namespace hrlf::ui {

enum class PointColoring { Modality, Label, Score, Error, Condition, Split, Time };

/// What is drawn.
struct ScatterPicture {
  std::shared_ptr<const SampleTable> table;  ///< of `set`; null: nothing is known of labels, splits and views
  RepresentationSet set;
  Embedding embedding;  ///< of the points of `set`; empty until the first step of t-SNE
  RepresentationKind kind = RepresentationKind::Factors;
  PointColoring coloring = PointColoring::Modality;         ///< one that does not apply is drawn as Score
  std::optional<std::size_t> shownView;                     ///< only points of this view are drawn; nullopt: all
  std::vector<std::pair<std::size_t, std::size_t>> joined;  ///< points that lines join
  std::vector<std::uint8_t> selected;                       ///< one a point; empty: nothing is selected
  std::vector<std::uint8_t> inRange;                        ///< one a point, with a halo; empty: no range is selected
  double duration = 0;                                      ///< of the clip, seconds: the range of colouring by time
  bool hasCursor = false;                                   ///< the legend explains the ring at the cursor
  QString title;
};

/// Any of its samples has one.
[[nodiscard]] bool hasLabels(const SampleTable& table);

/// Whether the points of a picture can be told apart by it.
[[nodiscard]] bool applies(PointColoring coloring, RepresentationKind kind, const SampleTable* table, double duration);

/// "Complete", "Incomplete", "Teacher" or "Student": what tells this view from the others of its table.
[[nodiscard]] QString viewTitle(const SampleTable& table, std::size_t view);

/// A person's look at a picture: everything at 1.
struct ScatterZoom {
  double factor = 1;
  QPointF shift;  ///< of the middle, units of the embedding
};

/// A picture laid out in a rectangle. Short-lived: refers to the picture it was made for.
class Scatter {
 public:
  Scatter(const ScatterPicture& picture, const QRectF& area, const QFont& font, const QPalette& palette,
          const ScatterZoom& zoom = {});

  void draw(QPainter& painter) const;
  /// A ring around each point of this sample.
  void drawRings(QPainter& painter, std::size_t sample) const;
  [[nodiscard]] std::size_t count() const;
  [[nodiscard]] bool isShown(std::size_t point) const;
  [[nodiscard]] QPointF position(std::size_t point) const;
  /// The rectangle of the points.
  [[nodiscard]] QRectF plot() const { return plot_; }
  /// The zoom that is `factor` times nearer and leaves what lies at `place` there.
  [[nodiscard]] ScatterZoom zoomedAt(const QPointF& place, double factor) const;
  /// The zoom that moves the picture by so many pixels.
  [[nodiscard]] ScatterZoom movedBy(const QPointF& pixels) const;
  /// Something that is written, and where.
  struct PlacedText {
    QRectF place;
    QString text;
  };
  /// What stands under the colour bar, none of it over another: its ends and its meaning, on a line of its own or in
  /// few words where there is no room between them. Empty where there is no bar.
  [[nodiscard]] std::vector<PlacedText> barTexts() const;
  /// The point nearest to `place`, when one is within reach of a pointer.
  [[nodiscard]] std::optional<std::size_t> pointAt(const QPointF& place) const;

 private:
  struct LegendEntry {
    QColor color;
    bool filled = true;
    bool second = false;  ///< the mark of the second view
    QString text;
    bool ring = false;  ///< that of drawRings() instead of a point's mark
    QPointF place{};    ///< of the mark
  };

  [[nodiscard]] bool showsBothViews() const;
  [[nodiscard]] QColor pointColor(const RepresentationPoint& point) const;
  [[nodiscard]] std::optional<double> errorOf(const RepresentationPoint& point) const;
  [[nodiscard]] std::vector<LegendEntry> legendEntries() const;
  [[nodiscard]] QPen ringPen() const;
  /// Places the entries, row by row, and returns the height that they take.
  double layOutLegend(double width);
  [[nodiscard]] bool hasColorBar() const;
  /// What the colour bar tells: its ends, its meaning, and that in few words.
  struct BarMeaning {
    QString low, high, full, brief;
  };
  [[nodiscard]] BarMeaning barMeaning() const;
  [[nodiscard]] QRectF barArea() const;
  /// The meaning does not fit between the ends, but below them.
  [[nodiscard]] bool hasLongMeaning(double width) const;
  [[nodiscard]] double markRadius() const;
  void measureValues();
  void measurePoints();
  void drawFrame(QPainter& painter) const;
  void drawPoints(QPainter& painter) const;
  void drawLegend(QPainter& painter) const;
  void drawColorBar(QPainter& painter) const;

  const ScatterPicture& picture_;
  QFont font_;
  QPalette palette_;
  ScatterZoom zoom_;
  PointColoring coloring_;
  QRectF title_;
  QRectF plot_;
  QRectF legend_;
  std::vector<LegendEntry> entries_;
  double entriesHeight_ = 0;
  double lineHeight_ = 0;
  double scale_ = 1;       // pixels a unit of the embedding, the same both ways
  QPointF centre_;         // of the embedding's bounding box
  double scoreRange_ = 1;  // colours of scores and labels span -scoreRange_ to scoreRange_
  double errorRange_ = 1;
};

/// The point, of the window nearest to `time`; nullopt when there is none.
[[nodiscard]] std::optional<std::size_t> nearestPoint(const RepresentationSet& set, double time);

}  // namespace hrlf::ui
