#include "core/model/msm.h"

#include <algorithm>

namespace hrlf {

namespace {

// What one sample loses.
struct Draw {
  PerModality<bool> removed{{false, false, false}};
  double ratio = 0;
};

class Generator {
 public:
  explicit Generator(std::mt19937_64& random) : random_(random) {}
  double uniform() { return std::uniform_real_distribution<double>(0.0, 1.0)(random_); }
  std::size_t below(std::size_t n) { return std::uniform_int_distribution<std::size_t>(0, n - 1)(random_); }

 private:
  std::mt19937_64& random_;
};

Draw drawMissing(const TrainingConfig& config, Generator& random) {
  Draw draw;
  if (random.uniform() < config.msmComplete) return draw;
  if (random.uniform() < config.msmInter) {
    // The last of the seven conditions is the complete one.
    const Condition& condition = allConditions[random.below(allConditions.size() - 1)];
    for (const Modality m : allModalities) draw.removed[m] = !condition.available[m];
  }
  if (random.uniform() < config.msmIntra) draw.ratio = random.uniform();
  return draw;
}

}  // namespace

Batch modalityStochasticMissing(const Batch& batch, const TrainingConfig& config, std::mt19937_64& random) {
  Generator generator(random);
  Batch result = batch;
  for (const Modality m : allModalities) result[m].present = batch[m].present.clone();

  const std::int64_t size = batch[Modality::Language].present.size(0);
  std::vector<std::pair<Modality, std::int64_t>> seen;
  for (std::int64_t b = 0; b < size; ++b) {
    const Draw draw = drawMissing(config, generator);
    seen.clear();
    bool anyLeft = false;
    for (const Modality m : allModalities) {
      const std::int64_t frames = result[m].present.size(1);
      bool* row = result[m].present.data_ptr<bool>() + b * frames;
      for (std::int64_t t = 0; t < frames; ++t) {
        if (!row[t]) continue;
        seen.emplace_back(m, t);
        row[t] = !draw.removed[m] && (draw.ratio == 0 || generator.uniform() >= draw.ratio);
        anyLeft = anyLeft || row[t];
      }
    }
    if (!anyLeft && !seen.empty()) {
      const auto& [m, t] = seen[generator.below(seen.size())];
      result[m].present.data_ptr<bool>()[b * result[m].present.size(1) + t] = true;
    }
  }
  for (const Modality m : allModalities) result[m].values = batch[m].values * result[m].present.unsqueeze(2);
  return result;
}

Batch swapBesideLanguage(const Batch& batch, const TrainingConfig& config, std::mt19937_64& random) {
  Generator generator(random);
  Batch result = batch;
  const torch::Tensor withLanguage = hasFrames(batch[Modality::Language]).contiguous();
  const std::int64_t size = withLanguage.size(0);
  for (const auto& [m, share] :
       {std::pair{Modality::Audio, config.swapAudio}, std::pair{Modality::Vision, config.swapVision}}) {
    if (share <= 0 || size < 2) continue;
    std::vector<std::int64_t> from;
    for (std::int64_t b = 0; b < size; ++b) {
      const bool swapped = withLanguage.data_ptr<bool>()[b] && generator.uniform() < share;
      // One of the others: never itself.
      const auto other = static_cast<std::int64_t>(generator.below(static_cast<std::size_t>(size - 1)));
      from.push_back(swapped ? (b + 1 + other) % size : b);
    }
    const torch::Tensor rows = torch::tensor(from);
    result[m] = {batch[m].values.index_select(0, rows), batch[m].present.index_select(0, rows),
                 batch[m].length.index_select(0, rows)};
  }
  return result;
}

}  // namespace hrlf
