// The networks of HRLF: teacher and student have one structure. Internal: includes torch.
// Symbols are the paper's; B is the batch, d the width.
#pragma once

#include <torch/torch.h>

#include "core/base/modality.h"
#include "core/model/batch.h"
#include "core/model/config.h"

#include <cstdint>
#include <vector>

namespace hrlf {

/// Multi-head self-attention. [choice] Its weights are not dropped unless attentionDropout says so: the outputs are
/// dropped anyway.
class AttentionImpl : public torch::nn::Module {
 public:
  explicit AttentionImpl(const NetworkConfig& config);
  /// @param x (B, T, d)  @param present (B, T) bool: frames to look at, at least one a sample
  torch::Tensor forward(const torch::Tensor& x, const torch::Tensor& present);

 private:
  std::int64_t heads_;
  double dropout_;
  torch::nn::Linear in_{nullptr};
  torch::nn::Linear out_{nullptr};
};
TORCH_MODULE(Attention);

/// One layer of TransformerEncoder_m. [choice] The norm comes before each part, which trains without a schedule.
class TransformerLayerImpl : public torch::nn::Module {
 public:
  explicit TransformerLayerImpl(const NetworkConfig& config);
  torch::Tensor forward(torch::Tensor x, const torch::Tensor& present);

 private:
  torch::nn::LayerNorm attentionNorm_{nullptr};
  Attention attention_{nullptr};
  torch::nn::LayerNorm feedForwardNorm_{nullptr};
  torch::nn::Linear expand_{nullptr};
  torch::nn::Linear reduce_{nullptr};
  torch::nn::Dropout dropout_{nullptr};
};
TORCH_MODULE(TransformerLayer);

/// X_m -> Z_m. [choice] A modality without any frame is not run through the network at all: its Z_m is a learned
/// vector.
class ModalityEncoderImpl : public torch::nn::Module {
 public:
  /// Z_m, (B, d).
  torch::Tensor forward(const PaddedSequences& x);
  /// Z_m of `size` samples whose modality is missing, (B, d).
  torch::Tensor missing(std::int64_t size) const;

 protected:
  explicit ModalityEncoderImpl(const NetworkConfig& config) : config_(config) {}
  /// Z_m of samples that all have a frame.
  virtual torch::Tensor encodePresent(const PaddedSequences& x) = 0;
  /// The last thing that a constructor does: the order of draws is part of what a seed means.
  void addMissingModality();
  /// The values with word and feature dropout.
  torch::Tensor droppedInput(const PaddedSequences& x) const;

  NetworkConfig config_;

 private:
  torch::Tensor missingModality_;  // (d)
};
TORCH_MODULE(ModalityEncoder);

/// X_m -> R_m -> Z_m of the paper. [choice] Missing frames go in as zero vectors plus a learned mark, and no frame
/// attends to them.
class TransformerEncoderImpl : public ModalityEncoderImpl {
 public:
  TransformerEncoderImpl(const NetworkConfig& config, int inputWidth);

 private:
  torch::Tensor encodePresent(const PaddedSequences& x) override;

  torch::nn::Conv1d convolution_{nullptr};
  torch::nn::ModuleList layers_;
  torch::nn::LayerNorm norm_{nullptr};
  torch::Tensor missingFrame_;  // (d)
};

/// A baseline that knows no order: mean and deviation of each input column over the present frames -> MLP -> Z_m.
class PooledEncoderImpl : public ModalityEncoderImpl {
 public:
  PooledEncoderImpl(const NetworkConfig& config, int inputWidth);

 private:
  torch::Tensor encodePresent(const PaddedSequences& x) override;

  torch::nn::Sequential mlp_{nullptr};
};

/// Z_ab and Q_ba of FRF for every pair of modalities; see losses.h.
using PerPair = PerModality<PerModality<torch::Tensor>>;

/// Everything that teacher and student compute of a batch, by the paper's names. With Fusion::Plain Q_m and U_m are the
/// halves of Z_m, so that H is the three Z; I1, I2 and I3 are all its one hidden layer, and H~ is H.
struct Representations {
  PerModality<torch::Tensor> z;  ///< (B, d)
  PerModality<torch::Tensor> q;  ///< (B, d/2), sentiment-relevant
  PerModality<torch::Tensor> u;  ///< (B, d/2), modality-specific
  torch::Tensor h;               ///< (B, 3d)
  torch::Tensor i1, i2, i3;      ///< (B, 2d), (B, d), (B, 2d)
  torch::Tensor hTilde;          ///< (B, 3d)
  torch::Tensor logits;          ///< (B, outputs)
};

/// Teacher or student. translate() and relevanceOfTranslated() are for Fusion::Hrlf alone.
class HrlfNetworkImpl : public torch::nn::Module {
 public:
  HrlfNetworkImpl(const NetworkConfig& config, const PerModality<int>& inputWidths);

  Representations forward(const Batch& batch);
  /// Z_m of one modality: the costly part, which evaluation of several conditions can share.
  torch::Tensor encode(Modality m, const PaddedSequences& x);
  torch::Tensor encodeMissing(Modality m, std::int64_t size) const;
  Representations represent(const PerModality<torch::Tensor>& z);

  /// Z_ab = D_r(E^S_a(Z_a), E^M_b(Z_b)), in [a][b].
  PerPair translate(const Representations& r);
  /// Q_ba = E^S_a(Z_ba), in [b][a].
  PerPair relevanceOfTranslated(const PerPair& translated);

 private:
  Representations concatenate(const PerModality<torch::Tensor>& z);

  Fusion fusion_;
  PerModality<ModalityEncoder> encoders_{{{{nullptr}, {nullptr}, {nullptr}}}};
  PerModality<torch::nn::Sequential> relevant_{{{{nullptr}, {nullptr}, {nullptr}}}};  // E^S_m
  PerModality<torch::nn::Sequential> specific_{{{{nullptr}, {nullptr}, {nullptr}}}};  // E^M_m
  torch::nn::Sequential decoder_{nullptr};                                            // D_r
  torch::nn::Linear toI1_{nullptr};
  torch::nn::Linear toI2_{nullptr};
  torch::nn::Linear toI3_{nullptr};
  torch::nn::Linear toHTilde_{nullptr};
  torch::nn::Dropout representationDropout_{nullptr};
  torch::nn::Dropout headDropout_{nullptr};
  torch::nn::Linear head_{nullptr};
};
TORCH_MODULE(HrlfNetwork);

/// How many parameters an HrlfNetwork of these sizes has, without making one: a checkpoint of another size is refused
/// before memory is taken.
[[nodiscard]] std::int64_t parameterCount(const NetworkConfig& config, const PerModality<int>& inputWidths);

inline constexpr std::size_t scaleCount = 3;
/// E_1, E_2, E_3: representations of one width, stacked along the batch axis: (2B, 3d), (2B, 2d), (B, d).
using Scales = std::array<torch::Tensor, scaleCount>;

[[nodiscard]] Scales scalesOf(const Representations& r);
/// The same with sample i replaced by sample i + shift (cyclic) before stacking: partners for the marginals.
[[nodiscard]] Scales shiftedScalesOf(const Representations& r, std::int64_t shift);
/// Width of each scale.
[[nodiscard]] std::array<int, scaleCount> scaleWidths(int width);

/// T_i for each scale: (x of the teacher, y of the student) -> a number.
class StatisticsNetworksImpl : public torch::nn::Module {
 public:
  explicit StatisticsNetworksImpl(int width);
  torch::Tensor forward(std::size_t scale, const torch::Tensor& x, const torch::Tensor& y);

 private:
  std::array<torch::nn::Sequential, scaleCount> networks_{{{nullptr}, {nullptr}, {nullptr}}};
};
TORCH_MODULE(StatisticsNetworks);

/// De_i for each scale, before the sigmoid, which the losses apply in a stable form.
class DiscriminatorsImpl : public torch::nn::Module {
 public:
  explicit DiscriminatorsImpl(int width);
  torch::Tensor forward(std::size_t scale, const torch::Tensor& e);

 private:
  std::array<torch::nn::Sequential, scaleCount> networks_{{{nullptr}, {nullptr}, {nullptr}}};
};
TORCH_MODULE(Discriminators);

}  // namespace hrlf
