// A data set whose factors are known: what a representation should hold, and what it should not, can be measured on it.
#pragma once

#include "core/base/error.h"
#include "core/base/modality.h"
#include "core/data/dataset.h"

#include <array>
#include <cstdint>
#include <vector>

namespace hrlf {

struct FactorCorpusOptions {
  int sharedFactors = 1;   ///< of sentiment; each modality has its own view of all of them
  int privateFactors = 2;  ///< of each modality, unrelated to label and to the other modalities
  /// Share of the variance of a modality's view of a shared factor that is the factor itself; the rest is that
  /// modality's alone. It is the correlation of two modalities' views: at 1 any modality says all, at 0 none says
  /// anything.
  double redundancy = 0.85;
  /// 0: each column of a modality is one factor; 1: each is a random mixture of all factors of the modality.
  double mixing = 1;
  double noise = 0.5;         ///< deviation of each value's own noise; the factors in it have variance 1
  double fluctuation = 0.15;  ///< deviation of the factors in time around the utterance's value, slow over its frames
  double labelNoise = 0;      ///< deviation of the label's own noise, in label units
  int shortest = 6;           ///< frames of a sequence, drawn for each modality
  int longest = 12;
  PerModality<int> widths{{20, 16, 12}};             ///< d_m
  std::array<int, 3> utterances{{1200, 300, 1000}};  ///< of each split
  std::uint64_t seed = 1;
};

/// What an utterance was made from; every factor has mean 0 and variance 1.
struct KnownFactors {
  std::vector<float> shared;                 ///< sharedFactors of them
  PerModality<std::vector<float>> specific;  ///< privateFactors of them for each modality
};

struct FactorCorpus {
  /// Regression. The label is the sum of the shared factors, scaled to a deviation of 1.2 and clipped to [-3, 3].
  Dataset dataset;
  std::array<std::vector<KnownFactors>, 3> factors;  ///< of the utterances at the same place in dataset.splits

  [[nodiscard]] const std::vector<KnownFactors>& of(Split s) const { return factors[static_cast<std::size_t>(s)]; }
};

/// The same options give the same corpus on every machine. The mixing is drawn from the seed as well. Error: an option
/// out of range (names it).
[[nodiscard]] Result<FactorCorpus> makeFactorCorpus(const FactorCorpusOptions& options);

}  // namespace hrlf
