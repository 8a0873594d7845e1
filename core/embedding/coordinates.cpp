#include "core/embedding/coordinates.h"

#include "core/base/atomic_file.h"
#include "core/embedding/csv_parts.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>

namespace hrlf {
std::string coordinatesToCsv(const Analysis& analysis, std::string_view curve, const RepresentationSet& set,
                             const Embedding& embedding) {
  std::string csv;
  if (analysis.clip) csv += headerLine("clip", pathText(analysis.clip->media.path));
  csv += headerLine("curve", curve) + headerLine("taken away", analysis.request.text()) +
         headerLine("mask seed", std::to_string(analysis.request.seed)) + headerLine("model", analysis.model.name) +
         headerLine("model hash", analysis.model.hash) + embeddingLines(embedding) +
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
