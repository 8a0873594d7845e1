// A few of many, spread over all of them.
#pragma once

#include <algorithm>
#include <cstddef>
#include <vector>

namespace hrlf {

/// At most `most` of `count` things, evenly: the indices, ascending, each once.
[[nodiscard]] inline std::vector<std::size_t> evenly(std::size_t count, std::ptrdiff_t most) {
  const std::size_t taken = std::min(count, static_cast<std::size_t>(std::max<std::ptrdiff_t>(most, 0)));
  std::vector<std::size_t> indices;
  indices.reserve(taken);
  for (std::size_t i = 0; i < taken; ++i) indices.push_back((2 * i + 1) * count / (2 * taken));
  return indices;
}

}  // namespace hrlf
