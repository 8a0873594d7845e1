// What `hrlf train --seeds` and `hrlf ablate` have in common.
#pragma once

#include "app/cli/console.h"
#include "core/evaluation/experiment.h"

#include <fmt/format.h>

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace hrlf::cli {

/// first, first + 1, ...: `count` of them.
inline std::vector<std::uint64_t> seedsFrom(std::uint64_t first, int count) {
  std::vector<std::uint64_t> seeds;
  for (int i = 0; i < count; ++i) seeds.push_back(first + static_cast<std::uint64_t>(i));
  return seeds;
}

/// Tells of each run; `onEpoch` may be empty.
inline ExperimentListener consoleListener(const std::function<void(const EpochLog&)>& onEpoch) {
  return {[](const std::string& variant, std::uint64_t seed, bool done) {
            say(fmt::format("{}, seed {}{}", variant, seed, done ? ": finished before" : ""));
          },
          onEpoch};
}

}  // namespace hrlf::cli
