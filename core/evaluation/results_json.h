// Mean, deviation and tests of an experiment, as JSON.
#pragma once

#include "core/evaluation/result_table.h"

#include <string>
#include <vector>

namespace hrlf {

/// {"provenance": {...}, "methods": [{"name", "runs": [{"seed", "model_hash", "avg_f1"}]}], "metrics": {"MAE": {NAME:
/// {"l": {"mean", "deviation", "n"}, ..., "avg", "test": {"against", "t", "degrees_of_freedom", "p"}}}}, "intra": ...}
[[nodiscard]] std::string resultsToJson(const std::vector<Method>& methods, const ResultTable& table);

}  // namespace hrlf
