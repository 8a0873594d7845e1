// `hrlf embed`: a t-SNE picture of what the model makes of a split, as coordinates.
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/data_option.h"
#include "app/cli/split_option.h"
#include "core/base/atomic_file.h"
#include "core/base/version.h"
#include "core/embedding/utterance_coordinates.h"
#include "core/model/model.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace hrlf::cli {

namespace {

struct Options {
  std::string model, out;
  DataOption data;
  Split split = Split::Test;
  RepresentationKind kind = RepresentationKind::Factors;
  TsneOptions tsne;
};

Result<void> runEmbedding(const Options& options, Progress& progress) {
  auto model = Model::load(options.model);
  if (!model) return tl::unexpected(model.error());
  SubProgress reading(progress, 0.0, 0.1);
  auto dataset = options.data.read(reading);
  if (!dataset) return tl::unexpected(dataset.error());
  sayWarnings(dataset->warnings);
  if (auto fits = model->accepts(dataset->schema); !fits) return fits;

  std::vector<Utterance> utterances;
  std::vector<Segment> segments;
  std::size_t empty = 0;
  for (Utterance& utterance : dataset->split(options.split)) {
    const bool isEmpty = std::all_of(utterance.segment.begin(), utterance.segment.end(),
                                     [](const Sequence& sequence) { return sequence.isMissing(); });
    if (isEmpty) {
      ++empty;
      continue;
    }
    segments.push_back(std::move(utterance.segment));
    utterances.push_back(std::move(utterance));
  }
  if (empty > 0)
    say(fmt::format("Left out, because words, voice and face are all missing: {} of the utterances.", empty));
  SubProgress predicting(progress, 0.1, 0.3);
  const auto predictions = model->predict(segments, predicting);
  if (!predictions) return tl::unexpected(predictions.error());

  const RepresentationSet set = representationSetOf(*predictions, options.kind);
  SubProgress arranging(progress, 0.3, 1.0);
  const auto onStep = [](const Embedding& sofar) {
    constexpr int stepsPerLine = 150;
    if (sofar.iteration % stepsPerLine == 0)
      say(fmt::format("Iteration {}: KL divergence {:.4f}", sofar.iteration, sofar.klDivergence));
  };
  const auto embedding = tsne(set.vectors, std::max(set.width, 1), options.tsne, onStep, arranging);
  if (!embedding) return tl::unexpected(embedding.error());
  const UtterancePicture picture{options.data.name(), options.split, options.kind, model->card(),
                                 std::string(programVersion)};
  const std::string csv = utteranceCoordinatesToCsv(picture, utterances, set, *embedding);
  if (auto written = writeFileAtomically(options.out, csv); !written) return written;
  say(fmt::format("Wrote {} points to {}", set.points.size(), options.out));
  return {};
}

}  // namespace

Command addEmbed(CLI::App& app) {
  static const std::map<std::string, RepresentationKind> kinds{{"q", RepresentationKind::Q},
                                                               {"u", RepresentationKind::U},
                                                               {"factors", RepresentationKind::Factors},
                                                               {"joint", RepresentationKind::Joint}};
  auto options = std::make_shared<Options>();
  auto* parser = app.add_subcommand("embed", "Arrange what a model makes of a split as a t-SNE picture.");
  parser->add_option("--model", options->model, "Checkpoint (.safetensors)")->required();
  addDataOption(*parser, options->data);
  addSplitOption(*parser, options->split);
  parser
      ->add_option("--representation", options->kind,
                   "q (sentiment-relevant), u (modality-specific), factors (both) or joint; factors unless given")
      ->transform(CLI::CheckedTransformer(kinds, CLI::ignore_case));
  parser->add_option("--seed", options->tsne.seed, "Draws where the points start")->capture_default_str();
  parser->add_option("--perplexity", options->tsne.perplexity, "How many neighbours each point tries to keep")
      ->capture_default_str();
  parser->add_option("--out", options->out, "CSV file to write")->required();
  return {parser, [options](Progress& progress) { return runEmbedding(*options, progress); }};
}

}  // namespace hrlf::cli
