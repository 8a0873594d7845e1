// Stage two: the student learns from incomplete samples what the teacher made of the complete ones. Internal: torch.
#pragma once

#include "core/model/training_loop.h"

namespace hrlf {

/// L_total = L_task + L_FRF + L_HMI + L_HAL + L_KL, weighted. run.teacher is frozen (or empty, when nothing is asked of
/// it). run.student comes back with its best weights; returns that epoch. [choice] Where the teacher learned from
/// complete samples only, its guidance (HMI, HAL, KL) is taken from complete samples only: what it says of others means
/// nothing. Errors as runStage().
[[nodiscard]] Result<int> trainStudent(TrainingRun& run);

}  // namespace hrlf
