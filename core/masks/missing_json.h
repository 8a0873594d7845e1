// A request for missingness as JSON: in sessions, and in exports of an analysis.
#pragma once

#include "core/base/error.h"
#include "core/masks/missingness.h"

#include <string>
#include <string_view>

namespace hrlf {

/// {"removed": {"language": false, ...}, "ratio": {"language": 0.5, ...}, "spans": {"language": [[1.0, 2.5]], ...},
/// "seed": 1, "pattern": "random", "stretch": 0.5}
[[nodiscard]] std::string missingToJson(const MissingRequest& request);

/// Reads what missingToJson() writes; what is left out is as in an empty request. Errors: BadInput that names the field
/// (no such JSON, a ratio outside [0, 1], a stretch that ends before it starts).
/// @param where  the place of this text in a larger document, for messages; empty: it is the document
[[nodiscard]] Result<MissingRequest> missingFromJson(std::string_view json, const std::string& where = {});

}  // namespace hrlf
