// One line a measurement.
#pragma once

#include <fmt/format.h>

#include <chrono>
#include <string_view>

namespace hrlf {

class Stopwatch {
 public:
  [[nodiscard]] double seconds() const {
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - started_).count();
  }

 private:
  std::chrono::steady_clock::time_point started_ = std::chrono::steady_clock::now();
};

/// @param per  what the figure is divided by, e.g. seconds of the clip, for a rate beside the time.
inline void printMeasurement(std::string_view what, double seconds, std::string_view unit, double per) {
  fmt::print("{:<48} {:8.3f} s   {:10.1f} {}\n", what, seconds, per / seconds, unit);
}

}  // namespace hrlf
