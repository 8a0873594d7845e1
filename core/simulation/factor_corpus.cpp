#include "core/simulation/factor_corpus.h"

#include "core/simulation/random.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>

namespace hrlf {

namespace {

constexpr double labelDeviation = 1.2;
constexpr double labelLimit = 3;
// Frames over which a fluctuation stays much the same.
constexpr double fluctuationFrames = 3;
constexpr int mostFactors = 64;
constexpr int mostColumns = 4096;
constexpr int mostFrames = 10000;
constexpr int mostUtterances = 1000000;

// Streams of Random; utterances come after them.
constexpr std::uint64_t mixingStream = 0;
constexpr std::uint64_t firstUtterance = 1000;

Result<void> checkOptions(const FactorCorpusOptions& o) {
  Result<void> result;
  const auto need = [&result](const char* name, double value, double lowest, double highest) {
    // Written so that NaN fails.
    if (!result || (value >= lowest && value <= highest)) return;
    result =
        fail(ErrorKind::BadInput, fmt::format("{} is out of range; it must lie in [{}, {}].", value, lowest, highest),
             name, "Correct the option and start again.");
  };
  need("sharedFactors", o.sharedFactors, 1, mostFactors);
  need("privateFactors", o.privateFactors, 1, mostFactors);
  need("redundancy", o.redundancy, 0, 1);
  need("mixing", o.mixing, 0, 1);
  need("noise", o.noise, 0, 1e3);
  need("fluctuation", o.fluctuation, 0, 1e3);
  need("labelNoise", o.labelNoise, 0, 1e3);
  need("shortest", o.shortest, 1, mostFrames);
  need("longest", o.longest, o.shortest, mostFrames);
  for (const Modality m : allModalities) need("widths", o.widths[m], 1, mostColumns);
  for (const int count : o.utterances) need("utterances", count, 0, mostUtterances);
  return result;
}

// factors x columns, row major. A column's weights have length 1, so that its factors have variance 1 together.
std::vector<double> drawMixing(const FactorCorpusOptions& o, std::size_t factors, std::size_t columns, Random& random) {
  std::vector<double> mixing(factors * columns);
  for (std::size_t c = 0; c < columns; ++c) {
    double square = 0;
    for (std::size_t f = 0; f < factors; ++f) {
      const double own = f == c % factors ? 1 : 0;
      double& weight = mixing[f * columns + c];
      weight = (1 - o.mixing) * own + o.mixing * random.normal(0, 1);
      square += weight * weight;
    }
    for (std::size_t f = 0; f < factors; ++f) mixing[f * columns + c] /= std::sqrt(square);
  }
  return mixing;
}

std::vector<float> drawFactors(int count, Random& random) {
  std::vector<float> factors;
  for (int i = 0; i < count; ++i) factors.push_back(static_cast<float>(random.normal(0, 1)));
  return factors;
}

class Generator {
 public:
  explicit Generator(const FactorCorpusOptions& options) : o_(options) {
    Random random(options.seed, mixingStream);
    for (const Modality m : allModalities) {
      mixing_[m] = drawMixing(options, factorCount(), static_cast<std::size_t>(options.widths[m]), random);
    }
  }

  KnownFactors drawKnown(Random& random) const {
    KnownFactors known;
    known.shared = drawFactors(o_.sharedFactors, random);
    for (const Modality m : allModalities) known.specific[m] = drawFactors(o_.privateFactors, random);
    return known;
  }

  float label(const KnownFactors& known, Random& random) const {
    double sum = 0;
    for (const float factor : known.shared) sum += factor;
    const double label = labelDeviation * sum / std::sqrt(o_.sharedFactors) + random.normal(0, o_.labelNoise);
    return static_cast<float>(std::clamp(label, -labelLimit, labelLimit));
  }

  Sequence sequence(Modality m, const KnownFactors& known, Random& random) const {
    std::vector<double> latent;
    for (const float factor : known.shared) {
      latent.push_back(std::sqrt(o_.redundancy) * factor + std::sqrt(1 - o_.redundancy) * random.normal(0, 1));
    }
    latent.insert(latent.end(), known.specific[m].begin(), known.specific[m].end());
    std::vector<Wander> wander;
    for (std::size_t f = 0; f < latent.size(); ++f) wander.emplace_back(random, 1.0, fluctuationFrames);

    Sequence sequence;
    sequence.width = o_.widths[m];
    const auto columns = static_cast<std::size_t>(sequence.width);
    const std::size_t frames =
        static_cast<std::size_t>(o_.shortest) + random.index(static_cast<std::size_t>(o_.longest - o_.shortest) + 1);
    sequence.present.assign(frames, 1);
    std::vector<double> now(latent.size());
    for (std::size_t t = 0; t < frames; ++t) {
      for (std::size_t f = 0; f < latent.size(); ++f) now[f] = latent[f] + o_.fluctuation * wander[f].next();
      for (std::size_t c = 0; c < columns; ++c) {
        double value = random.normal(0, o_.noise);
        for (std::size_t f = 0; f < latent.size(); ++f) value += mixing_[m][f * columns + c] * now[f];
        sequence.values.push_back(static_cast<float>(value));
      }
    }
    return sequence;
  }

 private:
  [[nodiscard]] std::size_t factorCount() const {
    return static_cast<std::size_t>(o_.sharedFactors) + static_cast<std::size_t>(o_.privateFactors);
  }

  const FactorCorpusOptions& o_;
  PerModality<std::vector<double>> mixing_;
};

}  // namespace

Result<FactorCorpus> makeFactorCorpus(const FactorCorpusOptions& options) {
  if (auto checked = checkOptions(options); !checked) return tl::unexpected(checked.error());
  FactorCorpus corpus;
  corpus.dataset.name = "known factors";
  corpus.dataset.schema.extractor = "factors/1";
  for (const Modality m : allModalities) {
    for (int c = 0; c < options.widths[m]; ++c) {
      corpus.dataset.schema.columns[m].push_back({fmt::format("{}_{}", modalityName(m), c), "1"});
    }
  }
  const Generator generator(options);
  std::uint64_t stream = firstUtterance;
  for (const Split split : allSplits) {
    const auto s = static_cast<std::size_t>(split);
    for (int i = 0; i < options.utterances[s]; ++i) {
      Random random(options.seed, stream++);
      KnownFactors known = generator.drawKnown(random);
      Utterance utterance;
      utterance.id = fmt::format("{}$_${}", splitName(split), i);
      utterance.label = generator.label(known, random);
      for (const Modality m : allModalities) utterance.segment[m] = generator.sequence(m, known, random);
      corpus.dataset.splits[s].push_back(std::move(utterance));
      corpus.factors[s].push_back(std::move(known));
    }
  }
  return corpus;
}

}  // namespace hrlf
