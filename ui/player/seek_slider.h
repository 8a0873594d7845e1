// A slider that goes where it is clicked.
#pragma once

#include <QSlider>

namespace hrlf::ui {

class SeekSlider : public QSlider {
  Q_OBJECT

 public:
  explicit SeekSlider(QWidget* parent = nullptr);

 protected:
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;

 private:
  [[nodiscard]] int valueAt(double x) const;
};

}  // namespace hrlf::ui
