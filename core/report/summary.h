// What can be said of a prediction in a sentence.
#pragma once

#include "core/analysis/analysis.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hrlf {

struct Moment {
  double time = 0;   ///< seconds
  double score = 0;  ///< label units
};

/// Figures of one curve, over the frames that have a prediction.
struct CurveSummary {
  std::size_t frames = 0;     ///< of the clip
  std::size_t predicted = 0;  ///< of them with a prediction; 0: nothing below means anything
  double mean = 0;
  double deviation = 0;                         ///< of the population
  std::optional<double> spread;                 ///< mean spread, where the model is an ensemble
  Moment lowest, highest;                       ///< the first of equals
  std::optional<double> firstHalf, secondHalf;  ///< means; nullopt where that half has no prediction
};

/// @param middle  seconds; where the first half ends
[[nodiscard]] CurveSummary summarise(const std::vector<FramePrediction>& frames, double middle);

/// Words spoken within a second of `time`, joined by spaces; empty when nobody speaks.
[[nodiscard]] std::string wordsAround(const Transcript& transcript, double time);

/// What a request takes away, as a reader who does not know the field would say it: "all of the voice; 50 % of the
/// words (seed 1); the face at 0:03.0–0:06.5" or "nothing".
[[nodiscard]] std::string requestInWords(const MissingRequest& request);

/// "words", "voice", "face".
[[nodiscard]] std::string_view plainName(Modality modality);

/// "words + voice", "words + voice + face (complete)".
[[nodiscard]] std::string conditionInWords(const Condition& condition);

/// What a model's card says of its validation, for a reader who does not know the field: the line of a training or of
/// an ensemble ("valid MAE: {l} 1.175 ... Avg. 0.904") as sentences, any other as it is.
[[nodiscard]] std::string validationInWords(std::string_view line);

/// "1:05.2"
[[nodiscard]] std::string clockText(double seconds);

}  // namespace hrlf
