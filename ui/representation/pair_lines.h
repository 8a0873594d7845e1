// Lines between the same samples of two pictures that stand side by side.
#pragma once

#include <QLineF>
#include <QWidget>

#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

namespace hrlf::ui {

class ScatterView;

/// Lies over both pictures and lets the mouse through. Joined is what is selected, at most `mostLines` pairs of it,
/// evenly chosen, and the pair of the point under the pointer, in the colour of the cursor.
class PairLines : public QWidget {
  Q_OBJECT
 public:
  /// More of them would hide the points.
  static constexpr int mostLines = 60;

  /// @param parent  of both pictures, which is covered
  PairLines(ScatterView* left, ScatterView* right, QWidget* parent);

  /// Points of the left and of the right picture that are the same of the same sample; empty: no lines.
  void setPairs(std::vector<std::pair<std::size_t, std::size_t>> pairs);
  /// What is drawn, in this widget's pixels: pairs of which one end is zoomed out of sight have no line.
  [[nodiscard]] std::vector<QLineF> lines() const;
  /// The line of the point under the pointer.
  [[nodiscard]] std::optional<QLineF> pointedLine() const;

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  void follow(ScatterView* view);
  [[nodiscard]] std::vector<QLineF> linesOf(const std::vector<std::pair<std::size_t, std::size_t>>& pairs) const;

  ScatterView* left_;
  ScatterView* right_;
  std::vector<std::pair<std::size_t, std::size_t>> pairs_;
  std::optional<std::pair<std::size_t, std::size_t>> pointed_;
};

}  // namespace hrlf::ui
