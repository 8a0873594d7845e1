// The course of a training: the terms by name, and training.csv.
#pragma once

#include "core/base/error.h"
#include "core/model/trainer.h"

#include <array>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace hrlf {

/// One number of LossTerms, as it is called in files and in words.
struct NamedTerm {
  const char* key;
  const char* words;
  double LossTerms::*value;
};
/// The one list of them: logging, checking and writing all walk it.
inline constexpr std::array<NamedTerm, 8> namedTerms{
    {{"task", "task loss", &LossTerms::task},
     {"frf", "FRF loss", &LossTerms::frf},
     {"hmi", "HMI loss", &LossTerms::hmi},
     {"hal", "HAL loss", &LossTerms::hal},
     {"kl", "KL loss", &LossTerms::kl},
     {"total", "total loss", &LossTerms::total},
     {"discriminator", "discriminator loss", &LossTerms::discriminator},
     {"gradient_norm", "gradient", &LossTerms::gradientNorm}}};

/// A head line and a row an epoch: network, epoch, each term by its key, valid_loss, valid_error, seconds.
[[nodiscard]] std::string epochsToCsv(const std::vector<EpochLog>& epochs);
/// The same back; columns that an earlier version did not write are 0. Error: not such a table; names the line.
[[nodiscard]] Result<std::vector<EpochLog>> epochsFromCsv(std::string_view csv);

/// The course of one training.
struct TrainingLog {
  std::string name;  ///< of the folder: "run", "seed-3"
  std::vector<EpochLog> epochs;
};

/// What `hrlf train` (or the window) wrote into `folder`, finished or not: its own training.csv, else those of its
/// folders, by name. Errors: there is none; a table that cannot be read.
[[nodiscard]] Result<std::vector<TrainingLog>> trainingLogs(const std::filesystem::path& folder);

}  // namespace hrlf
