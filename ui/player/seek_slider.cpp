#include "ui/player/seek_slider.h"

#include <QMouseEvent>
#include <QStyle>

namespace hrlf::ui {

SeekSlider::SeekSlider(QWidget* parent) : QSlider(Qt::Horizontal, parent) {}

int SeekSlider::valueAt(double x) const {
  const int handle = style()->pixelMetric(QStyle::PM_SliderLength, nullptr, this);
  return QStyle::sliderValueFromPosition(minimum(), maximum(), static_cast<int>(x) - handle / 2, width() - handle);
}

void SeekSlider::mousePressEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton) return;
  setSliderDown(true);
  setValue(valueAt(event->position().x()));
}

void SeekSlider::mouseMoveEvent(QMouseEvent* event) {
  if (isSliderDown()) setValue(valueAt(event->position().x()));
}

void SeekSlider::mouseReleaseEvent(QMouseEvent* /*event*/) { setSliderDown(false); }

}  // namespace hrlf::ui
