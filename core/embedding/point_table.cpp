#include "core/embedding/point_table.h"

#include "core/base/csv.h"
#include "core/base/version.h"

#include <fmt/format.h>

#include <algorithm>

namespace hrlf {
namespace {

/// "# name: value" on one line, whatever the value holds.
std::string headerLine(std::string_view name, std::string_view value) {
  std::string text(value);
  std::replace_if(
      text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20; }, ' ');
  return fmt::format("# {}: {}\n", name, text);
}

std::string embeddingLines(const Embedding& embedding) {
  return headerLine("t-SNE seed", std::to_string(embedding.seed)) +
         headerLine("t-SNE perplexity", fmt::format("{:.6g}", embedding.perplexity)) +
         headerLine("t-SNE KL divergence", fmt::format("{:.6g}", embedding.klDivergence)) +
         headerLine("t-SNE method", embedding.method == TsneMethod::Exact ? "exact" : "Barnes-Hut");
}

std::string rowOf(const SampleTable& table, const PointPicture& picture, std::size_t i, bool withVectors) {
  const RepresentationPoint& point = picture.set.points[i];
  const Sample& sample = table.samples[point.source];
  const SampleView& view = table.views[point.view];
  std::string row = fmt::format(
      "{},{},{},{},{},{},{},{},{:.6g},{:.6g},{:.6g},{}", csvCell(sample.id),
      sample.id.empty() ? fmt::format("{:.3f}", sample.time) : "", sample.split ? splitName(*sample.split) : "",
      sample.label ? fmt::format("{:.6g}", *sample.label) : "", networkName(view.network), csvCell(view.seen),
      point.modality ? modalityName(*point.modality) : "", factorName(point.factor), point.score,
      picture.embedding.x[i], picture.embedding.y[i], csvCell(sample.text));
  const auto width = static_cast<std::size_t>(picture.set.width);
  for (std::size_t c = 0; withVectors && c < width; ++c)
    row += fmt::format(",{:.9g}", picture.set.vectors[i * width + c]);
  return row + "\n";
}

}  // namespace

std::string pointsToCsv(const SampleTable& table, const std::vector<PointPicture>& pictures, bool withVectors) {
  std::string csv = headerLine("source", table.source);
  if (!pictures.empty()) csv += headerLine("representation", representationName(pictures.front().kind));
  csv += headerLine("model", table.model.name) + headerLine("model hash", table.model.hash);
  for (const PointPicture& picture : pictures) csv += embeddingLines(picture.embedding);
  csv += headerLine("version", "HRLF Studio " + std::string(programVersion));
  csv += "id,time,split,label,network,seen,modality,kind,prediction,x,y,text";
  const int width = pictures.empty() ? 0 : pictures.front().set.width;
  for (int c = 1; withVectors && c <= width; ++c) csv += fmt::format(",v{}", c);
  csv += "\n";
  for (const PointPicture& picture : pictures) {
    const std::size_t count =
        std::min({picture.set.points.size(), picture.embedding.x.size(), picture.embedding.y.size()});
    for (std::size_t i = 0; i < count; ++i)
      if (picture.selected.empty() || picture.selected[i] != 0) csv += rowOf(table, picture, i, withVectors);
  }
  return csv;
}

}  // namespace hrlf
