#include "core/model/checkpoint.h"

#include "core/base/version.h"
#include "core/model/safetensors.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <cmath>
#include <utility>

namespace hrlf {

namespace {

using Json = nlohmann::json;

constexpr const char* formatKey = "hrlf_format";
// A program that knows no ensembles should say so, instead of missing tensors in a file that is whole.
constexpr const char* singleFormat = "1";
constexpr const char* ensembleFormat = "2";
// Wider frames are not known; the limit keeps sizes computed from a damaged schema small.
constexpr std::size_t widestInput = 100000;

tl::unexpected<Error> damaged(const std::string& what, const std::string& where) {
  return fail(ErrorKind::BadInput, what, where,
              "The file is damaged or not a checkpoint; copy it again or train anew.");
}

std::string text(const nlohmann::ordered_json& json) {
  return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::string schemaText(const FeatureSchema& schema) {
  nlohmann::ordered_json json;
  json["extractor"] = schema.extractor;
  for (const Modality m : allModalities) {
    auto& columns = json[std::string(modalityName(m))] = nlohmann::ordered_json::array();
    for (const Column& column : schema.columns[m]) columns.push_back({column.name, column.unit});
  }
  return text(json);
}

bool readSchema(const Json& json, FeatureSchema& schema) {
  if (!json.is_object() || !json.contains("extractor") || !json["extractor"].is_string()) return false;
  schema.extractor = json["extractor"].get<std::string>();
  for (const Modality m : allModalities) {
    const std::string name(modalityName(m));
    if (!json.contains(name) || !json[name].is_array()) return false;
    if (json[name].empty() || json[name].size() > widestInput) return false;
    for (const Json& column : json[name]) {
      if (!column.is_array() || column.size() != 2 || !column[0].is_string() || !column[1].is_string()) return false;
      schema.columns[m].push_back({column[0].get<std::string>(), column[1].get<std::string>()});
    }
  }
  return true;
}

bool readTask(const std::string& task, const Json& classes, ModelCard& card) {
  if (!classes.is_array()) return false;
  for (const Json& name : classes) {
    if (!name.is_string()) return false;
    card.classes.push_back(name.get<std::string>());
  }
  card.task = task == "classification" ? Task::Classification : Task::Regression;
  if (card.task == Task::Regression) return task == "regression" && card.config.network.outputs == 1;
  return card.config.network.outputs == static_cast<int>(card.classes.size());
}

bool readLabels(const Json& labels, ModelCard& card) {
  if (!labels.is_array() || labels.size() != 2 || !labels[0].is_number() || !labels[1].is_number()) return false;
  card.labelLow = labels[0].get<double>();
  card.labelHigh = labels[1].get<double>();
  return card.labelLow < card.labelHigh;
}

std::string membersText(const std::vector<MemberCard>& members) {
  nlohmann::ordered_json json = nlohmann::ordered_json::array();
  for (const MemberCard& member : members) json.push_back({{"seed", member.seed}, {"validation", member.validation}});
  return text(json);
}

bool readMembers(const Json& members, ModelCard& card) {
  if (!members.is_array() || members.size() < 2 || members.size() > mostMembers) return false;
  for (const Json& member : members) {
    if (!member.is_object() || !member.contains("seed") || !member["seed"].is_number_unsigned()) return false;
    if (!member.contains("validation") || !member["validation"].is_string()) return false;
    card.members.push_back({member["seed"].get<std::uint64_t>(), member["validation"].get<std::string>()});
  }
  return true;
}

std::map<std::string, std::string> metadataOf(const ModelCard& card) {
  std::map<std::string, std::string> metadata{{formatKey, card.isEnsemble() ? ensembleFormat : singleFormat},
                                              {"config", configToJson(card.config)},
                                              {"schema", schemaText(card.schema)},
                                              {"task", card.task == Task::Regression ? "regression" : "classification"},
                                              {"classes", text(card.classes)},
                                              {"labels", text(std::vector<double>{card.labelLow, card.labelHigh})},
                                              {"trained_on", card.trainedOn},
                                              {"validation", card.validation},
                                              {"limits", card.limits},
                                              {"program_version", card.programVersion}};
  if (card.isEnsemble()) metadata.emplace("members", membersText(card.members));
  return metadata;
}

Result<ModelCard> cardOf(const std::map<std::string, std::string>& metadata, const std::string& where) {
  const auto value = [&metadata](const char* key) {
    const auto found = metadata.find(key);
    return found == metadata.end() ? std::string() : found->second;
  };
  const auto json = [&value](const char* key) { return Json::parse(value(key), nullptr, false); };
  if (value(formatKey).empty()) {
    return fail(ErrorKind::BadInput, "This safetensors file is not a checkpoint of HRLF Studio.", where,
                "Open a model.safetensors that HRLF Studio wrote.");
  }
  const bool isEnsemble = value(formatKey) == ensembleFormat;
  if (!isEnsemble && value(formatKey) != singleFormat) {
    return fail(ErrorKind::BadInput,
                fmt::format("The checkpoint has format {}, this program ({}) reads formats {} and {}.",
                            value(formatKey), programVersion, singleFormat, ensembleFormat),
                where, "Install the version of HRLF Studio that wrote it.");
  }
  ModelCard card;
  auto config = configFromJson(value("config"));
  if (!config)
    return damaged(fmt::format("The configuration in the checkpoint cannot be used: {}", config.error().what), where);
  card.config = *std::move(config);
  if (!readSchema(json("schema"), card.schema))
    return damaged("The feature schema in the checkpoint cannot be read.", where);
  if (!readTask(value("task"), json("classes"), card))
    return damaged("Task and classes in the checkpoint do not fit.", where);
  if (!readLabels(json("labels"), card)) return damaged("The label range in the checkpoint cannot be read.", where);
  card.trainedOn = value("trained_on");
  card.validation = value("validation");
  card.limits = value("limits");
  card.programVersion = value("program_version");
  if (!isEnsemble) {
    card.members = {{card.config.training.seed, card.validation}};
  } else if (!readMembers(json("members"), card)) {
    return damaged("The list of members in the checkpoint cannot be read.", where);
  }
  return card;
}

std::string normalisationName(Modality m, const char* what) {
  return fmt::format("normalisation.{}.{}", modalityName(m), what);
}

// Takes a tensor out of the file so that what is left over can be named.
Result<torch::Tensor> take(TensorFile& file, const std::string& name, torch::IntArrayRef shape,
                           const std::string& where) {
  const auto found = file.tensors.find(name);
  if (found == file.tensors.end()) return damaged(fmt::format("The tensor \"{}\" is missing.", name), where);
  torch::Tensor tensor = found->second;
  if (tensor.sizes() != shape) return damaged(fmt::format("The tensor \"{}\" has the wrong shape.", name), where);
  if (!torch::isfinite(tensor).all().item<bool>())
    return damaged(fmt::format("The tensor \"{}\" is not finite.", name), where);
  file.tensors.erase(found);
  return tensor;
}

Result<std::vector<float>> takeVector(TensorFile& file, const std::string& name, int width, const std::string& where) {
  auto tensor = take(file, name, {width}, where);
  if (!tensor) return tl::unexpected(tensor.error());
  return std::vector<float>(tensor->data_ptr<float>(), tensor->data_ptr<float>() + width);
}

Result<HrlfNetwork> takeNetwork(TensorFile& file, const std::string& prefix, const ModelCard& card,
                                const std::string& where) {
  HrlfNetwork network(card.config.network, inputWidths(card.schema));
  const torch::NoGradGuard noGrad;
  for (const auto& parameter : network->named_parameters()) {
    auto tensor = take(file, prefix + parameter.key(), parameter.value().sizes(), where);
    if (!tensor) return tl::unexpected(tensor.error());
    parameter.value().copy_(*tensor);
    parameter.value().requires_grad_(false);
  }
  network->eval();
  return network;
}

// Where the tensors of a member are, in front of "student." and "teacher.".
std::string memberPrefix(const ModelCard& card, std::size_t member) {
  return card.isEnsemble() ? fmt::format("member.{}.", member) : std::string();
}

void put(TensorFile& file, const std::string& prefix, const HrlfNetwork& network) {
  if (network.is_empty()) return;
  for (const auto& parameter : network->named_parameters()) file.tensors[prefix + parameter.key()] = parameter.value();
}

}  // namespace

PerModality<int> inputWidths(const FeatureSchema& schema) {
  PerModality<int> widths{};
  for (const Modality m : allModalities) widths[m] = schema.width(m);
  return widths;
}

std::string encodeCheckpoint(const Checkpoint& checkpoint) {
  TensorFile file;
  file.metadata = metadataOf(checkpoint.card);
  for (const Modality m : allModalities) {
    file.tensors[normalisationName(m, "mean")] = torch::tensor(checkpoint.normalisation.mean[m]);
    file.tensors[normalisationName(m, "deviation")] = torch::tensor(checkpoint.normalisation.deviation[m]);
  }
  for (std::size_t i = 0; i < checkpoint.members.size(); ++i) {
    const std::string prefix = memberPrefix(checkpoint.card, i);
    put(file, prefix + "student.", checkpoint.members[i].student);
    put(file, prefix + "teacher.", checkpoint.members[i].teacher);
  }
  return encodeSafetensors(file);
}

Result<Checkpoint> decodeCheckpoint(std::string_view bytes, const std::string& where) {
  auto file = decodeSafetensors(bytes, where);
  if (!file) return tl::unexpected(file.error());
  Checkpoint checkpoint;
  auto card = cardOf(file->metadata, where);
  if (!card) return tl::unexpected(card.error());
  checkpoint.card = *std::move(card);

  const PerModality<int> widths = inputWidths(checkpoint.card.schema);
  const bool hasTeacher = checkpoint.card.config.training.teacherEpochs > 0;
  const auto networks = static_cast<std::int64_t>(checkpoint.card.members.size()) * (hasTeacher ? 2 : 1);
  std::int64_t wanted = networks * parameterCount(checkpoint.card.config.network, widths);
  for (const int width : widths) wanted += 2 * std::int64_t{width};
  std::int64_t held = 0;
  for (const auto& [name, tensor] : file->tensors) held += tensor.numel();
  if (held != wanted) {
    return damaged(fmt::format("The checkpoint holds {} numbers, its configuration needs {}.", held, wanted), where);
  }

  for (const Modality m : allModalities) {
    auto mean = takeVector(*file, normalisationName(m, "mean"), widths[m], where);
    if (!mean) return tl::unexpected(mean.error());
    auto deviation = takeVector(*file, normalisationName(m, "deviation"), widths[m], where);
    if (!deviation) return tl::unexpected(deviation.error());
    for (const float d : *deviation) {
      if (d <= 0) return damaged("A deviation in the checkpoint is not positive.", where);
    }
    checkpoint.normalisation.mean[m] = *std::move(mean);
    checkpoint.normalisation.deviation[m] = *std::move(deviation);
  }
  for (std::size_t i = 0; i < checkpoint.card.members.size(); ++i) {
    const std::string prefix = memberPrefix(checkpoint.card, i);
    NetworkPair& member = checkpoint.members.emplace_back();
    auto student = takeNetwork(*file, prefix + "student.", checkpoint.card, where);
    if (!student) return tl::unexpected(student.error());
    member.student = *std::move(student);
    if (!hasTeacher) continue;
    auto teacher = takeNetwork(*file, prefix + "teacher.", checkpoint.card, where);
    if (!teacher) return tl::unexpected(teacher.error());
    member.teacher = *std::move(teacher);
  }
  return checkpoint;
}

}  // namespace hrlf
