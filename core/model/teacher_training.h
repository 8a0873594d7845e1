// Stage one: the teacher learns from complete samples. Internal: includes torch.
#pragma once

#include "core/model/training_loop.h"

namespace hrlf {

/// L = task + its own L_FRF. The network comes back with its best weights and frozen. Errors as runStage().
[[nodiscard]] Result<void> trainTeacher(HrlfNetwork& teacher, TrainingRun& run);

}  // namespace hrlf
