#include <torch/torch.h>

#include "core/model/losses.h"
#include "tests/core/model/golden_losses.h"
#include "tests/core/model/synthetic.h"

#include <QtTest>

#include <cmath>

using namespace hrlf;
namespace golden = hrlf::test::golden;

namespace {

constexpr double tolerance = 1e-4;

torch::Tensor tensor(const std::vector<float>& values, torch::IntArrayRef shape) {
  return torch::tensor(values).view(shape);
}

PerModality<torch::Tensor> perModality(const torch::Tensor& stacked) {
  PerModality<torch::Tensor> result;
  for (const Modality m : allModalities) result[m] = stacked[static_cast<std::int64_t>(m)];
  return result;
}

PerPair perPair(const torch::Tensor& stacked) {
  PerPair result;
  for (const Modality m : allModalities) result[m] = perModality(stacked[static_cast<std::int64_t>(m)]);
  return result;
}

bool near(const torch::Tensor& value, double expected) { return std::abs(value.item<double>() - expected) < tolerance; }

}  // namespace

class LossesTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void factorization() {
    const auto z = perModality(tensor(golden::z, {3, 6, 8}));
    const auto translated = perPair(tensor(golden::translated, {3, 3, 6, 8}));
    const auto q = perModality(tensor(golden::q, {3, 6, 4}));
    const auto relevance = perPair(tensor(golden::relevance, {3, 3, 6, 4}));
    QVERIFY(near(selfReconstruction(z, translated), golden::selfExpected));
    QVERIFY(near(crossReconstruction(z, translated), golden::crossExpected));
    QVERIFY(near(representationReconstruction(q, relevance), golden::reconExpected));
  }

  // The same figure, but the encoders cannot lower it by moving what the translations are compared with.
  void fixedTargetChangesTheGradientOnly() {
    torch::manual_seed(3);
    HrlfNetwork network(test::smallConfig().network, test::widths);
    PerModality<torch::Tensor> z;
    for (const Modality m : allModalities) z[m] = torch::randn({6, 8}).requires_grad_();
    const Representations r = network->represent(z);
    const torch::Tensor published = fineGrainedFactorization(network, r);
    const torch::Tensor fixed = fineGrainedFactorization(network, r, true);
    QVERIFY(near(fixed, published.item<double>()));
    const auto gradient = [&z](const torch::Tensor& loss) {
      return torch::autograd::grad({loss}, {z[Modality::Audio]}, {}, true)[0];
    };
    QVERIFY(!torch::allclose(gradient(fixed), gradient(published)));
  }

  void independenceIsTheShareThatOneTellsOfTheOther() {
    torch::manual_seed(3);
    constexpr std::int64_t samples = 4000;
    Representations r;
    Batch batch;
    for (const Modality m : allModalities) {
      r.q[m] = torch::randn({samples, 4});
      r.u[m] = torch::randn({samples, 4}).requires_grad_();
      batch[m].present = torch::ones({samples, 1}, torch::kBool);
    }
    QVERIFY(factorIndependence(r, batch).item<double>() < 0.01);

    // Q_V and U_A hold the same two of four: half of one pair of twelve. Scale does not matter.
    const torch::Tensor common = torch::randn({samples, 2});
    r.q[Modality::Vision] = torch::cat({1e-3 * common, torch::randn({samples, 2})}, 1);
    r.u[Modality::Audio] = torch::cat({common + 5, torch::randn({samples, 2})}, 1);
    QVERIFY(std::abs(factorIndependence(r, batch).item<double>() - 0.5 / 12) < 0.005);

    // Where vision is missing the pair is not measured.
    batch[Modality::Vision].present.zero_();
    QVERIFY(factorIndependence(r, batch).item<double>() < 0.01);

    // Within a modality Q gives way and U does not.
    batch[Modality::Audio].present.zero_();
    const torch::Tensor q = r.u[Modality::Language].detach().clone().requires_grad_();
    r.q[Modality::Language] = q;
    const torch::Tensor within = factorIndependence(r, batch);
    QVERIFY(std::abs(within.item<double>() - 1) < 0.01);
    const auto gradients = torch::autograd::grad({within}, {q, r.u[Modality::Language]}, {}, {}, false, true);
    QVERIFY(gradients[0].defined());
    QVERIFY(!gradients[1].defined());
  }

  void nonSaturatingIsBoundedBelow() {
    torch::manual_seed(3);
    Discriminators discriminators(8);
    HrlfNetwork network(test::smallConfig().network, test::widths);
    PerModality<torch::Tensor> z;
    for (const Modality m : allModalities) z[m] = torch::randn({6, 8});
    const Representations r = network->represent(z);
    double expected = 0;
    const Scales scales = scalesOf(r);
    for (std::size_t i = 0; i < scaleCount; ++i) {
      expected -= torch::sigmoid(discriminators->forward(i, scales[i])).log().mean().item<double>();
    }
    QVERIFY(expected > 0);
    QVERIFY(near(nonSaturatingAdversarial(discriminators, r), expected));
  }

  void mutualInformation() {
    QVERIFY(near(jensenShannonMutualInformation(torch::tensor(golden::joint), torch::tensor(golden::marginal)),
                 golden::mutualInformationExpected));
  }

  void adversarial() {
    const auto logit = [](const std::vector<float>& p) { return torch::logit(torch::tensor(p)); };
    QVERIFY(near(adversarialObjective(logit(golden::teacherProbability), logit(golden::studentProbability)),
                 golden::objectiveExpected));
  }

  void lossesStayFiniteAtTheEdges() {
    const torch::Tensor far = torch::tensor({1e4F, -1e4F});
    QVERIFY(torch::isfinite(adversarialObjective(far, -far)).item<bool>());
    QVERIFY(torch::isfinite(jensenShannonMutualInformation(far, far)).item<bool>());
  }

  void consistencyOfClasses() {
    QVERIFY(near(
        consistency(tensor(golden::teacherLogits, {5, 4}), tensor(golden::studentLogits, {5, 4}), Task::Classification),
        golden::divergenceExpected));
  }

  void consistencyOfRegressionIsHalfTheSquaredError() {
    QVERIFY(near(consistency(tensor({1, 2}, {2, 1}), tensor({2, 4}, {2, 1}), Task::Regression), 1.25));
  }

  void tasks() {
    QVERIFY(near(taskLoss(tensor({1, 2}, {2, 1}), torch::tensor({0.0F, 4.0F}), Task::Regression), 2.5));
    QVERIFY(
        near(taskLoss(tensor({0, 0, 0, 0}, {2, 2}), torch::tensor({0.0F, 1.0F}), Task::Classification), std::log(2.0)));
  }
};

QTEST_APPLESS_MAIN(LossesTest)
#include "losses_test.moc"
