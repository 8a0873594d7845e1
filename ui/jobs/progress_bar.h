// How far a job is, as a bar.
#pragma once

#include <QProgressBar>

namespace hrlf::ui {

/// A bar that waits for the next round of painting: QProgressBar paints at each change, and with it all of the window
/// that waits to be painted, which makes the window stand still while a clip is being shown.
class ProgressBar : public QProgressBar {
 public:
  explicit ProgressBar(QWidget* parent = nullptr);
  /// @param fraction  0 to 1
  void showFraction(double fraction);
};

}  // namespace hrlf::ui
