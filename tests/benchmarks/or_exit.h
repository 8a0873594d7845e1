// Benchmarks end at the first error.
#pragma once

#include "core/base/error.h"

#include <fmt/format.h>

#include <cstdlib>
#include <type_traits>
#include <utility>

namespace hrlf {

template <class T>
T orExit(Result<T> result) {
  if (!result) {
    fmt::print(stderr, "{}\n", result.error().message());
    std::exit(1);
  }
  if constexpr (!std::is_void_v<T>) return std::move(*result);
}

}  // namespace hrlf
