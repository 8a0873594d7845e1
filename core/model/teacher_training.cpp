#include "core/model/teacher_training.h"

#include "core/model/losses.h"
#include "core/model/msm.h"

namespace hrlf {

namespace {

constexpr const char* stageName = "teacher";

Result<void> learn(HrlfNetwork& teacher, TrainingRun& run) {
  const HrlfConfig& config = run.config;
  std::vector<torch::Tensor> parameters = teacher->parameters();
  torch::optim::Adam optimiser = makeOptimiser(parameters, config.training);

  Stage stage;
  stage.name = stageName;
  stage.epochs = config.training.teacherEpochs;
  stage.to = teacherShare(config.training);
  stage.learners = {{stage.name, teacher.ptr(), &optimiser}};
  stage.samples = run.set.teacherSamples;
  stage.network = teacher;
  stage.step = [&](const std::vector<std::int64_t>& samples, int) -> Result<LossTerms> {
    const torch::Tensor labels = run.set.train.labels.index_select(0, torch::tensor(samples));
    const Batch batch = swapBesideLanguage(batchOf(run.set, run.set.train, samples), config.training, run.random);
    const Representations r = teacher->forward(batch);
    LossTerms terms;
    const torch::Tensor task = taskLoss(r.logits, labels, run.set.task);
    terms.task = task.item<double>();
    torch::Tensor total = config.losses.task * task;
    if (config.losses.frf > 0) {
      torch::Tensor frf = fineGrainedFactorization(teacher, r, config.losses.frfFixedTarget);
      if (config.losses.frfIndependence > 0) frf = frf + config.losses.frfIndependence * factorIndependence(r, batch);
      terms.frf = frf.item<double>();
      total = total + config.losses.frf * frf;
    }
    terms.total = total.item<double>();
    if (run.progress.isCancelled()) return cancelled();
    clearGradients(parameters);
    total.backward();
    terms.gradientNorm = optimise(optimiser, parameters, config.training.gradientClip);
    return terms;
  };
  stage.valid = [&] { return run.validation.score(teacher, run.set.teacherSawOnlyComplete, run.progress); };

  if (auto best = runStage(stage, run); !best) return tl::unexpected(best.error());
  return {};
}

}  // namespace

Result<void> trainTeacher(TrainingRun& run) {
  HrlfNetwork& teacher = run.teacher;
  const bool isTrained = !run.state.stage.empty() && run.state.stage != stageName;
  if (!isTrained) {
    if (auto learned = learn(teacher, run); !learned) return learned;
  }
  teacher->eval();
  for (torch::Tensor& parameter : teacher->parameters()) parameter.requires_grad_(false);
  return {};
}

}  // namespace hrlf
