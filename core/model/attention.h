// Scaled dot-product attention of many narrow heads, from one tensor of queries, keys and values. Internal: torch.
#pragma once

#include <torch/torch.h>

#include <cstdint>

namespace hrlf {

/// softmax(Q K^T / sqrt(width of a head)) V of every head, side by side again. Frames that are not present are not
/// attended to; every sample must have one that is. On the CPU by the kernel of attention_kernel.h, without a tensor of
/// scores; what that does not cover (other devices and types, heads wider than 64) by
/// plainAttention().
/// @param qkv      (B, T, 3 d): query, key and value of every head
/// @param present  (B, T) bool
/// @param dropout  share of the attention weights that is dropped, the others grow by 1 / (1 - dropout); what is
///                 dropped follows from torch's generator
/// @return (B, T, d)
torch::Tensor attention(const torch::Tensor& qkv, const torch::Tensor& present, std::int64_t heads, double dropout);

/// The same out of torch's operators.
torch::Tensor plainAttention(const torch::Tensor& qkv, const torch::Tensor& present, std::int64_t heads,
                             double dropout);

}  // namespace hrlf
