// `hrlf factors` and `hrlf make-factors`: data with known factors, and whether networks trained on it factorize them.
#include "app/cli/command.h"
#include "app/cli/config_option.h"
#include "app/cli/console.h"
#include "core/base/atomic_file.h"
#include "core/data/mmsa_dataset.h"
#include "core/evaluation/factor_report.h"
#include "core/evaluation/factor_study.h"
#include "core/simulation/factor_corpus.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <cstdio>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace hrlf::cli {

namespace {

void addCorpusOptions(CLI::App& parser, FactorCorpusOptions& corpus) {
  parser.add_option("--shared", corpus.sharedFactors, "Shared factors of sentiment")->capture_default_str();
  parser.add_option("--private", corpus.privateFactors, "Private factors of each modality")->capture_default_str();
  parser
      .add_option("--redundancy", corpus.redundancy,
                  "How much of the shared factors each modality carries: share of its view's variance, 0 to 1")
      ->capture_default_str();
  parser.add_option("--mixing", corpus.mixing, "0: a column is one factor; 1: a random mixture")->capture_default_str();
  parser.add_option("--noise", corpus.noise, "Deviation of each value's noise")->capture_default_str();
  parser.add_option("--fluctuation", corpus.fluctuation, "Deviation of the factors over the frames")
      ->capture_default_str();
  parser.add_option("--label-noise", corpus.labelNoise, "Deviation of the label's noise")->capture_default_str();
  parser.add_option("--shortest", corpus.shortest, "Fewest frames of a sequence")->capture_default_str();
  parser.add_option("--longest", corpus.longest, "Most frames of a sequence")->capture_default_str();
  parser.add_option("--utterances", corpus.utterances, "Utterances of train, valid and test")->capture_default_str();
  parser.add_option("--seed", corpus.seed, "First seed")->capture_default_str();
}

struct StudyCommand {
  ConfigOption config;
  std::string out;
  int seeds = 5;
  bool completeOnly = false;
  FactorCorpusOptions corpus;
};

void sayRun(const FactorVariant& variant, const FactorRun& run) {
  const FactorScores& s = run.student.front();
  say(
      fmt::format("{}, seed {}: shared from Q {:.3f} U {:.3f} H {:.3f}, private from Q {:.3f} U {:.3f} H {:.3f}, "
                  "Avg. F1 {:.1f}",
                  variant.name, run.seed, s.sharedR2.q, s.sharedR2.u, s.sharedR2.h, s.privateR2.q, s.privateR2.u,
                  s.privateR2.h, 100 * run.averageF1));
}

Result<void> runStudy(const StudyCommand& command, Progress& progress) {
  const auto config = command.config.read();
  if (!config) return tl::unexpected(config.error());
  std::vector<FactorVariant> variants = factorVariants(*config);
  if (command.completeOnly) variants.resize(1);
  const std::filesystem::path out = command.out;
  const auto studied = studyFactors(command.corpus, std::move(variants), command.seeds, out, sayRun, progress);
  if (!studied) return tl::unexpected(studied.error());

  const std::string markdown = factorsToMarkdown(*studied);
  for (const auto& [name, text] : {std::pair{"factors.md", markdown}, std::pair{"factors.csv", factorsToCsv(*studied)},
                                   std::pair{"factors.json", factorsToJson(command.corpus, *studied)}}) {
    if (auto written = writeFileAtomically(out / name, text); !written) return written;
  }
  fmt::print("{}", markdown);
  if (std::fflush(stdout) != 0) return fail(ErrorKind::System, "The tables could not be written.", "standard output");
  say("Wrote factors.md, factors.csv and factors.json to " + command.out);
  return {};
}

struct MakeCommand {
  std::string out, factors;
  FactorCorpusOptions corpus;
};

// {"train": [{"id", "shared": [...], "language": [...], "audio": [...], "vision": [...]}], ...}
std::string knownFactorsJson(const FactorCorpus& corpus) {
  nlohmann::ordered_json json;
  for (const Split split : allSplits) {
    auto& rows = json[std::string(splitName(split))] = nlohmann::ordered_json::array();
    for (std::size_t i = 0; i < corpus.of(split).size(); ++i) {
      const KnownFactors& known = corpus.of(split)[i];
      nlohmann::ordered_json row{{"id", corpus.dataset.split(split)[i].id}, {"shared", known.shared}};
      for (const Modality m : allModalities) row[std::string(modalityName(m))] = known.specific[m];
      rows.push_back(std::move(row));
    }
  }
  return json.dump() + "\n";
}

Result<void> makeFactors(const MakeCommand& command) {
  const auto corpus = makeFactorCorpus(command.corpus);
  if (!corpus) return tl::unexpected(corpus.error());
  if (auto written = writeMmsaDataset(corpus->dataset, command.out); !written) return written;
  if (!command.factors.empty()) {
    if (auto written = writeFileAtomically(command.factors, knownFactorsJson(*corpus)); !written) return written;
  }
  say("Wrote " + command.out);
  return {};
}

}  // namespace

Command addFactors(CLI::App& app) {
  auto command = std::make_shared<StudyCommand>();
  auto* parser = app.add_subcommand(
      "factors",
      "Train on data with known factors; measure what Q, U and H hold of them, and what each module is for.");
  parser->add_option("--out", command->out, "Folder for the tables and checkpoints")->required();
  parser->add_option("--seeds", command->seeds, "How many seeds, from --seed on")
      ->check(CLI::Range(1, 1000))
      ->capture_default_str();
  command->config.defaultPreset = "factors";
  addConfigOptions(*parser, command->config);
  parser->add_flag("--complete-only", command->completeOnly, "Without the ablations");
  addCorpusOptions(*parser, command->corpus);
  return {parser, [command](Progress& progress) { return runStudy(*command, progress); }};
}

Command addMakeFactors(CLI::App& app) {
  auto command = std::make_shared<MakeCommand>();
  auto* parser = app.add_subcommand("make-factors", "Write a data set with known factors, for other programs.");
  parser->add_option("--out", command->out, "Pickle to write, in MMSA's layout")->required();
  parser->add_option("--factors", command->factors, "JSON to write: the factors of each utterance");
  addCorpusOptions(*parser, command->corpus);
  return {parser, [command](Progress&) { return makeFactors(*command); }};
}

}  // namespace hrlf::cli
