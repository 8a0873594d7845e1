// The option `--split` of the commands that read one split of a data set.
#pragma once

#include "core/data/dataset.h"

#include <CLI/CLI.hpp>

#include <map>
#include <string>

namespace hrlf::cli {

/// @param split  where the choice goes; outlives the parser
inline CLI::Option* addSplitOption(CLI::App& parser, Split& split) {
  std::map<std::string, Split> names;
  for (const Split s : allSplits) names.emplace(splitName(s), s);
  return parser.add_option("--split", split, "train, valid or test")
      ->transform(CLI::CheckedTransformer(names, CLI::ignore_case))
      ->required();
}

}  // namespace hrlf::cli
