#include "core/model/training_loop.h"

#include <fmt/format.h>
#include <spdlog/spdlog.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <limits>
#include <utility>

namespace hrlf {

namespace {

std::vector<torch::Tensor> copyOf(const std::vector<torch::Tensor>& parameters) {
  std::vector<torch::Tensor> copies;
  for (const torch::Tensor& parameter : parameters) copies.push_back(parameter.detach().clone());
  return copies;
}

void restore(std::vector<torch::Tensor> parameters, const std::vector<torch::Tensor>& from) {
  const torch::NoGradGuard noGrad;
  for (std::size_t i = 0; i < from.size(); ++i) parameters[i].copy_(from[i]);
}

tl::unexpected<Error> notFinite(const Stage& stage, int epoch, const char* term) {
  return fail(ErrorKind::BadInput,
              fmt::format("The {} loss of the {} is not finite in epoch {}.", term, stage.name, epoch), "training",
              "Lower training.learningRate or the weight of this term, or set training.gradientClip.");
}

Result<void> checkFinite(const LossTerms& terms, const Stage& stage, int epoch) {
  const std::pair<const char*, double> named[] = {{"task", terms.task},  {"frf", terms.frf},
                                                  {"hmi", terms.hmi},    {"hal", terms.hal},
                                                  {"kl", terms.kl},      {"discriminator", terms.discriminator},
                                                  {"total", terms.total}};
  for (const auto& [name, value] : named) {
    if (!std::isfinite(value)) return notFinite(stage, epoch, name);
  }
  return {};
}

void addShare(EpochLog& log, const LossTerms& terms, double share) {
  log.task += share * terms.task;
  log.frf += share * terms.frf;
  log.hmi += share * terms.hmi;
  log.hal += share * terms.hal;
  log.kl += share * terms.kl;
  log.total += share * terms.total;
  log.discriminator += share * terms.discriminator;
}

// Moving average of weights: judged and kept in place of the last step's, whose noise it takes out.
class WeightAverage {
 public:
  WeightAverage(std::vector<torch::Tensor> parameters, double decay)
      : parameters_(std::move(parameters)), decay_(decay) {}

  void follow() {
    if (decay_ <= 0) return;
    if (average_.empty()) average_ = copyOf(parameters_);
    const torch::NoGradGuard noGrad;
    for (std::size_t i = 0; i < average_.size(); ++i) average_[i].lerp_(parameters_[i], 1 - decay_);
  }
  // The network's weights become the average until leave().
  void enter() {
    if (average_.empty()) return;
    own_ = copyOf(parameters_);
    restore(parameters_, average_);
  }
  void leave() {
    if (!average_.empty()) restore(parameters_, own_);
  }

 private:
  std::vector<torch::Tensor> parameters_;
  double decay_;
  std::vector<torch::Tensor> average_;
  std::vector<torch::Tensor> own_;
};

}  // namespace

void optimise(torch::optim::Optimizer& optimiser, std::vector<torch::Tensor>& parameters, double clip) {
  if (clip > 0) torch::nn::utils::clip_grad_norm_(parameters, clip);
  optimiser.step();
}

torch::optim::Adam makeOptimiser(const std::vector<torch::Tensor>& parameters, const TrainingConfig& config) {
  return torch::optim::Adam(parameters,
                            torch::optim::AdamOptions(config.learningRate).weight_decay(config.weightDecay));
}

Result<int> runStage(Stage& stage, TrainingRun& run) {
  const auto batch = static_cast<std::size_t>(run.config.training.batch);
  const std::string doing = "Training the " + stage.name;
  const auto steps = static_cast<double>((stage.samples.size() + batch - 1) / batch);
  std::vector<std::int64_t> order = stage.samples;
  std::vector<torch::Tensor> best;
  double bestLoss = std::numeric_limits<double>::infinity();
  int bestEpoch = 0;
  WeightAverage average(stage.network->parameters(), run.config.training.averaging);

  for (int epoch = 1; epoch <= stage.epochs; ++epoch) {
    const auto start = std::chrono::steady_clock::now();
    EpochLog log;
    log.network = stage.name;
    log.epoch = epoch;
    stage.network->train();
    std::shuffle(order.begin(), order.end(), run.random);
    for (std::size_t from = 0; from < order.size(); from += batch) {
      if (run.progress.isCancelled()) return cancelled();
      const std::size_t to = std::min(from + batch, order.size());
      const std::vector<std::int64_t> samples(order.begin() + static_cast<std::ptrdiff_t>(from),
                                              order.begin() + static_cast<std::ptrdiff_t>(to));
      const auto terms = stage.step(samples, epoch);
      if (!terms) return tl::unexpected(terms.error());
      if (auto finite = checkFinite(*terms, stage, epoch); !finite) return tl::unexpected(finite.error());
      average.follow();
      addShare(log, *terms, static_cast<double>(samples.size()) / static_cast<double>(order.size()));
      const double done = (epoch - 1) + static_cast<double>(from / batch + 1) / steps;
      run.progress.update(done / stage.epochs, doing);
    }
    average.enter();
    const auto validLoss = stage.validLoss();
    if (!validLoss) return tl::unexpected(validLoss.error());
    if (!std::isfinite(*validLoss)) return notFinite(stage, epoch, "valid");
    log.validLoss = *validLoss;
    log.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    run.epochs.push_back(log);
    if (run.onEpoch) run.onEpoch(log);

    if (log.validLoss < bestLoss) {
      bestLoss = log.validLoss;
      bestEpoch = epoch;
      best = copyOf(stage.network->parameters());
    } else if (run.config.training.patience > 0 && epoch - bestEpoch >= run.config.training.patience) {
      spdlog::info("{}: no better valid loss for {} epochs, stopped after epoch {}.", doing,
                   run.config.training.patience, epoch);
      break;
    }
    average.leave();
  }
  restore(stage.network->parameters(), best);
  stage.network->eval();
  return bestEpoch;
}

}  // namespace hrlf
