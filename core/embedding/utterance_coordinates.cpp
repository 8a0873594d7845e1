#include "core/embedding/utterance_coordinates.h"

#include "core/base/csv.h"
#include "core/embedding/csv_parts.h"

#include <fmt/format.h>

#include <algorithm>

namespace hrlf {

std::string_view representationName(RepresentationKind kind) {
  switch (kind) {
    case RepresentationKind::Q:
      return "q";
    case RepresentationKind::U:
      return "u";
    case RepresentationKind::Factors:
      return "factors";
    case RepresentationKind::Joint:
      break;
  }
  return "joint";
}

std::string utteranceCoordinatesToCsv(const UtterancePicture& picture, std::span<const Utterance> utterances,
                                      const RepresentationSet& set, const Embedding& embedding) {
  std::string csv = headerLine("data", picture.data) + headerLine("split", splitName(picture.split)) +
                    headerLine("representation", representationName(picture.kind)) +
                    headerLine("model", picture.model.name) + headerLine("model hash", picture.model.hash) +
                    embeddingLines(embedding) +
                    headerLine("t-SNE method", embedding.method == TsneMethod::Exact ? "exact" : "Barnes-Hut") +
                    headerLine("version", "HRLF Studio " + picture.programVersion);
  csv += "id,label,prediction,modality,kind,x,y\n";
  const std::size_t count = std::min({set.points.size(), embedding.x.size(), embedding.y.size()});
  for (std::size_t i = 0; i < count; ++i) {
    const RepresentationPoint& point = set.points[i];
    if (point.source >= utterances.size()) continue;
    const Utterance& utterance = utterances[point.source];
    csv +=
        fmt::format("{},{:.6g},{:.6g},{},{},{:.6g},{:.6g}\n", csvCell(utterance.id), utterance.label, point.score,
                    point.modality ? modalityName(*point.modality) : "", kindOf(point), embedding.x[i], embedding.y[i]);
  }
  return csv;
}

}  // namespace hrlf
