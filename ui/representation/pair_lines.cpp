#include "ui/representation/pair_lines.h"

#include "core/base/evenly.h"
#include "ui/representation/scatter_view.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace hrlf::ui {

PairLines::PairLines(ScatterView* left, ScatterView* right, QWidget* parent)
    : QWidget(parent), left_(left), right_(right) {
  setObjectName("representationLines");
  setAttribute(Qt::WA_TransparentForMouseEvents);
  setAttribute(Qt::WA_NoSystemBackground);
  parent->installEventFilter(this);
  setGeometry(parent->rect());
  follow(left_);
  follow(right_);
  raise();
}

void PairLines::follow(ScatterView* view) {
  connect(view, &ScatterView::changed, this, [this] {
    if (!pairs_.empty()) update();
  });
  connect(view, &ScatterView::pointEntered, this, [this, view](std::size_t point) {
    const auto found = std::ranges::find_if(
        pairs_, [&](const auto& pair) { return (view == left_ ? pair.first : pair.second) == point; });
    pointed_ = found == pairs_.end() ? std::nullopt : std::optional(*found);
    update();
  });
  connect(view, &ScatterView::pointLeft, this, [this] {
    if (!pointed_) return;
    pointed_.reset();
    update();
  });
}

void PairLines::setPairs(std::vector<std::pair<std::size_t, std::size_t>> pairs) {
  pairs_ = std::move(pairs);
  pointed_.reset();
  update();
}

std::vector<QLineF> PairLines::lines() const {
  const std::vector<std::uint8_t>& selected = left_->picture().selected;
  std::vector<std::pair<std::size_t, std::size_t>> chosen;
  for (const auto& pair : pairs_)
    if (pair.first < selected.size() && selected[pair.first] != 0) chosen.push_back(pair);
  std::vector<std::pair<std::size_t, std::size_t>> some;
  for (const std::size_t i : evenly(chosen.size(), mostLines)) some.push_back(chosen[i]);
  return linesOf(some);
}

std::optional<QLineF> PairLines::pointedLine() const {
  if (!pointed_) return std::nullopt;
  const std::vector<QLineF> lines = linesOf({*pointed_});
  return lines.empty() ? std::nullopt : std::optional(lines.front());
}

std::vector<QLineF> PairLines::linesOf(const std::vector<std::pair<std::size_t, std::size_t>>& pairs) const {
  std::vector<QLineF> lines;
  if (pairs.empty() || !right_->isVisible()) return lines;
  std::vector<std::size_t> from;
  std::vector<std::size_t> to;
  for (const auto& [a, b] : pairs) {
    from.push_back(a);
    to.push_back(b);
  }
  const auto starts = left_->seenAt(from);
  const auto ends = right_->seenAt(to);
  for (std::size_t i = 0; i < pairs.size(); ++i)
    if (starts[i] && ends[i]) lines.emplace_back(*starts[i] + left_->pos(), *ends[i] + right_->pos());
  return lines;
}

bool PairLines::eventFilter(QObject* watched, QEvent* event) {
  if (watched == parentWidget() && event->type() == QEvent::Resize) setGeometry(parentWidget()->rect());
  return QWidget::eventFilter(watched, event);
}

void PairLines::paintEvent(QPaintEvent* /*event*/) {
  if (pairs_.empty()) return;
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  QColor thread = palette().color(QPalette::Text);
  thread.setAlphaF(0.4F);
  painter.setPen(QPen(thread, 1));
  for (const QLineF& line : lines()) painter.drawLine(line);
  if (const auto line = pointedLine()) {
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    painter.drawLine(*line);
  }
}

}  // namespace hrlf::ui
