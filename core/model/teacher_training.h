// Stage one: the teacher learns from complete samples. Internal: includes torch.
#pragma once

#include "core/model/training_loop.h"

namespace hrlf {

/// L = task + its own L_FRF. run.teacher comes back with its best weights and frozen. Does nothing but freeze it when
/// run.state is of a later stage. Errors as runStage().
[[nodiscard]] Result<void> trainTeacher(TrainingRun& run);

}  // namespace hrlf
