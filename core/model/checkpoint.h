// A trained pair of networks with all that is needed to use it, and its file. Internal: includes torch.
#pragma once

#include "core/base/error.h"
#include "core/model/model.h"
#include "core/model/network.h"

#include <string>
#include <string_view>

namespace hrlf {

struct Checkpoint {
  ModelCard card;
  Normalisation normalisation;
  HrlfNetwork student{nullptr};
  HrlfNetwork teacher{nullptr};  ///< empty when card.config trains none
};

[[nodiscard]] PerModality<int> inputWidths(const FeatureSchema& schema);

/// The bytes of a file in the safetensors format (see safetensors.h). Tensors are named "student.", "teacher." and
/// "normalisation."; the card is in the metadata, without its name and hash. May throw c10::Error.
[[nodiscard]] std::string encodeCheckpoint(const Checkpoint& checkpoint);

/// Errors: as decodeSafetensors(), of a newer format, tensors missing, left over or not finite. Networks are made only
/// after their size was found to be that of the file. May throw c10::Error and std::bad_alloc.
[[nodiscard]] Result<Checkpoint> decodeCheckpoint(std::string_view bytes, const std::string& where);

}  // namespace hrlf
