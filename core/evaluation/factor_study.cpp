#include "core/evaluation/factor_study.h"

#include "core/evaluation/experiment.h"
#include "core/evaluation/metrics.h"
#include "core/evaluation/mutual_information.h"
#include "core/evaluation/probes.h"
#include "core/masks/missingness.h"
#include "core/model/trainer.h"

#include <algorithm>
#include <span>
#include <utility>

namespace hrlf {

namespace {

// So much smaller are L_self, L_cross and L_recon where L_ind is to act alone: they are one term in the configuration.
constexpr double negligible = 1e-3;

// Rows of one representation, put together from the parts that `partsOf` names of each prediction.
template <class PartsOf>
std::vector<float> tableOf(std::span<const Prediction> predictions, PartsOf&& partsOf) {
  std::vector<float> table;
  for (const Prediction& prediction : predictions) {
    for (const std::vector<float>* part : partsOf(prediction)) table.insert(table.end(), part->begin(), part->end());
  }
  return table;
}

using Parts = std::vector<const std::vector<float>*>;

struct Tables {
  PerModality<std::vector<float>> q, u;
  std::vector<float> allQ, allU, h;
};

Tables tablesOf(std::span<const Prediction> predictions) {
  Tables tables;
  for (const Modality m : allModalities) {
    tables.q[m] = tableOf(predictions, [m](const Prediction& p) { return Parts{&p.q[m]}; });
    tables.u[m] = tableOf(predictions, [m](const Prediction& p) { return Parts{&p.u[m]}; });
  }
  const auto all = [](const PerModality<std::vector<float>>& of) {
    Parts parts;
    for (const std::vector<float>& one : of) parts.push_back(&one);
    return parts;
  };
  tables.allQ = tableOf(predictions, [&](const Prediction& p) { return all(p.q); });
  tables.allU = tableOf(predictions, [&](const Prediction& p) { return all(p.u); });
  tables.h = tableOf(predictions, [](const Prediction& p) { return Parts{&p.h}; });
  return tables;
}

struct Reading {
  double r2 = 0;
  double mi = 0;
};

Reading read(const std::vector<float>& table, std::span<const float> factor) {
  const Samples samples{table, table.size() / factor.size()};
  const std::span<const float> truth = heldOutTruth(factor);
  const std::vector<double> target(truth.begin(), truth.end());
  return {rSquared(heldOutLinear(samples, factor), truth), mutualInformation(heldOutSmooth(samples, factor), target)};
}

// Adds what the three representations say of one factor.
void addReadings(FactorReading& r2, FactorReading& mi, const std::array<const std::vector<float>*, 3>& tables,
                 std::span<const float> factor, double share) {
  const std::array<Reading, 3> readings{read(*tables[0], factor), read(*tables[1], factor), read(*tables[2], factor)};
  r2.q += share * readings[0].r2;
  r2.u += share * readings[1].r2;
  r2.h += share * readings[2].r2;
  mi.q += share * readings[0].mi;
  mi.u += share * readings[1].mi;
  mi.h += share * readings[2].mi;
}

// The values of one factor in all utterances.
template <class FactorsOf>
std::vector<float> columnOf(const std::vector<KnownFactors>& known, std::size_t factor, FactorsOf&& factorsOf) {
  std::vector<float> column;
  for (const KnownFactors& one : known) column.push_back(factorsOf(one)[factor]);
  return column;
}

Result<std::vector<Prediction>> predictUnder(const Model& model, const std::vector<Utterance>& utterances,
                                             const Condition& condition, Progress& progress) {
  std::vector<Segment> segments;
  for (const Utterance& utterance : utterances) segments.push_back(underCondition(utterance.segment, condition));
  return model.predict(segments, progress);
}

Result<FactorScores> scoresOf(std::span<const Prediction> predictions, const std::vector<KnownFactors>& known,
                              const Condition& condition, const Progress& progress) {
  FactorScores scores;
  if (known.empty()) return fail(ErrorKind::BadInput, "The split holds no utterance to probe.", "test");
  const Tables tables = tablesOf(predictions);
  const std::size_t shared = known.front().shared.size();
  for (std::size_t f = 0; f < shared; ++f) {
    if (progress.isCancelled()) return cancelled();
    const auto factor = columnOf(
        known, f, [](const KnownFactors& k) -> const auto& { return k.shared; });
    addReadings(scores.sharedR2, scores.sharedMi, {&tables.allQ, &tables.allU, &tables.h}, factor,
                1.0 / static_cast<double>(shared));
  }
  const auto available = std::count(condition.available.begin(), condition.available.end(), true);
  for (const Modality m : allModalities) {
    if (!condition.available[m]) continue;
    const std::size_t specific = known.front().specific[m].size();
    for (std::size_t f = 0; f < specific; ++f) {
      if (progress.isCancelled()) return cancelled();
      const auto factor = columnOf(
          known, f, [m](const KnownFactors& k) -> const auto& { return k.specific[m]; });
      addReadings(scores.privateR2, scores.privateMi, {&tables.q[m], &tables.u[m], &tables.h}, factor,
                  1.0 / static_cast<double>(specific * static_cast<std::size_t>(available)));
    }
  }
  return scores;
}

double f1Of(std::span<const Prediction> predictions, const std::vector<Utterance>& utterances) {
  std::vector<float> scores;
  std::vector<float> labels;
  for (std::size_t i = 0; i < predictions.size(); ++i) {
    scores.push_back(predictions[i].score);
    labels.push_back(utterances[i].label);
  }
  return regressionMetrics(scores, labels).f1Non0;
}

Result<FactorRun> measure(const Model& model, const FactorCorpus& corpus, Progress& progress) {
  FactorRun run;
  const std::vector<Utterance>& utterances = corpus.dataset.split(Split::Test);
  double done = 0;
  for (const Condition& condition : allConditions) {
    SubProgress part(progress, done, done + 1.0 / allConditions.size());
    done += 1.0 / allConditions.size();
    const auto predictions = predictUnder(model, utterances, condition, part);
    if (!predictions) return tl::unexpected(predictions.error());
    const double f1 = f1Of(*predictions, utterances);
    if (condition.isComplete()) {
      run.completeF1 = f1;
    } else {
      run.averageF1 += f1 / (allConditions.size() - 1);
    }
    for (std::size_t c = 0; c < factorConditions.size(); ++c) {
      if (factorConditions[c] != condition) continue;
      const auto scores = scoresOf(*predictions, corpus.of(Split::Test), condition, progress);
      if (!scores) return tl::unexpected(scores.error());
      run.student[c] = *scores;
    }
  }
  return run;
}

Result<FactorRun> runOnce(const FactorCorpus& corpus, const FactorVariant& variant, std::uint64_t seed,
                          const std::filesystem::path& out, Progress& progress) {
  HrlfConfig config = variant.config;
  config.training.seed = seed;
  SubProgress training(progress, 0, 0.9);
  const auto trained = trainModel(corpus.dataset, config, {"generated data with known factors", "Not for real data."},
                                  out, {}, training, {Unfinished::Restart});
  if (!trained) return tl::unexpected(trained.error());
  const auto model = Model::load(trained->checkpoint);
  if (!model) return tl::unexpected(model.error());
  SubProgress measuring(progress, 0.9, 1);
  auto run = measure(*model, corpus, measuring);
  if (run) run->seed = seed;
  return run;
}

}  // namespace

std::vector<FactorVariant> factorVariants(const HrlfConfig& config) {
  std::vector<FactorVariant> variants;
  for (const Variant& variant : ablationsOf(config)) variants.push_back({variant.name, variant.config, {}});
  if (config.losses.frf > 0 && config.losses.frfIndependence > 0) {
    variants.push_back({"w/o L_ind", config, {}});
    variants.back().config.losses.frfIndependence = 0;
    variants.push_back({"L_ind alone", config, {}});
    variants.back().config.losses.frf *= negligible;
    variants.back().config.losses.frfIndependence /= negligible;
  }
  return variants;
}

Result<FactorScores> probeFactors(const Model& model, const FactorCorpus& corpus, Split split,
                                  const Condition& condition, Progress& progress) {
  const auto predictions = predictUnder(model, corpus.dataset.split(split), condition, progress);
  if (!predictions) return tl::unexpected(predictions.error());
  return scoresOf(*predictions, corpus.of(split), condition, progress);
}

Result<std::vector<FactorVariant>> studyFactors(
    const FactorCorpusOptions& corpus, std::vector<FactorVariant> variants, int seeds, const std::filesystem::path& out,
    const std::function<void(const FactorVariant&, const FactorRun&)>& onRun, Progress& progress) {
  // Not after the others have been trained for an hour.
  for (const FactorVariant& variant : variants) {
    if (auto checked = checkConfig(variant.config); !checked) return tl::unexpected(checked.error());
  }
  const double share = 1.0 / (static_cast<double>(variants.size()) * std::max(1, seeds));
  double done = 0;
  for (int i = 0; i < seeds; ++i) {
    FactorCorpusOptions options = corpus;
    options.seed += static_cast<std::uint64_t>(i);
    const auto data = makeFactorCorpus(options);
    if (!data) return tl::unexpected(data.error());
    if (data->of(Split::Test).empty()) {
      return fail(ErrorKind::BadInput, "The test split, which the probes are read on, is empty.", "utterances",
                  "Ask for some test utterances.");
    }
    for (FactorVariant& variant : variants) {
      SubProgress part(progress, done, done + share);
      done += share;
      auto run = runOnce(*data, variant, options.seed, out / folderName(variant.name) / seedFolder(options.seed), part);
      if (!run) return tl::unexpected(run.error());
      if (onRun) onRun(variant, *run);
      variant.runs.push_back(*std::move(run));
    }
  }
  return variants;
}

}  // namespace hrlf
