#include "core/evaluation/protocols.h"

#include "core/masks/missingness.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>

namespace hrlf {

namespace {

// Masked copies are made for so many samples at a time, so that a large split is never doubled in memory.
constexpr std::size_t samplesAtATime = 128;

bool isAllMissing(const Segment& segment) {
  return std::all_of(segment.begin(), segment.end(), [](const Sequence& s) { return s.isMissing(); });
}

struct Scores {
  std::vector<float> predictions;
  std::vector<float> labels;
  int leftOut = 0;
};

/// `mask` gives what is left of the sample with that index, or nothing when it is to be left out.
using Mask = std::function<std::optional<Segment>(const Segment& segment, std::uint64_t sample)>;

Result<Scores> score(const ProtocolInput& input, const Predictor& predict, const Mask& mask, Progress& progress) {
  Scores scores;
  const std::size_t count = input.utterances.size();
  for (std::size_t begin = 0; begin < count; begin += samplesAtATime) {
    if (progress.isCancelled()) return cancelled();
    const std::size_t end = std::min(begin + samplesAtATime, count);
    std::vector<Segment> segments;
    for (std::size_t i = begin; i < end; ++i) {
      std::optional<Segment> left = mask(input.utterances[i].segment, i);
      if (!left) {
        ++scores.leftOut;
        continue;
      }
      segments.push_back(std::move(*left));
      scores.labels.push_back(input.utterances[i].label);
    }
    if (segments.empty()) continue;
    SubProgress part(progress, static_cast<double>(begin) / static_cast<double>(count),
                     static_cast<double>(end) / static_cast<double>(count));
    const Result<std::vector<float>> predicted = predict(segments, part);
    if (!predicted) return tl::unexpected<Error>(predicted.error());
    if (predicted->size() != segments.size() ||
        !std::all_of(predicted->begin(), predicted->end(), [](float v) { return std::isfinite(v); })) {
      return fail(ErrorKind::BadInput, "The model gives scores that are not finite numbers.", "",
                  "Train it again; this checkpoint cannot be used.");
    }
    scores.predictions.insert(scores.predictions.end(), predicted->begin(), predicted->end());
  }
  return scores;
}

std::vector<int> asClasses(const std::vector<float>& values) {
  std::vector<int> classes(values.size());
  std::transform(values.begin(), values.end(), classes.begin(),
                 [](float v) { return static_cast<int>(std::lround(v)); });
  return classes;
}

template <class Row>
void fill(Row& row, const ProtocolInput& input, const Scores& scores) {
  if (input.task == Task::Regression) {
    row.regression = regressionMetrics(scores.predictions, scores.labels);
    return;
  }
  row.regression.n = static_cast<int>(scores.labels.size());
  row.classF1 = oneVsRestF1(asClasses(scores.predictions), asClasses(scores.labels), input.classes);
}

std::string leftOutNote(const std::string& where, int leftOut, std::size_t count) {
  return fmt::format("{}: {} of {} samples left out, because all that would remain is missing in the data.", where,
                     leftOut, count);
}

}  // namespace

Result<std::vector<ConditionResult>> runInterProtocol(const ProtocolInput& input, const Predictor& predict,
                                                      std::vector<std::string>& notes, Progress& progress) {
  std::vector<ConditionResult> results;
  for (std::size_t i = 0; i < allConditions.size(); ++i) {
    const Condition& condition = allConditions[i];
    SubProgress part(progress, static_cast<double>(i) / allConditions.size(),
                     static_cast<double>(i + 1) / allConditions.size());
    const Mask mask = [&condition](const Segment& segment, std::uint64_t) -> std::optional<Segment> {
      Segment left = underCondition(segment, condition);
      if (isAllMissing(left)) return std::nullopt;
      return left;
    };
    part.update(0, fmt::format("Evaluating with {{{}}}", condition.name()));
    const Result<Scores> scores = score(input, predict, mask, part);
    if (!scores) return tl::unexpected<Error>(scores.error());
    if (scores->leftOut > 0) {
      notes.push_back(leftOutNote(fmt::format("{{{}}}", condition.name()), scores->leftOut, input.utterances.size()));
    }
    ConditionResult row;
    row.condition = condition;
    fill(row, input, *scores);
    results.push_back(std::move(row));
  }
  return results;
}

Result<std::vector<RatioResult>> runIntraProtocol(const ProtocolInput& input, const Predictor& predict,
                                                  std::vector<std::string>& notes, Progress& progress) {
  constexpr int steps = 10;
  std::vector<RatioResult> results;
  for (int step = 0; step <= steps; ++step) {
    const double ratio = static_cast<double>(step) / steps;
    SubProgress part(progress, step / (steps + 1.0), (step + 1) / (steps + 1.0));
    int rescued = 0;
    const Mask mask = [&](const Segment& segment, std::uint64_t sample) -> std::optional<Segment> {
      if (isAllMissing(segment)) return std::nullopt;
      Segment left = atRatio(segment, ratio, input.seed, sample);
      if (!isAllMissing(left)) return left;
      ++rescued;
      return withOneFrame(segment, input.seed, sample);
    };
    part.update(0, fmt::format("Evaluating at p = {:.1f}", ratio));
    const Result<Scores> scores = score(input, predict, mask, part);
    if (!scores) return tl::unexpected<Error>(scores.error());
    if (scores->leftOut > 0 && step == 0) {
      notes.push_back(leftOutNote("Intra-modality", scores->leftOut, input.utterances.size()));
    }
    if (rescued > 0) {
      notes.push_back(
          fmt::format("p = {:.1f}: the draw left nothing of {} of {} samples; one frame of one modality "
                      "of each stayed.",
                      ratio, rescued, input.utterances.size()));
    }
    RatioResult row;
    row.ratio = ratio;
    fill(row, input, *scores);
    results.push_back(std::move(row));
  }
  return results;
}

double headlineF1(Task task, const RegressionMetrics& regression, const std::vector<double>& classF1) {
  if (task == Task::Regression) return regression.f1Non0;
  return classF1.empty() ? 0.0
                         : std::accumulate(classF1.begin(), classF1.end(), 0.0) / static_cast<double>(classF1.size());
}

std::optional<double> averageF1(Task task, const std::vector<ConditionResult>& inter) {
  double sum = 0;
  int conditions = 0;
  for (const ConditionResult& row : inter) {
    if (row.condition.isComplete()) continue;
    if (row.regression.n == 0) return std::nullopt;
    sum += headlineF1(task, row.regression, row.classF1);
    ++conditions;
  }
  return conditions == 0 ? std::nullopt : std::optional(sum / conditions);
}

}  // namespace hrlf
