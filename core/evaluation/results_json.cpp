#include "core/evaluation/results_json.h"

#include <nlohmann/json.hpp>

namespace hrlf {

namespace {

using Json = nlohmann::ordered_json;

Json orNull(const std::optional<double>& value) { return value ? Json(*value) : Json(); }

Json statisticsJson(const SampleStatistics& s) {
  return {{"mean", s.n > 0 ? Json(s.mean) : Json()}, {"deviation", orNull(s.deviation)}, {"n", s.n}};
}

Json rowJson(const TableRow& row, const std::vector<std::string>& columns, const std::string& reference) {
  Json json;
  for (std::size_t i = 0; i < columns.size(); ++i) json[columns[i]] = statisticsJson(row.cells[i].value);
  if (!row.test) return json;
  json["test"] = {{"test", "paired two-sided t-test of Avg."},
                  {"against", reference},
                  {"n", row.test->n},
                  {"mean_difference", row.test->meanDifference},
                  {"t", orNull(row.test->t)},
                  {"degrees_of_freedom", row.test->degreesOfFreedom},
                  {"p", orNull(row.test->p)},
                  {"level", significanceLevel},
                  {"significant", row.isSignificant}};
  return json;
}

}  // namespace

std::string resultsToJson(const std::vector<Method>& methods, const ResultTable& table) {
  Json json;
  json["title"] = table.title;
  for (const auto& [name, value] : table.provenance) json["provenance"][name] = value;
  json["methods"] = Json::array();
  for (const Method& method : methods) {
    Json entry;
    entry["name"] = method.name;
    for (const SeededEvaluation& run : method.runs) {
      entry["runs"].push_back({{"seed", run.seed},
                               {"model_hash", run.evaluation.modelHash},
                               {"network", networkName(run.evaluation.network)},
                               {"avg_f1", orNull(run.evaluation.averageF1)}});
    }
    json["methods"].push_back(std::move(entry));
  }
  for (const TableBlock& block : table.blocks) {
    for (const TableRow& row : block.rows) {
      json["metrics"][block.metric.name][row.name] = rowJson(row, table.columns, block.rows.front().name);
    }
    for (const RatioCurve& curve : ratioCurves(methods, block.metric)) {
      Json& points = json["intra"][block.metric.name][curve.name];
      for (std::size_t i = 0; i < curve.ratios.size(); ++i) {
        Json point{{"ratio", curve.ratios[i]}};
        point.update(statisticsJson(curve.values[i]));
        points.push_back(std::move(point));
      }
    }
  }
  return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace hrlf
