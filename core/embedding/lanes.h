// Four floats at a time with one partial sum a lane. Written out because the compiler may not reorder sums on its own,
// so that the same numbers come out of every build.
#pragma once

#include <cstddef>
#include <cstring>

namespace hrlf {

using Lanes = float __attribute__((vector_size(16)));
inline constexpr std::size_t lanes = sizeof(Lanes) / sizeof(float);

inline double sumOf(Lanes values) {
  double sum = 0;
  for (std::size_t lane = 0; lane < lanes; ++lane) sum += values[lane];
  return sum;
}

inline Lanes load(const float* from) {
  Lanes values;
  std::memcpy(&values, from, sizeof values);
  return values;
}

inline void store(Lanes values, float* to) { std::memcpy(to, &values, sizeof values); }

}  // namespace hrlf
