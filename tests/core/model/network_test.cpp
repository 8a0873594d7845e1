#include <torch/torch.h>

#include "core/base/sha256.h"
#include "core/model/msm.h"
#include "core/model/network.h"
#include "core/model/normalisation.h"
#include "tests/core/model/synthetic.h"

#include <QtTest>

#include <cmath>

using namespace hrlf;

namespace {

Normalisation identity() {
  Normalisation n;
  for (const Modality m : allModalities) {
    n.mean[m].assign(static_cast<std::size_t>(test::widths[m]), 0.0F);
    n.deviation[m].assign(static_cast<std::size_t>(test::widths[m]), 1.0F);
  }
  return n;
}

Batch batchOf(const std::vector<Segment>& segments) {
  std::vector<const Segment*> pointers;
  for (const Segment& segment : segments) pointers.push_back(&segment);
  return makeBatch(pointers, identity());
}

HrlfNetwork network(NetworkConfig config) {
  torch::manual_seed(1);
  HrlfNetwork network(config, test::widths);
  network->eval();
  return network;
}

bool same(const torch::Tensor& a, const torch::Tensor& b) { return torch::allclose(a, b, 1e-4, 1e-5); }

}  // namespace

class NetworkTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void shapesAreThoseOfThePaper() {
    NetworkConfig config;
    config.outputs = 4;
    std::mt19937 random(1);
    HrlfNetwork net = network(config);
    const Representations r = net->forward(batchOf({test::segment(1, random), test::segment(-1, random)}));
    for (const Modality m : allModalities) {
      QCOMPARE(r.z[m].sizes().vec(), (std::vector<std::int64_t>{2, 40}));
      QCOMPARE(r.q[m].sizes().vec(), (std::vector<std::int64_t>{2, 20}));
    }
    QCOMPARE(r.h.sizes().vec(), (std::vector<std::int64_t>{2, 120}));
    QCOMPARE(r.hTilde.sizes().vec(), (std::vector<std::int64_t>{2, 120}));
    QCOMPARE(r.logits.sizes().vec(), (std::vector<std::int64_t>{2, 4}));
    const Scales scales = scalesOf(r);
    QCOMPARE(scales[0].sizes().vec(), (std::vector<std::int64_t>{4, 120}));
    QCOMPARE(scales[1].sizes().vec(), (std::vector<std::int64_t>{4, 80}));
    QCOMPARE(scales[2].sizes().vec(), (std::vector<std::int64_t>{2, 40}));
    // Z_ab is of modality b, by E^S_a and E^M_b; all pairs at once agree with a pair alone.
    const PerPair translated = net->translate(r);
    const PerPair relevance = net->relevanceOfTranslated(translated);
    QCOMPARE(translated[Modality::Language][Modality::Vision].sizes().vec(), (std::vector<std::int64_t>{2, 40}));
    QCOMPARE(relevance[Modality::Audio][Modality::Vision].sizes().vec(), (std::vector<std::int64_t>{2, 20}));
    QVERIFY(same(shiftedScalesOf(r, 1)[2][0], r.i2[1]));
  }

  void plainFusionIsAnMlpOverTheThreeZ() {
    NetworkConfig config = test::smallConfig().network;
    config.fusion = Fusion::Plain;
    std::mt19937 random(1);
    HrlfNetwork net = network(config);
    const Representations r = net->forward(batchOf({test::segment(1, random), test::segment(-1, random)}));
    const torch::Tensor joint = torch::cat({r.z[Modality::Language], r.z[Modality::Audio], r.z[Modality::Vision]}, 1);
    QVERIFY(r.h.equal(joint));
    QVERIFY(torch::cat({r.q[Modality::Audio], r.u[Modality::Audio]}, 1).equal(r.z[Modality::Audio]));
    QCOMPARE(r.i1.sizes().vec(), (std::vector<std::int64_t>{2, 16}));
    QVERIFY(r.logits.equal(
        torch::linear(r.i1, net->named_parameters()["head.weight"], net->named_parameters()["head.bias"])));
  }

  void pooledEncoderKnowsStatisticsButNoOrder() {
    NetworkConfig config = test::smallConfig().network;
    config.encoder = Encoder::Pooled;
    HrlfNetwork net = network(config);
    std::mt19937 random(3);
    Segment a = test::segment(0, random);
    a[Modality::Language] = test::sequence(Modality::Language, 3, 1, random);
    Segment reversed = a;
    Segment wider = a;
    auto& values = reversed[Modality::Language].values;
    std::rotate(values.begin(), values.begin() + 5, values.end());
    // The same mean, twice the deviation.
    for (std::size_t c = 0; c < 5; ++c) {
      auto& v = wider[Modality::Language].values;
      const float mean = (v[c] + v[5 + c] + v[10 + c]) / 3;
      for (std::size_t t = 0; t < 3; ++t) v[5 * t + c] += v[5 * t + c] - mean;
    }
    const torch::Tensor z = net->forward(batchOf({a, reversed, wider})).z[Modality::Language];
    QVERIFY(same(z[0], z[1]));
    QVERIFY(!same(z[0], z[2]));
  }

  void parametersAreCountedWithoutMakingThem_data() {
    QTest::addColumn<bool>("pooled");
    QTest::addColumn<bool>("plain");
    QTest::newRow("hrlf") << false << false;
    QTest::newRow("pooled") << true << false;
    QTest::newRow("plain") << false << true;
    QTest::newRow("pooled and plain") << true << true;
  }
  void parametersAreCountedWithoutMakingThem() {
    QFETCH(bool, pooled);
    QFETCH(bool, plain);
    NetworkConfig config = test::smallConfig().network;
    if (pooled) config.encoder = Encoder::Pooled;
    if (plain) config.fusion = Fusion::Plain;
    config.outputs = 3;
    std::int64_t count = 0;
    const HrlfNetwork made = network(config);
    for (const torch::Tensor& p : made->parameters()) count += p.numel();
    QCOMPARE(parameterCount(config, test::widths), count);
  }

  void paddingChangesNothing_data() {
    QTest::addColumn<int>("pooling");
    QTest::addColumn<int>("layers");
    QTest::addColumn<bool>("pooled");
    QTest::newRow("last") << static_cast<int>(Pooling::Last) << 1 << false;
    QTest::newRow("mean") << static_cast<int>(Pooling::Mean) << 1 << false;
    QTest::newRow("max") << static_cast<int>(Pooling::Max) << 0 << false;
    QTest::newRow("pooled") << static_cast<int>(Pooling::Last) << 1 << true;
  }
  void paddingChangesNothing() {
    QFETCH(int, pooling);
    QFETCH(int, layers);
    QFETCH(bool, pooled);
    NetworkConfig config = test::smallConfig().network;
    if (pooled) config.encoder = Encoder::Pooled;
    config.pooling = static_cast<Pooling>(pooling);
    config.layers = layers;
    HrlfNetwork net = network(config);
    std::mt19937 random(3);
    Segment shortOne;
    Segment longOne;
    for (const Modality m : allModalities) {
      shortOne[m] = test::sequence(m, 3, 1, random);
      longOne[m] = test::sequence(m, 40, -1, random);
    }
    shortOne[Modality::Audio].present[1] = 0;
    shortOne[Modality::Vision].present[2] = 0;  // the last frame is real and missing
    const torch::Tensor alone = net->forward(batchOf({shortOne})).h;
    const torch::Tensor padded = net->forward(batchOf({shortOne, longOne})).h;
    QVERIFY(same(alone[0], padded[0]));
    QVERIFY(same(net->forward(batchOf({longOne})).h[0], padded[1]));
  }

  void missingIsNotZero() {
    HrlfNetwork net = network(test::smallConfig().network);
    std::mt19937 random(3);
    Segment seen = test::segment(0, random);
    std::fill(seen[Modality::Audio].values.begin(), seen[Modality::Audio].values.end(), 0.0F);
    Segment missing = seen;
    missing[Modality::Audio] = test::missingSequence(Modality::Audio, seen[Modality::Audio].frames());
    Segment empty = seen;
    empty[Modality::Audio] = Sequence{};
    const torch::Tensor h = net->forward(batchOf({seen, missing, empty})).h;
    QVERIFY(torch::isfinite(h).all().item<bool>());
    QVERIFY(!same(h[0], h[1]));
    QVERIFY(same(h[1], h[2]));
  }

  void valuesOfMissingFramesDoNotMatter() {
    HrlfNetwork net = network(test::smallConfig().network);
    std::mt19937 random(3);
    Segment a = test::segment(0, random);
    a[Modality::Language] = test::sequence(Modality::Language, 5, 1, random);
    a[Modality::Language].present[2] = 0;
    Segment b = a;
    b[Modality::Language].values[2 * 5 + 1] = 1e6F;
    Segment c = a;
    c[Modality::Language].present[2] = 1;
    c[Modality::Language].values[2 * 5 + 1] = std::nanf("");
    const torch::Tensor h = net->forward(batchOf({a, b, c})).h;
    QVERIFY(same(h[0], h[1]));
    QVERIFY(same(h[0], h[2]));
  }

  void gradientsAreFiniteWhenModalitiesMiss() {
    HrlfNetwork net = network(test::smallConfig().network);
    net->train();
    std::mt19937 random(3);
    Segment a = test::segment(0, random);
    a[Modality::Vision] = Sequence{};
    Segment b = test::segment(0, random);
    b[Modality::Audio] = test::missingSequence(Modality::Audio, 6);
    net->forward(batchOf({a, b})).logits.sum().backward();
    for (const torch::Tensor& p : net->parameters()) {
      if (p.grad().defined()) QVERIFY(torch::isfinite(p.grad()).all().item<bool>());
    }
  }

  void msmLeavesAFrameAndDrawsAfresh() {
    std::mt19937 random(3);
    std::vector<Segment> segments(200, test::segment(0, random));
    for (std::size_t i = 0; i < segments.size(); i += 2) segments[i][Modality::Language] = Sequence{};
    const Batch batch = batchOf(segments);
    TrainingConfig config;
    config.msmComplete = 0;
    config.msmInter = config.msmIntra = 1;
    std::mt19937_64 draws(1);
    const Batch first = modalityStochasticMissing(batch, config, draws);
    const Batch second = modalityStochasticMissing(batch, config, draws);
    torch::Tensor any = torch::zeros({200}, torch::kBool);
    bool changed = false;
    for (const Modality m : allModalities) {
      any = any.logical_or(hasFrames(first[m]));
      QVERIFY(first[m].present.logical_and(batch[m].present.logical_not()).sum().item<std::int64_t>() == 0);
      QVERIFY((first[m].values.abs().sum(2) * first[m].present.logical_not()).sum().item<float>() == 0);
      QVERIFY(first[m].present.sum().item<std::int64_t>() < batch[m].present.sum().item<std::int64_t>());
      changed = changed || !first[m].present.equal(second[m].present);
    }
    QVERIFY(any.all().item<bool>());
    QVERIFY(changed);

    config.msmComplete = 1;
    const Batch complete = modalityStochasticMissing(batch, config, draws);
    for (const Modality m : allModalities) QVERIFY(complete[m].values.equal(batch[m].values));
  }

  void swapTakesAudioAndVisionOfOthersBesideLanguage() {
    std::mt19937 random(3);
    std::vector<Segment> segments;
    for (int i = 0; i < 40; ++i) segments.push_back(test::segment(static_cast<float>(i), random));
    for (std::size_t i = 0; i < segments.size(); i += 4) segments[i][Modality::Language] = Sequence{};
    const Batch batch = batchOf(segments);
    TrainingConfig config;
    std::mt19937_64 draws(1);
    const Batch none = swapBesideLanguage(batch, config, draws);
    for (const Modality m : allModalities) QVERIFY(none[m].values.equal(batch[m].values));

    config.swapVision = 1;
    const Batch swapped = swapBesideLanguage(batch, config, draws);
    QVERIFY(swapped[Modality::Language].values.equal(batch[Modality::Language].values));
    QVERIFY(swapped[Modality::Audio].values.equal(batch[Modality::Audio].values));
    for (std::int64_t i = 0; i < 40; ++i) {
      const torch::Tensor vision = swapped[Modality::Vision].values[i];
      QCOMPARE(vision.equal(batch[Modality::Vision].values[i]), i % 4 == 0);
      bool anothers = false;
      for (std::int64_t k = 0; k < 40; ++k) {
        if (!vision.equal(batch[Modality::Vision].values[k])) continue;
        anothers = swapped[Modality::Vision].present[i].equal(batch[Modality::Vision].present[k]) &&
                   swapped[Modality::Vision].length[i].equal(batch[Modality::Vision].length[k]);
      }
      QVERIFY(anothers);
    }
  }

  void normalisationTakesPresentFramesOnly() {
    FeatureSchema schema = test::schema();
    std::mt19937 random(1);
    std::vector<Utterance> utterances(2);
    for (Utterance& u : utterances) u.segment = test::segment(0, random);
    Sequence& audio = utterances[0].segment[Modality::Audio];
    audio = Sequence{4, {1, 5, 1e6F, 0, 3, 5, 1e6F, 2, 100, 100, 100, 100}, {1, 1, 0}};
    utterances[1].segment[Modality::Audio] = Sequence{};
    const Normalisation n = measureNormalisation(utterances, schema);
    QCOMPARE(n.mean[Modality::Audio], (std::vector<float>{2, 5, 1e6F, 1}));
    QCOMPARE(n.deviation[Modality::Audio], (std::vector<float>{1, 1, 1, 1}));  // constant columns stay as they are
  }

  void sha256OfKnownText() {
    QCOMPARE(*sha256("abc"), std::string("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
  }
};

QTEST_APPLESS_MAIN(NetworkTest)
#include "network_test.moc"
