// The published protocols: inter-modality (seven conditions), intra-modality (p = 0 ... 1), and both at once.
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/data/dataset.h"
#include "core/evaluation/metrics.h"
#include "core/masks/frame_dropping.h"
#include "core/model/model.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hrlf {

enum class Protocol {
  Inter,  ///< each of allConditions
  Intra,  ///< p = 0, 0.1, ..., 1 on all modalities
  Both,   ///< one after the other
  Grid    ///< each condition at each p; holds what Both does as its first column and its last row
};
/// "inter", "intra", "both", "grid".
[[nodiscard]] std::string_view protocolName(Protocol protocol);
[[nodiscard]] std::optional<Protocol> protocolFromName(std::string_view name);

struct EvaluationOptions {
  Split split = Split::Test;
  Protocol protocol = Protocol::Both;
  FrameDropping dropping;
  std::uint64_t seed = 1;  ///< draws which frames are dropped
  Network network = Network::Student;
};

struct ConditionResult {
  Condition condition;
  RegressionMetrics regression;  ///< task Regression; of a classification only n is set
  std::vector<double> classF1;   ///< task Classification, one-vs-rest weighted F1 of each class
};

struct RatioResult {
  double ratio = 0;
  RegressionMetrics regression;
  std::vector<double> classF1;
  /// Samples in which a modality was there and lost all its frames to the draw. Never counts a modality that the
  /// condition removed or the data lack.
  PerModality<int> allFramesDropped{{0, 0, 0}};
};

/// One condition at one ratio.
struct GridResult : RatioResult {
  Condition condition;
};

struct Evaluation {
  std::string modelName, modelHash, dataset, split, programVersion;
  std::string dataFingerprint;  ///< SHA-256 of the evaluated split's numbers
  Protocol protocol = Protocol::Both;
  FrameDropping dropping;
  std::uint64_t seed = 1;
  Network network = Network::Student;
  Task task = Task::Regression;
  std::vector<std::string> classes;
  std::vector<ConditionResult> inter;  ///< in the order of allConditions
  std::optional<double> averageF1;     ///< the paper's "Avg.": mean F1 of the six incomplete conditions
  std::vector<RatioResult> intra;      ///< p = 0, 0.1, ..., 1.0; where no frame at all is left, one stays
  std::vector<GridResult> grid;        ///< a condition after the other, in the order of allConditions
  std::vector<std::string> notes;      ///< e.g. samples left out because all that remained was missing already
};

/// Errors: schema mismatch, empty split, a seed that numpy does not take, a teacher that the model lacks, cancelled.
[[nodiscard]] Result<Evaluation> evaluate(const Model& model, const Dataset& dataset, const EvaluationOptions& options,
                                          Progress& progress);

/// What the figure called F1 is, in a sentence.
[[nodiscard]] std::string_view f1Definition(Task task);

/// JSON: {"inter": [{"condition", "f1", "acc2", "acc7", "mae", "corr", "n", ...}], "avg_f1", "intra": [{"ratio", "f1",
/// "mae", ...}], "grid": [{"condition", "ratio", ...}], "f1_definition", "model", "model_hash", "seed", ...}. Rows have
/// each figure under MMSA's name as well, and "removed" (modalities that the condition takes away) apart from
/// "all_frames_dropped" (samples a modality of which was there and lost all frames).
[[nodiscard]] std::string evaluationToJson(const Evaluation& evaluation);
/// The same back. Error: not such a JSON text; names the key.
[[nodiscard]] Result<Evaluation> evaluationFromJson(std::string_view json);

}  // namespace hrlf
