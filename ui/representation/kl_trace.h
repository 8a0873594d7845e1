// The KL divergence as it falls, in the height of a line of text.
#pragma once

#include <QWidget>

#include <vector>

namespace hrlf::ui {

class KlTrace : public QWidget {
  Q_OBJECT
 public:
  explicit KlTrace(QWidget* parent = nullptr);
  /// @param share  of the iterations that are done, [0, 1]
  void add(double share, double divergence);
  void clear();
  [[nodiscard]] const std::vector<QPointF>& points() const { return points_; }
  [[nodiscard]] QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  std::vector<QPointF> points_;  // share and divergence
};

}  // namespace hrlf::ui
