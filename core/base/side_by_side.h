// Parts of one job on threads of their own, with one progress.
#pragma once

#include "core/base/progress.h"

#include <functional>
#include <vector>

namespace hrlf {

/// One part: what it does, and its share of the whole bar. It must not throw.
struct ParallelPart {
  std::function<void(Progress&)> work;
  double weight = 1;
};

/// Runs all parts at once and returns when all have ended. `progress` is only touched on the calling thread: it hears
/// the weighted sum of the parts some twenty times a second, never decreasing, and its cancel reaches every part within
/// that time. While it waits, because the work is paused, every part waits at its next step.
void runSideBySide(const std::vector<ParallelPart>& parts, Progress& progress);

}  // namespace hrlf
