#include "core/evaluation/calibration.h"

#include "core/base/condition_text.h"
#include "core/evaluation/correlation.h"
#include "core/masks/missingness.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numbers>
#include <numeric>
#include <utility>

namespace hrlf {

namespace {

constexpr std::size_t fifthCount = 5;
constexpr std::array coverageFactors{1.0, 2.0, 3.0};
// Shares that one and two deviations of a normal law hold.
constexpr double share68 = 0.6827;
constexpr double share95 = 0.9545;
constexpr int fewestBins = 8;
// Masked copies are made for so many samples at a time, so that a large split is never doubled in memory.
constexpr std::size_t samplesAtATime = 128;

double errorOf(const ScoredSample& sample) { return std::abs(static_cast<double>(sample.score) - sample.label); }

// How many spreads the label is away from the score. Members that agree to the last digit are right or never right.
double distanceOf(const ScoredSample& sample) {
  const double error = errorOf(sample);
  if (*sample.spread > 0) return error / *sample.spread;
  return error > 0 ? std::numeric_limits<double>::infinity() : 0;
}

// The smallest factor within which at least `share` of the samples lie.
double factorFor(double share, const std::vector<double>& sortedDistances) {
  const auto wanted = static_cast<std::size_t>(std::ceil(share * static_cast<double>(sortedDistances.size())));
  return sortedDistances[std::clamp<std::size_t>(wanted, 1, sortedDistances.size()) - 1];
}

// Ranks from 0; equal values share the mean of theirs.
std::vector<double> ranksOf(const std::vector<double>& values) {
  std::vector<std::size_t> order(values.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return values[a] < values[b]; });
  std::vector<double> ranks(values.size());
  for (std::size_t from = 0; from < order.size();) {
    std::size_t to = from + 1;
    while (to < order.size() && values[order[to]] == values[order[from]]) ++to;
    for (std::size_t i = from; i < to; ++i) ranks[order[i]] = static_cast<double>(from + to - 1) / 2;
    from = to;
  }
  return ranks;
}

std::vector<SpreadBin> fifthsOf(std::vector<ScoredSample> samples) {
  std::stable_sort(samples.begin(), samples.end(),
                   [](const ScoredSample& a, const ScoredSample& b) { return *a.spread < *b.spread; });
  std::vector<SpreadBin> fifths;
  for (std::size_t i = 0; i < fifthCount; ++i) {
    const std::size_t from = i * samples.size() / fifthCount;
    const std::size_t to = (i + 1) * samples.size() / fifthCount;
    if (from == to) continue;
    SpreadBin bin{*samples[from].spread, *samples[to - 1].spread, static_cast<int>(to - from), 0, 0};
    for (std::size_t s = from; s < to; ++s) {
      bin.meanSpread += *samples[s].spread / static_cast<double>(to - from);
      bin.mae += errorOf(samples[s]) / static_cast<double>(to - from);
    }
    fifths.push_back(bin);
  }
  return fifths;
}

SpreadCalibration spreadCalibrationOf(std::span<const ScoredSample> samples) {
  std::vector<double> spreads;
  std::vector<double> errors;
  std::vector<double> distances;
  for (const ScoredSample& sample : samples) {
    spreads.push_back(*sample.spread);
    errors.push_back(errorOf(sample));
    distances.push_back(distanceOf(sample));
  }
  std::sort(distances.begin(), distances.end());
  SpreadCalibration result;
  result.mean = meanOf(spreads);
  for (const double k : coverageFactors) {
    const auto within = std::upper_bound(distances.begin(), distances.end(), k) - distances.begin();
    result.coverage.push_back(
        {k, static_cast<double>(within) / static_cast<double>(distances.size()), std::erf(k / std::numbers::sqrt2)});
  }
  result.k68 = factorFor(share68, distances);
  result.k95 = factorFor(share95, distances);
  result.fifths = fifthsOf({samples.begin(), samples.end()});
  result.rankCorrelation = correlation(ranksOf(spreads), ranksOf(errors));
  return result;
}

// The largest round width that cuts the range into enough bins.
double binWidth(double range) {
  const double decade = std::pow(10.0, std::floor(std::log10(range / fewestBins)));
  double width = decade;
  for (const double step : {2.0, 2.5, 5.0}) {
    if (range / (step * decade) >= fewestBins) width = step * decade;
  }
  return width;
}

std::vector<ReliabilityBin> reliabilityOf(std::span<const ScoredSample> samples, double low, double high) {
  const double width = binWidth(high - low);
  const auto count = static_cast<std::size_t>(std::ceil((high - low) / width - 1e-9));
  std::vector<ReliabilityBin> bins(count);
  for (std::size_t i = 0; i < count; ++i) {
    bins[i].from = low + static_cast<double>(i) * width;
    bins[i].to = std::min(high, low + static_cast<double>(i + 1) * width);
  }
  for (const ScoredSample& sample : samples) {
    const double place = std::clamp(std::floor((sample.score - low) / width), 0.0, static_cast<double>(count - 1));
    ReliabilityBin& bin = bins[static_cast<std::size_t>(place)];
    ++bin.n;
    bin.meanScore += sample.score;
    bin.meanLabel += sample.label;
  }
  std::erase_if(bins, [](const ReliabilityBin& bin) { return bin.n == 0; });
  for (ReliabilityBin& bin : bins) {
    bin.meanScore /= bin.n;
    bin.meanLabel /= bin.n;
  }
  return bins;
}

Result<std::vector<ScoredSample>> scoredSamples(const Model& model, const std::vector<Utterance>& utterances,
                                                const Condition& condition, Progress& progress) {
  std::vector<ScoredSample> samples;
  for (std::size_t begin = 0; begin < utterances.size(); begin += samplesAtATime) {
    if (progress.isCancelled()) return cancelled();
    const std::size_t end = std::min(begin + samplesAtATime, utterances.size());
    std::vector<Segment> segments;
    std::vector<float> labels;
    for (std::size_t i = begin; i < end; ++i) {
      Segment left = underCondition(utterances[i].segment, condition);
      if (isAllMissing(left)) continue;
      segments.push_back(std::move(left));
      labels.push_back(utterances[i].label);
    }
    SubProgress part(progress, static_cast<double>(begin) / static_cast<double>(utterances.size()),
                     static_cast<double>(end) / static_cast<double>(utterances.size()));
    const auto predictions = model.predict(segments, part);
    if (!predictions) return tl::unexpected<Error>(predictions.error());
    for (std::size_t i = 0; i < labels.size(); ++i) {
      const Prediction& prediction = (*predictions)[i];
      if (!std::isfinite(prediction.score)) {
        return fail(ErrorKind::BadInput, "The model gives scores that are not finite numbers.", model.card().name,
                    "Train it again; this checkpoint cannot be used.");
      }
      samples.push_back({prediction.score, prediction.spread, labels[i]});
    }
  }
  return samples;
}

std::string percent(double share) { return fmt::format("{:.1f}", 100 * share); }

std::string conditionTable(std::span<const Calibration> calibrations) {
  std::string table =
      "| condition | n | MAE | spread | within 1 spread, % (normal: 68.3) | within 2, % (95.4) | k for 68.3 % | "
      "k for 95.4 % | rank corr. of spread and error |\n"
      "|---|---:|---:|---:|---:|---:|---:|---:|---:|\n";
  for (const Calibration& c : calibrations) {
    table += fmt::format("| {} | {} | {:.3f} |", conditionText(c.condition), c.n, c.mae);
    if (c.spread) {
      const SpreadCalibration& s = *c.spread;
      table += fmt::format(" {:.3f} | {} | {} | {:.2f} | {:.2f} | {:.3f} |\n", s.mean, percent(s.coverage[0].share),
                           percent(s.coverage[1].share), s.k68, s.k95, s.rankCorrelation);
    } else {
      table += " - | - | - | - | - | - |\n";
    }
  }
  return table;
}

// Infinity, which a spread of 0 can lead to, is no JSON number.
nlohmann::ordered_json number(double value) {
  return std::isfinite(value) ? nlohmann::ordered_json(value) : nlohmann::ordered_json(nullptr);
}

nlohmann::ordered_json toJson(const SpreadCalibration& spread) {
  nlohmann::ordered_json json;
  json["mean"] = spread.mean;
  json["coverage"] = nlohmann::ordered_json::array();
  for (const Coverage& c : spread.coverage)
    json["coverage"].push_back({{"k", c.k}, {"share", c.share}, {"normal", c.normal}});
  json["k68"] = number(spread.k68);
  json["k95"] = number(spread.k95);
  json["fifths"] = nlohmann::ordered_json::array();
  for (const SpreadBin& bin : spread.fifths) {
    json["fifths"].push_back(
        {{"from", bin.from}, {"to", bin.to}, {"n", bin.n}, {"mean_spread", bin.meanSpread}, {"mae", bin.mae}});
  }
  json["rank_correlation"] = spread.rankCorrelation;
  return json;
}

}  // namespace

Calibration calibrationOf(std::span<const ScoredSample> samples, double labelLow, double labelHigh) {
  Calibration result;
  result.n = static_cast<int>(samples.size());
  if (samples.empty()) return result;
  for (const ScoredSample& sample : samples) result.mae += errorOf(sample) / static_cast<double>(samples.size());
  if (std::all_of(samples.begin(), samples.end(), [](const ScoredSample& s) { return s.spread.has_value(); }))
    result.spread = spreadCalibrationOf(samples);
  result.reliability = reliabilityOf(samples, labelLow, std::max(labelHigh, labelLow + 1e-3));
  return result;
}

Result<std::vector<Calibration>> measureCalibration(const Model& model, const Dataset& dataset, Split split,
                                                    Progress& progress) {
  if (model.card().task != Task::Regression || dataset.task != Task::Regression) {
    return fail(ErrorKind::BadInput, "Calibration is measured of intensities, not of classes.", dataset.name,
                "Leave it out, or choose a model and a data set of intensities.");
  }
  if (auto fits = model.accepts(dataset.schema); !fits) return tl::unexpected<Error>(fits.error());
  const std::vector<Utterance>& utterances = dataset.split(split);
  if (utterances.empty()) {
    return fail(ErrorKind::BadInput, fmt::format("The {} split is empty.", splitName(split)), dataset.name,
                "Choose another split or another data set.");
  }
  std::vector<Calibration> calibrations;
  for (std::size_t c = 0; c < allConditions.size(); ++c) {
    SubProgress part(progress, static_cast<double>(c) / allConditions.size(),
                     static_cast<double>(c + 1) / allConditions.size());
    const auto samples = scoredSamples(model, utterances, allConditions[c], part);
    if (!samples) return tl::unexpected<Error>(samples.error());
    calibrations.push_back(calibrationOf(*samples, model.card().labelLow, model.card().labelHigh));
    calibrations.back().condition = allConditions[c];
  }
  return calibrations;
}

std::string calibrationToMarkdown(std::span<const Calibration> calibrations) {
  std::string text = conditionTable(calibrations);
  if (calibrations.empty()) return text;
  const Calibration& last = calibrations.back();
  if (last.spread) {
    text += fmt::format("\n{}, by spread:\n\n| spread | n | mean spread | MAE |\n|---|---:|---:|---:|\n",
                        conditionText(last.condition));
    for (const SpreadBin& bin : last.spread->fifths)
      text += fmt::format("| {:.3f} to {:.3f} | {} | {:.3f} | {:.3f} |\n", bin.from, bin.to, bin.n, bin.meanSpread,
                          bin.mae);
  }
  text +=
      fmt::format("\n{}, by prediction:\n\n| predicted | n | mean prediction | mean label |\n|---|---:|---:|---:|\n",
                  conditionText(last.condition));
  for (const ReliabilityBin& bin : last.reliability)
    text += fmt::format("| {:+.2f} to {:+.2f} | {} | {:+.3f} | {:+.3f} |\n", bin.from, bin.to, bin.n, bin.meanScore,
                        bin.meanLabel);
  return text;
}

std::string calibrationToJson(std::span<const Calibration> calibrations) {
  nlohmann::ordered_json json = nlohmann::ordered_json::array();
  for (const Calibration& c : calibrations) {
    nlohmann::ordered_json row{{"condition", c.condition.name()}, {"n", c.n}, {"mae", c.mae}};
    row["spread"] = c.spread ? toJson(*c.spread) : nlohmann::ordered_json(nullptr);
    row["reliability"] = nlohmann::ordered_json::array();
    for (const ReliabilityBin& bin : c.reliability) {
      row["reliability"].push_back({{"from", bin.from},
                                    {"to", bin.to},
                                    {"n", bin.n},
                                    {"mean_prediction", bin.meanScore},
                                    {"mean_label", bin.meanLabel}});
    }
    json.push_back(std::move(row));
  }
  return json.dump(2);
}

}  // namespace hrlf
