#include "core/report/summary.h"

#include <algorithm>
#include <cmath>

namespace hrlf {
namespace {

constexpr double earshot = 1.0;  // seconds of talk on each side of a moment

/// A mean that grows.
struct RunningMean {
  double sum = 0;
  std::size_t count = 0;

  void add(double value) {
    sum += value;
    ++count;
  }
  [[nodiscard]] std::optional<double> mean() const {
    if (count == 0) return std::nullopt;
    return sum / static_cast<double>(count);
  }
};

}  // namespace

CurveSummary summarise(const std::vector<FramePrediction>& frames, double duration) {
  CurveSummary summary;
  summary.frames = frames.size();
  RunningMean all, squares, first, second;
  for (const FramePrediction& frame : frames) {
    if (!frame.score) continue;
    const Moment moment{frame.time, *frame.score};
    if (all.count == 0 || moment.score < summary.lowest.score) summary.lowest = moment;
    if (all.count == 0 || moment.score > summary.highest.score) summary.highest = moment;
    all.add(moment.score);
    squares.add(moment.score * moment.score);
    (frame.time < duration / 2 ? first : second).add(moment.score);
  }
  summary.predicted = all.count;
  summary.mean = all.mean().value_or(0);
  summary.deviation = std::sqrt(std::max(0.0, squares.mean().value_or(0) - summary.mean * summary.mean));
  summary.firstHalf = first.mean();
  summary.secondHalf = second.mean();
  return summary;
}

std::optional<double> meanDifference(const std::vector<FramePrediction>& a, const std::vector<FramePrediction>& b) {
  RunningMean difference;
  for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i)
    if (a[i].score && b[i].score) difference.add(std::abs(static_cast<double>(*a[i].score) - *b[i].score));
  return difference.mean();
}

std::string wordsAround(const Transcript& transcript, double time) {
  std::string text;
  for (const Word& word : transcript.words) {
    if (word.end < time - earshot || word.start > time + earshot) continue;
    if (!text.empty()) text += ' ';
    text += word.text;
  }
  return text;
}

}  // namespace hrlf
