// Trained networks with all that is needed to use them, and their file. Internal: includes torch.
#pragma once

#include "core/base/error.h"
#include "core/model/model.h"
#include "core/model/network.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace hrlf {

/// More networks than that would rather be a damaged file.
inline constexpr std::size_t mostMembers = 100;

/// The networks of one seed.
struct NetworkPair {
  HrlfNetwork student{nullptr};
  HrlfNetwork teacher{nullptr};  ///< empty when the configuration trains none
};

struct Checkpoint {
  ModelCard card;
  Normalisation normalisation;       ///< one for all: members are trained on the same data
  std::vector<NetworkPair> members;  ///< as many as card.members
};

[[nodiscard]] PerModality<int> inputWidths(const FeatureSchema& schema);

/// The bytes of a file in the safetensors format (see safetensors.h). Tensors are named "student.", "teacher." and
/// "normalisation.", those of an ensemble "member.0.student." and so on; the card is in the metadata, without its name
/// and hash. May throw c10::Error.
[[nodiscard]] std::string encodeCheckpoint(const Checkpoint& checkpoint);

/// Errors: as decodeSafetensors(), of a newer format, tensors missing, left over or not finite. Networks are made only
/// after their size was found to be that of the file. May throw c10::Error and std::bad_alloc.
[[nodiscard]] Result<Checkpoint> decodeCheckpoint(std::string_view bytes, const std::string& where);

}  // namespace hrlf
