// Whether two data sets are the same numbers.
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/data/dataset.h"

#include <span>
#include <string>

namespace hrlf {

/// SHA-256 (hex) of task, schema, and ids, labels and features of `splits`. Equal for equal numbers, whatever file they
/// came from. Errors: out of memory, cancelled.
[[nodiscard]] Result<std::string> fingerprint(const Dataset& dataset, std::span<const Split> splits,
                                              const Progress& progress);

}  // namespace hrlf
