// The names of the numbers in a feature file.
#pragma once

#include "core/base/error.h"
#include "core/data/dataset.h"
#include "core/features/segment.h"

#include <string>
#include <string_view>

namespace hrlf {

/// The extra top-level key under which a schema travels in a feature file.
inline constexpr std::string_view schemaKey = "hrlf_schema";

/// "text", "audio", "vision": MMSA's key of a modality's features.
constexpr std::string_view featureKey(Modality m) {
  constexpr PerModality<std::string_view> keys{{"text", "audio", "vision"}};
  return keys[m];
}

/// "language_0", "language_1", ... for files that do not name their columns.
[[nodiscard]] FeatureSchema unnamedSchema(const PerModality<std::size_t>& widths);

/// {"extractor", "columns": {"language": [{"name", "unit"}], ...}, "classes": [...]}
[[nodiscard]] std::string schemaToJson(const Dataset& dataset);

/// Fills schema and classes. Errors: not such JSON.
[[nodiscard]] Result<void> schemaFromJson(std::string_view json, const std::string& where, Dataset& dataset);

}  // namespace hrlf
