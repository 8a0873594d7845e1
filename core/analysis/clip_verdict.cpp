#include "core/analysis/clip_verdict.h"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace hrlf {

ClipVerdict verdictOf(std::span<const FramePrediction> frames, const ModelCard& model) {
  ClipVerdict verdict;
  verdict.model = model.hash;
  double sum = 0;
  int count = 0;
  std::vector<int> votes(model.classes.size(), 0);
  for (const FramePrediction& frame : frames) {
    if (!frame.score) continue;
    sum += static_cast<double>(*frame.score);
    ++count;
    const auto index = static_cast<std::size_t>(std::max(0.0F, *frame.score));
    if (index < votes.size()) ++votes[index];
  }
  if (count == 0) return verdict;
  if (model.task == Task::Regression) {
    verdict.mean = sum / count;
  } else if (!votes.empty()) {
    verdict.className = model.classes[static_cast<std::size_t>(std::ranges::max_element(votes) - votes.begin())];
  }
  return verdict;
}

}  // namespace hrlf
