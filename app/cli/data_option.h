// The option `--data` of the commands that read a data set.
#pragma once

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/data/dataset_reader.h"

#include <CLI/CLI.hpp>

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace hrlf::cli {

/// Which data set is meant. Outlives the parser.
struct DataOption {
  std::vector<std::filesystem::path> paths;
  LabelChoice label = LabelChoice::Usual;

  /// The first file, for messages.
  [[nodiscard]] std::string name() const { return paths.empty() ? std::string() : pathText(paths.front()); }
  /// All files, as a shell takes them.
  [[nodiscard]] std::string quoted() const {
    std::string text;
    for (const std::filesystem::path& path : paths) text += (text.empty() ? "\"" : " \"") + pathText(path) + "\"";
    return text;
  }
  [[nodiscard]] Result<Dataset> read(Progress& progress) const { return readDataset(paths, progress, label); }
};

/// @param flag  "--data", or "data" where the files are named without one
inline void addDataOption(CLI::App& parser, DataOption& data, const std::string& flag = "--data") {
  static const std::map<std::string, LabelChoice> labels{{"M", LabelChoice::Usual},
                                                         {"T", LabelChoice::Text},
                                                         {"A", LabelChoice::Audio},
                                                         {"V", LabelChoice::Vision},
                                                         {"class", LabelChoice::Class}};
  parser
      .add_option(flag, data.paths,
                  "Data set: a pickle (MMSA, MulT, MISA), .npz or HDF5; or all its .csd files, with a .json of splits")
      ->required();
  parser
      .add_option("--label", data.label,
                  "M (regression_labels; the usual), T, A or V (those of one modality, CH-SIMS), or class "
                  "(classification_labels)")
      ->transform(CLI::CheckedTransformer(labels, CLI::ignore_case));
}

}  // namespace hrlf::cli
