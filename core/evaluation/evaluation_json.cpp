#include "core/evaluation/evaluation.h"
#include "core/evaluation/protocols.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <array>
#include <utility>

namespace hrlf {

namespace {

using Json = nlohmann::ordered_json;

struct NamedMetric {
  const char* key;
  double RegressionMetrics::*value;
};

// The short names people plot by, then the same under MMSA's names so that its scripts read the file.
constexpr std::array shortNames{
    NamedMetric{"f1", &RegressionMetrics::f1Non0}, NamedMetric{"acc2", &RegressionMetrics::acc2Non0},
    NamedMetric{"acc7", &RegressionMetrics::acc7}, NamedMetric{"mae", &RegressionMetrics::mae},
    NamedMetric{"corr", &RegressionMetrics::corr}};
constexpr std::array mmsaNames{NamedMetric{"MAE", &RegressionMetrics::mae},
                               NamedMetric{"Corr", &RegressionMetrics::corr},
                               NamedMetric{"Mult_acc_7", &RegressionMetrics::acc7},
                               NamedMetric{"Mult_acc_5", &RegressionMetrics::acc5},
                               NamedMetric{"Has0_acc_2", &RegressionMetrics::acc2Has0},
                               NamedMetric{"Has0_F1_score", &RegressionMetrics::f1Has0},
                               NamedMetric{"Non0_acc_2", &RegressionMetrics::acc2Non0},
                               NamedMetric{"Non0_F1_score", &RegressionMetrics::f1Non0}};

template <class Row>
void addMetrics(Json& json, const Evaluation& evaluation, const Row& row) {
  if (evaluation.task == Task::Regression) {
    for (const NamedMetric& metric : shortNames) json[metric.key] = row.regression.*metric.value;
    json["n"] = row.regression.n;
    json["n_non0"] = row.regression.nNon0;
    for (const NamedMetric& metric : mmsaNames) json[metric.key] = row.regression.*metric.value;
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

void addCondition(Json& json, const Condition& condition) {
  json["condition"] = condition.name();
  json["removed"] = Json::array();
  for (const Modality m : allModalities)
    if (!condition.available[m]) json["removed"].push_back(modalityName(m));
}

void addRatio(Json& json, const RatioResult& row) {
  json["ratio"] = row.ratio;
  for (const Modality m : allModalities)
    json["all_frames_dropped"][std::string(modalityName(m))] = row.allFramesDropped[m];
}

template <class Row>
void readMetrics(const Json& json, const Evaluation& evaluation, Row& row) {
  row.regression.n = json.at("n").get<int>();
  if (evaluation.task == Task::Regression) {
    row.regression.nNon0 = json.at("n_non0").get<int>();
    for (const NamedMetric& metric : mmsaNames) row.regression.*metric.value = json.at(metric.key).get<double>();
    return;
  }
  for (const auto& [name, f1] : json.at("class_f1").items()) row.classF1.push_back(f1.template get<double>());
}

Condition readCondition(const Json& json) {
  Condition condition{{{false, false, false}}};
  for (const char letter : json.at("condition").get<std::string>()) {
    if (const auto m = modalityFromName(std::string(1, letter))) condition.available[*m] = true;
  }
  return condition;
}

void readRatio(const Json& json, RatioResult& row) {
  row.ratio = json.at("ratio").get<double>();
  for (const Modality m : allModalities)
    row.allFramesDropped[m] = json.at("all_frames_dropped").at(std::string(modalityName(m))).get<int>();
}

// Values of names that a newer program may have written.
template <class T>
T known(const std::optional<T>& value, const std::string& name) {
  if (!value) throw Json::other_error::create(501, "unknown name " + name, static_cast<const Json*>(nullptr));
  return *value;
}

// May throw Json::exception.
Evaluation readEvaluation(const Json& json) {
  const auto text = [&json](const char* key) { return json.at(key).get<std::string>(); };
  Evaluation evaluation;
  evaluation.modelName = text("model");
  evaluation.modelHash = text("model_hash");
  evaluation.network = text("network") == "teacher" ? Network::Teacher : Network::Student;
  evaluation.dataset = text("dataset");
  evaluation.dataFingerprint = text("data_fingerprint");
  evaluation.split = text("split");
  evaluation.protocol = known(protocolFromName(text("protocol")), text("protocol"));
  evaluation.dropping.draw = known(frameDrawFromName(text("dropping")), text("dropping"));
  evaluation.dropping.shown = known(droppedFramesFromName(text("dropped_frames")), text("dropped_frames"));
  evaluation.seed = json.at("seed").get<std::uint64_t>();
  evaluation.programVersion = text("program_version");
  evaluation.task = text("task") == "regression" ? Task::Regression : Task::Classification;
  if (json.contains("classes")) evaluation.classes = json["classes"].get<std::vector<std::string>>();
  for (const Json& entry : json.at("inter")) {
    ConditionResult& row = evaluation.inter.emplace_back();
    row.condition = readCondition(entry);
    readMetrics(entry, evaluation, row);
  }
  if (!json.at("avg_f1").is_null()) evaluation.averageF1 = json["avg_f1"].get<double>();
  for (const Json& entry : json.at("intra")) {
    RatioResult& row = evaluation.intra.emplace_back();
    readRatio(entry, row);
    readMetrics(entry, evaluation, row);
  }
  for (const Json& entry : json.at("grid")) {
    GridResult& row = evaluation.grid.emplace_back();
    row.condition = readCondition(entry);
    readRatio(entry, row);
    readMetrics(entry, evaluation, row);
  }
  evaluation.notes = json.at("notes").get<std::vector<std::string>>();
  return evaluation;
}

}  // namespace

std::string evaluationToJson(const Evaluation& evaluation) {
  const bool isRegression = evaluation.task == Task::Regression;
  Json json;
  json["model"] = evaluation.modelName;
  json["model_hash"] = evaluation.modelHash;
  json["network"] = networkName(evaluation.network);
  json["dataset"] = evaluation.dataset;
  json["data_fingerprint"] = evaluation.dataFingerprint;
  json["split"] = evaluation.split;
  json["protocol"] = protocolName(evaluation.protocol);
  json["dropping"] = frameDrawName(evaluation.dropping.draw);
  json["dropped_frames"] = droppedFramesName(evaluation.dropping.shown);
  json["seed"] = evaluation.seed;
  json["program_version"] = evaluation.programVersion;
  json["task"] = isRegression ? "regression" : "classification";
  if (!isRegression) json["classes"] = evaluation.classes;
  json["f1_definition"] = std::string(f1Definition(evaluation.task)) + " A fraction between 0 and 1.";
  json["inter"] = Json::array();
  for (const ConditionResult& row : evaluation.inter) {
    Json entry;
    addCondition(entry, row.condition);
    addMetrics(entry, evaluation, row);
    json["inter"].push_back(std::move(entry));
  }
  json["avg_f1"] = evaluation.averageF1 ? Json(*evaluation.averageF1) : Json();
  json["intra"] = Json::array();
  for (const RatioResult& row : evaluation.intra) {
    Json entry;
    addRatio(entry, row);
    addMetrics(entry, evaluation, row);
    json["intra"].push_back(std::move(entry));
  }
  json["grid"] = Json::array();
  for (const GridResult& row : evaluation.grid) {
    Json entry;
    addCondition(entry, row.condition);
    addRatio(entry, row);
    addMetrics(entry, evaluation, row);
    json["grid"].push_back(std::move(entry));
  }
  json["notes"] = evaluation.notes;
  return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

Result<Evaluation> evaluationFromJson(std::string_view text) {
  try {
    return readEvaluation(Json::parse(text));
  } catch (const Json::exception& e) {
    return fail(ErrorKind::BadInput, fmt::format("This is no evaluation of this program: {}", e.what()), {},
                "Write it anew with `hrlf evaluate`.");
  }
}

}  // namespace hrlf
