#include "core/model/training_samples.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <utility>

namespace hrlf {
namespace {

constexpr std::size_t oneInEnough = 5;  // a fifth of complete samples is enough for the teacher

std::size_t missingModalities(const Utterance& utterance) {
  return static_cast<std::size_t>(std::count_if(utterance.segment.begin(), utterance.segment.end(),
                                                [](const Sequence& sequence) { return sequence.isMissing(); }));
}

}  // namespace

bool isComplete(const Utterance& utterance) { return missingModalities(utterance) == 0; }

bool isUsed(const Utterance& utterance, bool completeOnly) {
  return completeOnly ? isComplete(utterance) : missingModalities(utterance) < modalityCount;
}

bool areEnoughForTeacher(std::size_t complete, std::size_t all) { return complete * oneInEnough >= all; }

std::vector<Warning> trainingWarnings(const Dataset& dataset, bool completeOnly) {
  std::vector<Warning> warnings;
  const auto leftOut = [&](Split split, bool onlyComplete) {
    const auto& utterances = dataset.split(split);
    const auto left = std::count_if(utterances.begin(), utterances.end(),
                                    [&](const Utterance& utterance) { return !isUsed(utterance, onlyComplete); });
    if (left == 0) return;
    std::string what = onlyComplete
                           ? fmt::format("Utterances that miss a modality and are left out: {}.", left)
                           : fmt::format("Utterances that hold no frame of any modality and are left out: {}.", left);
    warnings.push_back({std::move(what), std::string(splitName(split))});
  };
  leftOut(Split::Train, completeOnly);
  leftOut(Split::Valid, false);

  std::size_t used = 0;
  std::size_t complete = 0;
  for (const Utterance& utterance : dataset.split(Split::Train)) {
    if (!isUsed(utterance, completeOnly)) continue;
    ++used;
    if (isComplete(utterance)) ++complete;
  }
  if (complete == used) return warnings;
  std::string what =
      areEnoughForTeacher(complete, used)
          ? fmt::format("Only {} of {} train utterances have all three modalities: the teacher learns from them alone.",
                        complete, used)
          : fmt::format(
                "Only {} of {} train utterances have all three modalities: the teacher learns from all of them.",
                complete, used);
  warnings.push_back({std::move(what), std::string(splitName(Split::Train))});
  return warnings;
}

}  // namespace hrlf
