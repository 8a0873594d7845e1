// `hrlf compare`: saved evaluations side by side, when they were measured alike.
#include "app/cli/command.h"
#include "app/cli/result_files.h"

#include <algorithm>
#include <iterator>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace hrlf::cli {

namespace {

struct Options {
  std::vector<std::string> runs;
  std::string out;
};

// Two folders may hold variants of one name.
void makeNamesUnique(std::vector<Method>& methods) {
  for (std::size_t i = 0; i < methods.size(); ++i) {
    const std::string name = methods[i].name;
    int number = 1;
    const auto isTaken = [&](const Method& other) { return &other != &methods[i] && other.name == methods[i].name; };
    while (std::any_of(methods.begin(), methods.begin() + static_cast<std::ptrdiff_t>(i), isTaken)) {
      methods[i].name = name + " (" + std::to_string(++number) + ")";
    }
  }
}

Result<void> compare(const Options& options, Progress& progress) {
  std::vector<Method> methods;
  for (const std::string& run : options.runs) {
    progress.update(static_cast<double>(methods.size()) / static_cast<double>(options.runs.size()), "Reading");
    auto loaded = loadMethods(run);
    if (!loaded) return tl::unexpected(loaded.error());
    std::move(loaded->begin(), loaded->end(), std::back_inserter(methods));
  }
  makeNamesUnique(methods);
  return writeResultFiles(methods, "Comparison of " + methods.front().name + " and others", options.out,
                          "comparison.json");
}

}  // namespace

Command addCompare(CLI::App& app) {
  auto options = std::make_shared<Options>();
  auto* parser =
      app.add_subcommand("compare", "Tabulate and plot saved evaluations; the first is tested against the others.");
  parser
      ->add_option("runs", options->runs,
                   "Folders of `hrlf train --seeds` or `hrlf ablate`, or JSON files of `hrlf evaluate`")
      ->required();
  parser->add_option("--out", options->out, "Folder for comparison.json, tables and curves")->required();
  return {parser, [options](Progress& progress) { return compare(*options, progress); }};
}

}  // namespace hrlf::cli
