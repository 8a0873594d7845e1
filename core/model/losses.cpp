#include "core/model/losses.h"

#include <algorithm>

namespace hrlf {

namespace F = torch::nn::functional;

namespace {

constexpr double n = modalityCount;
// Columns are brought to variance 1; a constant one stays 0.
constexpr double smallestVariance = 1e-8;
// Small, or what is left of a factor would hide in a direction of little variance.
constexpr double correlationRidge = 1e-3;

// E || x - y ||^2
torch::Tensor squaredDistance(const torch::Tensor& x, const torch::Tensor& y) { return (x - y).square().sum(1).mean(); }

torch::Tensor standardised(const torch::Tensor& x) {
  const torch::Tensor centred = x - x.mean(0);
  return centred / (centred.square().mean(0) + smallestVariance).sqrt();
}

// Mean squared canonical correlation of the columns of x and y: tr(Cxx^-1 Cxy Cyy^-1 Cyx) / columns.
torch::Tensor squaredCorrelation(const torch::Tensor& x, const torch::Tensor& y) {
  const torch::Tensor a = standardised(x);
  const torch::Tensor b = standardised(y);
  const auto covariance = [](const torch::Tensor& c, const torch::Tensor& d) {
    return torch::matmul(c.t(), d) / static_cast<double>(c.size(0));
  };
  const auto regular = [&covariance](const torch::Tensor& c) {
    return covariance(c, c) + correlationRidge * torch::eye(c.size(1));
  };
  const torch::Tensor both = covariance(a, b);
  const torch::Tensor ofX = torch::linalg_solve(regular(a), both);
  const torch::Tensor ofY = torch::linalg_solve(regular(b), both.t());
  return (ofX * ofY.t()).sum() / static_cast<double>(both.size(0));
}

}  // namespace

torch::Tensor selfReconstruction(const PerModality<torch::Tensor>& z, const PerPair& translated) {
  torch::Tensor sum = torch::zeros({});
  for (const Modality a : allModalities) sum = sum + squaredDistance(translated[a][a], z[a]);
  return sum / n;
}

torch::Tensor crossReconstruction(const PerModality<torch::Tensor>& z, const PerPair& translated) {
  torch::Tensor sum = torch::zeros({});
  for (const Modality a : allModalities) {
    for (const Modality b : allModalities) {
      if (a != b) sum = sum + squaredDistance(translated[a][b], z[b]);
    }
  }
  return sum / (n * n - n);
}

torch::Tensor representationReconstruction(const PerModality<torch::Tensor>& q, const PerPair& relevance) {
  torch::Tensor sum = torch::zeros({});
  for (const Modality a : allModalities) {
    for (const Modality b : allModalities) sum = sum + squaredDistance(relevance[b][a], q[a]);
  }
  return sum / (n * n);
}

torch::Tensor fineGrainedFactorization(HrlfNetwork& network, const Representations& r, bool fixedTarget) {
  const PerPair translated = network->translate(r);
  PerModality<torch::Tensor> z = r.z;
  PerModality<torch::Tensor> q = r.q;
  if (fixedTarget) {
    for (const Modality m : allModalities) {
      z[m] = z[m].detach();
      q[m] = q[m].detach();
    }
  }
  return selfReconstruction(z, translated) + crossReconstruction(z, translated) +
         representationReconstruction(q, network->relevanceOfTranslated(translated));
}

torch::Tensor factorIndependence(const Representations& r, const Batch& batch) {
  torch::Tensor sum = torch::zeros({});
  int pairs = 0;
  const auto add = [&](const torch::Tensor& x, const torch::Tensor& y, const torch::Tensor& seen) {
    const torch::Tensor rows = seen.nonzero().squeeze(1);
    // With fewer samples than dimensions any two tables are perfectly correlated.
    if (rows.size(0) <= x.size(1) + y.size(1)) return;
    sum = sum + squaredCorrelation(x.index_select(0, rows), y.index_select(0, rows));
    ++pairs;
  };
  for (const Modality a : allModalities) {
    for (const Modality b : allModalities) {
      const torch::Tensor seen = hasFrames(batch[a]).logical_and(hasFrames(batch[b]));
      if (a == b) {
        add(r.q[a], r.u[a].detach(), seen);
      } else {
        add(r.q[a].detach(), r.u[b], seen);
      }
      if (a < b) add(r.u[a], r.u[b], seen);
    }
  }
  return sum / std::max(pairs, 1);
}

torch::Tensor jensenShannonMutualInformation(const torch::Tensor& joint, const torch::Tensor& marginal) {
  return (-F::softplus(-joint)).mean() + (-F::softplus(marginal)).mean();
}

torch::Tensor hierarchicalMutualInformation(StatisticsNetworks& statistics, const Representations& teacher,
                                            const Representations& student, std::int64_t shift) {
  const Scales t = scalesOf(teacher);
  const Scales s = scalesOf(student);
  const Scales shifted = shiftedScalesOf(student, shift);
  torch::Tensor sum = torch::zeros({});
  for (std::size_t i = 0; i < scaleCount; ++i) {
    sum = sum +
          jensenShannonMutualInformation(statistics->forward(i, t[i], s[i]), statistics->forward(i, t[i], shifted[i]));
  }
  return -sum;
}

torch::Tensor adversarialObjective(const torch::Tensor& teacherLogit, const torch::Tensor& studentLogit) {
  // log(1 - sigmoid(x)) = log(sigmoid(-x))
  return F::logsigmoid(-studentLogit).mean() + F::logsigmoid(teacherLogit).mean();
}

torch::Tensor hierarchicalAdversarial(Discriminators& discriminators, const Representations& teacher,
                                      const Representations& student) {
  const Scales t = scalesOf(teacher);
  const Scales s = scalesOf(student);
  torch::Tensor sum = torch::zeros({});
  for (std::size_t i = 0; i < scaleCount; ++i) {
    sum = sum + adversarialObjective(discriminators->forward(i, t[i]), discriminators->forward(i, s[i]));
  }
  return sum;
}

torch::Tensor nonSaturatingAdversarial(Discriminators& discriminators, const Representations& student) {
  const Scales s = scalesOf(student);
  torch::Tensor sum = torch::zeros({});
  for (std::size_t i = 0; i < scaleCount; ++i) sum = sum - F::logsigmoid(discriminators->forward(i, s[i])).mean();
  return sum;
}

torch::Tensor consistency(const torch::Tensor& teacherLogits, const torch::Tensor& studentLogits, Task task) {
  if (task == Task::Regression) return 0.5 * (teacherLogits - studentLogits).square().sum(1).mean();
  const torch::Tensor teacher = torch::log_softmax(teacherLogits, 1);
  const torch::Tensor student = torch::log_softmax(studentLogits, 1);
  return (teacher.exp() * (teacher - student)).sum(1).mean();
}

torch::Tensor taskLoss(const torch::Tensor& logits, const torch::Tensor& labels, Task task) {
  if (task == Task::Regression) return torch::mse_loss(logits.squeeze(1), labels);
  return torch::cross_entropy_loss(logits, labels.to(torch::kInt64));
}

}  // namespace hrlf
