// One line a measurement.
#pragma once

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <string_view>
#include <vector>

namespace hrlf {

class Stopwatch {
 public:
  [[nodiscard]] double seconds() const {
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - started_).count();
  }

 private:
  std::chrono::steady_clock::time_point started_ = std::chrono::steady_clock::now();
};

/// The middle one: what else the machine does now and then does not count. There must be one.
inline double median(std::vector<double> values) {
  const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
  std::nth_element(values.begin(), middle, values.end());
  return *middle;
}

/// @param per  what the figure is divided by, e.g. seconds of the clip, for a rate beside the time.
inline void printMeasurement(std::string_view what, double seconds, std::string_view unit, double per) {
  fmt::print("{:<48} {:8.4f} s   {:10.1f} {}\n", what, seconds, per / seconds, unit);
}

}  // namespace hrlf
