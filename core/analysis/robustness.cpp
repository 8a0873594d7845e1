#include "core/analysis/robustness.h"

#include "core/analysis/mean_difference.h"

#include <array>
#include <cmath>

namespace hrlf {
namespace {

MissingRequest requestFor(DroppedModality dropped, double ratio, int draw) {
  MissingRequest request;
  request.seed = static_cast<std::uint64_t>(draw);
  for (Modality m : allModalities)
    if (!dropped || *dropped == m) request.ratio[m] = ratio;
  return request;
}

RatioPoint pointOf(double ratio, const std::vector<double>& changes) {
  RatioPoint point;
  point.ratio = ratio;
  point.draws = static_cast<int>(changes.size());
  for (const double change : changes) point.change += change / point.draws;
  double squares = 0;
  for (const double change : changes) squares += (change - point.change) * (change - point.change);
  if (point.draws > 1) point.deviation = std::sqrt(squares / (point.draws - 1));
  return point;
}

}  // namespace

Result<PerModality<ImportanceCurve>> modalityImportance(const ClipAnalyser& analyser, Progress& progress) {
  constexpr double part = 1.0 / (modalityCount + 1);
  SubProgress first(progress, 0, part);
  const auto complete = analyser.curve({}, first);
  if (!complete) return tl::unexpected(complete.error());
  PerModality<ImportanceCurve> importance;
  double done = part;
  for (Modality m : allModalities) {
    MissingRequest request;
    request.removed[m] = true;
    SubProgress one(progress, done, done + part);
    const auto without = analyser.curve(request, one);
    if (!without) return tl::unexpected(without.error());
    for (std::size_t f = 0; f < complete->frames.size(); ++f) {
      const FramePrediction& whole = complete->frames[f];
      const FramePrediction& rest = without->frames[f];
      FramePrediction change{whole.time, std::nullopt};
      if (whole.score && rest.score) change.score = *whole.score - *rest.score;
      importance[m].push_back(change);
    }
    done += part;
  }
  return importance;
}

Result<void> ratioCurves(const ClipAnalyser& analyser, std::span<const double> ratios, int draws,
                         const RatioListener& listener, Progress& progress) {
  constexpr std::array<DroppedModality, 4> curves{Modality::Language, Modality::Audio, Modality::Vision, std::nullopt};
  const double part = 1.0 / (1.0 + static_cast<double>(ratios.size() * curves.size()) * draws);
  SubProgress first(progress, 0, part);
  const auto complete = analyser.curve({}, first);
  if (!complete) return tl::unexpected(complete.error());
  double done = part;
  for (const double ratio : ratios) {
    for (const DroppedModality dropped : curves) {
      if (requestFor(dropped, ratio, 1).removesEverything()) continue;
      // Which frames are drawn makes no difference when all of them are.
      const int wanted = ratio < 1 ? draws : 1;
      std::vector<double> changes;
      for (int draw = 1; draw <= wanted; ++draw) {
        SubProgress one(progress, done, std::min(1.0, done + part));
        const auto curve = analyser.curve(requestFor(dropped, ratio, draw), one);
        if (!curve) return tl::unexpected(curve.error());
        if (const auto change = meanDifference(complete->frames, curve->frames)) changes.push_back(*change);
        done = std::min(1.0, done + part);
      }
      if (!changes.empty()) listener(dropped, pointOf(ratio, changes));
    }
  }
  progress.update(1, "Robustness measured");
  return {};
}

}  // namespace hrlf
