#include "core/model/attention.h"

#include <ATen/Parallel.h>

#include "core/model/attention_kernel.h"

#include <cmath>
#include <limits>
#include <vector>

namespace hrlf {

namespace {

// Heads of a window of 50 frames that are worth a thread: some 30 us.
constexpr std::int64_t headsPerThread = 10;

// The frames of each sample that are present, one sample after the other.
struct SeenFrames {
  explicit SeenFrames(const torch::Tensor& present) : frames(present.size(1)) {
    const torch::Tensor flags = present.contiguous();
    const bool* flag = flags.data_ptr<bool>();
    const std::int64_t size = present.size(0);
    indices.resize(static_cast<std::size_t>(size * frames));
    counts.resize(static_cast<std::size_t>(size));
    for (std::int64_t b = 0; b < size; ++b) {
      std::int64_t count = 0;
      for (std::int64_t t = 0; t < frames; ++t) {
        if (flag[b * frames + t]) indices[static_cast<std::size_t>(b * frames + count++)] = t;
      }
      counts[static_cast<std::size_t>(b)] = count;
    }
  }

  std::int64_t frames;
  std::vector<std::int64_t> indices;
  std::vector<std::int64_t> counts;
};

// The kernel over all heads of all samples.
class HeadsOfBatch {
 public:
  HeadsOfBatch(const torch::Tensor& qkv, const torch::Tensor& present, std::int64_t heads, double dropout,
               std::int64_t seed)
      : qkv_(qkv.data_ptr<float>()),
        seen_(present),
        samples_(qkv.size(0)),
        frames_(qkv.size(1)),
        width_(qkv.size(2) / 3),
        heads_(heads),
        dropout_(static_cast<float>(dropout)),
        seed_(static_cast<std::uint64_t>(seed)) {}

  // @param sums (2, B, heads, T)
  void forward(torch::Tensor& mixed, torch::Tensor& sums) const {
    float* to = mixed.data_ptr<float>();
    float* ofSums = sums.data_ptr<float>();
    forEachHead([&](std::int64_t n, std::vector<float>& scratch) {
      attend(head(n), to + rowOf(n, width_), width_, sumsOf(n, ofSums), scratch);
    });
  }

  void backward(const torch::Tensor& mixed, const torch::Tensor& mixedGradient, const torch::Tensor& sums,
                torch::Tensor& gradient) const {
    const float* from = mixed.data_ptr<float>();
    const float* along = mixedGradient.data_ptr<float>();
    float* ofSums = sums.data_ptr<float>();
    float* to = gradient.data_ptr<float>();
    forEachHead([&](std::int64_t n, std::vector<float>& scratch) {
      const std::int64_t row = rowOf(n, width_);
      float* query = to + rowOf(n, 3 * width_);
      attendBackward(head(n), from + row, along + row, width_, sumsOf(n, ofSums), query, query + width_,
                     query + 2 * width_, scratch);
    });
  }

 private:
  template <class Use>
  void forEachHead(const Use& use) const {
    at::parallel_for(0, samples_ * heads_, headsPerThread, [&use](std::int64_t from, std::int64_t to) {
      std::vector<float> scratch;
      for (std::int64_t n = from; n < to; ++n) use(n, scratch);
    });
  }

  // Where head n begins in a tensor of (B, T, width).
  std::int64_t rowOf(std::int64_t n, std::int64_t width) const {
    return n / heads_ * frames_ * width + n % heads_ * (width_ / heads_);
  }

  AttentionSums sumsOf(std::int64_t n, float* sums) const {
    return {sums + n * frames_, sums + (samples_ * heads_ + n) * frames_};
  }

  AttentionHead head(std::int64_t n) const {
    const float* query = qkv_ + rowOf(n, 3 * width_);
    const auto sample = static_cast<std::size_t>(n / heads_);
    // Heads must not drop alike: Weyl's sequence in the golden ratio, of which the upper half is taken.
    const std::uint64_t seed = (seed_ + static_cast<std::uint64_t>(n) + 1) * 0x9e3779b97f4a7c15U;
    return {query,
            query + width_,
            query + 2 * width_,
            3 * width_,
            frames_,
            width_ / heads_,
            seen_.indices.data() + sample * static_cast<std::size_t>(frames_),
            seen_.counts[sample],
            dropout_,
            static_cast<std::uint32_t>(seed >> 32U)};
  }

  const float* qkv_;
  SeenFrames seen_;
  std::int64_t samples_;
  std::int64_t frames_;
  std::int64_t width_;  // of all heads
  std::int64_t heads_;
  float dropout_;
  std::uint64_t seed_;
};

class FusedAttention : public torch::autograd::Function<FusedAttention> {
 public:
  static torch::Tensor forward(torch::autograd::AutogradContext* context, const torch::Tensor& qkv,
                               const torch::Tensor& present, std::int64_t heads, double dropout, std::int64_t seed) {
    torch::Tensor mixed = torch::empty({qkv.size(0), qkv.size(1), qkv.size(2) / 3}, qkv.options());
    torch::Tensor sums = torch::empty({2, qkv.size(0), heads, qkv.size(1)}, qkv.options());
    HeadsOfBatch(qkv, present, heads, dropout, seed).forward(mixed, sums);
    context->save_for_backward({qkv, present, mixed, sums});
    context->saved_data["heads"] = heads;
    context->saved_data["dropout"] = dropout;
    context->saved_data["seed"] = seed;
    return mixed;
  }

  static torch::autograd::variable_list backward(torch::autograd::AutogradContext* context,
                                                 const torch::autograd::variable_list& gradients) {
    const auto saved = context->get_saved_variables();
    const torch::Tensor& qkv = saved[0];
    torch::Tensor gradient = torch::empty_like(qkv);
    HeadsOfBatch(qkv, saved[1], context->saved_data["heads"].toInt(), context->saved_data["dropout"].toDouble(),
                 context->saved_data["seed"].toInt())
        .backward(saved[2], gradients[0].contiguous(), saved[3], gradient);
    return {gradient, {}, {}, {}, {}};
  }
};

}  // namespace

torch::Tensor attention(const torch::Tensor& qkv, const torch::Tensor& present, std::int64_t heads, double dropout) {
  const std::int64_t headWidth = qkv.size(2) / 3 / heads;
  if (!qkv.device().is_cpu() || qkv.scalar_type() != torch::kFloat || headWidth > widestHead) {
    return plainAttention(qkv, present, heads, dropout);
  }
  const std::int64_t seed =
      dropout > 0 ? torch::randint(std::numeric_limits<std::int64_t>::max(), {}, torch::kInt64).item<std::int64_t>()
                  : 0;
  return FusedAttention::apply(qkv.contiguous(), present, heads, dropout, seed);
}

torch::Tensor plainAttention(const torch::Tensor& qkv, const torch::Tensor& present, std::int64_t heads,
                             double dropout) {
  const std::int64_t batch = qkv.size(0);
  const std::int64_t frames = qkv.size(1);
  const std::int64_t headWidth = qkv.size(2) / 3 / heads;
  const torch::Tensor parts = qkv.view({batch, frames, 3, heads, headWidth}).permute({2, 0, 3, 1, 4});
  const torch::Tensor query = parts[0] / std::sqrt(static_cast<double>(headWidth));
  const torch::Tensor absent = present.logical_not().view({batch, 1, 1, frames});
  const torch::Tensor scores = torch::matmul(query, parts[1].transpose(2, 3))  // (B, heads, T, T)
                                   .masked_fill(absent, -std::numeric_limits<double>::infinity());
  const torch::Tensor weights = torch::dropout(torch::softmax(scores, 3), dropout, dropout > 0);
  return torch::matmul(weights, parts[2]).transpose(1, 2).reshape({batch, frames, heads * headWidth});
}

}  // namespace hrlf
