#include "ui/plots/curve_picture.h"

#include "ui/plots/plot_style.h"
#include "ui/theme/number_text.h"
#include "ui/theme/palette.h"

#include <QCoreApplication>
#include <QPainterPath>
#include <QPolygonF>

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <utility>

namespace hrlf::ui {
namespace {

struct CurveText {
  Q_DECLARE_TR_FUNCTIONS(hrlf::ui::CurvePicture)
};

bool isKnown(const std::optional<float>& score) { return score && std::isfinite(*score); }

/// Scores on their way to pixels.
struct Axes {
  const CurvePicture& picture;
  QRectF area;
  TimeSpan range;

  [[nodiscard]] QPointF at(double time, double score) const {
    const double scale = area.width() / std::max(range.end - range.start, 1e-3);
    return {area.left() + (time - range.start) * scale, picture.yOf(score, area)};
  }
};

/// A gap where there is no prediction; one between two gaps is a short stroke, which a round cap makes a dot.
QPainterPath pathOf(const Axes& axes, const std::vector<FramePrediction>& frames) {
  QPainterPath path;
  for (std::size_t f = 0; f < frames.size(); ++f) {
    if (!isKnown(frames[f].score)) continue;
    const QPointF point = axes.at(frames[f].time, *frames[f].score);
    const bool isFirst = f == 0 || !isKnown(frames[f - 1].score);
    if (isFirst) path.moveTo(point);
    if (!isFirst)
      path.lineTo(point);
    else if (f + 1 == frames.size() || !isKnown(frames[f + 1].score))
      path.lineTo(point + QPointF(0.1, 0));
  }
  return path;
}

/// The ground between two edges, wherever both are known. `edges` gives them for a frame; nullopt: not there.
template <class Edges>
QPainterPath areaBetween(const Axes& axes, const std::vector<FramePrediction>& frames, Edges edges) {
  QPainterPath path;
  std::vector<QPointF> upper;
  std::vector<QPointF> lower;
  const auto close = [&] {
    if (upper.size() > 1) {
      QPolygonF ground(upper.begin(), upper.end());
      std::copy(lower.rbegin(), lower.rend(), std::back_inserter(ground));
      path.addPolygon(ground);
      path.closeSubpath();
    }
    upper.clear();
    lower.clear();
  };
  for (std::size_t f = 0; f < frames.size(); ++f) {
    const std::optional<std::pair<double, double>> edge = edges(f);
    if (!edge) {
      close();
      continue;
    }
    upper.push_back(axes.at(frames[f].time, edge->first));
    lower.push_back(axes.at(frames[f].time, edge->second));
  }
  close();
  path.setFillRule(Qt::WindingFill);
  return path;
}

QPainterPath spreadOf(const Axes& axes, const std::vector<FramePrediction>& frames) {
  return areaBetween(axes, frames, [&](std::size_t f) -> std::optional<std::pair<double, double>> {
    if (!isKnown(frames[f].score) || !isKnown(frames[f].spread)) return std::nullopt;
    return std::pair<double, double>(*frames[f].score + *frames[f].spread, *frames[f].score - *frames[f].spread);
  });
}

QPainterPath differenceOf(const Axes& axes, const std::vector<FramePrediction>& a,
                          const std::vector<FramePrediction>& b) {
  return areaBetween(axes, a, [&](std::size_t f) -> std::optional<std::pair<double, double>> {
    if (f >= b.size() || !isKnown(a[f].score) || !isKnown(b[f].score)) return std::nullopt;
    return std::pair<double, double>(*a[f].score, *b[f].score);
  });
}

QColor withAlpha(QColor color, float alpha) {
  color.setAlphaF(alpha);
  return color;
}

/// A line sample and its name, right-aligned at `right`; returns where it begins.
double paintKey(QPainter& painter, double right, const QRectF& line, const QPen& pen, const QString& name,
                const QColor& text) {
  const QFontMetricsF metrics(painter.font());
  const double width = metrics.horizontalAdvance(name);
  const double sample = metrics.height() * 1.6;
  painter.setPen(text);
  painter.drawText(QRectF(right - width, line.top(), width + 1, line.height()), Qt::AlignVCenter, name);
  painter.setPen(pen);
  const double from = right - width - metrics.averageCharWidth() - sample;
  painter.drawLine(QPointF(from, line.center().y()), QPointF(from + sample, line.center().y()));
  return from - metrics.averageCharWidth() * 2;
}

}  // namespace

QRectF CurvePicture::axes(const QRectF& area, double gutter, const QFont& font) {
  const double title = QFontMetricsF(font).height() * 1.5;
  return area.adjusted(gutter, title, 0, -4);
}

double CurvePicture::yOf(double score, const QRectF& axes) const {
  const double pad = (high - low) * 0.05;
  return axes.bottom() - (score - low + pad) / std::max(high - low + 2 * pad, 1e-6) * axes.height();
}

void CurvePicture::paint(QPainter& painter, const QRectF& area, double gutter, const TimeSpan& range,
                         const QPalette& palette, const QFont& font) const {
  const QRectF inner = axes(area, gutter, font);
  const QColor text = palette.color(QPalette::Active, QPalette::Text);
  const double width = font.pixelSize() / 8.0;
  const QPen completePen(completeColor(palette), width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
  const QPen incompletePen(incompleteColor(palette), width * 1.1, Qt::DashLine, Qt::RoundCap, Qt::RoundJoin);
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setFont(strongFont(font));
  painter.setPen(text);
  const QRectF head(area.left() + 4, area.top(), area.width() - 4, inner.top() - area.top());
  painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter,
                   CurveText::tr("Sentiment (%1 negative … %2 positive)").arg(signedText(low, 0), signedText(high, 0)));
  painter.setFont(font);
  double right = inner.right();
  if (!incomplete.empty())
    right = paintKey(painter, right, head, incompletePen, CurveText::tr("Incomplete"), mutedText(palette));
  right = paintKey(painter, right, head, completePen, CurveText::tr("Complete"), mutedText(palette));
  if (std::ranges::any_of(complete, [](const FramePrediction& frame) { return isKnown(frame.spread); })) {
    const QPen band(withAlpha(completePen.color(), 0.3F), font.pixelSize() * 0.6, Qt::SolidLine, Qt::FlatCap);
    paintKey(painter, right, head, band, CurveText::tr("± spread"), mutedText(palette));
  }

  const QFontMetricsF metrics(font);
  for (const double tick : std::array{low, (low + high) / 2, high}) {
    const double y = yOf(tick, inner);
    painter.setPen(QPen(gridLine(palette), 1));
    painter.drawLine(QPointF(inner.left(), y), QPointF(inner.right(), y));
    painter.setPen(mutedText(palette));
    const bool isWhole = std::abs(tick - std::round(tick)) < 1e-6;
    painter.drawText(
        QRectF(area.left(), y - metrics.height() / 2, gutter - metrics.averageCharWidth(), metrics.height()),
        Qt::AlignRight | Qt::AlignVCenter, signedText(tick, isWhole ? 0 : 1));
  }
  const Axes axes{*this, inner, range};
  painter.setClipRect(inner);
  painter.fillPath(spreadOf(axes, complete), withAlpha(completePen.color(), 0.16F));
  painter.fillPath(spreadOf(axes, incomplete), withAlpha(incompletePen.color(), 0.16F));
  painter.fillPath(differenceOf(axes, complete, incomplete), withAlpha(incompletePen.color(), 0.22F));
  painter.strokePath(pathOf(axes, complete), completePen);
  painter.strokePath(pathOf(axes, incomplete), incompletePen);
  const auto isPredicted = [](const FramePrediction& frame) { return isKnown(frame.score); };
  if (std::ranges::none_of(complete, isPredicted)) {
    painter.setPen(mutedText(palette));
    painter.drawText(inner, Qt::AlignCenter, CurveText::tr("No prediction here"));
  }
  painter.restore();
}

const FramePrediction* predictionAt(const std::vector<FramePrediction>& frames, double time) {
  const auto after = std::partition_point(frames.begin(), frames.end(),
                                          [time](const FramePrediction& frame) { return frame.time <= time + 1e-6; });
  if (frames.empty()) return nullptr;
  return after == frames.begin() ? &frames.front() : &*(after - 1);
}

}  // namespace hrlf::ui
