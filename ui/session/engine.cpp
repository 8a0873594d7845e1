#include "ui/session/engine.h"

#include "core/base/resources.h"
#include "core/features/clip_features.h"

namespace hrlf::ui {
namespace {

Result<WordVectors> openWords(const std::filesystem::path& chosen, Progress& progress) {
  return chosen.empty() ? WordVectors::openBuiltIn() : WordVectors::open(chosen, progress);
}

}  // namespace

Result<std::shared_ptr<const Engine>> loadEngine(const EngineFiles& files, const std::shared_ptr<const Engine>& known,
                                                 Progress& progress) {
  auto vectors = known ? Result<WordVectors>(known->vectors) : openWords(files.wordVectors, progress);
  if (!vectors) return tl::unexpected(vectors.error());
  const auto path = files.model.empty() ? resourcePath(starterModelName) : Result<std::filesystem::path>(files.model);
  if (!path) return tl::unexpected(path.error());
  // The starter model has one name, wherever its path was taken from.
  const auto starter = resourcePath(starterModelName);
  const bool isStarter = starter && *starter == *path;
  auto model = Model::load(*path);
  if (!model) return tl::unexpected(model.error());
  if (auto accepted = model->accepts(clipSchema(*vectors)); !accepted) return tl::unexpected(accepted.error());
  return std::make_shared<const Engine>(Engine{*vectors, *model, isStarter ? std::filesystem::path() : files.model});
}

Result<ClipFeatures> readClip(const SessionClip& clip, const WordVectors& vectors,
                              const std::optional<ClipCache>& cache, Progress& progress) {
  ExtractionOptions options;
  if (clip.transcript) options.transcript = clip.transcript->path;
  options.damage = clip.damage;
  auto features = hrlf::readClip(clip.file.path, options, vectors, cache, progress);
  if (!features) return features;
  if (clip.words)
    features = withWords(*features, {*clip.words, TranscriptSource::Edited, features->transcript.origin}, vectors);
  if (clip.speaker) features = withSpeaker(*features, *clip.speaker);
  return features;
}

}  // namespace hrlf::ui
