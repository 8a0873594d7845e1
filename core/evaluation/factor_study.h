// Does it factorize? Networks are trained on data whose factors are known, and probes read what Q, U and H hold of
// them, with everything in place and with each module taken away.
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/model/config.h"
#include "core/model/model.h"
#include "core/simulation/factor_corpus.h"

#include <array>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace hrlf {

/// One figure of each representation: R squared, or mutual information in nats.
struct FactorReading {
  double q = 0;  ///< of shared factors: the three Q together; of the private ones of m: Q_m
  double u = 0;  ///< the three U together; U_m
  double h = 0;  ///< H
};

/// What probes read under one condition, means over the factors (private ones: of the available modalities). Probes are
/// fitted on the first half of the test split's representations and judged on the second.
struct FactorScores {
  FactorReading sharedR2;   ///< of a linear probe
  FactorReading privateR2;  ///< of a linear probe
  /// Kraskov's estimate between a factor and what a smooth probe predicts of it (see probes.h). By the data processing
  /// inequality it is a lower bound of what the representation says of the factor, whatever the form.
  FactorReading sharedMi;
  FactorReading privateMi;
};

/// The complete case, then one modality gone: {l,a} {l,v} {a,v}.
inline constexpr std::array<Condition, 4> factorConditions{allConditions[6], allConditions[3], allConditions[4],
                                                           allConditions[5]};

/// One teacher and student.
struct FactorRun {
  std::uint64_t seed = 0;                                     ///< of corpus and training
  std::array<FactorScores, factorConditions.size()> student;  ///< in the order of factorConditions
  double averageF1 = 0;                                       ///< the paper's "Avg." of the student
  double completeF1 = 0;                                      ///< {l,a,v}
};

/// One configuration over all seeds.
struct FactorVariant {
  std::string name;  ///< "complete", "w/o FRF"
  HrlfConfig config;
  std::vector<FactorRun> runs;  ///< one a seed, in the order of the seeds
};

/// The configuration itself; then without each of FRF, HMI, HAL and KL that it has; then, when it uses L_ind, with
/// L_FRF's other terms alone ("w/o L_ind") and with L_ind alone.
[[nodiscard]] std::vector<FactorVariant> factorVariants(const HrlfConfig& config);

/// Representations and factors of a split under one condition, probed. Errors: those of Model::predict().
[[nodiscard]] Result<FactorScores> probeFactors(const Model& model, const FactorCorpus& corpus, Split split,
                                                const Condition& condition, Progress& progress);

/// Trains and probes each variant of `variants` with `seeds` seeds: seed first + i draws corpus, weights, batches and
/// missingness of the i-th run of all variants, so that they are paired. `first` is corpus.seed. Checkpoints are kept
/// in out/<variant>/seed-<n>. The variants come back with their runs. Errors: of makeFactorCorpus(), trainModel() and
/// predict(), cancelled.
/// @param onRun  told of each run as soon as it is done
[[nodiscard]] Result<std::vector<FactorVariant>> studyFactors(
    const FactorCorpusOptions& corpus, std::vector<FactorVariant> variants, int seeds, const std::filesystem::path& out,
    const std::function<void(const FactorVariant&, const FactorRun&)>& onRun, Progress& progress);

}  // namespace hrlf
