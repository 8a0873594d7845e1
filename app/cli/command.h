// How a subcommand of `hrlf` is put together: it declares its options on the parser and gives back what to run.
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"

#include <CLI/CLI.hpp>

#include <functional>
#include <vector>

namespace hrlf::cli {

struct Command {
  CLI::App* parser = nullptr;                  ///< the subcommand; parsed() tells whether it was asked for
  std::function<Result<void>(Progress&)> run;  ///< called after a successful parse
};

// One function a file (see <name>_command.cpp). `argc` and `argv` are the program's, for Qt.
[[nodiscard]] Command addAnalyze(CLI::App& app, int& argc, char** argv);
[[nodiscard]] Command addExtract(CLI::App& app);
[[nodiscard]] Command addTrain(CLI::App& app);
[[nodiscard]] Command addEvaluate(CLI::App& app);
[[nodiscard]] Command addAblate(CLI::App& app);
[[nodiscard]] Command addCompare(CLI::App& app);
[[nodiscard]] Command addEmbed(CLI::App& app);
[[nodiscard]] Command addEnsemble(CLI::App& app);
[[nodiscard]] Command addInspect(CLI::App& app);
[[nodiscard]] Command addFactors(CLI::App& app);
[[nodiscard]] Command addMakeCorpus(CLI::App& app);
[[nodiscard]] Command addMakeFactors(CLI::App& app);
[[nodiscard]] Command addMakeDemo(CLI::App& app);

}  // namespace hrlf::cli
