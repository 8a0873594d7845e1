#include "core/embedding/coordinates.h"

#include "core/base/atomic_file.h"

#include <fmt/format.h>

#include <algorithm>

namespace hrlf {
namespace {

/// A header line must stay one line, whatever the file's name holds.
std::string headerLine(std::string_view name, std::string_view value) {
  std::string text(value);
  std::replace_if(
      text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20; }, ' ');
  return fmt::format("# {}: {}\n", name, text);
}

std::string_view kindOf(const RepresentationPoint& point) {
  if (!point.modality) return "H";
  return point.isSentiment ? "Q" : "U";
}

}  // namespace

std::string coordinatesToCsv(const Analysis& analysis, std::string_view curve, const RepresentationSet& set,
                             const Embedding& embedding) {
  std::string csv;
  if (analysis.clip) csv += headerLine("clip", pathText(analysis.clip->media.path));
  csv += headerLine("curve", curve) + headerLine("taken away", analysis.request.text()) +
         headerLine("mask seed", std::to_string(analysis.request.seed)) + headerLine("model", analysis.model.name) +
         headerLine("model hash", analysis.model.hash) + headerLine("t-SNE seed", std::to_string(embedding.seed)) +
         headerLine("t-SNE perplexity", fmt::format("{:.6g}", embedding.perplexity)) +
         headerLine("t-SNE KL divergence", fmt::format("{:.6g}", embedding.klDivergence)) +
         headerLine("version", "HRLF Studio " + analysis.programVersion);
  csv += "time,modality,kind,score,x,y\n";
  const std::size_t count = std::min({set.points.size(), embedding.x.size(), embedding.y.size()});
  for (std::size_t i = 0; i < count; ++i) {
    const RepresentationPoint& point = set.points[i];
    csv += fmt::format("{:.3f},{},{},{:.6g},{:.6g},{:.6g}\n", point.time,
                       point.modality ? modalityName(*point.modality) : "", kindOf(point), point.score, embedding.x[i],
                       embedding.y[i]);
  }
  return csv;
}

}  // namespace hrlf
