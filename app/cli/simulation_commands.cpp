// `hrlf make-corpus` and `hrlf make-demo`: what the starter model is trained on, and the clip that ships.
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "core/data/mmsa_dataset.h"
#include "core/simulation/corpus.h"
#include "core/simulation/demo_clip.h"

#include <fmt/format.h>

#include <memory>
#include <string>

namespace hrlf::cli {

namespace {

struct CorpusCommand {
  std::string sentences, words, out;
  int count = 1500;
  CorpusOptions options;
};

Result<void> makeCorpus(const CorpusCommand& command, Progress& progress) {
  auto vectors = command.words.empty() ? WordVectors::openBuiltIn() : WordVectors::open(command.words);
  if (!vectors) return tl::unexpected(vectors.error());
  Result<std::vector<LabelledSentence>> sentences = grammarSentences(command.count, command.options.seed);
  if (!command.sentences.empty()) {
    SubProgress reading(progress, 0.0, 0.02);
    sentences = sentencesOfDataset(command.sentences, reading);
    if (!sentences) return tl::unexpected(sentences.error());
  }
  SubProgress simulating(progress, 0.02, 0.98);
  auto corpus = simulateCorpus(*sentences, command.options, *vectors, simulating);
  if (!corpus) return tl::unexpected(corpus.error());
  if (auto written = writeMmsaDataset(*corpus, command.out); !written) return written;
  say(fmt::format("Wrote {}: {} train, {} valid, {} test utterances", command.out, corpus->split(Split::Train).size(),
                  corpus->split(Split::Valid).size(), corpus->split(Split::Test).size()));
  return {};
}

struct DemoCommand {
  std::string out;
  std::uint64_t seed = 1;
};

}  // namespace

Command addMakeCorpus(CLI::App& app) {
  auto command = std::make_shared<CorpusCommand>();
  auto* parser = app.add_subcommand(
      "make-corpus", "Simulate a labelled corpus: synthesised voices and moving landmarks that follow each sentence.");
  parser->add_option("--out", command->out, "Pickle to write, in MMSA's layout")->required();
  parser->add_option("--sentences", command->sentences,
                     "Pickle with raw_text and regression_labels; default: the built-in grammar");
  parser->add_option("--count", command->count, "Sentences of the built-in grammar")
      ->check(CLI::Range(10, 1000000))
      ->capture_default_str();
  parser->add_option("--renditions", command->options.renditions, "Speakers that say each sentence")
      ->check(CLI::Range(1, 1000))
      ->capture_default_str();
  parser->add_option("--words", command->words, "Word vectors (glove.*.txt); default: the built-in table");
  parser->add_option("--seed", command->options.seed, "Draws sentences, speakers and noise")->capture_default_str();
  return {parser, [command](Progress& progress) { return makeCorpus(*command, progress); }};
}

Command addMakeDemo(CLI::App& app) {
  auto command = std::make_shared<DemoCommand>();
  auto* parser = app.add_subcommand("make-demo", "Draw the demo clip: a face that speaks, glad first and then sad.");
  parser->add_option("--out", command->out, "mp4 to write")->required();
  parser->add_option("--seed", command->seed, "Draws blinks and head motion")->capture_default_str();
  return {parser, [command](Progress& progress) -> Result<void> {
            auto made = makeDemoClip(command->out, command->seed, progress);
            if (made) say("Wrote " + command->out);
            return made;
          }};
}

}  // namespace hrlf::cli
