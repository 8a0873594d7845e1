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

Result<void> checkFinite(double value, const char* words, const Stage& stage, const TrainingState& state) {
  if (std::isfinite(value)) return {};
  const auto& epochs = state.epochs;
  const int epoch = state.epoch + 1;
  return fail(
      ErrorKind::BadInput,
      epochs.empty()
          ? fmt::format("The {} of the {} is not finite in epoch {}.", words, stage.name, epoch)
          : fmt::format(
                "The {} of the {} is not finite in epoch {}. What was trained up to epoch {} of the {} is kept.", words,
                stage.name, epoch, epochs.back().epoch, epochs.back().network),
      "training", "Lower training.learningRate or the weight of this term, or set training.gradientClip.");
}

Result<void> checkFinite(const LossTerms& terms, const Stage& stage, const TrainingState& state) {
  for (const NamedTerm& term : namedTerms) {
    if (auto finite = checkFinite(terms.*term.value, term.words, stage, state); !finite) return finite;
  }
  return {};
}

// Moving average of weights: judged and kept in place of the last step's, whose noise it takes out. It is debiased:
// what of the first weights an average from them would still hold after few steps, decay^steps of it, is taken out too.
class WeightAverage {
 public:
  WeightAverage(std::vector<torch::Tensor> parameters, double decay)
      : parameters_(std::move(parameters)), decay_(decay) {}

  void follow() {
    if (decay_ <= 0) return;
    if (average_.empty()) average_ = copyOf(parameters_);
    ++steps_;
    const double share = (1 - decay_) / (1 - std::pow(decay_, static_cast<double>(steps_)));
    const torch::NoGradGuard noGrad;
    for (std::size_t i = 0; i < average_.size(); ++i) average_[i].lerp_(parameters_[i], share);
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

  void keep(TrainingState& state) const {
    keepCopies(state, "average", average_);
    if (!average_.empty()) state.steps["average"] = steps_;
  }
  Result<void> restoreFrom(const TrainingState& state) {
    auto average = restoreCopies(state, "average", parameters_);
    if (!average) return tl::unexpected(average.error());
    average_ = *std::move(average);
    const auto steps = state.steps.find("average");
    steps_ = steps == state.steps.end() ? 0 : steps->second;
    return {};
  }

 private:
  std::vector<torch::Tensor> parameters_;
  double decay_;
  std::vector<torch::Tensor> average_;
  std::int64_t steps_ = 0;  // that the average follows
  std::vector<torch::Tensor> own_;
};

// One stage on its way: run.state counts and records, this holds what belongs to it.
class StageRun {
 public:
  StageRun(Stage& stage, TrainingRun& run)
      : stage_(stage),
        run_(run),
        state_(run.state),
        progress_(run.progress, stage.from, stage.to),
        average_(stage.network->parameters(), run.config.training.averaging) {}

  Result<int> operator()() {
    if (state_.stage == stage_.name) {
      if (auto resumed = resume(); !resumed) return tl::unexpected(resumed.error());
    } else {
      begin();
    }
    while (state_.epoch < stage_.epochs && !isOutOfPatience()) {
      if (auto done = epoch(); !done) return tl::unexpected(done.error());
    }
    if (state_.epoch < stage_.epochs) {
      spdlog::info("{}: no better valid loss for {} epochs, stopped after epoch {}.", doing_,
                   run_.config.training.patience, state_.epoch);
    }
    restore(stage_.network->parameters(), best_);
    stage_.network->eval();
    return state_.bestEpoch;
  }

 private:
  void begin() {
    state_.stage = stage_.name;
    state_.epoch = state_.bestEpoch = 0;
    state_.bestLoss = std::numeric_limits<double>::infinity();
    state_.order = stage_.samples;
  }

  Result<void> resume() {
    std::vector<std::int64_t> samples = state_.order;
    std::sort(samples.begin(), samples.end());
    if (samples != stage_.samples) {
      return fail(ErrorKind::BadInput, "The training state is of other samples.", "training_state",
                  "It cannot be resumed; restart the training.");
    }
    for (const Learner& learner : stage_.learners) {
      if (auto restored = restoreLearner(state_, learner); !restored) return restored;
    }
    if (auto restored = average_.restoreFrom(state_); !restored) return restored;
    auto best = restoreCopies(state_, "best", stage_.network->parameters());
    if (!best) return tl::unexpected(best.error());
    best_ = *std::move(best);
    // Last: making the networks above drew numbers.
    auto restored = restoreRandom(state_, run_.random);
    state_.tensors.clear();
    return restored;
  }

  // As many epochs as that without a better valid loss.
  bool isOutOfPatience() const {
    const int patience = run_.config.training.patience;
    return patience > 0 && state_.epoch - state_.bestEpoch >= patience;
  }

  Result<void> epoch() {
    const auto start = std::chrono::steady_clock::now();
    EpochLog log;
    log.network = stage_.name;
    log.epoch = state_.epoch + 1;
    if (auto trained = train(log); !trained) return trained;
    average_.enter();
    const auto valid = stage_.valid();
    if (!valid) return tl::unexpected(valid.error());
    if (auto finite = checkFinite(valid->loss, "valid loss", stage_, state_); !finite) return finite;
    if (valid->loss < state_.bestLoss) {
      state_.bestLoss = valid->loss;
      state_.bestEpoch = log.epoch;
      best_ = copyOf(stage_.network->parameters());
    }
    average_.leave();

    log.validLoss = valid->loss;
    log.validError = valid->error;
    log.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    state_.epoch = log.epoch;
    state_.epochs.push_back(log);
    if (auto kept = keep(); !kept) return kept;
    if (run_.onEpoch) run_.onEpoch(log);
    return {};
  }

  // All steps of an epoch; their terms go into `log`.
  Result<void> train(EpochLog& log) {
    std::vector<std::int64_t>& order = state_.order;
    const auto batch = static_cast<std::size_t>(run_.config.training.batch);
    stage_.network->train();
    std::shuffle(order.begin(), order.end(), run_.random);
    for (std::size_t from = 0; from < order.size(); from += batch) {
      if (progress_.isCancelled()) return cancelled();
      const std::size_t to = std::min(from + batch, order.size());
      const std::vector<std::int64_t> samples(order.begin() + static_cast<std::ptrdiff_t>(from),
                                              order.begin() + static_cast<std::ptrdiff_t>(to));
      const auto terms = stage_.step(samples, log.epoch);
      if (!terms) return tl::unexpected(terms.error());
      if (auto finite = checkFinite(*terms, stage_, state_); !finite) return finite;
      average_.follow();
      const double share = static_cast<double>(samples.size()) / static_cast<double>(order.size());
      for (const NamedTerm& term : namedTerms) log.*term.value += share * (*terms).*term.value;
      const double ofEpoch = static_cast<double>(to) / static_cast<double>(order.size());
      progress_.update((state_.epoch + ofEpoch) / stage_.epochs, doing_);
    }
    return {};
  }

  Result<void> keep() {
    keepRandom(state_, run_.random);
    if (!run_.teacher.is_empty()) keepWeights(state_, "teacher", *run_.teacher);
    keepWeights(state_, "student", *run_.student);
    for (const Learner& learner : stage_.learners) keepLearner(state_, learner);
    average_.keep(state_);
    keepCopies(state_, "best", best_);
    auto kept = run_.folder.keep(state_);
    state_.tensors.clear();
    state_.steps.clear();
    return kept;
  }

  Stage& stage_;
  TrainingRun& run_;
  TrainingState& state_;
  SubProgress progress_;
  WeightAverage average_;
  std::vector<torch::Tensor> best_;
  const std::string doing_ = "Training the " + stage_.name;
};

}  // namespace

void clearGradients(std::vector<torch::Tensor>& parameters) {
  for (torch::Tensor& parameter : parameters) parameter.mutable_grad().reset();
}

double optimise(torch::optim::Optimizer& optimiser, std::vector<torch::Tensor>& parameters, double clip) {
  const double norm =
      torch::nn::utils::clip_grad_norm_(parameters, clip > 0 ? clip : std::numeric_limits<double>::infinity());
  optimiser.step();
  return norm;
}

torch::optim::Adam makeOptimiser(const std::vector<torch::Tensor>& parameters, const TrainingConfig& config) {
  return torch::optim::Adam(parameters,
                            torch::optim::AdamOptions(config.learningRate).weight_decay(config.weightDecay));
}

Result<int> runStage(Stage& stage, TrainingRun& run) { return StageRun(stage, run)(); }

}  // namespace hrlf
