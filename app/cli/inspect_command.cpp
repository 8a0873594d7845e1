// `hrlf inspect FILE...`: what is in a data set, and what was guessed about it.
#include "app/cli/command.h"
#include "app/cli/data_option.h"
#include "core/data/dataset_card.h"

#include <fmt/format.h>

#include <cstdio>
#include <memory>
#include <string>

namespace hrlf::cli {

namespace {

struct Options {
  DataOption data;
  bool json = false;
};

Result<void> inspect(const Options& options, Progress& progress) {
  const auto dataset = options.data.read(progress);
  if (!dataset) return tl::unexpected(dataset.error());
  const DatasetCard card = describeDataset(*dataset);
  fmt::print("{}", options.json ? cardToJson(card) : cardToText(card));
  if (std::fflush(stdout) != 0) return fail(ErrorKind::System, "The card could not be written.", "standard output");
  return {};
}

}  // namespace

Command addInspect(CLI::App& app) {
  auto options = std::make_shared<Options>();
  auto* parser = app.add_subcommand("inspect", "Print the card of a data set: sizes, labels, what is missing or odd.");
  addDataOption(*parser, options->data, "data");
  parser->add_flag("--json", options->json, "Print JSON");
  return {parser, [options](Progress& progress) { return inspect(*options, progress); }};
}

}  // namespace hrlf::cli
