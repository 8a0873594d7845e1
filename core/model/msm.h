// MSM, modality stochastic missing. Internal: includes torch.
#pragma once

#include "core/model/batch.h"
#include "core/model/config.h"

#include <random>

namespace hrlf {

/// MSM(S) of the paper: a copy of `batch` in which each sample, on its own, lost whole modalities (inter) and frames
/// (intra) at random as `config` says. Of a sample with any present frame at least one frame of one modality stays.
[[nodiscard]] Batch modalityStochasticMissing(const Batch& batch, const TrainingConfig& config,
                                              std::mt19937_64& random);

/// A copy of `batch` in which a share of the samples with language, `config.swapAudio` and `config.swapVision`, holds
/// the audio or vision of another sample (which may be missing) in place of its own. Draws nothing at a share of 0.
[[nodiscard]] Batch swapBesideLanguage(const Batch& batch, const TrainingConfig& config, std::mt19937_64& random);

}  // namespace hrlf
