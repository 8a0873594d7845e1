// `hrlf embed`: a t-SNE picture of what the model makes of a split, as coordinates.
#include "app/cli/by_name.h"
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/data_option.h"
#include "app/cli/split_option.h"
#include "core/base/atomic_file.h"
#include "core/embedding/point_table.h"
#include "core/model/model.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>

namespace hrlf::cli {

namespace {

struct Options {
  std::string model, out;
  DataOption data;
  Split split = Split::Test;
  RepresentationKind kind = RepresentationKind::Factors;
  Network network = Network::Student;
  bool vectors = false;
  TsneOptions tsne;
};

Result<void> runEmbedding(const Options& options, Progress& progress) {
  auto model = Model::load(options.model);
  if (!model) return tl::unexpected(model.error());
  SubProgress reading(progress, 0.0, 0.1);
  auto dataset = options.data.read(reading);
  if (!dataset) return tl::unexpected(dataset.error());
  sayWarnings(dataset->warnings);
  SubProgress predicting(progress, 0.1, 0.3);
  const auto table = datasetSamples(*model, *dataset, options.data.name(), std::array{options.split}, 0,
                                    std::array{ViewRequest{options.network, {}}}, predicting);
  if (!table) return tl::unexpected(table.error());
  const auto& predictions = table->views.front().predictions;
  if (const auto empty = std::count(predictions.begin(), predictions.end(), std::nullopt); empty > 0)
    say(fmt::format("Left out, because words, voice and face are all missing: {} of the utterances.", empty));

  PointPicture picture;
  picture.kind = options.kind;
  picture.set = representationSet(*table, options.kind);
  SubProgress arranging(progress, 0.3, 1.0);
  const auto onStep = [](const Embedding& sofar) {
    constexpr int stepsPerLine = 150;
    if (sofar.iteration % stepsPerLine == 0)
      say(fmt::format("Iteration {}: KL divergence {:.4f}", sofar.iteration, sofar.klDivergence));
  };
  auto embedding = tsne(picture.set.vectors, std::max(picture.set.width, 1), options.tsne, onStep, arranging);
  if (!embedding) return tl::unexpected(embedding.error());
  const std::size_t points = picture.set.points.size();
  picture.embedding = std::move(*embedding);
  const std::string csv = pointsToCsv(*table, {std::move(picture)}, options.vectors);
  if (auto written = writeFileAtomically(options.out, csv); !written) return written;
  say(fmt::format("Wrote {} points to {}", points, options.out));
  return {};
}

}  // namespace

Command addEmbed(CLI::App& app) {
  static const std::map<std::string, RepresentationKind> kinds{{"z", RepresentationKind::Z},
                                                               {"q", RepresentationKind::Q},
                                                               {"u", RepresentationKind::U},
                                                               {"factors", RepresentationKind::Factors},
                                                               {"joint", RepresentationKind::Joint}};
  auto options = std::make_shared<Options>();
  auto* parser = app.add_subcommand("embed", "Arrange what a model makes of a split as a t-SNE picture.");
  parser->add_option("--model", options->model, "Checkpoint (.safetensors)")->required();
  addDataOption(*parser, options->data);
  addSplitOption(*parser, options->split);
  parser
      ->add_option(
          "--representation", options->kind,
          "z (encoded), q (sentiment-relevant), u (modality-specific), factors (both) or joint; factors unless given")
      ->transform(CLI::CheckedTransformer(kinds, CLI::ignore_case));
  parser->add_option("--seed", options->tsne.seed, "Draws where the points start")->capture_default_str();
  parser->add_option("--perplexity", options->tsne.perplexity, "How many neighbours each point tries to keep")
      ->capture_default_str();
  parser->add_option("--network", options->network, "student or teacher; student unless given")
      ->transform(CLI::CheckedTransformer(byName(std::array{Network::Student, Network::Teacher}, networkName),
                                          CLI::ignore_case));
  parser->add_flag("--vectors", options->vectors, "Write the vectors beside the coordinates, a column each");
  parser->add_option("--out", options->out, "CSV file to write")->required();
  return {parser, [options](Progress& progress) { return runEmbedding(*options, progress); }};
}

}  // namespace hrlf::cli
