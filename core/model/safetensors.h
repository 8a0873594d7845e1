// The safetensors file format: named float tensors and a map of strings, readable by Python and others. Internal:
// torch. Layout: u64 little-endian length of the header; JSON header {"name": {"dtype", "shape", "data_offsets"},
// "__metadata__": {string: string}}; the data, little-endian, without gaps.
#pragma once

#include <torch/torch.h>

#include "core/base/error.h"

#include <map>
#include <string>
#include <string_view>

namespace hrlf {

struct TensorFile {
  std::map<std::string, std::string> metadata;
  std::map<std::string, torch::Tensor> tensors;  ///< float, contiguous
};

[[nodiscard]] std::string encodeSafetensors(const TensorFile& file);

/// Errors, before any memory is taken for tensors: not this format, cut short, shapes and offsets that do not fit the
/// file, overlap or leave gaps, other types than F32. `where` goes into the messages.
[[nodiscard]] Result<TensorFile> decodeSafetensors(std::string_view bytes, const std::string& where);

}  // namespace hrlf
