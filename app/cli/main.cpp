// `hrlf`: the engine without a window. Exit code 0 only on success; progress and messages go to standard error.
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "core/base/heap.h"
#include "core/base/version.h"

#include <spdlog/sinks/stdout_color_sinks.h>
#include <spdlog/spdlog.h>

#include <array>
#include <exception>

namespace {

constexpr int exitFailure = 1;
constexpr int exitCancelled = 130;  // as a shell reports a program ended by Ctrl+C

int runProgram(int argc, char** argv) {
  CLI::App app("Sentiment from words, voice and face that stays right when some of them are missing (HRLF).", "hrlf");
  app.set_version_flag("--version", hrlf::programVersion);
  app.require_subcommand(1);

  // Standard output holds results only, so that a table can be piped.
  spdlog::set_default_logger(spdlog::stderr_color_mt("hrlf"));
  spdlog::set_pattern("%v");

  const std::array commands{hrlf::cli::addAnalyze(app, argc, argv),
                            hrlf::cli::addExtract(app),
                            hrlf::cli::addTrain(app),
                            hrlf::cli::addEnsemble(app),
                            hrlf::cli::addEvaluate(app),
                            hrlf::cli::addAblate(app),
                            hrlf::cli::addCompare(app),
                            hrlf::cli::addEmbed(app),
                            hrlf::cli::addInspect(app),
                            hrlf::cli::addFactors(app),
                            hrlf::cli::addMakeCorpus(app),
                            hrlf::cli::addMakeFactors(app),
                            hrlf::cli::addMakeDemo(app)};
  CLI11_PARSE(app, argc, argv);

  for (const auto& command : commands) {
    if (!command.parser->parsed()) continue;
    hrlf::Result<void> result;
    {
      hrlf::cli::ConsoleProgress progress;
      result = command.run(progress);
    }
    if (result) return 0;
    hrlf::cli::say("hrlf " + command.parser->get_name() + ": " + result.error().message());
    return result.error().kind == hrlf::ErrorKind::Cancelled ? exitCancelled : exitFailure;
  }
  return exitFailure;
}

}  // namespace

int main(int argc, char** argv) {
  hrlf::keepFreedMemory();
  try {
    return runProgram(argc, argv);
  } catch (const std::exception& error) {
    // Nothing of ours throws; what arrives here is a library out of memory or a mistake of ours. Say so and leave.
    hrlf::cli::say(std::string("hrlf: ") + error.what());
    return exitFailure;
  }
}
