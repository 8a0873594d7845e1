// How far the intensities of a model, and the spread of an ensemble, can be trusted on labelled data.
#pragma once

#include "core/base/error.h"
#include "core/base/modality.h"
#include "core/base/progress.h"
#include "core/data/dataset.h"
#include "core/model/model.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace hrlf {

/// A prediction beside its label, both in label units.
struct ScoredSample {
  float score = 0;
  std::optional<float> spread;  ///< of an ensemble
  float label = 0;
};

/// The share of the labels within score +- k * spread.
struct Coverage {
  double k = 0;
  double share = 0;
  double normal = 0;  ///< what it would be, were the errors normal with the spread as their deviation
};

/// Samples whose spread lies in one fifth of all spreads.
struct SpreadBin {
  double from = 0, to = 0;  ///< the smallest and the largest spread
  int n = 0;
  double meanSpread = 0;
  double mae = 0;
};

struct SpreadCalibration {
  double mean = 0;                 ///< of the spread
  std::vector<Coverage> coverage;  ///< k = 1, 2, 3
  double k68 = 0, k95 = 0;         ///< the factor that covers 68.3 % (95.4 %) of the labels
  std::vector<SpreadBin> fifths;   ///< from the smallest spread to the largest
  double rankCorrelation = 0;      ///< Spearman's, of spread and absolute error; 0 when either is constant
};

/// Samples predicted within [from, to): a point of the reliability curve.
struct ReliabilityBin {
  double from = 0, to = 0;  ///< predictions outside the label range count in the first and the last bin
  int n = 0;
  double meanScore = 0;
  double meanLabel = 0;
};

struct Calibration {
  Condition condition;
  int n = 0;
  double mae = 0;
  std::optional<SpreadCalibration> spread;  ///< of an ensemble
  std::vector<ReliabilityBin> reliability;  ///< only bins that hold samples
};

/// @param labelLow, labelHigh  the label range, cut into bins of a round width
[[nodiscard]] Calibration calibrationOf(std::span<const ScoredSample> samples, double labelLow, double labelHigh);

/// The student on a split, under each of allConditions; samples of which nothing remains are left out. Errors: a model
/// or data set of classes, a schema that does not fit, an empty split, cancelled.
[[nodiscard]] Result<std::vector<Calibration>> measureCalibration(const Model& model, const Dataset& dataset,
                                                                  Split split, Progress& progress);

/// A row a condition, then, of the last condition (everything available), errors by spread and the reliability curve.
[[nodiscard]] std::string calibrationToMarkdown(std::span<const Calibration> calibrations);
/// [{"condition", "n", "mae", "spread": {"mean", "coverage": [...], "k68", "k95", "fifths": [...],
/// "rank_correlation"} or null, "reliability": [...]}]
[[nodiscard]] std::string calibrationToJson(std::span<const Calibration> calibrations);

}  // namespace hrlf
