// Evaluations of several methods over seeds, side by side: what tables and curves are made of.
#pragma once

#include "core/base/error.h"
#include "core/evaluation/evaluation.h"
#include "core/evaluation/experiment.h"
#include "core/evaluation/seed_statistics.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace hrlf {

struct SeededEvaluation {
  std::uint64_t seed = 1;  ///< of the training
  Evaluation evaluation;
};

/// One row of a table.
struct Method {
  std::string name;
  std::vector<SeededEvaluation> runs;  ///< not empty; different seeds
};

/// The students of an experiment, a variant each.
[[nodiscard]] std::vector<Method> methodsOf(const Experiment& experiment);
/// The teachers of the variants that have them in every run, as "NAME, teacher".
[[nodiscard]] std::vector<Method> teachersOf(const Experiment& experiment);

/// What lies in `path`: the file of one evaluation; a folder of seed-<n>/evaluation.json (`hrlf train --seeds`); or a
/// folder of such folders (`hrlf ablate`), whose results.json gives names and order. Errors: nothing of the kind there,
/// files that are damaged.
[[nodiscard]] Result<std::vector<Method>> loadMethods(const std::filesystem::path& path);

/// Whether all were measured alike: numbers, split, protocol, frame dropping and its seed, version of the program. The
/// error names the first difference. Errors: also no method, or one without runs.
[[nodiscard]] Result<void> checkComparable(const std::vector<Method>& methods);

/// One figure of a result, and how people call it.
struct Metric {
  std::string name;        ///< as MMSA calls it: "Non0_F1_score"; of classes "F1" and "F1 happy"
  std::string title;       ///< for a table or an axis: "F1", "MAE"
  std::string definition;  ///< a sentence
  bool lowerIsBetter = false;
  bool isShare = true;   ///< a fraction, shown in per cent
  bool inPrint = false;  ///< in tables for people; a CSV has them all
  double RegressionMetrics::*value = nullptr;
  std::optional<std::size_t> classIndex;  ///< of one class; with neither this nor `value`: mean over the classes

  /// nullopt when there was no sample.
  [[nodiscard]] std::optional<double> of(const RegressionMetrics& regression, const std::vector<double>& classF1) const;
};

/// The metrics of these evaluations, the headline first.
[[nodiscard]] std::vector<Metric> metricsOf(const Evaluation& evaluation);

/// The values of a method's runs under `condition`, or, with nullopt, of "Avg.", their mean over the six incomplete
/// conditions; with the seeds. Runs in which there was no sample are left out.
[[nodiscard]] std::vector<std::pair<std::uint64_t, double>> interValues(const Method& method, const Metric& metric,
                                                                        const std::optional<Condition>& condition);

/// Paired over the seeds that both have.
[[nodiscard]] PairedTest testOfAverage(const Method& a, const Method& b, const Metric& metric);

/// A metric against the share of dropped frames.
struct RatioCurve {
  std::string name;
  std::vector<double> ratios;
  std::vector<SampleStatistics> values;  ///< over the seeds
};
/// Empty when the methods were not evaluated by an intra-modality protocol.
[[nodiscard]] std::vector<RatioCurve> ratioCurves(const std::vector<Method>& methods, const Metric& metric);

/// What must be known to repeat the figures of comparable methods, as name and value, a line each: data, split, seeds,
/// protocol, dropping, metric definition, version, and the hashes of the models.
[[nodiscard]] std::vector<std::pair<std::string, std::string>> provenanceOf(const std::vector<Method>& methods);

}  // namespace hrlf
