#include "ui/jobs/progress_bar.h"

#include <cmath>

namespace hrlf::ui {

ProgressBar::ProgressBar(QWidget* parent) : QProgressBar(parent) {
  constexpr int steps = 1000;
  setRange(0, steps);
}

void ProgressBar::showFraction(double fraction) {
  setUpdatesEnabled(false);
  setValue(static_cast<int>(std::lround(fraction * maximum())));
  setUpdatesEnabled(true);  // asks for a painting of its own
}

}  // namespace hrlf::ui
