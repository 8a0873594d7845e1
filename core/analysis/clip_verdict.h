// One word on a whole clip, for lists and tables.
#pragma once

#include "core/analysis/analysis.h"

#include <optional>
#include <span>
#include <string>

namespace hrlf {

/// nullopt and empty where no frame has a prediction.
struct ClipVerdict {
  std::optional<double> mean;  ///< regression: of the predictions over the frames, label units
  std::string className;       ///< classification: the class that most frames have
  std::string model;           ///< SHA-256 of the model
};

/// Of a curve of this model's.
[[nodiscard]] ClipVerdict verdictOf(std::span<const FramePrediction> frames, const ModelCard& model);

}  // namespace hrlf
