// What `hrlf train --seeds` and `hrlf ablate` have in common.
#pragma once

#include "app/cli/console.h"
#include "core/evaluation/experiment.h"

#include <fmt/format.h>

#include <cstdint>
#include <functional>
#include <string>

namespace hrlf::cli {

/// Tells of each run; `onEpoch` may be empty.
inline ExperimentListener consoleListener(const std::function<void(const EpochLog&)>& onEpoch) {
  return {[](const std::string& variant, std::uint64_t seed, bool done) {
            say(fmt::format("{}, seed {}{}", variant, seed, done ? ": finished before" : ""));
          },
          onEpoch};
}

}  // namespace hrlf::cli
