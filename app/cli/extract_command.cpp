// `hrlf extract FOLDER --out DATA.pkl`: a folder of labelled clips becomes a data set that `hrlf train` takes.
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/damage_option.h"
#include "core/base/atomic_file.h"
#include "core/base/csv.h"
#include "core/data/mmsa_dataset.h"
#include "core/extraction/dataset_extraction.h"

#include <fmt/format.h>

#include <memory>
#include <string>
#include <system_error>

namespace hrlf::cli {

namespace {

namespace fs = std::filesystem;

struct Options {
  std::string folder, labels, words, out;
  std::uint64_t seed = 1;
  DamageOption damage;
  bool noRecognition = false;
  bool restart = false;
  DatasetExtraction extraction;
};

/// "data.pkl" -> "data.pkl.parts", "data.pkl.failed.csv": beside the data set, so that both are found.
fs::path besides(const fs::path& out, std::string_view suffix) {
  fs::path path = out;
  return path += suffix;
}

/// A table of what was left out, or none when nothing was; one of an earlier run goes.
Result<void> writeFailed(const std::vector<FailedRow>& failed, const fs::path& path) {
  std::error_code ignored;
  if (failed.empty()) {
    fs::remove(path, ignored);
    return {};
  }
  std::string table = "line,file,why,where,what to do\n";
  for (const FailedRow& row : failed)
    table += fmt::format("{},{},{},{},{}\n", row.line, csvCell(row.file), csvCell(row.error.what),
                         csvCell(row.error.where), csvCell(row.error.remedy));
  return writeFileAtomically(path, table);
}

Result<void> extract(const Options& options, Progress& progress) {
  const fs::path out = options.out;
  const fs::path parts = besides(out, ".parts");
  const fs::path failedTable = besides(out, ".failed.csv");
  auto vectors = options.words.empty() ? WordVectors::openBuiltIn() : WordVectors::open(options.words);
  if (!vectors) return tl::unexpected(vectors.error());
  auto folder = readLabelledFolder(options.folder, options.labels, options.seed);
  if (!folder) return tl::unexpected(folder.error());
  std::error_code error;
  if (options.restart) fs::remove_all(parts, error);

  DatasetExtraction extraction = options.extraction;
  extraction.recogniseSpeech = !options.noRecognition;
  auto damage = options.damage.request(options.seed);
  if (!damage) return tl::unexpected(damage.error());
  extraction.damage = std::move(*damage);
  auto extracted = extractDataset(*folder, extraction, *vectors, parts, progress);
  if (!extracted) return tl::unexpected(extracted.error());
  if (auto written = writeMmsaDataset(extracted->dataset, out); !written) return written;
  if (auto written = writeFailed(extracted->failed, failedTable); !written) return written;
  fs::remove_all(parts, error);  // what stays is only disk space

  sayWarnings(extracted->warnings);
  for (const FailedRow& row : extracted->failed)
    say(fmt::format("Left out: line {}, {}: {}", row.line, row.file, row.error.message()));
  const Dataset& dataset = extracted->dataset;
  say(
      fmt::format("Wrote {}: {} train, {} valid, {} test utterances from {} clips ({} read by an earlier run); {} rows "
                  "left out{}",
                  options.out, dataset.split(Split::Train).size(), dataset.split(Split::Valid).size(),
                  dataset.split(Split::Test).size(), extracted->files, extracted->reused, extracted->failed.size(),
                  extracted->failed.empty() ? "" : ", see " + pathText(failedTable)));
  return {};
}

}  // namespace

Command addExtract(CLI::App& app) {
  auto options = std::make_shared<Options>();
  auto* parser = app.add_subcommand("extract", "Read a folder of labelled clips into a data set for `hrlf train`.");
  parser->add_option("folder", options->folder, "Folder with the clips")->required();
  parser->add_option("--out", options->out, "Pickle to write, in MMSA's layout")->required();
  parser->add_option("--labels", options->labels,
                     "CSV with the columns file (or video_id and clip_id) and label, and if you like start, end, text "
                     "and split; default: label.csv, labels.csv or the only CSV in the folder");
  parser->add_option("--jobs", options->extraction.jobs, "Clips read at once; 0: half the cores")
      ->check(CLI::Range(0, 256))
      ->capture_default_str();
  parser->add_option("--seed", options->seed, "Draws the splits when the table has none, and where the damage is")
      ->capture_default_str();
  parser->add_option("--words", options->words, "Word vectors (glove.*.txt); default: the built-in table");
  addDamageOption(*parser, options->damage);
  parser->add_flag("--no-recognition", options->noRecognition, "Do not recognise speech where there is no text");
  parser->add_flag("--restart", options->restart, "Read every clip again, also those an earlier run had read");
  return {parser, [options](Progress& progress) { return extract(*options, progress); }};
}

}  // namespace hrlf::cli
