// The published protocols: inter-modality (seven conditions) and intra-modality (p = 0 ... 1).
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/data/dataset.h"
#include "core/evaluation/metrics.h"
#include "core/model/model.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace hrlf {

enum class Protocol { Inter, Intra, Both };

struct ConditionResult {
  Condition condition;
  RegressionMetrics regression;  ///< task Regression; of a classification only n is set
  std::vector<double> classF1;   ///< task Classification, one-vs-rest weighted F1 of each class
};

struct RatioResult {
  double ratio = 0;
  RegressionMetrics regression;
  std::vector<double> classF1;
};

struct Evaluation {
  std::string modelName, modelHash, dataset, split, programVersion;
  std::uint64_t seed = 1;
  Task task = Task::Regression;
  std::vector<std::string> classes;
  std::vector<ConditionResult> inter;  ///< in the order of allConditions
  std::optional<double> averageF1;     ///< the paper's "Avg.": mean F1 of the six incomplete conditions
  std::vector<RatioResult> intra;      ///< p = 0, 0.1, ..., 1.0; at p = 1 one frame of one modality stays
  std::vector<std::string> notes;      ///< e.g. samples left out because all that remained was missing already
};

/// Errors: schema mismatch, empty split, cancelled.
[[nodiscard]] Result<Evaluation> evaluate(const Model& model, const Dataset& dataset, Split split, Protocol protocol,
                                          std::uint64_t seed, Progress& progress);

/// JSON: {"inter": [{"condition", "f1", "acc2", "acc7", "mae", "corr", "n", ...}], "avg_f1", "intra": [{"ratio", "f1",
/// "mae", ...}], "f1_definition", "model", "model_hash", "seed", ...}
[[nodiscard]] std::string evaluationToJson(const Evaluation& evaluation);

}  // namespace hrlf
