#include "ui/representation/scatter.h"

#include "ui/plots/time_scale.h"
#include "ui/theme/color_scale.h"
#include "ui/theme/palette.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLinearGradient>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>

namespace hrlf::ui {
namespace {

// Share of the smaller side of the plot that is left free around the points.
constexpr double emptyBorder = 0.06;

QString translated(const char* text) { return QCoreApplication::translate("hrlf::ui::Scatter", text); }

double markRadius(double lineHeight) { return lineHeight * 0.22; }

void drawMark(QPainter& painter, const QPointF& place, double radius, const QColor& color, bool filled) {
  QColor soft = color;
  soft.setAlphaF(0.75F);
  painter.setPen(QPen(color, radius * 0.4));
  painter.setBrush(filled ? QBrush(soft) : Qt::NoBrush);
  painter.drawEllipse(place, radius, radius);
}

QFont bold(QFont font) {
  font.setBold(true);
  return font;
}

}  // namespace

Scatter::Scatter(const ScatterPicture& picture, const QRectF& area, const QFont& font, const QPalette& palette)
    : picture_(picture), font_(font), palette_(palette), lineHeight_(QFontMetricsF(font).height()) {
  const double titleHeight = picture.title.isEmpty() ? 0 : lineHeight_ * 1.5;
  // A colour bar needs two lines, and one more where Q and U stand above it; marks get as much, so that pictures side
  // by side are alike.
  const bool marksAndBar = picture.kind == RepresentationKind::Factors && coloring() != PointColoring::Modality;
  const double legendHeight = lineHeight_ * (marksAndBar ? 4.0 : 2.6);
  title_ = QRectF(area.left(), area.top(), area.width(), titleHeight);
  const QRectF rest = area.adjusted(lineHeight_ * 1.3, titleHeight, -1, -legendHeight - lineHeight_ * 1.3);
  plot_ = rest.isValid() ? rest : QRectF(area.topLeft(), QSizeF(1, 1));
  legend_ = QRectF(plot_.left(), area.bottom() - legendHeight, plot_.width(), legendHeight);
  measurePoints();
}

void Scatter::measurePoints() {
  scoreRange_ = 0;
  for (const RepresentationPoint& point : picture_.set.points)
    if (std::isfinite(point.score)) scoreRange_ = std::max(scoreRange_, std::abs(static_cast<double>(point.score)));
  if (scoreRange_ <= 0) scoreRange_ = 1;
  if (count() == 0) return;
  const auto [left, right] = std::minmax_element(picture_.embedding.x.begin(), picture_.embedding.x.end());
  const auto [bottom, top] = std::minmax_element(picture_.embedding.y.begin(), picture_.embedding.y.end());
  centre_ = QPointF((static_cast<double>(*left) + *right) / 2, (static_cast<double>(*bottom) + *top) / 2);
  const double free = std::min(plot_.width(), plot_.height()) * emptyBorder;
  const double width = std::max(static_cast<double>(*right) - *left, 1e-9);
  const double height = std::max(static_cast<double>(*top) - *bottom, 1e-9);
  scale_ = std::min((plot_.width() - 2 * free) / width, (plot_.height() - 2 * free) / height);
}

std::size_t Scatter::count() const {
  return std::min({picture_.set.points.size(), picture_.embedding.x.size(), picture_.embedding.y.size()});
}

PointColoring Scatter::coloring() const {
  const bool noModality = picture_.kind == RepresentationKind::Joint;
  return noModality && picture_.coloring == PointColoring::Modality ? PointColoring::Score : picture_.coloring;
}

QPointF Scatter::position(std::size_t point) const {
  return {plot_.center().x() + (picture_.embedding.x[point] - centre_.x()) * scale_,
          plot_.center().y() - (picture_.embedding.y[point] - centre_.y()) * scale_};
}

std::optional<std::size_t> Scatter::pointAt(const QPointF& place) const {
  double nearest = lineHeight_ * 0.8;
  std::optional<std::size_t> found;
  for (std::size_t i = 0; i < count(); ++i) {
    const QPointF distance = position(i) - place;
    const double length = std::hypot(distance.x(), distance.y());
    if (length >= nearest) continue;
    nearest = length;
    found = i;
  }
  return found;
}

QColor Scatter::pointColor(const RepresentationPoint& point) const {
  switch (coloring()) {
    case PointColoring::Modality:
      return modalityColor(point.modality.value_or(Modality::Language), palette_);
    case PointColoring::Score:
      return divergingColor(point.score / scoreRange_, palette_);
    case PointColoring::Time:
      break;
  }
  return sequentialColor(picture_.duration > 0 ? point.time / picture_.duration : 0);
}

void Scatter::draw(QPainter& painter) const {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  drawFrame(painter);
  for (std::size_t i = 0; i < count(); ++i) drawPoint(painter, i);
  drawLegend(painter);
  painter.restore();
}

void Scatter::drawFrame(QPainter& painter) const {
  painter.setFont(bold(font_));
  painter.setPen(palette_.color(QPalette::Text));
  painter.drawText(title_, Qt::AlignLeft | Qt::AlignTop, picture_.title);
  painter.setFont(font_);
  painter.setPen(QPen(gridLine(palette_), 1));
  painter.setBrush(Qt::NoBrush);
  painter.drawRect(plot_);
  painter.setPen(mutedText(palette_));
  painter.drawText(QRectF(plot_.left(), plot_.bottom(), plot_.width(), lineHeight_ * 1.3), Qt::AlignCenter,
                   translated("t-SNE 1 (no unit)"));
  painter.save();
  painter.translate(plot_.left(), plot_.center().y());
  painter.rotate(-90);
  painter.drawText(QRectF(-plot_.height() / 2, -lineHeight_ * 1.3, plot_.height(), lineHeight_ * 1.3), Qt::AlignCenter,
                   translated("t-SNE 2 (no unit)"));
  painter.restore();
}

void Scatter::drawPoint(QPainter& painter, std::size_t point) const {
  const RepresentationPoint& what = picture_.set.points[point];
  const bool filled = picture_.kind != RepresentationKind::Factors || what.isSentiment;
  drawMark(painter, position(point), markRadius(lineHeight_), pointColor(what), filled);
}

void Scatter::drawCursor(QPainter& painter, double time) const {
  const auto nearest = nearestWindow(picture_.set, time);
  if (!nearest) return;
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setBrush(Qt::NoBrush);
  painter.setPen(QPen(palette_.color(QPalette::Text), lineHeight_ * 0.12));
  const double radius = markRadius(lineHeight_) * 2.1;
  for (std::size_t i = 0; i < count(); ++i)
    if (picture_.set.points[i].time == *nearest) painter.drawEllipse(position(i), radius, radius);
  painter.restore();
}

void Scatter::drawLegend(QPainter& painter) const {
  struct Entry {
    QColor color;
    bool filled;
    QString text;
  };
  std::vector<Entry> entries;
  const bool both = picture_.kind == RepresentationKind::Factors;
  if (coloring() == PointColoring::Modality)
    for (Modality m : allModalities) entries.push_back({modalityColor(m, palette_), true, modalityTitle(m)});
  if (both) {
    entries.push_back({palette_.color(QPalette::Text), true, translated("Q")});
    entries.push_back({palette_.color(QPalette::Text), false, translated("U")});
  }
  const QFontMetricsF metrics(font_);
  const double middle = legend_.top() + lineHeight_ * 0.9;
  double x = legend_.left() + markRadius(lineHeight_) * 2;
  for (const Entry& entry : entries) {
    drawMark(painter, {x, middle}, markRadius(lineHeight_) * 1.3, entry.color, entry.filled);
    x += lineHeight_ * 0.6;
    painter.setPen(palette_.color(QPalette::Text));
    painter.drawText(QPointF(x, middle + metrics.ascent() * 0.4), entry.text);
    x += metrics.horizontalAdvance(entry.text) + lineHeight_;
  }
  if (coloring() != PointColoring::Modality)
    drawColorBar(painter, legend_.adjusted(0, both ? lineHeight_ * 1.6 : lineHeight_ * 0.4, 0, 0));
}

void Scatter::drawColorBar(QPainter& painter, const QRectF& area) const {
  const bool byScore = coloring() == PointColoring::Score;
  const QRectF bar(area.left(), area.top(), area.width(), lineHeight_ * 0.6);
  QLinearGradient gradient(bar.topLeft(), bar.topRight());
  constexpr int stops = 16;
  for (int i = 0; i <= stops; ++i) {
    const double share = static_cast<double>(i) / stops;
    gradient.setColorAt(share, byScore ? divergingColor(2 * share - 1, palette_) : sequentialColor(share));
  }
  painter.fillRect(bar, gradient);
  painter.setPen(palette_.color(QPalette::Text));
  const QRectF labels(area.left(), bar.bottom() + lineHeight_ * 0.15, area.width(), lineHeight_);
  painter.drawText(labels, Qt::AlignLeft, byScore ? signedText(-scoreRange_, 2) : timeText(0));
  painter.drawText(labels, Qt::AlignHCenter, byScore ? translated("Prediction") : translated("Time"));
  painter.drawText(labels, Qt::AlignRight, byScore ? signedText(scoreRange_, 2) : timeText(picture_.duration));
}

std::optional<double> nearestWindow(const RepresentationSet& set, double time) {
  std::optional<double> nearest;
  for (const RepresentationPoint& point : set.points)
    if (!nearest || std::abs(point.time - time) < std::abs(*nearest - time)) nearest = point.time;
  return nearest;
}

}  // namespace hrlf::ui
