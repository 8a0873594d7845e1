#include "core/evaluation/protocols.h"

#include "core/base/draw.h"
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

struct Scores {
  std::vector<float> predictions;
  std::vector<float> labels;
  int leftOut = 0;
};

/// `mask` gives what is left of the sample with that index, or nothing when it is to be left out.
using Mask = std::function<std::optional<Segment>(const Utterance& utterance, std::uint64_t sample)>;

Result<Scores> score(const ProtocolInput& input, const Predictor& predict, const Mask& mask, Progress& progress) {
  Scores scores;
  const std::size_t count = input.utterances.size();
  for (std::size_t begin = 0; begin < count; begin += samplesAtATime) {
    if (progress.isCancelled()) return cancelled();
    const std::size_t end = std::min(begin + samplesAtATime, count);
    std::vector<Segment> segments;
    for (std::size_t i = begin; i < end; ++i) {
      std::optional<Segment> left = mask(input.utterances[i], i);
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

// Where a file stores no common length, a program that pads would pad to the longest.
PerModality<int> tableFramesOf(const ProtocolInput& input) {
  PerModality<int> frames = input.tableFrames;
  for (const Modality m : allModalities) {
    if (frames[m] > 0) continue;
    for (const Utterance& utterance : input.utterances) {
      frames[m] = std::max(frames[m], utterance.place.first[m] + utterance.segment[m].frames());
    }
  }
  return frames;
}

// Drops a share of the frames of samples, and counts what that did.
class Dropper {
 public:
  Dropper(const ProtocolInput& input, double ratio)
      : dropping_(input.dropping),
        ratio_(ratio),
        seed_(input.seed),
        mmsa_(static_cast<std::uint32_t>(input.seed), tableFramesOf(input)) {}

  /// @param segment  of `utterance`, some modalities of it perhaps removed; not everything
  Segment drop(const Segment& segment, const Utterance& utterance, std::uint64_t sample) {
    const KeptFrames keep = keptFrames(segment, utterance, sample);
    Segment left;
    for (const Modality m : allModalities) {
      left[m] = withDropped(segment[m], keep[m], dropping_.shown);
      if (!segment[m].isMissing() && withMissing(segment[m], keep[m]).isMissing()) ++allFramesDropped[m];
    }
    if (!isAllMissing(left)) return left;
    ++rescued;
    left = withOneFrame(segment, seed_, sample);
    for (const Modality m : allModalities) allFramesDropped[m] -= left[m].isMissing() ? 0 : 1;
    return left;
  }

  PerModality<int> allFramesDropped{{0, 0, 0}};
  int rescued = 0;

 private:
  KeptFrames keptFrames(const Segment& segment, const Utterance& utterance, std::uint64_t sample) {
    PerModality<int> frames;
    for (const Modality m : allModalities) frames[m] = segment[m].frames();
    if (dropping_.draw == FrameDraw::Mmsa) {
      return mmsa_.keptFrames(utterance.place.row, utterance.place.first, frames, ratio_);
    }
    KeptFrames keep;
    for (const Modality m : allModalities) keep[m] = drawKeptFrames(frames[m], ratio_, mixSeed(seed_, sample), m);
    return keep;
  }

  FrameDropping dropping_;
  double ratio_;
  std::uint64_t seed_;
  MmsaFrameDraw mmsa_;
};

constexpr int ratioSteps = 10;
double ratioOf(int step) { return static_cast<double>(step) / ratioSteps; }

}  // namespace

Result<GridResult> runGridCell(const ProtocolInput& input, const Predictor& predict, const Condition& condition,
                               double ratio, const std::string& name, std::vector<std::string>& notes,
                               Progress& progress) {
  Dropper dropper(input, ratio);
  const Mask mask = [&](const Utterance& utterance, std::uint64_t sample) -> std::optional<Segment> {
    Segment left = underCondition(utterance.segment, condition);
    if (isAllMissing(left)) return std::nullopt;
    return ratio > 0 ? dropper.drop(left, utterance, sample) : left;
  };
  progress.update(0, "Evaluating " + name);
  const Result<Scores> scores = score(input, predict, mask, progress);
  if (!scores) return tl::unexpected<Error>(scores.error());
  const std::size_t count = input.utterances.size();
  if (scores->leftOut > 0 && ratio <= 0) notes.push_back(leftOutNote(name, scores->leftOut, count));
  if (dropper.rescued > 0) {
    notes.push_back(
        fmt::format("{}: the draw left nothing of {} of {} samples; one frame of one modality of each "
                    "stayed.",
                    name, dropper.rescued, count));
  }
  GridResult row;
  row.condition = condition;
  row.ratio = ratio;
  row.allFramesDropped = dropper.allFramesDropped;
  fill(row, input, *scores);
  return row;
}

Result<std::vector<ConditionResult>> runInterProtocol(const ProtocolInput& input, const Predictor& predict,
                                                      std::vector<std::string>& notes, Progress& progress) {
  std::vector<ConditionResult> results;
  for (std::size_t i = 0; i < allConditions.size(); ++i) {
    SubProgress part(progress, static_cast<double>(i) / allConditions.size(),
                     static_cast<double>(i + 1) / allConditions.size());
    auto row =
        runGridCell(input, predict, allConditions[i], 0, fmt::format("{{{}}}", allConditions[i].name()), notes, part);
    if (!row) return tl::unexpected<Error>(row.error());
    results.push_back({row->condition, row->regression, std::move(row->classF1)});
  }
  return results;
}

Result<std::vector<RatioResult>> runIntraProtocol(const ProtocolInput& input, const Predictor& predict,
                                                  std::vector<std::string>& notes, Progress& progress) {
  std::vector<RatioResult> results;
  for (int step = 0; step <= ratioSteps; ++step) {
    SubProgress part(progress, step / (ratioSteps + 1.0), (step + 1) / (ratioSteps + 1.0));
    auto row =
        runGridCell(input, predict, Condition{}, ratioOf(step), fmt::format("p = {:.1f}", ratioOf(step)), notes, part);
    if (!row) return tl::unexpected<Error>(row.error());
    results.push_back(std::move(*row));
  }
  return results;
}

Result<std::vector<GridResult>> runGridProtocol(const ProtocolInput& input, const Predictor& predict,
                                                std::vector<std::string>& notes, Progress& progress) {
  constexpr double cells = allConditions.size() * (ratioSteps + 1.0);
  std::vector<GridResult> results;
  for (const Condition& condition : allConditions) {
    for (int step = 0; step <= ratioSteps; ++step) {
      const auto done = static_cast<double>(results.size());
      SubProgress part(progress, done / cells, (done + 1) / cells);
      auto row = runGridCell(input, predict, condition, ratioOf(step),
                             fmt::format("{{{}}}, p = {:.1f}", condition.name(), ratioOf(step)), notes, part);
      if (!row) return tl::unexpected<Error>(row.error());
      results.push_back(std::move(*row));
    }
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
