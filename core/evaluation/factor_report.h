// The factor study as tables: for people (Markdown) and for programs (CSV, JSON).
#pragma once

#include "core/evaluation/factor_study.h"

#include <span>
#include <string>

namespace hrlf {

/// A row a variant, mean and deviation over the seeds: R squared of both kinds of factor from Q, U and H in the
/// complete case and of the shared ones from Q with one modality gone, F1; a second table of mutual information. Below,
/// what each ablation changes against "complete" with the p of the paired t-test.
[[nodiscard]] std::string factorsToMarkdown(std::span<const FactorVariant> variants);
/// variant, seed, condition, figure, factor, representation, value: a row a number, as measured.
[[nodiscard]] std::string factorsToCsv(std::span<const FactorVariant> variants);
/// {"corpus": {...}, "variants": [{"name", "config", "figures": [{"figure", "mean", "deviation", "values"}]}]}
[[nodiscard]] std::string factorsToJson(const FactorCorpusOptions& corpus, std::span<const FactorVariant> variants);

}  // namespace hrlf
