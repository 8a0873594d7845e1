// What the tables of t-SNE coordinates have in common.
#pragma once

#include "core/embedding/representations.h"

#include <string>
#include <string_view>

namespace hrlf {

/// "# name: value" on one line, whatever the value holds.
[[nodiscard]] std::string headerLine(std::string_view name, std::string_view value);

/// Seed, perplexity and divergence of a picture as header lines.
[[nodiscard]] std::string embeddingLines(const Embedding& embedding);

/// "Q", "U" or "H".
[[nodiscard]] std::string_view kindOf(const RepresentationPoint& point);

}  // namespace hrlf
