// Seconds to pixels and back, and the moves a person makes along them.
#pragma once

namespace hrlf::ui {

/// An end of a range that a person selects.
enum class RangeEnd { Start, End };

/// The visible stretch of a clip over a stretch of pixels. Always within the clip and never narrower than `narrowest`.
class TimeAxis {
 public:
  static constexpr double narrowest = 0.2;  ///< seconds: five frames at 25 a second

  void setDuration(double seconds);
  void setPixels(double left, double width);

  [[nodiscard]] double duration() const { return duration_; }
  [[nodiscard]] double from() const { return from_; }
  [[nodiscard]] double to() const { return to_; }
  [[nodiscard]] double left() const { return left_; }
  [[nodiscard]] double right() const { return left_ + width_; }
  [[nodiscard]] double pixelsPerSecond() const { return width_ / (to_ - from_); }
  [[nodiscard]] double xOf(double time) const { return left_ + (time - from_) * pixelsPerSecond(); }
  /// Clamped to what is visible.
  [[nodiscard]] double timeAt(double x) const;
  [[nodiscard]] bool isVisible(double time) const { return time >= from_ && time <= to_; }
  /// The whole clip is visible, so that there is nothing to pan.
  [[nodiscard]] bool isWhole() const;

  /// Shows [from, to), moved into the clip.
  void show(double from, double to);
  /// `factor` > 1 shows less; `anchor` (seconds) stays where it is as long as the clip's ends allow.
  void zoom(double factor, double anchor);
  void pan(double seconds);
  /// Pans so that `time` (seconds) comes to lie at `x` (pixels), as far as the clip's ends allow.
  void panTo(double time, double x);
  void fit();

 private:
  double duration_ = 1;
  double from_ = 0;
  double to_ = 1;
  double left_ = 0;
  double width_ = 1;
};

}  // namespace hrlf::ui
