// The fused attention against the one out of torch's operators.
#include <torch/torch.h>

#include "core/model/attention.h"

#include <QtTest>

#include <limits>
#include <string>
#include <utility>

using namespace hrlf;

namespace {

struct Case {
  torch::Tensor qkv;
  torch::Tensor present;
  torch::Tensor direction;  // of the gradient
};

Case draw(std::int64_t batch, std::int64_t frames, std::int64_t heads, std::int64_t width, bool masked) {
  torch::manual_seed(batch + 10 * frames + 1000 * width);
  Case c{torch::randn({batch, frames, 3 * heads * width}), torch::ones({batch, frames}, torch::kBool),
         torch::randn({batch, frames, heads * width})};
  if (masked) {
    c.present = torch::rand({batch, frames}) < 0.5;
    c.present.select(1, frames / 2).fill_(true);  // one of each sample stays
  }
  return c;
}

using Attend = torch::Tensor (*)(const torch::Tensor&, const torch::Tensor&, std::int64_t, double);

// Values, and the gradient along c.direction.
std::pair<torch::Tensor, torch::Tensor> run(Attend attend, const Case& c, std::int64_t heads, double dropout = 0) {
  const torch::Tensor qkv = c.qkv.detach().clone().requires_grad_(true);
  const torch::Tensor mixed = attend(qkv, c.present, heads, dropout);
  (mixed * c.direction).sum().backward();
  return {mixed.detach(), qkv.grad()};
}

bool near(const torch::Tensor& a, const torch::Tensor& b) { return torch::allclose(a, b, 1e-4, 1e-5); }

}  // namespace

class AttentionTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() { torch::set_num_threads(1); }

  void agreesWithThePlainOne_data() {
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("heads");
    for (const int width : {1, 2, 3, 4, 5, 7, 8, 10, 13, 16, 20, 64}) {
      for (const int heads : {1, 3}) QTest::addRow("%d heads of %d", heads, width) << width << heads;
    }
  }
  void agreesWithThePlainOne() {
    QFETCH(int, width);
    QFETCH(int, heads);
    for (const std::int64_t frames : {1, 2, 15, 16, 17, 50, 60}) {
      for (const bool masked : {false, true}) {
        const Case c = draw(3, frames, heads, width, masked);
        const auto [values, gradient] = run(attention, c, heads);
        const auto [plainValues, plainGradient] = run(plainAttention, c, heads);
        const std::string what = std::to_string(frames) + (masked ? " frames, masked" : " frames");
        QVERIFY2(near(values, plainValues), what.c_str());
        QVERIFY2(near(gradient, plainGradient), what.c_str());
      }
    }
  }

  void notANumberStaysOne() {
    Case c = draw(2, 20, 2, 4, false);
    c.qkv.slice(2, 0, 1).fill_(std::numeric_limits<float>::quiet_NaN());
    QVERIFY(torch::isnan(attention(c.qkv, c.present, 2, 0)).any().item<bool>());
  }

  void largeScoresDoNotOverflow() {
    Case c = draw(2, 20, 2, 4, true);
    c.qkv *= 100;
    const auto [values, gradient] = run(attention, c, 2);
    const auto [plainValues, plainGradient] = run(plainAttention, c, 2);
    QVERIFY(torch::isfinite(gradient).all().item<bool>());
    QVERIFY(torch::allclose(values, plainValues, 1e-3, 1e-2));
  }

  void absentFramesDoNotMatter() {
    Case c = draw(4, 30, 2, 4, true);
    const auto [values, gradient] = run(attention, c, 2);
    // Keys and values of absent frames; their queries count.
    const torch::Tensor absent = c.present.logical_not().unsqueeze(2);
    QVERIFY((gradient.slice(2, 8) * absent).abs().sum().item<float>() == 0);
    c.qkv.slice(2, 8).masked_fill_(absent, 1e6);
    QVERIFY(run(attention, c, 2).first.equal(values));
  }

  void threadsChangeNothing() {
    const Case c = draw(16, 50, 10, 4, true);
    torch::manual_seed(5);
    const auto one = run(attention, c, 10, 0.1);
    torch::set_num_threads(2);
    torch::manual_seed(5);
    const auto two = run(attention, c, 10, 0.1);
    QVERIFY(one.first.equal(two.first));
    QVERIFY(one.second.equal(two.second));
  }

  void dropsTheShareThatItIsTold() {
    Case c = draw(8, 50, 10, 4, false);
    c.qkv.slice(2, 80).fill_(1);  // values of 1: what comes out is the sum of the weights that were kept
    torch::manual_seed(1);
    const torch::Tensor first = attention(c.qkv, c.present, 10, 0.3);
    const torch::Tensor second = attention(c.qkv, c.present, 10, 0.3);
    QVERIFY(std::abs(first.mean().item<double>() - 1) < 0.01);
    QVERIFY(first.std().item<double>() > 0.02);
    QVERIFY(!first.equal(second));
    // Neighbouring heads, samples and queries drop on their own.
    const torch::Tensor sums = first.slice(2, 0, c10::nullopt, 4) - 1;
    for (const std::int64_t axis : {0, 1, 2}) {
      const torch::Tensor alike = (sums * sums.roll(1, axis)).mean() / sums.square().mean();
      QVERIFY(std::abs(alike.item<double>()) < 0.1);
    }
  }

  void gradientIsOfWhatWasNotDropped() {
    const Case c = draw(2, 9, 2, 4, true);
    const auto valueAt = [&c](const torch::Tensor& qkv) {
      torch::manual_seed(3);
      return (attention(qkv, c.present, 2, 0.4) * c.direction).sum().item<double>();
    };
    torch::manual_seed(3);
    const torch::Tensor gradient = run(attention, c, 2, 0.4).second;
    for (int i = 0; i < 5; ++i) {
      torch::manual_seed(100 + i);
      const torch::Tensor step = torch::randn_like(c.qkv);
      const double slope = (valueAt(c.qkv + 0.01 * step) - valueAt(c.qkv - 0.01 * step)) / 0.02;
      const double expected = (gradient * step).sum().item<double>();
      QVERIFY2(std::abs(slope - expected) < 0.02 * (1 + std::abs(expected)),
               (std::to_string(slope) + " " + std::to_string(expected)).c_str());
    }
  }

  void leavesTheRestToThePlainOne() {
    const Case wide = draw(2, 9, 1, 80, true);
    QVERIFY(attention(wide.qkv, wide.present, 1, 0).equal(plainAttention(wide.qkv, wide.present, 1, 0)));
    const Case c = draw(2, 9, 2, 4, true);
    const torch::Tensor exact = attention(c.qkv.to(torch::kDouble), c.present, 2, 0);
    QVERIFY(exact.scalar_type() == torch::kDouble);
    QVERIFY(near(exact.to(torch::kFloat), attention(c.qkv, c.present, 2, 0)));
  }
};

QTEST_APPLESS_MAIN(AttentionTest)
#include "attention_test.moc"
