// Attention of one head of one sample on plain floats, forward and backward, without torch. Narrow heads leave matrix
// products nothing to do, so the lanes of a vector are neighbouring queries, and scores live no longer than a key.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace hrlf {

/// Widest head of the kernel.
inline constexpr std::int64_t widestHead = 64;

/// One head of one sample. Rows of query, key and value are `stride` floats apart, one a frame.
struct AttentionHead {
  const float* query;
  const float* key;
  const float* value;
  std::int64_t stride;
  std::int64_t frames;
  std::int64_t width;        ///< of the head, 1 to widestHead
  const std::int64_t* seen;  ///< the frames to look at
  std::int64_t seenCount;
  float dropout;       ///< share of the weights that is dropped, the others grow by 1 / (1 - dropout)
  std::uint32_t seed;  ///< what is dropped follows from seed, query and key, so that backward sees it again
};

/// What forward leaves for backward, both of `frames` floats: weight = 2^(score - highest) * inverseSum.
struct AttentionSums {
  float* highest;
  float* inverseSum;
};

/// mixed_i = sum_j softmax_j(q_i k_j / sqrt(width)) v_j over the seen j; 0 when none is seen.
/// @param mixed    `frames` rows, `mixedStride` floats apart
/// @param scratch  grows as needed; keep it for the next call
void attend(const AttentionHead& head, float* mixed, std::int64_t mixedStride, AttentionSums sums,
            std::vector<float>& scratch);

/// Gradients along `mixedGradient`, whose rows lie as those of `mixed`. They are laid out like query, key and value;
/// every frame is written, with 0 in key and value of frames that were not seen.
void attendBackward(const AttentionHead& head, const float* mixed, const float* mixedGradient, std::int64_t mixedStride,
                    AttentionSums sums, float* queryGradient, float* keyGradient, float* valueGradient,
                    std::vector<float>& scratch);

}  // namespace hrlf
