// The options of the commands that train: which configuration, and what of it is said on the command line.
#pragma once

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/model/config.h"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <CLI/CLI.hpp>

#include <optional>
#include <string>

namespace hrlf::cli {

/// Outlives the parser.
struct ConfigOption {
  std::string file;
  std::string defaultPreset = presetNames().front();
  std::optional<std::string> preset;
  std::optional<int> epochs, threads;

  /// Whether the configuration is named at all.
  [[nodiscard]] bool isGiven() const { return !file.empty() || preset; }

  /// Writes --threads and --epochs into a configuration.
  void adjust(HrlfConfig& config) const {
    TrainingConfig& training = config.training;
    if (threads) training.threads = *threads;
    if (!epochs) return;
    training.studentEpochs = *epochs;
    if (training.teacherEpochs > 0) training.teacherEpochs = *epochs;
  }

  /// The file's, else the preset's, adjusted.
  [[nodiscard]] Result<HrlfConfig> read() const {
    auto config = named();
    if (config) adjust(*config);
    return config;
  }

 private:
  [[nodiscard]] Result<HrlfConfig> named() const {
    if (file.empty()) return presetConfig(preset.value_or(defaultPreset));
    const auto text = readFile(file);
    if (!text) return tl::unexpected(text.error());
    auto config = configFromJson(*text);
    if (!config) config.error().where = file;
    return config;
  }
};

inline void addConfigOptions(CLI::App& parser, ConfigOption& option) {
  parser.add_option("--config", option.file, "JSON with hyperparameters; wins over --preset");
  parser.add_option("--preset", option.preset, fmt::format("Named settings: {}", fmt::join(presetNames(), ", ")))
      ->default_str(option.defaultPreset);
  parser.add_option("--epochs", option.epochs, "Epochs of the teacher (if there is one) and of the student");
  parser.add_option("--threads", option.threads, "Threads; 1 gives the same numbers on every run");
}

}  // namespace hrlf::cli
