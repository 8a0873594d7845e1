// `hrlf ensemble RUN... --out F.safetensors`: one model out of trainings that differ in their seed.
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/data_option.h"
#include "core/base/atomic_file.h"
#include "core/evaluation/ensemble.h"

#include <fmt/format.h>

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace hrlf::cli {

namespace {

struct Options {
  std::vector<std::filesystem::path> runs;
  std::string out;
  DataOption data;
};

Result<void> join(const Options& options, Progress& progress) {
  std::optional<Dataset> dataset;
  if (!options.data.paths.empty()) {
    SubProgress reading(progress, 0.0, 0.5);
    auto read = options.data.read(reading);
    if (!read) return tl::unexpected(read.error());
    sayWarnings(read->warnings);
    dataset = *std::move(read);
  }
  SubProgress joining(progress, 0.5, 1.0);
  const auto ensemble = makeEnsemble(options.runs, options.out, dataset ? &*dataset : nullptr, joining);
  if (!ensemble) return tl::unexpected(ensemble.error());
  say(fmt::format("Wrote {}: {} members, seeds {}; {}", options.out, ensemble->card().members.size(),
                  ensemble->card().seedsText(), ensemble->card().validation));
  return {};
}

}  // namespace

Command addEnsemble(CLI::App& app) {
  auto options = std::make_shared<Options>();
  auto* parser = app.add_subcommand(
      "ensemble", "Join trainings that differ in their seed: predictions are their mean and get a spread.");
  parser
      ->add_option("runs", options->runs,
                   "Folders of `hrlf train` (also of --seeds, with all its seeds) or .safetensors files")
      ->required();
  parser->add_option("--out", options->out, "Model file to write (.safetensors)")->required();
  addDataOption(*parser, options->data);
  parser->get_option("--data")->required(false)->description(
      "Data set of the trainings: measures the ensemble on its valid split for the model card");
  return {parser, [options](Progress& progress) { return join(*options, progress); }};
}

}  // namespace hrlf::cli
