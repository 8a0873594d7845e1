// The equations of the paper, one function each; notation as in docs and paper (Z, Q, D_r, T, De). E || . ||^2 is the
// sum of squares over features, averaged over the batch. Every function returns a scalar tensor. Internal: includes
// torch.
#pragma once

#include "core/data/dataset.h"
#include "core/model/network.h"

namespace hrlf {

/// L_self = (1/n) sum_a E || Z_aa - Z_a ||^2
/// @param translated  Z_ab in [a][b]
torch::Tensor selfReconstruction(const PerModality<torch::Tensor>& z, const PerPair& translated);

/// L_cross = (1/(n^2 - n)) sum_a sum_{b != a} E || Z_ab - Z_b ||^2
torch::Tensor crossReconstruction(const PerModality<torch::Tensor>& z, const PerPair& translated);

/// L_recon = (1/n^2) sum_a sum_b E || Q_ba - Q_a ||^2
/// @param relevance  Q_ba in [b][a]
torch::Tensor representationReconstruction(const PerModality<torch::Tensor>& q, const PerPair& relevance);

/// L_FRF = L_self + L_cross + L_recon of what `network` made.
/// @param fixedTarget  no gradient flows into the Z_b and Q_a that are compared with
torch::Tensor fineGrainedFactorization(HrlfNetwork& network, const Representations& r, bool fixedTarget = false);

/// L_ind: mean squared canonical correlation of Q_a and U_b for all a and b, and of U_a and U_b for a < b. It is 0 when
/// no linear map tells anything of one from the other, whatever their scale, and 1 when each is a linear map of the
/// other. Nothing but a shared factor is correlated across modalities, so there U gives way (no gradient flows into
/// Q_a); what U_a then still holds is private, so within a modality Q gives way (no gradient flows into U_a). A pair is
/// measured on the samples in which both modalities were seen, and left out when there are too few.
torch::Tensor factorIndependence(const Representations& r, const Batch& batch);

/// MI(x, y) = E_joint[-sp(-T(x, y))] + E_marginals[-sp(T(x, y))]
torch::Tensor jensenShannonMutualInformation(const torch::Tensor& joint, const torch::Tensor& marginal);

/// L_HMI = - sum_i MI(E_i^t, E_i^s); marginal pairs come from shifting the student's side by `shift` samples.
torch::Tensor hierarchicalMutualInformation(StatisticsNetworks& statistics, const Representations& teacher,
                                            const Representations& student, std::int64_t shift);

/// log(1 - De(E^s)) + log(De(E^t)) of one scale, batch means, De = sigmoid(logit).
torch::Tensor adversarialObjective(const torch::Tensor& teacherLogit, const torch::Tensor& studentLogit);

/// The objective summed over the scales: the discriminators maximise it, the student minimises it.
torch::Tensor hierarchicalAdversarial(Discriminators& discriminators, const Representations& teacher,
                                      const Representations& student);

/// -log De(E^s) summed over the scales: the non-saturating form of the student's side, 0 or more.
torch::Tensor nonSaturatingAdversarial(Discriminators& discriminators, const Representations& student);

/// L_KL: KL(teacher || student) of the class distributions, batch mean; for regression the KL of two Gaussians of unit
/// variance, which is half the squared error.
torch::Tensor consistency(const torch::Tensor& teacherLogits, const torch::Tensor& studentLogits, Task task);

/// L_task: cross entropy for classes, mean squared error for regression.
/// @param labels (B) float: intensity or class index
torch::Tensor taskLoss(const torch::Tensor& logits, const torch::Tensor& labels, Task task);

}  // namespace hrlf
