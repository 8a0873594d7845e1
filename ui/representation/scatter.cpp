#include "ui/representation/scatter.h"

#include "ui/datasets/split_title.h"
#include "ui/plots/plot_style.h"
#include "ui/plots/time_scale.h"
#include "ui/theme/color_scale.h"
#include "ui/theme/number_text.h"
#include "ui/theme/palette.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QHash>
#include <QImage>
#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <limits>

namespace hrlf::ui {
namespace {

// Share of the smaller side of the plot that is left free around the points.
constexpr double emptyBorder = 0.06;
// More points than that are drawn smaller, and from ready-made marks.
constexpr std::size_t manyPoints = 1200;

/// Discs for the first view, diamonds for the second; hollow ones for U.
void drawMark(QPainter& painter, const QPointF& place, double radius, const QColor& color, bool filled, bool second) {
  QColor soft = color;
  soft.setAlphaF(color.alphaF() * 0.75F);
  painter.setPen(QPen(color, radius * 0.4));
  painter.setBrush(filled ? QBrush(soft) : Qt::NoBrush);
  if (!second) {
    painter.drawEllipse(place, radius, radius);
    return;
  }
  const double reach = radius * 1.25;
  painter.drawConvexPolygon(QPolygonF(
      {place + QPointF(reach, 0), place + QPointF(0, reach), place - QPointF(reach, 0), place - QPointF(0, reach)}));
}

/// Marks of thousands of points: each kind is painted once and then copied.
class MarkStamps {
 public:
  MarkStamps(QPainter& painter, double radius)
      : painter_(painter), radius_(radius), ratio_(painter.device()->devicePixelRatioF()) {}

  void draw(const QPointF& place, const QColor& color, bool filled, bool second) {
    const quint64 key = (quint64{color.rgba()} << 2U) | (filled ? 2U : 0U) | (second ? 1U : 0U);
    auto stamp = stamps_.find(key);
    const double side = 2 * std::ceil(radius_ * 1.6) + 1;
    if (stamp == stamps_.end()) {
      QImage image((QSizeF(side, side) * ratio_).toSize(), QImage::Format_ARGB32_Premultiplied);
      image.setDevicePixelRatio(ratio_);
      image.fill(Qt::transparent);
      QPainter mark(&image);
      mark.setRenderHint(QPainter::Antialiasing);
      drawMark(mark, {side / 2, side / 2}, radius_, color, filled, second);
      mark.end();
      stamp = stamps_.insert(key, image);
    }
    painter_.drawImage(place - QPointF(side / 2, side / 2), *stamp);
  }

 private:
  QPainter& painter_;
  double radius_;
  double ratio_;
  QHash<quint64, QImage> stamps_;
};

bool isClassification(const SampleTable* table) {
  return table != nullptr && table->model.task == Task::Classification;
}

bool hasSplits(const SampleTable& table) {
  return std::any_of(table.samples.begin(), table.samples.end(), [](const Sample& s) { return s.split.has_value(); });
}

}  // namespace

bool hasLabels(const SampleTable& table) {
  return std::any_of(table.samples.begin(), table.samples.end(), [](const Sample& s) { return s.label.has_value(); });
}

bool applies(PointColoring coloring, RepresentationKind kind, const SampleTable* table, double duration) {
  switch (coloring) {
    case PointColoring::Modality:
      return kind != RepresentationKind::Joint;
    case PointColoring::Label:
    case PointColoring::Error:
      return table != nullptr && hasLabels(*table);
    case PointColoring::Condition:
      return table != nullptr && table->views.size() > 1;
    case PointColoring::Split:
      return table != nullptr && hasSplits(*table);
    case PointColoring::Time:
      return duration > 0;
    case PointColoring::Score:
      break;
  }
  return true;
}

QString viewTitle(const SampleTable& table, std::size_t view) {
  const SampleView& what = table.views[view];
  const bool networksDiffer = std::any_of(table.views.begin(), table.views.end(),
                                          [&](const SampleView& other) { return other.network != what.network; });
  if (networksDiffer || what.network == Network::Teacher)
    return what.network == Network::Teacher ? QCoreApplication::translate("hrlf::ui::Scatter", "Teacher")
                                            : QCoreApplication::translate("hrlf::ui::Scatter", "Student");
  return what.isComplete ? QCoreApplication::translate("hrlf::ui::Scatter", "Complete")
                         : QCoreApplication::translate("hrlf::ui::Scatter", "Incomplete");
}

Scatter::Scatter(const ScatterPicture& picture, const QRectF& area, const QFont& font, const QPalette& palette,
                 const ScatterZoom& zoom)
    : picture_(picture),
      font_(font),
      palette_(palette),
      zoom_(zoom),
      coloring_(applies(picture.coloring, picture.kind, picture.table.get(), picture.duration) ? picture.coloring
                                                                                               : PointColoring::Score),
      lineHeight_(QFontMetricsF(font).height()) {
  const double titleHeight = picture.title.isEmpty() ? 0 : lineHeight_ * 1.5;
  const double left = lineHeight_ * 1.3;
  const double width = area.width() - left - 1;
  measureValues();
  entries_ = legendEntries();
  entriesHeight_ = layOutLegend(width);
  // A bar with its numbers takes two lines; marks alone get as much, so that pictures side by side are alike.
  const double barHeight = !hasColorBar() ? 0 : lineHeight_ * (hasLongMeaning(width) ? 3.2 : 2.2);
  const double legendHeight = std::max(lineHeight_ * 2.2, entriesHeight_ + barHeight);
  title_ = QRectF(area.left(), area.top(), area.width(), titleHeight);
  const QRectF rest = area.adjusted(left, titleHeight, -1, -legendHeight - lineHeight_ * 1.3);
  plot_ = rest.isValid() ? rest : QRectF(area.topLeft(), QSizeF(1, 1));
  legend_ = QRectF(plot_.left(), area.bottom() - legendHeight, plot_.width(), legendHeight);
  measurePoints();
}

void Scatter::measureValues() {
  scoreRange_ = 0;
  errorRange_ = 0;
  for (const RepresentationPoint& point : picture_.set.points) {
    if (std::isfinite(point.score)) scoreRange_ = std::max(scoreRange_, std::abs(static_cast<double>(point.score)));
    errorRange_ = std::max(errorRange_, errorOf(point).value_or(0));
  }
  if (picture_.table)
    for (const Sample& sample : picture_.table->samples)
      scoreRange_ = std::max(scoreRange_, std::abs(static_cast<double>(sample.label.value_or(0))));
  if (scoreRange_ <= 0) scoreRange_ = 1;
  if (errorRange_ <= 0) errorRange_ = 1;
}

void Scatter::measurePoints() {
  if (count() == 0) return;
  const auto [left, right] = std::minmax_element(picture_.embedding.x.begin(), picture_.embedding.x.end());
  const auto [bottom, top] = std::minmax_element(picture_.embedding.y.begin(), picture_.embedding.y.end());
  centre_ = QPointF((static_cast<double>(*left) + *right) / 2, (static_cast<double>(*bottom) + *top) / 2) + zoom_.shift;
  const double free = std::min(plot_.width(), plot_.height()) * emptyBorder;
  const double width = std::max(static_cast<double>(*right) - *left, 1e-9);
  const double height = std::max(static_cast<double>(*top) - *bottom, 1e-9);
  scale_ = zoom_.factor * std::min((plot_.width() - 2 * free) / width, (plot_.height() - 2 * free) / height);
}

std::size_t Scatter::count() const {
  return std::min({picture_.set.points.size(), picture_.embedding.x.size(), picture_.embedding.y.size()});
}

bool Scatter::isShown(std::size_t point) const {
  return !picture_.shownView || picture_.set.points[point].view == *picture_.shownView;
}

bool Scatter::showsBothViews() const {
  return picture_.table && picture_.table->views.size() > 1 && !picture_.shownView && !picture_.joined.empty();
}

QPointF Scatter::position(std::size_t point) const {
  return {plot_.center().x() + (picture_.embedding.x[point] - centre_.x()) * scale_,
          plot_.center().y() - (picture_.embedding.y[point] - centre_.y()) * scale_};
}

ScatterZoom Scatter::zoomedAt(const QPointF& place, double factor) const {
  constexpr double nearest = 200;
  const double wanted = std::clamp(zoom_.factor * factor, 1.0, nearest);
  if (wanted <= 1) return {};
  // What lies under the pointer, in units of the embedding from the middle of the plot, stays there.
  const QPointF fromCentre((place.x() - plot_.center().x()) / scale_, -(place.y() - plot_.center().y()) / scale_);
  return {wanted, zoom_.shift + fromCentre * (1 - zoom_.factor / wanted)};
}

ScatterZoom Scatter::movedBy(const QPointF& pixels) const {
  return {zoom_.factor, zoom_.shift + QPointF(-pixels.x() / scale_, pixels.y() / scale_)};
}

std::optional<std::size_t> Scatter::pointAt(const QPointF& place) const {
  double nearest = lineHeight_ * 0.8;
  std::optional<std::size_t> found;
  if (!plot_.contains(place)) return found;
  for (std::size_t i = 0; i < count(); ++i) {
    if (!isShown(i)) continue;
    const QPointF distance = position(i) - place;
    const double length = std::hypot(distance.x(), distance.y());
    if (length >= nearest) continue;
    nearest = length;
    found = i;
  }
  return found;
}

double Scatter::markRadius() const {
  const double crowd = std::sqrt(static_cast<double>(manyPoints) / static_cast<double>(std::max(count(), manyPoints)));
  return lineHeight_ * 0.22 * std::max(crowd, 0.5);
}

std::optional<double> Scatter::errorOf(const RepresentationPoint& point) const {
  if (!picture_.table || point.source >= picture_.table->samples.size()) return std::nullopt;
  const std::optional<float> label = picture_.table->samples[point.source].label;
  if (!label) return std::nullopt;
  if (isClassification(picture_.table.get())) return std::lround(*label) == std::lround(point.score) ? 0 : 1;
  return std::abs(static_cast<double>(*label) - point.score);
}

QColor Scatter::pointColor(const RepresentationPoint& point) const {
  const SampleTable* table = picture_.table.get();
  const Sample* sample =
      table != nullptr && point.source < table->samples.size() ? &table->samples[point.source] : nullptr;
  const auto ofValue = [&](double value) {
    if (isClassification(table))
      return categoryColor(static_cast<std::size_t>(std::max(0L, std::lround(value))), palette_);
    return divergingColor(value / scoreRange_, palette_);
  };
  switch (coloring_) {
    case PointColoring::Modality:
      return modalityColor(point.modality.value_or(Modality::Language), palette_);
    case PointColoring::Label:
      return sample != nullptr && sample->label ? ofValue(*sample->label) : mutedText(palette_);
    case PointColoring::Score:
      return ofValue(point.score);
    case PointColoring::Error:
      return sequentialColor(errorOf(point).value_or(0) / errorRange_);
    case PointColoring::Condition:
      return point.view == 0 ? completeColor(palette_) : incompleteColor(palette_);
    case PointColoring::Split:
      return sample != nullptr && sample->split ? categoryColor(static_cast<std::size_t>(*sample->split), palette_)
                                                : mutedText(palette_);
    case PointColoring::Time:
      break;
  }
  return sequentialColor(picture_.duration > 0 ? point.time / picture_.duration : 0);
}

bool Scatter::hasColorBar() const {
  const bool byValue =
      coloring_ == PointColoring::Score || coloring_ == PointColoring::Label || coloring_ == PointColoring::Error;
  return coloring_ == PointColoring::Time || (byValue && !isClassification(picture_.table.get()));
}

std::vector<Scatter::LegendEntry> Scatter::legendEntries() const {
  std::vector<LegendEntry> entries;
  const QColor neutral = palette_.color(QPalette::Text);
  const SampleTable* table = picture_.table.get();
  const bool byClass =
      isClassification(table) && (coloring_ == PointColoring::Score || coloring_ == PointColoring::Label);
  if (coloring_ == PointColoring::Modality)
    for (Modality m : allModalities) entries.push_back({modalityColor(m, palette_), true, false, modalityTitle(m)});
  if (coloring_ == PointColoring::Split)
    for (Split s : allSplits)
      if (std::any_of(table->samples.begin(), table->samples.end(), [s](const Sample& o) { return o.split == s; }))
        entries.push_back({categoryColor(static_cast<std::size_t>(s), palette_), true, false, splitTitle(s)});
  if (byClass)
    for (std::size_t c = 0; c < table->model.classes.size(); ++c)
      entries.push_back({categoryColor(c, palette_), true, false, QString::fromStdString(table->model.classes[c])});
  if (coloring_ == PointColoring::Error && isClassification(table)) {
    entries.push_back({sequentialColor(0), true, false, QCoreApplication::translate("hrlf::ui::Scatter", "Right")});
    entries.push_back({sequentialColor(1), true, false, QCoreApplication::translate("hrlf::ui::Scatter", "Wrong")});
  }
  if (coloring_ == PointColoring::Condition) {
    for (const std::size_t v : {std::size_t{0}, std::size_t{1}})
      entries.push_back({v == 0 ? completeColor(palette_) : incompleteColor(palette_), true, v == 1 && showsBothViews(),
                         viewTitle(*table, v)});
  } else if (showsBothViews()) {
    for (const std::size_t v : {std::size_t{0}, std::size_t{1}})
      entries.push_back({neutral, true, v == 1, viewTitle(*table, v)});
  }
  if (picture_.kind == RepresentationKind::Factors) {
    entries.push_back({neutral, true, false, QCoreApplication::translate("hrlf::ui::Scatter", "Q")});
    entries.push_back({neutral, false, false, QCoreApplication::translate("hrlf::ui::Scatter", "U")});
  }
  if (picture_.hasCursor)
    entries.push_back({neutral, false, false, QCoreApplication::translate("hrlf::ui::Scatter", "At the cursor"), true});
  return entries;
}

double Scatter::layOutLegend(double width) {
  if (entries_.empty()) return 0;
  const QFontMetricsF metrics(font_);
  const double indent = lineHeight_ * 0.45;
  double x = indent;
  double y = lineHeight_ * 0.8;
  for (LegendEntry& entry : entries_) {
    const double advance = lineHeight_ * 1.6 + metrics.horizontalAdvance(entry.text);
    if (x > indent && x + advance - lineHeight_ > width) {
      x = indent;
      y += lineHeight_ * 1.2;
    }
    entry.place = {x, y};
    x += advance;
  }
  return y + lineHeight_ * 0.6;
}

void Scatter::draw(QPainter& painter) const {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  drawFrame(painter);
  painter.save();
  painter.setClipRect(plot_);
  drawPoints(painter);
  painter.restore();
  drawLegend(painter);
  painter.restore();
}

void Scatter::drawFrame(QPainter& painter) const {
  painter.setFont(strongFont(font_));
  painter.setPen(palette_.color(QPalette::Text));
  const QString title = QFontMetricsF(strongFont(font_)).elidedText(picture_.title, Qt::ElideRight, title_.width());
  painter.drawText(title_, Qt::AlignLeft | Qt::AlignTop, title);
  painter.setFont(font_);
  painter.setPen(QPen(gridLine(palette_), 1));
  painter.setBrush(Qt::NoBrush);
  painter.drawRect(plot_);
  painter.setPen(mutedText(palette_));
  painter.drawText(QRectF(plot_.left(), plot_.bottom(), plot_.width(), lineHeight_ * 1.3), Qt::AlignCenter,
                   QCoreApplication::translate("hrlf::ui::Scatter", "t-SNE 1 (no unit)"));
  painter.save();
  painter.translate(plot_.left(), plot_.center().y());
  painter.rotate(-90);
  const QString upwards = QCoreApplication::translate("hrlf::ui::Scatter", "t-SNE 2 (no unit)");
  const bool fits = painter.fontMetrics().horizontalAdvance(upwards) <= plot_.height();
  painter.drawText(QRectF(-plot_.height() / 2, -lineHeight_ * 1.3, plot_.height(), lineHeight_ * 1.3), Qt::AlignCenter,
                   fits ? upwards : QCoreApplication::translate("hrlf::ui::Scatter", "t-SNE 2"));
  painter.restore();
}

void Scatter::drawPoints(QPainter& painter) const {
  const std::size_t points = count();
  const double radius = markRadius();
  const bool anySelected = std::find(picture_.selected.begin(), picture_.selected.end(), 1) != picture_.selected.end();
  const auto isSelected = [&](std::size_t i) { return i < picture_.selected.size() && picture_.selected[i] != 0; };
  if (!picture_.joined.empty() && !picture_.shownView) {
    QColor thread = mutedText(palette_);
    thread.setAlphaF(0.35F);
    painter.setPen(QPen(thread, 1));
    for (const auto& [a, b] : picture_.joined)
      if (std::max(a, b) < points && (!anySelected || isSelected(a) || isSelected(b)))
        painter.drawLine(position(a), position(b));
  }
  // The range of the time line in its colour, under the marks: rings around them are the selection.
  QColor halo = palette_.color(QPalette::Highlight);
  halo.setAlphaF(0.35F);
  painter.setPen(Qt::NoPen);
  painter.setBrush(halo);
  for (std::size_t i = 0; i < std::min(points, picture_.inRange.size()); ++i)
    if (picture_.inRange[i] != 0 && isShown(i)) painter.drawEllipse(position(i), radius * 2.4, radius * 2.4);
  MarkStamps stamps(painter, radius);
  const bool second = showsBothViews();
  const auto drawOne = [&](std::size_t i, float alpha) {
    const RepresentationPoint& what = picture_.set.points[i];
    const QPointF place = position(i);
    if (!plot_.contains(place)) return;
    QColor color = pointColor(what);
    color.setAlphaF(alpha);
    const bool filled = picture_.kind != RepresentationKind::Factors || what.factor == Factor::Q;
    if (points > manyPoints)
      stamps.draw(place, color, filled, second && what.view == 1);
    else
      drawMark(painter, place, radius, color, filled, second && what.view == 1);
  };
  constexpr float faint = 0.22F;
  for (std::size_t i = 0; i < points; ++i)
    if (isShown(i) && !isSelected(i)) drawOne(i, anySelected ? faint : 1);
  if (!anySelected) return;
  // All rings under all marks: where many are selected, they must leave the colours to be seen.
  painter.setPen(QPen(palette_.color(QPalette::Text), lineHeight_ * 0.07));
  painter.setBrush(Qt::NoBrush);
  for (std::size_t i = 0; i < points; ++i)
    if (isShown(i) && isSelected(i)) painter.drawEllipse(position(i), radius * 1.4, radius * 1.4);
  for (std::size_t i = 0; i < points; ++i)
    if (isShown(i) && isSelected(i)) drawOne(i, 1);
}

void Scatter::drawRings(QPainter& painter, std::size_t sample) const {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setClipRect(plot_);
  painter.setBrush(Qt::NoBrush);
  // In a colour that no point has: a mark of U is a ring, too.
  painter.setPen(ringPen());
  const double radius = markRadius() * 2.1;
  for (std::size_t i = 0; i < count(); ++i)
    if (isShown(i) && picture_.set.points[i].source == sample) painter.drawEllipse(position(i), radius, radius);
  painter.restore();
}

QPen Scatter::ringPen() const { return {palette_.color(QPalette::Text), lineHeight_ * 0.14}; }

void Scatter::drawLegend(QPainter& painter) const {
  const QFontMetricsF metrics(font_);
  const double radius = lineHeight_ * 0.28;
  for (const LegendEntry& entry : entries_) {
    const QPointF place = legend_.topLeft() + entry.place;
    if (entry.ring) {
      painter.setPen(ringPen());
      painter.setBrush(Qt::NoBrush);
      painter.drawEllipse(place, radius * 1.2, radius * 1.2);
    } else {
      drawMark(painter, place, radius, entry.color, entry.filled, entry.second);
    }
    painter.setPen(palette_.color(QPalette::Text));
    painter.drawText(place + QPointF(lineHeight_ * 0.6, metrics.ascent() * 0.4), entry.text);
  }
  if (hasColorBar()) drawColorBar(painter);
}

Scatter::BarMeaning Scatter::barMeaning() const {
  if (coloring_ == PointColoring::Error)
    return {QStringLiteral("0"), QString::number(errorRange_, 'f', 2),
            QCoreApplication::translate("hrlf::ui::Scatter", "Error: prediction and label apart"),
            QCoreApplication::translate("hrlf::ui::Scatter", "Error")};
  if (coloring_ == PointColoring::Time) {
    const QString time = QCoreApplication::translate("hrlf::ui::Scatter", "Time");
    return {timeText(0), timeText(picture_.duration), time, time};
  }
  const QString what = coloring_ == PointColoring::Label
                           ? QCoreApplication::translate("hrlf::ui::Scatter", "Label")
                           : QCoreApplication::translate("hrlf::ui::Scatter", "Prediction");
  return {signedText(-scoreRange_, 2), signedText(scoreRange_, 2), what, what};
}

QRectF Scatter::barArea() const {
  return {legend_.left(), legend_.top() + std::max(entriesHeight_, lineHeight_ * 0.4), legend_.width(),
          lineHeight_ * 0.6};
}

namespace {

/// Whether `middle` fits between texts at both ends, in the middle.
bool fitsBetween(const QFontMetricsF& metrics, const QString& low, const QString& middle, const QString& high,
                 double width) {
  const double end = std::max(metrics.horizontalAdvance(low), metrics.horizontalAdvance(high));
  return metrics.horizontalAdvance(middle) + 2 * (end + metrics.averageCharWidth()) <= width;
}

}  // namespace

bool Scatter::hasLongMeaning(double width) const {
  const QFontMetricsF metrics(font_);
  const BarMeaning meaning = barMeaning();
  return !fitsBetween(metrics, meaning.low, meaning.full, meaning.high, width) &&
         metrics.horizontalAdvance(meaning.full) <= width;
}

std::vector<Scatter::PlacedText> Scatter::barTexts() const {
  if (!hasColorBar()) return {};
  const QFontMetricsF metrics(font_);
  const BarMeaning meaning = barMeaning();
  const QRectF bar = barArea();
  const QRectF line(bar.left(), bar.bottom() + lineHeight_ * 0.15, bar.width(), lineHeight_);
  const auto advance = [&](const QString& text) { return std::ceil(metrics.horizontalAdvance(text)); };
  const auto centred = [&](const QString& text, double top) {
    return PlacedText{QRectF(bar.center().x() - advance(text) / 2, top, advance(text), lineHeight_), text};
  };
  std::vector<PlacedText> texts{
      {QRectF(line.topLeft(), QSizeF(advance(meaning.low), lineHeight_)), meaning.low},
      {QRectF(QPointF(line.right() - advance(meaning.high), line.top()), QSizeF(advance(meaning.high), lineHeight_)),
       meaning.high}};
  if (hasLongMeaning(bar.width()))
    texts.push_back(centred(meaning.full, line.bottom()));
  else if (fitsBetween(metrics, meaning.low, meaning.full, meaning.high, bar.width()))
    texts.push_back(centred(meaning.full, line.top()));
  else if (fitsBetween(metrics, meaning.low, meaning.brief, meaning.high, bar.width()))
    texts.push_back(centred(meaning.brief, line.top()));
  return texts;
}

void Scatter::drawColorBar(QPainter& painter) const {
  const bool isSigned = coloring_ == PointColoring::Score || coloring_ == PointColoring::Label;
  const QRectF bar = barArea();
  QLinearGradient gradient(bar.topLeft(), bar.topRight());
  constexpr int stops = 16;
  for (int i = 0; i <= stops; ++i) {
    const double share = static_cast<double>(i) / stops;
    gradient.setColorAt(share, isSigned ? divergingColor(2 * share - 1, palette_) : sequentialColor(share));
  }
  painter.fillRect(bar, gradient);
  painter.setPen(palette_.color(QPalette::Text));
  for (const PlacedText& text : barTexts()) painter.drawText(text.place, Qt::AlignCenter | Qt::TextDontClip, text.text);
}

std::optional<std::size_t> nearestPoint(const RepresentationSet& set, double time) {
  std::optional<std::size_t> nearest;
  for (std::size_t i = 0; i < set.points.size(); ++i)
    if (!nearest || std::abs(set.points[i].time - time) < std::abs(set.points[*nearest].time - time)) nearest = i;
  return nearest;
}

}  // namespace hrlf::ui
