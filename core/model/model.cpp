#include "core/model/model.h"

#include "core/model/engine.h"

#include <fmt/format.h>

#include <algorithm>

namespace hrlf {

Result<Model> Model::load(const std::filesystem::path& path) {
  return modelEngine().and_then([&](const ModelEngine* networks) { return networks->load(path); });
}

Result<Model> Model::combine(std::span<const Model> models, const std::filesystem::path& out,
                             const Validate& validate) {
  return modelEngine().and_then([&](const ModelEngine* networks) { return networks->combine(models, out, validate); });
}

const ModelCard& Model::card() const { return loaded_->card(); }

bool Model::hasTeacher() const { return loaded_->hasTeacher(); }

std::vector<Model> Model::members() const {
  if (!card().isEnsemble()) return {*this};
  return loaded_->members();
}

void leaveOutMissing(Prediction& prediction, const Segment& segment) {
  for (const Modality m : allModalities) {
    if (!segment[m].isMissing()) continue;
    for (std::vector<float>* vector : {&prediction.z[m], &prediction.q[m], &prediction.u[m]}) vector->clear();
  }
}

Result<void> Model::accepts(const FeatureSchema& schema) const {
  const std::string difference = card().schema.difference(schema);
  if (difference.empty()) return {};
  return fail(ErrorKind::Mismatch, fmt::format("The features do not fit the model: {}", difference), card().name,
              "Open features of the kind that the model was trained with, or train a model on these.");
}

Result<std::vector<Prediction>> Model::predict(std::span<const Segment> segments, Progress& progress,
                                               Network network) const {
  const auto nothing = std::find_if(segments.begin(), segments.end(), isAllMissing);
  if (nothing != segments.end()) {
    return fail(ErrorKind::BadInput, "All three modalities are missing, so there is nothing to predict from.",
                "segment " + std::to_string(nothing - segments.begin()), "Leave at least one frame of one modality.");
  }
  PerModality<std::vector<const Sequence*>> sequences;
  for (const Modality m : allModalities)
    for (const Segment& segment : segments) sequences[m].push_back(&segment[m]);
  const auto encodings = encode(sequences, progress, network);
  if (!encodings) return tl::unexpected(encodings.error());
  std::vector<PerModality<const Encoding*>> encoded(segments.size());
  for (const Modality m : allModalities)
    for (std::size_t i = 0; i < segments.size(); ++i) encoded[i][m] = &(*encodings)[m][i];
  return predictEncoded(encoded, network);
}

Result<PerModality<std::vector<Encoding>>> Model::encode(const PerModality<std::vector<const Sequence*>>& sequences,
                                                         Progress& progress, Network network) const {
  return loaded_->encode(sequences, progress, network);
}

Result<std::vector<Prediction>> Model::predictEncoded(std::span<const PerModality<const Encoding*>> segments,
                                                      Network network) const {
  return loaded_->predictEncoded(segments, network);
}

}  // namespace hrlf
