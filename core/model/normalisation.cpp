#include "core/model/normalisation.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace hrlf {

namespace {

// Below this share of the mean's size a deviation is rounding noise.
constexpr double relativeFloor = 1e-4;
constexpr double absoluteFloor = 1e-6;

// A column with no spread carries nothing; dividing by 1 keeps it as it is, near zero.
double usableDeviation(double deviation, double mean) {
  return deviation > std::max(absoluteFloor, relativeFloor * std::abs(mean)) ? deviation : 1.0;
}

}  // namespace

Normalisation measureNormalisation(const std::vector<Utterance>& utterances, const FeatureSchema& schema) {
  Normalisation normalisation;
  for (const Modality m : allModalities) {
    const auto width = static_cast<std::size_t>(schema.width(m));
    // Welford's update: large offsets (hertz, decibel) do not eat the digits of the spread.
    std::vector<double> mean(width, 0.0);
    std::vector<double> squares(width, 0.0);
    double frames = 0;
    for (const Utterance& utterance : utterances) {
      const Sequence& sequence = utterance.segment[m];
      for (std::size_t t = 0; t < sequence.present.size(); ++t) {
        const float* row = sequence.values.data() + t * width;
        if (sequence.present[t] == 0 || !std::all_of(row, row + width, [](float x) { return std::isfinite(x); }))
          continue;
        frames += 1;
        for (std::size_t c = 0; c < width; ++c) {
          const double before = row[c] - mean[c];
          mean[c] += before / frames;
          squares[c] += before * (row[c] - mean[c]);
        }
      }
    }
    for (std::size_t c = 0; c < width; ++c) {
      const double deviation = frames > 0 ? std::sqrt(squares[c] / frames) : 0.0;
      normalisation.mean[m].push_back(static_cast<float>(mean[c]));
      // A float's overflow would make every value of the column zero or NaN.
      const double usable = std::min(usableDeviation(deviation, mean[c]), 1e30);
      normalisation.deviation[m].push_back(static_cast<float>(usable));
    }
  }
  return normalisation;
}

}  // namespace hrlf
