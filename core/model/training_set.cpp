#include "core/model/training_set.h"

#include "core/model/normalisation.h"
#include "core/model/training_samples.h"

#include <fmt/format.h>
#include <spdlog/spdlog.h>

#include <cmath>
#include <numeric>
#include <utility>

namespace hrlf {

namespace {

bool isUsableLabel(float label, const Dataset& dataset) {
  if (!std::isfinite(label)) return false;
  if (dataset.task == Task::Regression) return true;
  return label >= 0 && label < static_cast<float>(dataset.classes.size()) && label == std::floor(label);
}

Result<LabelledSegments> usableSegments(const Dataset& dataset, Split split, bool completeOnly) {
  LabelledSegments usable;
  std::vector<float> labels;
  for (const Utterance& utterance : dataset.split(split)) {
    const std::string where = fmt::format("{}, {}, utterance {}", dataset.name, splitName(split), utterance.id);
    if (auto shapes = checkShapes(utterance.segment, dataset.schema); !shapes) {
      Error error = shapes.error();
      error.where = where;
      return tl::unexpected(error);
    }
    if (!isUsableLabel(utterance.label, dataset)) {
      return fail(ErrorKind::BadInput, fmt::format("The label {} cannot be used.", utterance.label), where,
                  "Correct or remove the utterance.");
    }
    if (!isUsed(utterance, completeOnly)) continue;
    usable.segments.push_back(&utterance.segment);
    usable.complete.push_back(isComplete(utterance));
    labels.push_back(utterance.label);
  }
  if (usable.segments.empty()) {
    return fail(ErrorKind::BadInput, fmt::format("The {} split holds no utterance to work with.", splitName(split)),
                dataset.name, "Training needs a train split and a valid split.");
  }
  usable.labels = torch::tensor(labels);
  return usable;
}

}  // namespace

Result<TrainingSet> makeTrainingSet(const Dataset& dataset, bool completeOnly) {
  for (const Modality m : allModalities) {
    if (dataset.schema.width(m) == 0) {
      return fail(ErrorKind::BadInput, fmt::format("{} has no columns.", modalityName(m)), dataset.name,
                  "Training needs features of all three modalities.");
    }
  }
  if (dataset.task == Task::Classification && dataset.classes.size() < 2) {
    return fail(ErrorKind::BadInput, "There are fewer than two classes.", dataset.name);
  }
  TrainingSet set;
  set.task = dataset.task;
  auto train = usableSegments(dataset, Split::Train, completeOnly);
  if (!train) return tl::unexpected(train.error());
  auto valid = usableSegments(dataset, Split::Valid, false);
  if (!valid) return tl::unexpected(valid.error());
  set.train = *std::move(train);
  set.valid = *std::move(valid);
  set.normalisation = measureNormalisation(dataset.split(Split::Train), dataset.schema);

  for (std::int64_t i = 0; i < set.train.size(); ++i) {
    if (set.train.complete[static_cast<std::size_t>(i)]) set.teacherSamples.push_back(i);
  }
  if (!areEnoughForTeacher(set.teacherSamples.size(), set.train.segments.size())) {
    set.teacherSamples.resize(set.train.segments.size());
    std::iota(set.teacherSamples.begin(), set.teacherSamples.end(), 0);
    set.teacherSawOnlyComplete = false;
  }
  for (const Warning& warning : trainingWarnings(dataset, completeOnly))
    spdlog::info("{} [{}]", warning.what, warning.where);
  return set;
}

Batch batchOf(const TrainingSet& set, const LabelledSegments& from, const std::vector<std::int64_t>& samples) {
  std::vector<const Segment*> segments;
  segments.reserve(samples.size());
  for (const std::int64_t i : samples) segments.push_back(from.segments[static_cast<std::size_t>(i)]);
  return makeBatch(segments, set.normalisation);
}

}  // namespace hrlf
