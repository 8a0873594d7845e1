// Every hyperparameter of a run, by value, saved with it.
#pragma once

#include "core/base/error.h"
#include "core/base/modality.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace hrlf {

/// Which frame of TransformerEncoder_m's output becomes Z_m.
enum class Pooling {
  Last,  ///< the last valid frame, as the paper says
  Mean   ///< mean over the present frames
};

/// Structure of teacher and student (one structure, separate parameters). Defaults: the paper's.
struct NetworkConfig {
  int width = 40;  ///< d
  int layers = 4;  ///< of each TransformerEncoder_m
  int heads = 10;
  int feedForward = 160;      ///< inner width of the transformer's feed-forward part
  double dropout = 0.1;       ///< of the outputs of attention and feed-forward, before they are added
  double inputDropout = 0;    ///< of whole frames of the input, while training
  double featureDropout = 0;  ///< of single values of the input, while training
  double headDropout = 0;     ///< before the head
  Pooling pooling = Pooling::Last;
  int outputs = 1;  ///< 1 for regression, number of classes otherwise
};

/// Weights of L_total; 0 takes the term away ("w/o FRF" is frf = 0), and its networks are then not trained.
struct LossWeights {
  double task = 1;
  double frf = 1;
  double hmi = 1;
  double hal = 1;
  double kl = 1;
};

struct TrainingConfig {
  int teacherEpochs = 50;
  int studentEpochs = 50;
  int batch = 128;
  double learningRate = 1e-3;
  double weightDecay = 0;
  double gradientClip = 1.0;  ///< L2 norm; 0: none
  int patience = 0;           ///< stop after so many epochs without a better valid loss; 0: never
  int warmupEpochs = 0;       ///< HMI and HAL grow linearly from 0 to their weight over so many student epochs
  double msmComplete = 0.1;   ///< share of samples that MSM leaves complete
  double msmInter = 0.5;      ///< share of the other samples that lose whole modalities
  double msmIntra = 0.5;      ///< share of the other samples that lose frames; ratio uniform in [0, 1]
  std::uint64_t seed = 1;
  int threads = 0;  ///< of torch; 0: all cores. One thread gives the same numbers on every run.
};

struct HrlfConfig {
  std::string preset = "paper";
  NetworkConfig network;
  LossWeights losses;
  TrainingConfig training;
};

/// "paper" (published settings), "starter" (what the shipped model was trained with: small and quick) or "mosi" (for a
/// thousand utterances of fixed features). Error names the known ones.
[[nodiscard]] Result<HrlfConfig> presetConfig(std::string_view name);

/// JSON object text with every field. Unknown keys and wrong types are errors that name the key; keys left out keep
/// the value of the preset named under "preset" (default "paper").
[[nodiscard]] std::string configToJson(const HrlfConfig& config);
[[nodiscard]] Result<HrlfConfig> configFromJson(std::string_view json);

/// Whether every field lies in its range and they fit (heads divide the width, ...). Error names the field as in JSON,
/// "network.width". trainModel() and configFromJson() call it.
[[nodiscard]] Result<void> checkConfig(const HrlfConfig& config);

}  // namespace hrlf
