#include "ui/timeline/time_axis.h"

#include <algorithm>
#include <cmath>

namespace hrlf::ui {

void TimeAxis::setDuration(double seconds) {
  duration_ = std::isfinite(seconds) ? std::max(seconds, narrowest) : narrowest;
  fit();
}

void TimeAxis::setPixels(double left, double width) {
  left_ = left;
  width_ = std::max(width, 1.0);
}

double TimeAxis::timeAt(double x) const { return std::clamp(from_ + (x - left_) / pixelsPerSecond(), from_, to_); }

// What is left after some panning to and fro may be a hair shorter than the clip.
bool TimeAxis::isWhole() const { return duration_ - (to_ - from_) < 1e-6; }

void TimeAxis::show(double from, double to) {
  const double span = std::clamp(to - from, narrowest, duration_);
  from_ = std::clamp(from, 0.0, duration_ - span);
  to_ = from_ + span;
}

void TimeAxis::zoom(double factor, double anchor) {
  const double span = std::clamp((to_ - from_) / factor, narrowest, duration_);
  const double share = (anchor - from_) / (to_ - from_);
  show(anchor - share * span, anchor - share * span + span);
}

void TimeAxis::pan(double seconds) { show(from_ + seconds, to_ + seconds); }

void TimeAxis::panTo(double time, double x) { pan(time - (from_ + (x - left_) / pixelsPerSecond())); }

void TimeAxis::fit() {
  from_ = 0;
  to_ = duration_;
}

}  // namespace hrlf::ui
