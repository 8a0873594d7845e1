#include "core/evaluation/condition_grid.h"

#include "core/base/condition_text.h"
#include "core/base/evenly.h"
#include "core/evaluation/correlation.h"
#include "core/evaluation/protocols.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <optional>
#include <set>

namespace hrlf {

namespace {

constexpr std::array ratiosWanted{0.0, 0.5, 1.0, 0.3, 0.7, 0.1, 0.9, 0.2, 0.8, 0.4, 0.6};

bool isSame(double a, double b) { return std::abs(a - b) < 1e-6; }

std::vector<Utterance> chosenOf(const std::vector<Utterance>& all, std::size_t most) {
  std::vector<Utterance> chosen;
  for (const std::size_t i : evenly(all.size(), static_cast<std::ptrdiff_t>(most == 0 ? all.size() : most)))
    chosen.push_back(all[i]);
  return chosen;
}

}  // namespace

Result<void> measureGrid(std::span<const Model> models, const Dataset& dataset, const GridOptions& options,
                         const GridListener& listener, Progress& progress) {
  std::vector<std::vector<Model>> members;
  std::size_t passes = 0;
  for (const Model& model : models) {
    if (auto checked = checkEvaluable(model, dataset, options.split); !checked) return checked;
    members.push_back(model.members());
    passes += members.back().size();
  }
  const std::vector<Utterance> utterances = chosenOf(dataset.split(options.split), options.most);
  const auto steps = static_cast<double>(passes * ratiosWanted.size() * allConditions.size());
  double done = 0;
  std::vector<std::string> notes;
  for (const double ratio : ratiosWanted) {
    for (const Condition& condition : allConditions) {
      for (std::size_t m = 0; m < models.size(); ++m) {
        const ProtocolInput input{utterances, models[m].card().task, static_cast<int>(models[m].card().classes.size()),
                                  options.seed};
        for (std::size_t i = 0; i < members[m].size(); ++i) {
          if (progress.isCancelled()) return cancelled();
          SubProgress part(progress, done / steps, (done + 1) / steps);
          auto result = runGridCell(input, predictorOf(members[m][i], Network::Student), condition, ratio,
                                    fmt::format("{}, p = {:.1f}", conditionText(condition), ratio), notes, part);
          if (!result) return tl::unexpected<Error>(result.error());
          listener({m, i, *std::move(result)});
          ++done;
        }
      }
    }
  }
  progress.update(1, "Measured");
  return {};
}

SampleStatistics ConditionGrid::value(const Metric& metric, std::size_t model, const Condition& condition,
                                      double ratio) const {
  std::vector<double> values;
  for (const GridCell& cell : cells_) {
    if (cell.model != model || !(cell.result.condition == condition) || !isSame(cell.result.ratio, ratio)) continue;
    if (const auto value = metric.of(cell.result.regression, cell.result.classF1)) values.push_back(*value);
  }
  return sampleStatistics(values);
}

std::vector<double> ConditionGrid::ratios(std::size_t model, const Condition& condition) const {
  std::set<double> known;
  for (const GridCell& cell : cells_)
    if (cell.model == model && cell.result.condition == condition) known.insert(cell.result.ratio);
  return {known.begin(), known.end()};
}

SampleStatistics ConditionGrid::average(const Metric& metric, std::size_t model) const {
  std::map<std::size_t, std::vector<double>> ofMember;
  for (const GridCell& cell : cells_) {
    if (cell.model != model || cell.result.condition.isComplete() || cell.result.ratio > 0) continue;
    if (const auto value = metric.of(cell.result.regression, cell.result.classF1))
      ofMember[cell.member].push_back(*value);
  }
  std::vector<double> averages;
  for (const auto& [member, values] : ofMember) {
    if (values.size() != allConditions.size() - 1) continue;
    averages.push_back(meanOf(values));
  }
  return sampleStatistics(averages);
}

}  // namespace hrlf
