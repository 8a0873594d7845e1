#include "core/embedding/csv_parts.h"

#include <fmt/format.h>

#include <algorithm>

namespace hrlf {

std::string headerLine(std::string_view name, std::string_view value) {
  std::string text(value);
  std::replace_if(
      text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20; }, ' ');
  return fmt::format("# {}: {}\n", name, text);
}

std::string embeddingLines(const Embedding& embedding) {
  return headerLine("t-SNE seed", std::to_string(embedding.seed)) +
         headerLine("t-SNE perplexity", fmt::format("{:.6g}", embedding.perplexity)) +
         headerLine("t-SNE KL divergence", fmt::format("{:.6g}", embedding.klDivergence));
}

std::string_view kindOf(const RepresentationPoint& point) {
  if (!point.modality) return "H";
  return point.isSentiment ? "Q" : "U";
}

}  // namespace hrlf
