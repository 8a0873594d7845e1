#include "core/evaluation/evaluation.h"
#include "core/evaluation/protocols.h"

#include <nlohmann/json.hpp>

namespace hrlf {

namespace {

using Json = nlohmann::ordered_json;

// The short names people plot by, then the same under MMSA's names so that its scripts read the file.
void addRegression(Json& row, const RegressionMetrics& m) {
  row["f1"] = m.f1Non0;
  row["acc2"] = m.acc2Non0;
  row["acc7"] = m.acc7;
  row["mae"] = m.mae;
  row["corr"] = m.corr;
  row["n"] = m.n;
  row["n_non0"] = m.nNon0;
  row["MAE"] = m.mae;
  row["Corr"] = m.corr;
  row["Mult_acc_7"] = m.acc7;
  row["Mult_acc_5"] = m.acc5;
  row["Has0_acc_2"] = m.acc2Has0;
  row["Has0_F1_score"] = m.f1Has0;
  row["Non0_acc_2"] = m.acc2Non0;
  row["Non0_F1_score"] = m.f1Non0;
}

template <class Row>
void addMetrics(Json& json, const Evaluation& evaluation, const Row& row) {
  if (evaluation.task == Task::Regression) {
    addRegression(json, row.regression);
    return;
  }
  json["f1"] = headlineF1(evaluation.task, row.regression, row.classF1);
  json["n"] = row.regression.n;
  Json classes = Json::object();
  for (std::size_t i = 0; i < row.classF1.size(); ++i) {
    classes[i < evaluation.classes.size() ? evaluation.classes[i] : std::to_string(i)] = row.classF1[i];
  }
  json["class_f1"] = std::move(classes);
}

}  // namespace

std::string evaluationToJson(const Evaluation& evaluation) {
  const bool isRegression = evaluation.task == Task::Regression;
  Json json;
  json["model"] = evaluation.modelName;
  json["model_hash"] = evaluation.modelHash;
  json["dataset"] = evaluation.dataset;
  json["split"] = evaluation.split;
  json["seed"] = evaluation.seed;
  json["program_version"] = evaluation.programVersion;
  json["task"] = isRegression ? "regression" : "classification";
  if (!isRegression) json["classes"] = evaluation.classes;
  json["f1_definition"] =
      isRegression ? "Weighted F1 of positive against negative sentiment; samples with a zero label are left out. "
                     "A fraction between 0 and 1."
                   : "Mean over the classes of the weighted F1 of one class against the rest. A fraction between 0 "
                     "and 1.";
  json["inter"] = Json::array();
  for (const ConditionResult& row : evaluation.inter) {
    Json entry;
    entry["condition"] = row.condition.name();
    addMetrics(entry, evaluation, row);
    json["inter"].push_back(std::move(entry));
  }
  json["avg_f1"] = evaluation.averageF1 ? Json(*evaluation.averageF1) : Json();
  json["intra"] = Json::array();
  for (const RatioResult& row : evaluation.intra) {
    Json entry;
    entry["ratio"] = row.ratio;
    addMetrics(entry, evaluation, row);
    json["intra"].push_back(std::move(entry));
  }
  json["notes"] = evaluation.notes;
  return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace hrlf
