// The option `--split` of the commands that evaluate or embed one split of a data set.
#pragma once

#include "app/cli/by_name.h"
#include "core/data/dataset.h"

#include <CLI/CLI.hpp>

#include <map>
#include <optional>
#include <string>

namespace hrlf::cli {

inline std::map<std::string, Split> splitsByName() { return byName(allSplits, splitName); }

/// @param split  where the choice goes; outlives the parser
inline CLI::Option* addSplitOption(CLI::App& parser, Split& split) {
  return parser.add_option("--split", split, "train, valid or test")
      ->transform(CLI::CheckedTransformer(splitsByName(), CLI::ignore_case))
      ->required();
}

/// The same for commands that also train: they evaluate on the test split, which training never sees, if there is one.
inline CLI::Option* addEvaluatedSplitOption(CLI::App& parser, std::optional<Split>& split) {
  return parser
      .add_option("--split", split, "train, valid or test; test unless given, or valid where there is no test")
      ->transform(CLI::CheckedTransformer(splitsByName(), CLI::ignore_case));
}

}  // namespace hrlf::cli
