#include "core/model/network.h"

#include "core/model/attention.h"

#include <cmath>
#include <string>

namespace hrlf {

namespace nn = torch::nn;

namespace {

// Large enough that exp() of it is exactly 0 in float, finite so that a difference of two is no NaN.
constexpr float ignored = -1e9F;

std::string childName(const char* name, Modality m) { return std::string(name) + "_" + std::string(modalityName(m)); }
std::string childName(const char* name, std::size_t i) { return std::string(name) + "_" + std::to_string(i + 1); }

nn::Sequential mlp(int in, int hidden, int out) {
  return nn::Sequential(nn::Linear(in, hidden), nn::ReLU(), nn::Linear(hidden, out));
}

// What T and De see. [choice] Brought to one scale, or the student wins the HAL game by making its numbers large.
torch::Tensor oneScale(const torch::Tensor& e) { return torch::layer_norm(e, {e.size(1)}); }

// sin and cos of position / 10000^(2i/d), (T, d).
torch::Tensor sinusoidalPositions(std::int64_t frames, std::int64_t width) {
  const torch::Tensor position = torch::arange(frames, torch::kFloat).unsqueeze(1);
  const torch::Tensor pair = torch::arange(0, width, 2, torch::kFloat);
  const torch::Tensor angle = position * torch::exp(pair * (-std::log(10000.0) / static_cast<double>(width)));
  return torch::stack({torch::sin(angle), torch::cos(angle)}, 2).reshape({frames, width});
}

std::shared_ptr<ModalityEncoderImpl> encoderOf(const NetworkConfig& config, int inputWidth) {
  if (config.encoder == Encoder::Pooled) return std::make_shared<PooledEncoderImpl>(config, inputWidth);
  return std::make_shared<TransformerEncoderImpl>(config, inputWidth);
}

}  // namespace

AttentionImpl::AttentionImpl(const NetworkConfig& config) : heads_(config.heads), dropout_(config.attentionDropout) {
  in_ = register_module("in", nn::Linear(config.width, 3 * config.width));
  out_ = register_module("out", nn::Linear(config.width, config.width));
}

torch::Tensor AttentionImpl::forward(const torch::Tensor& x, const torch::Tensor& present) {
  return out_(attention(in_(x), present, heads_, is_training() ? dropout_ : 0));
}

TransformerLayerImpl::TransformerLayerImpl(const NetworkConfig& config) {
  attentionNorm_ = register_module("attention_norm", nn::LayerNorm(nn::LayerNormOptions({config.width})));
  attention_ = register_module("attention", Attention(config));
  feedForwardNorm_ = register_module("feed_forward_norm", nn::LayerNorm(nn::LayerNormOptions({config.width})));
  expand_ = register_module("expand", nn::Linear(config.width, config.feedForward));
  reduce_ = register_module("reduce", nn::Linear(config.feedForward, config.width));
  dropout_ = register_module("dropout", nn::Dropout(config.dropout));
}

torch::Tensor TransformerLayerImpl::forward(torch::Tensor x, const torch::Tensor& present) {
  x = x + dropout_(attention_(attentionNorm_(x), present));
  return x + dropout_(reduce_(torch::relu(expand_(feedForwardNorm_(x)))));
}

TransformerEncoderImpl::TransformerEncoderImpl(const NetworkConfig& config, int inputWidth)
    : ModalityEncoderImpl(config) {
  convolution_ = register_module(
      "convolution", nn::Conv1d(nn::Conv1dOptions(inputWidth, config.width, config.kernel).padding(config.kernel / 2)));
  layers_ = register_module("layers", nn::ModuleList());
  for (int i = 0; i < config.layers; ++i) layers_->push_back(TransformerLayer(config));
  norm_ = register_module("norm", nn::LayerNorm(nn::LayerNormOptions({config.width})));
  missingFrame_ = register_parameter("missing_frame", torch::randn({config.width}) * 0.02);
  addMissingModality();
}

void ModalityEncoderImpl::addMissingModality() {
  missingModality_ = register_parameter("missing_modality", torch::randn({config_.width}) * 0.02);
}

torch::Tensor ModalityEncoderImpl::missing(std::int64_t size) const { return missingModality_.expand({size, -1}); }

torch::Tensor ModalityEncoderImpl::forward(const PaddedSequences& x) {
  const std::int64_t size = x.values.size(0);
  const torch::Tensor rows = hasFrames(x).nonzero().squeeze(1);
  if (rows.size(0) == 0) return missing(size);
  if (rows.size(0) == size) return encodePresent(x);
  const PaddedSequences present{x.values.index_select(0, rows), x.present.index_select(0, rows),
                                x.length.index_select(0, rows)};
  return missing(size).index_copy(0, rows, encodePresent(present));
}

torch::Tensor ModalityEncoderImpl::droppedInput(const PaddedSequences& x) const {
  torch::Tensor values = x.values;
  if (is_training() && config_.featureDropout > 0) values = torch::dropout(values, config_.featureDropout, true);
  if (is_training() && config_.inputDropout > 0) {
    values = values * torch::dropout(torch::ones({values.size(0), values.size(1), 1}), config_.inputDropout, true);
  }
  return values;
}

torch::Tensor TransformerEncoderImpl::encodePresent(const PaddedSequences& x) {
  const std::int64_t frames = x.values.size(1);
  // Contiguous in time, or every operator after it would walk memory in strides.
  torch::Tensor r = convolution_(droppedInput(x).transpose(1, 2)).transpose(1, 2).contiguous();
  if (config_.positionScale > 0) r = r + config_.positionScale * sinusoidalPositions(frames, config_.width);
  if (!x.present.all().item<bool>()) r = r + x.present.logical_not().unsqueeze(2) * missingFrame_;
  for (const auto& layer : *layers_) r = layer->as<TransformerLayer>()->forward(r, x.present);
  r = norm_(r);

  if (config_.pooling == Pooling::Mean) {
    const torch::Tensor weight = x.present.to(torch::kFloat).unsqueeze(2);
    return (r * weight).sum(1) / weight.sum(1);
  }
  if (config_.pooling == Pooling::Max) {
    return std::get<0>(r.masked_fill(x.present.logical_not().unsqueeze(2), ignored).max(1));
  }
  const torch::Tensor last = (x.length - 1).view({-1, 1, 1}).expand({-1, 1, config_.width});
  return r.gather(1, last).squeeze(1);
}

PooledEncoderImpl::PooledEncoderImpl(const NetworkConfig& config, int inputWidth) : ModalityEncoderImpl(config) {
  mlp_ =
      register_module("mlp", nn::Sequential(nn::Linear(2 * inputWidth, config.feedForward), nn::ReLU(),
                                            nn::Dropout(config.dropout), nn::Linear(config.feedForward, config.width)));
  addMissingModality();
}

torch::Tensor PooledEncoderImpl::encodePresent(const PaddedSequences& x) {
  const torch::Tensor values = droppedInput(x);
  const torch::Tensor present = x.present.to(torch::kFloat).unsqueeze(2);
  const torch::Tensor count = present.sum(1);
  const torch::Tensor mean = (values * present).sum(1) / count;
  const torch::Tensor variance = ((values - mean.unsqueeze(1)) * present).square().sum(1) / count;
  return mlp_->forward(torch::cat({mean, variance.sqrt()}, 1));
}

HrlfNetworkImpl::HrlfNetworkImpl(const NetworkConfig& config, const PerModality<int>& inputWidths)
    : fusion_(config.fusion) {
  const int d = config.width;
  for (const Modality m : allModalities) {
    encoders_[m] = register_module(childName("encoder", m), encoderOf(config, inputWidths[m]));
    if (fusion_ == Fusion::Plain) continue;
    relevant_[m] = register_module(childName("relevant", m), mlp(d, d, d / 2));
    specific_[m] = register_module(childName("specific", m), mlp(d, d, d / 2));
  }
  if (fusion_ == Fusion::Plain) {
    toI1_ = register_module("to_i1", nn::Linear(3 * d, 2 * d));
    headDropout_ = register_module("head_dropout", nn::Dropout(config.headDropout));
    head_ = register_module("head", nn::Linear(2 * d, config.outputs));
    return;
  }
  decoder_ = register_module("decoder", mlp(d, d, d));
  toI1_ = register_module("to_i1", nn::Linear(3 * d, 2 * d));
  toI2_ = register_module("to_i2", nn::Linear(2 * d, d));
  toI3_ = register_module("to_i3", nn::Linear(d, 2 * d));
  toHTilde_ = register_module("to_h_tilde", nn::Linear(2 * d, 3 * d));
  representationDropout_ = register_module("representation_dropout", nn::Dropout(config.representationDropout));
  headDropout_ = register_module("head_dropout", nn::Dropout(config.headDropout));
  head_ = register_module("head", nn::Linear(3 * d, config.outputs));
}

Representations HrlfNetworkImpl::forward(const Batch& batch) {
  PerModality<torch::Tensor> z;
  for (const Modality m : allModalities) z[m] = encode(m, batch[m]);
  return represent(z);
}

torch::Tensor HrlfNetworkImpl::encode(Modality m, const PaddedSequences& x) { return encoders_[m](x); }

torch::Tensor HrlfNetworkImpl::encodeMissing(Modality m, std::int64_t size) const {
  return encoders_[m]->missing(size);
}

Representations HrlfNetworkImpl::concatenate(const PerModality<torch::Tensor>& z) {
  Representations r;
  r.z = z;
  std::vector<torch::Tensor> joint;
  for (const Modality m : allModalities) {
    const auto halves = z[m].chunk(2, 1);
    r.q[m] = halves[0];
    r.u[m] = halves[1];
    joint.push_back(z[m]);
  }
  r.h = r.hTilde = torch::cat(joint, 1);
  r.i1 = r.i2 = r.i3 = torch::relu(toI1_(r.h));
  r.logits = head_(headDropout_(r.i1));
  return r;
}

Representations HrlfNetworkImpl::represent(const PerModality<torch::Tensor>& z) {
  if (fusion_ == Fusion::Plain) return concatenate(z);
  Representations r;
  r.z = z;
  std::vector<torch::Tensor> joint;
  for (const Modality m : allModalities) {
    r.q[m] = relevant_[m]->forward(z[m]);
    r.u[m] = specific_[m]->forward(z[m]);
    joint.push_back(r.q[m]);
    joint.push_back(r.u[m]);
  }
  r.h = representationDropout_(torch::cat(joint, 1));
  r.i1 = torch::relu(toI1_(r.h));
  r.i2 = torch::relu(toI2_(r.i1));
  r.i3 = torch::relu(toI3_(r.i2));
  r.hTilde = toHTilde_(r.i3);
  r.logits = head_(headDropout_(r.hTilde));
  return r;
}

PerPair HrlfNetworkImpl::translate(const Representations& r) {
  // All pairs in one call: the decoder is shared, and nine small products cost more than one of nine times the rows.
  std::vector<torch::Tensor> pairs;
  for (const Modality a : allModalities) {
    for (const Modality b : allModalities) pairs.push_back(torch::cat({r.q[a], r.u[b]}, 1));
  }
  const auto decoded = decoder_->forward(torch::cat(pairs, 0)).chunk(pairs.size(), 0);
  PerPair translated;
  std::size_t next = 0;
  for (const Modality a : allModalities) {
    for (const Modality b : allModalities) translated[a][b] = decoded[next++];
  }
  return translated;
}

PerPair HrlfNetworkImpl::relevanceOfTranslated(const PerPair& translated) {
  PerPair relevance;
  for (const Modality a : allModalities) {
    std::vector<torch::Tensor> ofA;
    for (const Modality b : allModalities) ofA.push_back(translated[b][a]);
    const auto q = relevant_[a]->forward(torch::cat(ofA, 0)).chunk(modalityCount, 0);
    for (const Modality b : allModalities) relevance[b][a] = q[static_cast<std::size_t>(b)];
  }
  return relevance;
}

std::int64_t parameterCount(const NetworkConfig& config, const PerModality<int>& inputWidths) {
  const auto linear = [](std::int64_t in, std::int64_t out) { return in * out + out; };
  const std::int64_t d = config.width;
  const std::int64_t norm = 2 * d;
  const std::int64_t layer =
      2 * norm + linear(d, 3 * d) + linear(d, d) + linear(d, config.feedForward) + linear(config.feedForward, d);
  std::int64_t count = 0;
  for (const Modality m : allModalities) {
    const std::int64_t input = inputWidths[m];
    const std::int64_t marks = 2 * d;
    if (config.encoder == Encoder::Pooled) {
      count += linear(2 * input, config.feedForward) + linear(config.feedForward, d) + d;
    } else {
      count += linear(config.kernel * input, d) + config.layers * layer + norm + marks;
    }
  }
  if (config.fusion == Fusion::Plain) return count + linear(3 * d, 2 * d) + linear(2 * d, config.outputs);
  count += modalityCount * 2 * (linear(d, d) + linear(d, d / 2));
  count += linear(d, d) + linear(d, d);
  count += linear(3 * d, 2 * d) + linear(2 * d, d) + linear(d, 2 * d) + linear(2 * d, 3 * d);
  return count + linear(3 * d, config.outputs);
}

Scales scalesOf(const Representations& r) {
  return {torch::cat({r.h, r.hTilde}, 0), torch::cat({r.i1, r.i3}, 0), r.i2};
}

Scales shiftedScalesOf(const Representations& r, std::int64_t shift) {
  const auto shifted = [shift](const torch::Tensor& e) { return e.roll(-shift, 0); };
  return {torch::cat({shifted(r.h), shifted(r.hTilde)}, 0), torch::cat({shifted(r.i1), shifted(r.i3)}, 0),
          shifted(r.i2)};
}

std::array<int, scaleCount> scaleWidths(int width) { return {3 * width, 2 * width, width}; }

StatisticsNetworksImpl::StatisticsNetworksImpl(int width) {
  for (std::size_t i = 0; i < scaleCount; ++i) {
    const int w = scaleWidths(width)[i];
    networks_[i] = register_module(childName("statistics", i), mlp(2 * w, w, 1));
  }
}

torch::Tensor StatisticsNetworksImpl::forward(std::size_t scale, const torch::Tensor& x, const torch::Tensor& y) {
  return networks_[scale]->forward(torch::cat({oneScale(x), oneScale(y)}, 1)).squeeze(1);
}

DiscriminatorsImpl::DiscriminatorsImpl(int width) {
  for (std::size_t i = 0; i < scaleCount; ++i) {
    const int w = scaleWidths(width)[i];
    networks_[i] = register_module(childName("discriminator", i), mlp(w, w / 2, 1));
  }
}

torch::Tensor DiscriminatorsImpl::forward(std::size_t scale, const torch::Tensor& e) {
  return networks_[scale]->forward(oneScale(e)).squeeze(1);
}

}  // namespace hrlf
