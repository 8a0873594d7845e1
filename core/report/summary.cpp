#include "core/report/summary.h"

#include "core/base/condition_text.h"
#include "core/base/text.h"

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

/// What the figures of a card measure, each with how to read them.
struct Measure {
  std::string_view name;  ///< as the card has it
  std::string_view meaning;
  std::string_view remark;
};
constexpr std::array<Measure, 3> measures{
    {{"valid MAE:", "Mean absolute error on the validation split, in label units,", "0 would be without error."},
     {"valid F1:", "F1 on the validation split", "More is better."},
     {"valid accuracy:", "Share of right predictions on the validation split", "1 would be without error."}}};

/// "{l,a} 1.008" and so on as sentences; nullopt: something else stands there.
std::optional<std::string> figuresInWords(std::string_view line) {
  const auto* const measure =
      std::ranges::find_if(measures, [line](const Measure& one) { return line.starts_with(one.name); });
  if (measure == measures.end()) return std::nullopt;
  line.remove_prefix(measure->name.size());
  std::string list;
  std::string average;
  while (!line.empty()) {
    line.remove_prefix(std::min(line.find_first_not_of(' '), line.size()));
    const std::string_view name = line.substr(0, line.find(' '));
    line.remove_prefix(std::min(name.size() + 1, line.size()));
    const std::string_view figure = line.substr(0, line.find(' '));
    line.remove_prefix(figure.size());
    if (!parseNumber<double>(figure)) return std::nullopt;
    if (name == "Avg.") {
      average = fmt::format("; {} on average over the incomplete ones", figure);
      continue;
    }
    const auto condition =
        std::ranges::find_if(allConditions, [name](const Condition& one) { return conditionText(one) == name; });
    if (condition == allConditions.end()) return std::nullopt;
    list += fmt::format("{}{} {}", list.empty() ? "" : ", ", conditionInWords(*condition), figure);
  }
  if (list.empty()) return std::nullopt;
  return fmt::format("{} by what the model was given: {}{}. {}", measure->meaning, list, average, measure->remark);
}

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

std::string conditionInWords(const Condition& condition) {
  std::string text;
  for (Modality m : allModalities)
    if (condition.available[m]) text += (text.empty() ? "" : " + ") + std::string(plainName(m));
  return condition.isComplete() ? text + " (complete)" : text;
}

std::string validationInWords(std::string_view line) {
  constexpr std::string_view each = "each alone: ";
  if (!line.starts_with(each)) return figuresInWords(line).value_or(std::string(line));
  std::string text;
  for (std::string_view rest = line.substr(each.size()); !rest.empty();) {
    const std::string_view member = rest.substr(0, rest.find("; "));
    rest.remove_prefix(std::min(member.size() + 2, rest.size()));
    const std::size_t colon = member.find(": ");
    const auto figures = colon == std::string_view::npos ? std::nullopt : figuresInWords(member.substr(colon + 2));
    if (!figures) return std::string(line);
    text += fmt::format("{}Network of {}: {}", text.empty() ? "" : " ", member.substr(0, colon), *figures);
  }
  return text;
}

std::string clockText(double seconds) {
  if (!std::isfinite(seconds)) return "?";
  const double tenths = std::round(std::abs(seconds) * 10);
  const double minutes = std::floor(tenths / 600);
  return fmt::format("{}{:.0f}:{:04.1f}", seconds < 0 && tenths > 0 ? "\u2212" : "", minutes,
                     (tenths - minutes * 600) / 10);
}

}  // namespace hrlf
