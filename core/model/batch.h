// Segments as padded tensors. Internal: includes torch.
#pragma once

#include <torch/torch.h>

#include "core/base/error.h"
#include "core/base/modality.h"
#include "core/features/segment.h"
#include "core/model/model.h"

#include <span>

namespace hrlf {

/// X_m of a batch, with the two masks that are never mixed up: a frame may be real but missing, and padding is no
/// frame.
struct PaddedSequences {
  torch::Tensor values;   ///< (B, T, d_m) float, normalised; zero where missing or padding
  torch::Tensor present;  ///< (B, T) bool: a frame that was seen
  torch::Tensor length;   ///< (B) int64: frames without padding
};

using Batch = PerModality<PaddedSequences>;

/// Whether the sequence is a table of the schema's width. Mismatch names the modality.
[[nodiscard]] Result<void> checkShape(const Sequence& sequence, Modality m, const FeatureSchema& schema);
/// The same of every sequence of a segment.
[[nodiscard]] Result<void> checkShapes(const Segment& segment, const FeatureSchema& schema);

/// Pads to the longest sequence of each modality (at least one frame, so that no tensor is empty) and normalises. A
/// frame with a value that is not finite counts as missing. Segments must have passed checkShapes().
[[nodiscard]] Batch makeBatch(std::span<const Segment* const> segments, const Normalisation& normalisation);

/// The same of single sequences of one modality.
[[nodiscard]] PaddedSequences pad(std::span<const Sequence* const> sequences, Modality m,
                                  const Normalisation& normalisation);

/// (B) bool: samples of which at least one frame was seen.
[[nodiscard]] torch::Tensor hasFrames(const PaddedSequences& sequences);

}  // namespace hrlf
