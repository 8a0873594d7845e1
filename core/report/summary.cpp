#include "core/report/summary.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
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

CurveSummary summarise(const std::vector<FramePrediction>& frames, double middle) {
  CurveSummary summary;
  summary.frames = frames.size();
  RunningMean all, squares, spread, first, second;
  for (const FramePrediction& frame : frames) {
    if (!frame.score) continue;
    const Moment moment{frame.time, *frame.score};
    if (all.count == 0 || moment.score < summary.lowest.score) summary.lowest = moment;
    if (all.count == 0 || moment.score > summary.highest.score) summary.highest = moment;
    all.add(moment.score);
    squares.add(moment.score * moment.score);
    if (frame.spread) spread.add(*frame.spread);
    (frame.time < middle ? first : second).add(moment.score);
  }
  summary.predicted = all.count;
  summary.mean = all.mean().value_or(0);
  summary.deviation = std::sqrt(std::max(0.0, squares.mean().value_or(0) - summary.mean * summary.mean));
  summary.spread = spread.mean();
  summary.firstHalf = first.mean();
  summary.secondHalf = second.mean();
  return summary;
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

std::string requestInWords(const MissingRequest& request) {
  std::string text;
  for (Modality m : allModalities) {
    std::string part;
    if (request.removed[m]) {
      part = fmt::format("all of the {}", plainName(m));
    } else if (request.ratio[m] > 0) {
      part = fmt::format("{:.4g} % of the {}{} (seed {})", 100 * request.ratio[m], plainName(m), request.patternText(),
                         request.seed);
    }
    if (!request.removed[m] && !request.spans[m].empty()) {
      part += part.empty() ? fmt::format("the {} at ", plainName(m)) : ", and at ";
      for (std::size_t i = 0; i < request.spans[m].size(); ++i)
        part += fmt::format("{}{}\u2013{}", i == 0 ? "" : ", ", clockText(request.spans[m][i].start),
                            clockText(request.spans[m][i].end));
    }
    if (!part.empty()) text += (text.empty() ? "" : "; ") + part;
  }
  return text.empty() ? "nothing" : text;
}

std::string_view plainName(Modality modality) {
  constexpr std::array<std::string_view, modalityCount> names{"words", "voice", "face"};
  return names[static_cast<std::size_t>(modality)];
}

std::string clockText(double seconds) {
  if (!std::isfinite(seconds)) return "?";
  const double tenths = std::round(std::abs(seconds) * 10);
  const double minutes = std::floor(tenths / 600);
  return fmt::format("{}{:.0f}:{:04.1f}", seconds < 0 && tenths > 0 ? "\u2212" : "", minutes,
                     (tenths - minutes * 600) / 10);
}

}  // namespace hrlf
