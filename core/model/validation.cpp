#include "core/model/validation.h"

#include "core/base/condition_text.h"
#include "core/model/losses.h"

#include <fmt/format.h>

#include <algorithm>

namespace hrlf {

namespace {

double errorSum(const torch::Tensor& logits, const torch::Tensor& labels, Task task) {
  if (task == Task::Regression) return (logits.squeeze(1) - labels).abs().sum().item<double>();
  return (logits.argmax(1) != labels.to(torch::kInt64)).sum().item<double>();
}

bool isSelected(const Condition& condition, Selection selection) {
  const auto& available = condition.available;
  if (selection == Selection::All) return true;
  if (!available[Modality::Language]) return false;
  return selection == Selection::WithLanguage || (!available[Modality::Audio] && !available[Modality::Vision]);
}

// Evaluation without dropout and gradients, and the training state back afterwards.
class Evaluating {
 public:
  explicit Evaluating(HrlfNetwork& network) : network_(network), wasTraining_(network->is_training()) {
    network->eval();
  }
  Evaluating(const Evaluating&) = delete;
  Evaluating& operator=(const Evaluating&) = delete;
  ~Evaluating() { network_->train(wasTraining_); }

 private:
  torch::NoGradGuard noGrad_;
  HrlfNetwork& network_;
  bool wasTraining_;
};

}  // namespace

ValidScore ValidationFigures::mean(Selection selection) const {
  ValidScore sum;
  int conditions = 0;
  for (std::size_t c = 0; c < loss.size(); ++c) {
    if (samples[c] == 0 || !isSelected(allConditions[c], selection)) continue;
    sum.loss += loss[c];
    sum.error += error[c];
    ++conditions;
  }
  if (conditions == 0 && selection != Selection::All) return mean(Selection::All);
  return {sum.loss / std::max(1, conditions), sum.error / std::max(1, conditions)};
}

std::string ValidationFigures::text(Task task) const {
  std::string line = task == Task::Regression ? "valid MAE:" : "valid accuracy:";
  double sum = 0;
  int incomplete = 0;
  for (std::size_t c = 0; c < allConditions.size(); ++c) {
    if (samples[c] == 0) continue;
    const double figure = task == Task::Regression ? error[c] : 1 - error[c];
    line += fmt::format(" {} {:.3f}", conditionText(allConditions[c]), figure);
    if (allConditions[c].isComplete()) continue;
    sum += figure;
    ++incomplete;
  }
  return line + fmt::format(" Avg. {:.3f}", sum / std::max(1, incomplete));
}

Validation::Validation(const TrainingSet& set, std::int64_t batch) : task_(set.task) {
  for (std::int64_t from = 0; from < set.valid.size(); from += batch) {
    const std::int64_t to = std::min(from + batch, set.valid.size());
    std::vector<std::int64_t> samples;
    for (std::int64_t i = from; i < to; ++i) samples.push_back(i);
    Part part{batchOf(set, set.valid, samples),
              set.valid.labels.slice(0, from, to),
              {},
              torch::ones({to - from}, torch::kBool)};
    for (const Modality m : allModalities) {
      part.available[m] = hasFrames(part.batch[m]);
      part.complete = part.complete.logical_and(part.available[m]);
    }
    anyComplete_ = anyComplete_ || part.complete.any().item<bool>();
    parts_.push_back(std::move(part));
  }
}

Result<ValidationFigures> Validation::underConditions(HrlfNetwork& network, const Progress& progress) const {
  const Evaluating evaluating(network);
  ValidationFigures figures;
  for (const Part& part : parts_) {
    PerModality<torch::Tensor> present;
    PerModality<torch::Tensor> missing;
    for (const Modality m : allModalities) {
      if (progress.isCancelled()) return cancelled();
      present[m] = network->encode(m, part.batch[m]);
      missing[m] = network->encodeMissing(m, part.labels.size(0));
    }
    for (std::size_t c = 0; c < allConditions.size(); ++c) {
      torch::Tensor usable = torch::zeros_like(part.complete);
      PerModality<torch::Tensor> z;
      for (const Modality m : allModalities) {
        const bool available = allConditions[c].available[m];
        z[m] = available ? present[m] : missing[m];
        if (available) usable = usable.logical_or(part.available[m]);
      }
      const torch::Tensor rows = usable.nonzero().squeeze(1);
      const auto count = static_cast<int>(rows.size(0));
      if (count == 0) continue;
      const torch::Tensor logits = network->represent(z).logits.index_select(0, rows);
      const torch::Tensor labels = part.labels.index_select(0, rows);
      figures.loss[c] += taskLoss(logits, labels, task_).item<double>() * count;
      figures.error[c] += errorSum(logits, labels, task_);
      figures.samples[c] += count;
    }
  }
  for (std::size_t c = 0; c < allConditions.size(); ++c) {
    figures.loss[c] /= std::max(1, figures.samples[c]);
    figures.error[c] /= std::max(1, figures.samples[c]);
  }
  return figures;
}

Result<ValidScore> Validation::score(HrlfNetwork& network, bool onlyComplete, const Progress& progress) const {
  const Evaluating evaluating(network);
  ValidScore sum;
  std::int64_t samples = 0;
  for (const Part& part : parts_) {
    if (progress.isCancelled()) return cancelled();
    const torch::Tensor chosen = onlyComplete && anyComplete_ ? part.complete : torch::ones_like(part.complete);
    const torch::Tensor rows = chosen.nonzero().squeeze(1);
    if (rows.size(0) == 0) continue;
    const torch::Tensor logits = network->forward(part.batch).logits.index_select(0, rows);
    const torch::Tensor labels = part.labels.index_select(0, rows);
    sum.loss += taskLoss(logits, labels, task_).item<double>() * static_cast<double>(rows.size(0));
    sum.error += errorSum(logits, labels, task_);
    samples += rows.size(0);
  }
  return ValidScore{sum.loss / static_cast<double>(samples), sum.error / static_cast<double>(samples)};
}

}  // namespace hrlf
