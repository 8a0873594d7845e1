#include "core/model/student_training.h"

#include "core/model/losses.h"
#include "core/model/msm.h"

#include <algorithm>
#include <optional>

namespace hrlf {

namespace {

constexpr std::int64_t teacherBatch = 32;

// The representations that guidance compares, of some of the samples.
Representations rowsOf(const Representations& r, const torch::Tensor& rows) {
  Representations some;
  some.h = r.h.index_select(0, rows);
  some.i1 = r.i1.index_select(0, rows);
  some.i2 = r.i2.index_select(0, rows);
  some.i3 = r.i3.index_select(0, rows);
  some.hTilde = r.hTilde.index_select(0, rows);
  some.logits = r.logits.index_select(0, rows);
  return some;
}

Representations joined(const std::vector<Representations>& parts) {
  const auto cat = [&parts](torch::Tensor Representations::*member) {
    std::vector<torch::Tensor> tensors;
    for (const Representations& part : parts) tensors.push_back(part.*member);
    return torch::cat(tensors, 0);
  };
  Representations all;
  all.h = cat(&Representations::h);
  all.i1 = cat(&Representations::i1);
  all.i2 = cat(&Representations::i2);
  all.i3 = cat(&Representations::i3);
  all.hTilde = cat(&Representations::hTilde);
  all.logits = cat(&Representations::logits);
  return all;
}

Representations detached(Representations r) {
  for (torch::Tensor* tensor : {&r.h, &r.i1, &r.i2, &r.i3, &r.hTilde, &r.logits}) *tensor = tensor->detach();
  return r;
}

// A network with an optimiser of its own, trained beside the student.
template <class Network>
struct Companion {
  Companion(int width, const TrainingConfig& config)
      : network(width), parameters(network->parameters()), optimiser(makeOptimiser(parameters, config)) {}
  Network network;
  std::vector<torch::Tensor> parameters;
  torch::optim::Adam optimiser;
};

class StudentTraining {
 public:
  explicit StudentTraining(TrainingRun& run)
      : student_(run.student),
        teacher_(run.teacher),
        run_(run),
        parameters_(student_->parameters()),
        optimiser_(makeOptimiser(parameters_, run.config.training)) {
    const int width = run.config.network.width;
    if (run.config.losses.hmi > 0) statistics_.emplace(width, run.config.training);
    if (run.config.losses.hal > 0) discriminators_.emplace(width, run.config.training);
  }

  std::vector<Learner> learners() {
    std::vector<Learner> all{{"student", student_.ptr(), &optimiser_}};
    if (statistics_) all.push_back({"statistics", statistics_->network.ptr(), &statistics_->optimiser});
    if (discriminators_) all.push_back({"discriminators", discriminators_->network.ptr(), &discriminators_->optimiser});
    return all;
  }

  // The teacher is frozen and sees the same complete samples in each epoch, so what it says is computed once.
  Result<void> askTeacher() {
    const HrlfConfig& config = run_.config;
    if (config.losses.hmi <= 0 && config.losses.hal <= 0 && config.losses.kl <= 0) return {};
    const torch::NoGradGuard noGrad;
    std::vector<Representations> parts;
    for (std::int64_t from = 0; from < run_.set.train.size(); from += teacherBatch) {
      if (run_.progress.isCancelled()) return cancelled();
      std::vector<std::int64_t> samples;
      for (std::int64_t i = from; i < std::min(from + teacherBatch, run_.set.train.size()); ++i) samples.push_back(i);
      parts.push_back(teacher_->forward(batchOf(run_.set, run_.set.train, samples)));
    }
    teacherSays_ = joined(parts);
    return {};
  }

  Result<LossTerms> step(const std::vector<std::int64_t>& samples, int epoch) {
    const LossWeights& weight = run_.config.losses;
    const torch::Tensor labels = run_.set.train.labels.index_select(0, torch::tensor(samples));
    const Batch complete = batchOf(run_.set, run_.set.train, samples);
    const TrainingConfig& training = run_.config.training;
    const Batch seen =
        swapBesideLanguage(modalityStochasticMissing(complete, training, run_.random), training, run_.random);
    const Representations s = student_->forward(seen);
    if (run_.progress.isCancelled()) return cancelled();

    LossTerms terms;
    const torch::Tensor task = taskLoss(s.logits, labels, run_.set.task);
    terms.task = task.item<double>();
    torch::Tensor total = weight.task * task;
    if (weight.frf > 0) {
      torch::Tensor frf = fineGrainedFactorization(student_, s, weight.frfFixedTarget);
      if (weight.frfIndependence > 0) frf = frf + weight.frfIndependence * factorIndependence(s, seen);
      terms.frf = frf.item<double>();
      total = total + weight.frf * frf;
    }
    total = total + guidance(samples, s, epoch, terms);
    terms.total = total.item<double>();
    if (run_.progress.isCancelled()) return cancelled();

    clearGradients(parameters_);
    if (statistics_) clearGradients(statistics_->parameters);
    total.backward();
    const double clip = run_.config.training.gradientClip;
    terms.gradientNorm = optimise(optimiser_, parameters_, clip);
    if (statistics_) optimise(statistics_->optimiser, statistics_->parameters, clip);
    return terms;
  }

 private:
  // HMI, HAL and KL, weighted; 0 when the batch holds no sample that the teacher can speak for.
  torch::Tensor guidance(const std::vector<std::int64_t>& samples, const Representations& s, int epoch,
                         LossTerms& terms) {
    const LossWeights& weight = run_.config.losses;
    torch::Tensor sum = torch::zeros({});
    std::vector<std::int64_t> rows;
    std::vector<std::int64_t> guided;
    for (std::size_t i = 0; i < samples.size(); ++i) {
      if (run_.set.teacherSawOnlyComplete && !run_.set.train.complete[static_cast<std::size_t>(samples[i])]) continue;
      rows.push_back(static_cast<std::int64_t>(i));
      guided.push_back(samples[i]);
    }
    if (!teacherSays_.h.defined() || rows.empty()) return sum;
    const Representations teacher = rowsOf(teacherSays_, torch::tensor(guided));
    const Representations student = rows.size() == samples.size() ? s : rowsOf(s, torch::tensor(rows));
    const double warmth = warmUp(epoch);

    // One sample has no partner for the marginals.
    if (statistics_ && rows.size() > 1) {
      std::uniform_int_distribution<std::int64_t> partner(1, static_cast<std::int64_t>(rows.size()) - 1);
      const torch::Tensor hmi =
          hierarchicalMutualInformation(statistics_->network, teacher, student, partner(run_.random));
      terms.hmi = hmi.item<double>();
      sum = sum + warmth * weight.hmi * hmi;
    }
    if (discriminators_) {
      terms.discriminator = trainDiscriminators(teacher, detached(student));
      const torch::Tensor hal = weight.halNonSaturating
                                    ? nonSaturatingAdversarial(discriminators_->network, student)
                                    : hierarchicalAdversarial(discriminators_->network, teacher, student);
      terms.hal = hal.item<double>();
      sum = sum + warmth * weight.hal * hal;
    }
    if (weight.kl > 0) {
      const torch::Tensor kl = consistency(teacher.logits, student.logits, run_.set.task);
      terms.kl = kl.item<double>();
      sum = sum + weight.kl * kl;
    }
    return sum;
  }

  double trainDiscriminators(const Representations& teacher, const Representations& student) {
    clearGradients(discriminators_->parameters);
    const torch::Tensor loss = -hierarchicalAdversarial(discriminators_->network, teacher, student);
    loss.backward();
    optimise(discriminators_->optimiser, discriminators_->parameters, run_.config.training.gradientClip);
    return loss.item<double>();
  }

  double warmUp(int epoch) const {
    const int epochs = run_.config.training.warmupEpochs;
    return epoch > epochs ? 1.0 : static_cast<double>(epoch - 1) / epochs;
  }

  HrlfNetwork& student_;
  HrlfNetwork& teacher_;
  TrainingRun& run_;
  std::vector<torch::Tensor> parameters_;
  torch::optim::Adam optimiser_;
  std::optional<Companion<StatisticsNetworks>> statistics_;
  std::optional<Companion<Discriminators>> discriminators_;
  Representations teacherSays_;  // of the whole train split; undefined when nothing is asked
};

}  // namespace

Result<int> trainStudent(TrainingRun& run) {
  StudentTraining training(run);
  if (auto asked = training.askTeacher(); !asked) return tl::unexpected(asked.error());

  Stage stage;
  stage.name = "student";
  stage.epochs = run.config.training.studentEpochs;
  stage.from = teacherShare(run.config.training);
  stage.learners = training.learners();
  for (std::int64_t i = 0; i < run.set.train.size(); ++i) stage.samples.push_back(i);
  stage.network = run.student;
  stage.step = [&training](const std::vector<std::int64_t>& samples, int epoch) {
    return training.step(samples, epoch);
  };
  stage.valid = [&]() -> Result<ValidScore> {
    auto figures = run.validation.underConditions(run.student, run.progress);
    if (!figures) return tl::unexpected(figures.error());
    return figures->mean(run.config.training.selection);
  };
  return runStage(stage, run);
}

}  // namespace hrlf
