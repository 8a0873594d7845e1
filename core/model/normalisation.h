// Statistics of the train split that every input goes through.
#pragma once

#include "core/data/dataset.h"
#include "core/model/model.h"

#include <vector>

namespace hrlf {

/// Mean and deviation of each column over the present frames of `utterances`. A column that hardly varies gets the
/// floor of its deviation, so that a constant column stays small on data where it is not constant.
[[nodiscard]] Normalisation measureNormalisation(const std::vector<Utterance>& utterances, const FeatureSchema& schema);

}  // namespace hrlf
