// `hrlf train --seeds N`: one configuration with several seeds, and what they say together.
#pragma once

#include "app/cli/protocol_options.h"
#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/data/dataset.h"
#include "core/model/config.h"
#include "core/model/trainer.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <string>

namespace hrlf::cli {

struct SeedsOptions {
  int count = 0;  ///< 0: a single training without evaluation
  std::optional<Split> split;
  ProtocolOptions protocol;
  std::string against;    ///< folder of another run to test against; may be empty
  bool ensemble = false;  ///< the seeds together make <out>/model.safetensors
};

void addSeedsOptions(CLI::App& parser, SeedsOptions& options);

/// Trains `config` with its seed and the ones that follow, evaluates students and teachers, and writes seeds.json and
/// the tables (student first, then its teacher, then the other run); on wish also the ensemble of the students and its
/// evaluation, <out>/ensemble.json.
[[nodiscard]] Result<void> trainSeeds(const Dataset& dataset, const HrlfConfig& config, const TrainingNotes& notes,
                                      const std::filesystem::path& out, const SeedsOptions& options,
                                      const std::function<void(const EpochLog&)>& onEpoch, Progress& progress);

}  // namespace hrlf::cli
