// Which utterances a training works with.
#pragma once

#include "core/base/error.h"
#include "core/data/dataset.h"

#include <cstddef>
#include <vector>

namespace hrlf {

/// All three modalities are there, with a frame at least.
[[nodiscard]] bool isComplete(const Utterance& utterance);

/// Holds any frame at all. @param completeOnly  and is complete
[[nodiscard]] bool isUsed(const Utterance& utterance, bool completeOnly);

/// The teacher learns from the complete samples alone, unless they are fewer than one in five.
[[nodiscard]] bool areEnoughForTeacher(std::size_t complete, std::size_t all);

/// What a person should know of it before they train: utterances that are left out, and what teacher and student learn
/// from where not all are complete.
[[nodiscard]] std::vector<Warning> trainingWarnings(const Dataset& dataset, bool completeOnly);

}  // namespace hrlf
