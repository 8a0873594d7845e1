// Every hyperparameter of a run, by value, saved with it.
#pragma once

#include "core/base/error.h"
#include "core/base/modality.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hrlf {

/// What makes Z_m of X_m.
enum class Encoder {
  Transformer,  ///< convolution and TransformerEncoder_m; with layers = 0 a text CNN
  Pooled        ///< mean and deviation over the present frames, then an MLP of inner width feedForward: a baseline
};

/// What makes the logits of Z of the three modalities.
enum class Fusion {
  Hrlf,  ///< factorized into Q and U, then the hourglass
  Plain  ///< joined and through an MLP: a baseline, without FRF, HMI and HAL
};

/// Which frame of TransformerEncoder_m's output becomes Z_m.
enum class Pooling {
  Last,  ///< the last valid frame, as the paper says
  Mean,  ///< mean over the present frames
  Max    ///< largest value of each dimension over the present frames: with layers = 0 a text CNN
};

/// Conditions whose mean valid loss the student is chosen by.
enum class Selection {
  All,           ///< all seven
  WithLanguage,  ///< the four that hold language
  Language       ///< {l} alone: for data whose valid split cannot be trusted in audio and vision
};

/// Structure of teacher and student (one structure, separate parameters). Defaults: the paper's.
struct NetworkConfig {
  Encoder encoder = Encoder::Transformer;
  Fusion fusion = Fusion::Hrlf;
  int width = 40;  ///< d
  int kernel = 3;  ///< frames that the convolution sees at once, odd; 1 with layers = 0: a bag of words
  int layers = 4;  ///< of each TransformerEncoder_m; 0: the convolution alone
  int heads = 10;
  int feedForward = 160;             ///< inner width of the transformer's feed-forward part
  double dropout = 0.1;              ///< of the outputs of attention and feed-forward, before they are added
  double attentionDropout = 0;       ///< of single weights of attention
  double inputDropout = 0;           ///< of whole frames of the input, while training
  double featureDropout = 0;         ///< of single values of the input, while training
  double representationDropout = 0;  ///< of single values of H
  double headDropout = 0;            ///< before the head
  double positionScale = 1;          ///< of the positional embedding that is added to the convolution's output
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
  /// FRF's targets Z_b and Q_a are held fixed (no gradient), so that the encoders cannot lower L_FRF by making Z small,
  /// its trivial minimum: at a constant Z all three terms are 0. The paper's equations: false.
  bool frfFixedTarget = false;
  /// Weight, within L_FRF, of L_ind (see losses.h), which makes Q and U, and the U of two modalities, uncorrelated.
  /// L_FRF alone does not factorize: it is 0 as well when U holds all of Z and Q is ignored. The paper's equations: 0.
  double frfIndependence = 0;
  /// The student minimises -log De(E^s), which is bounded below and does not saturate while the discriminators win,
  /// instead of log(1 - De(E^s)), which is neither. The paper's objective: false. The discriminators' is the same.
  bool halNonSaturating = false;
};

struct TrainingConfig {
  int teacherEpochs = 50;  ///< 0: no teacher, which goes with hmi = hal = kl = 0
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
  /// Share of the samples with language whose audio (vision) is that of another sample of the batch while training. It
  /// teaches both networks to lean on language where a modality looks better on known videos than it is on unseen ones.
  double swapAudio = 0;
  double swapVision = 0;
  double averaging = 0;  ///< decay per step of a moving average of the weights, which is then what is judged and saved
  Selection selection = Selection::All;
  /// Train samples that miss a modality are left out, also for the student: shows what incomplete samples are worth.
  bool completeOnly = false;
  std::uint64_t seed = 1;
  int threads = 0;  ///< of torch; 0: all cores. One thread gives the same numbers on every run.
};

struct HrlfConfig {
  std::string preset = "paper";
  NetworkConfig network;
  LossWeights losses;
  TrainingConfig training;
};

/// Names of the presets, the default first:
/// "paper", "paper-mosei", "paper-iemocap"  the published settings for MOSI, MOSEI and IEMOCAP;
/// "starter"  what the shipped model was trained with: small and quick;
/// "mosi"  for a thousand utterances of fixed features;
/// "factors"  for generated data with known factors: FRF made to factorize;
/// "pooled-mlp"  a baseline: statistics of the frames through an MLP;
/// "multimodal-transformer"  a baseline: the paper's encoders without FRF, HMI, HAL and KL.
[[nodiscard]] std::vector<std::string> presetNames();

/// The preset of this name. Error names the known ones.
[[nodiscard]] Result<HrlfConfig> presetConfig(std::string_view name);

/// JSON object text with every field. Unknown keys and wrong types are errors that name the key; keys left out keep
/// the value of the preset named under "preset" (default "paper").
[[nodiscard]] std::string configToJson(const HrlfConfig& config);
[[nodiscard]] Result<HrlfConfig> configFromJson(std::string_view json);

/// A field, named as in JSON, and its two values as JSON.
struct ConfigDifference {
  std::string field;  ///< "training.seed"
  std::string before, after;
};
/// The first field in which two configurations differ.
[[nodiscard]] std::optional<ConfigDifference> firstDifference(const HrlfConfig& before, const HrlfConfig& after);

/// Whether every field lies in its range and they fit (heads divide the width, ...). Error names the field as in JSON,
/// "network.width". trainModel() and configFromJson() call it.
[[nodiscard]] Result<void> checkConfig(const HrlfConfig& config);

}  // namespace hrlf
