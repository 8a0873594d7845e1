#include "core/model/training_state.h"

#include "core/base/sha256.h"
#include "core/model/safetensors.h"

#include <fmt/format.h>
#include <spdlog/spdlog.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <sstream>
#include <type_traits>
#include <utility>

namespace hrlf {

namespace {

using Json = nlohmann::json;

constexpr std::string_view formatName = "HRLF training state ";
constexpr std::string_view formatNumber = "2";
constexpr std::size_t digestLength = 64;
constexpr const char* metadataKey = "training";
constexpr const char* generatorName = "torch.generator";

tl::unexpected<Error> damaged(const std::string& what, const std::string& where) {
  return fail(ErrorKind::BadInput, what, where, "It cannot be resumed; restart the training.");
}

// Adam's moments of one parameter, by the names that they are kept under.
std::string averageName(const std::string& parameter) { return "adam.average." + parameter; }
std::string squareName(const std::string& parameter) { return "adam.square." + parameter; }

// LibTorch 1.13 finds the moments of a parameter by the text of its address, 2.x by the address.
template <class Key>
Key keyOf(const torch::Tensor& parameter) {
  if constexpr (std::is_same_v<Key, std::string>) {
    std::ostringstream text;
    text << static_cast<const void*>(parameter.unsafeGetTensorImpl());
    return text.str();
  } else {
    return parameter.unsafeGetTensorImpl();
  }
}

using AdamKey = std::decay_t<decltype(std::declval<torch::optim::Adam&>().state())>::key_type;

Result<torch::Tensor> find(const TrainingState& state, const std::string& name, torch::IntArrayRef shape) {
  const auto found = state.tensors.find(name);
  if (found == state.tensors.end() || found->second.sizes() != shape) {
    return damaged(fmt::format("The training state has no \"{}\" of the right shape.", name), name);
  }
  return found->second;
}

Json jsonOf(const EpochLog& log) {
  Json json{{"network", log.network},
            {"epoch", log.epoch},
            {"valid_loss", log.validLoss},
            {"valid_error", log.validError},
            {"seconds", log.seconds}};
  for (const NamedTerm& term : namedTerms) json[term.key] = log.*term.value;
  return json;
}

EpochLog epochOf(const Json& json) {
  EpochLog log;
  json.at("network").get_to(log.network);
  json.at("epoch").get_to(log.epoch);
  json.at("valid_loss").get_to(log.validLoss);
  log.validError = json.value("valid_error", 0.0);  // not in states of earlier versions
  json.at("seconds").get_to(log.seconds);
  for (const NamedTerm& term : namedTerms) json.at(term.key).get_to(log.*term.value);
  return log;
}

std::string textOf(const TrainingState& state) {
  Json epochs = Json::array();
  for (const EpochLog& log : state.epochs) epochs.push_back(jsonOf(log));
  const Json json{{"config", configToJson(state.config)},
                  {"trained_on", state.notes.trainedOn},
                  {"limits", state.notes.limits},
                  {"data", state.data},
                  {"stage", state.stage},
                  {"epoch", state.epoch},
                  {"best_epoch", state.bestEpoch},
                  {"best_loss", state.bestLoss},
                  {"order", state.order},
                  {"epochs", epochs},
                  {"random", state.random},
                  {"steps", state.steps},
                  {"torch", TORCH_VERSION}};
  // A note may hold bytes that are no UTF-8.
  return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

// The library's exceptions for keys that are missing and types that are wrong end in decodeTrainingState().
Result<TrainingState> stateOf(const Json& json) {
  TrainingState state;
  auto config = configFromJson(json.at("config").get<std::string>());
  if (!config) return tl::unexpected(config.error());
  state.config = *std::move(config);
  json.at("trained_on").get_to(state.notes.trainedOn);
  json.at("limits").get_to(state.notes.limits);
  json.at("data").get_to(state.data);
  json.at("stage").get_to(state.stage);
  json.at("epoch").get_to(state.epoch);
  json.at("best_epoch").get_to(state.bestEpoch);
  json.at("best_loss").get_to(state.bestLoss);
  json.at("order").get_to(state.order);
  for (const Json& log : json.at("epochs")) state.epochs.push_back(epochOf(log));
  json.at("random").get_to(state.random);
  json.at("steps").get_to(state.steps);
  if (const auto version = json.at("torch").get<std::string>(); version != TORCH_VERSION) {
    spdlog::warn("The training was begun with torch {}; with torch {} its numbers will differ in the last digits.",
                 version, TORCH_VERSION);
  }
  return state;
}

}  // namespace

void keepWeights(TrainingState& state, const std::string& name, const torch::nn::Module& network) {
  for (const auto& parameter : network.named_parameters()) {
    state.tensors[name + "." + parameter.key()] = parameter.value().detach();
  }
}

Result<void> restoreWeights(const TrainingState& state, const std::string& name, torch::nn::Module& network) {
  const torch::NoGradGuard noGrad;
  for (const auto& parameter : network.named_parameters()) {
    auto tensor = find(state, name + "." + parameter.key(), parameter.value().sizes());
    if (!tensor) return tl::unexpected(tensor.error());
    parameter.value().copy_(*tensor);
  }
  return {};
}

void keepLearner(TrainingState& state, const Learner& learner) {
  keepWeights(state, learner.name, *learner.network);
  for (const auto& parameter : learner.network->named_parameters()) {
    // Adam knows a parameter from its first gradient on.
    const auto found = learner.optimiser->state().find(keyOf<AdamKey>(parameter.value()));
    if (found == learner.optimiser->state().end()) continue;
    const auto& moments = static_cast<const torch::optim::AdamParamState&>(*found->second);
    const std::string name = learner.name + "." + parameter.key();
    state.steps[name] = moments.step();
    state.tensors[averageName(name)] = moments.exp_avg();
    state.tensors[squareName(name)] = moments.exp_avg_sq();
  }
}

Result<void> restoreLearner(const TrainingState& state, const Learner& learner) {
  if (auto restored = restoreWeights(state, learner.name, *learner.network); !restored) return restored;
  for (const auto& parameter : learner.network->named_parameters()) {
    const std::string name = learner.name + "." + parameter.key();
    const auto step = state.steps.find(name);
    if (step == state.steps.end()) continue;
    auto average = find(state, averageName(name), parameter.value().sizes());
    if (!average) return tl::unexpected(average.error());
    auto square = find(state, squareName(name), parameter.value().sizes());
    if (!square) return tl::unexpected(square.error());
    auto moments = std::make_unique<torch::optim::AdamParamState>();
    moments->step(step->second);
    moments->exp_avg(average->clone());
    moments->exp_avg_sq(square->clone());
    learner.optimiser->state()[keyOf<AdamKey>(parameter.value())] = std::move(moments);
  }
  return {};
}

void keepCopies(TrainingState& state, const std::string& name, const std::vector<torch::Tensor>& copies) {
  for (std::size_t i = 0; i < copies.size(); ++i) state.tensors[fmt::format("{}.{}", name, i)] = copies[i];
}

Result<std::vector<torch::Tensor>> restoreCopies(const TrainingState& state, const std::string& name,
                                                 const std::vector<torch::Tensor>& like) {
  std::vector<torch::Tensor> copies;
  if (!state.tensors.contains(name + ".0")) return copies;
  for (std::size_t i = 0; i < like.size(); ++i) {
    auto tensor = find(state, fmt::format("{}.{}", name, i), like[i].sizes());
    if (!tensor) return tl::unexpected(tensor.error());
    copies.push_back(tensor->clone());
  }
  return copies;
}

void keepRandom(TrainingState& state, const std::mt19937_64& random) {
  std::ostringstream text;
  text << random;
  state.random = text.str();
  // Bytes as floats: exact, and the file knows no other type.
  state.tensors[generatorName] = at::globalContext().defaultGenerator(torch::kCPU).get_state().to(torch::kFloat);
}

Result<void> restoreRandom(const TrainingState& state, std::mt19937_64& random) {
  std::istringstream text(state.random);
  if (!(text >> random)) return damaged("The random numbers of the training state cannot be read.", "random");
  torch::Generator generator = at::globalContext().defaultGenerator(torch::kCPU);
  auto tensor = find(state, generatorName, generator.get_state().sizes());
  if (!tensor) return tl::unexpected(tensor.error());
  generator.set_state(tensor->to(torch::kByte));
  return {};
}

Result<std::string> encodeTrainingState(const TrainingState& state) {
  const std::string content = encodeSafetensors({{{metadataKey, textOf(state)}}, state.tensors});
  const auto digest = sha256(content);
  if (!digest) return digest;
  return fmt::format("{}{}\n{}\n", formatName, formatNumber, *digest) + content;
}

Result<TrainingState> decodeTrainingState(std::string_view bytes, const std::string& where) {
  if (bytes.substr(0, formatName.size()) != formatName) {
    return fail(ErrorKind::BadInput, "This is no training state of HRLF Studio.", where,
                "Choose another folder, or restart the training.");
  }
  bytes.remove_prefix(formatName.size());
  const std::string_view number = bytes.substr(0, std::min(bytes.find('\n'), std::size_t{16}));
  if (number != formatNumber) {
    return fail(ErrorKind::BadInput,
                fmt::format("The training state has format {}, this program reads {}.", number, formatNumber), where,
                "Resume it with the version of HRLF Studio that began it, or restart the training.");
  }
  bytes.remove_prefix(number.size() + 1);
  const std::string cutShort = "The training state was cut short or damaged.";
  if (bytes.size() < digestLength + 1 || bytes[digestLength] != '\n') return damaged(cutShort, where);
  const std::string_view content = bytes.substr(digestLength + 1);
  auto digest = sha256(content);
  if (!digest) return tl::unexpected(digest.error());
  if (*digest != bytes.substr(0, digestLength)) return damaged(cutShort, where);

  auto file = decodeSafetensors(content, where);
  if (!file) return damaged(cutShort, where);
  try {
    auto state = stateOf(Json::parse(file->metadata[metadataKey]));
    if (!state)
      return damaged(fmt::format("The configuration in the training state cannot be used: {}", state.error().what),
                     where);
    state->tensors = std::move(file->tensors);
    return state;
  } catch (const Json::exception& e) {
    return damaged(fmt::format("The training state cannot be read: {}", e.what()), where);
  }
}

Result<void> checkResumable(const TrainingState& state, const HrlfConfig& config, const std::string& data,
                            const std::string& where) {
  if (const auto change = firstDifference(state.config, config)) {
    return fail(ErrorKind::Mismatch,
                fmt::format("The training was begun with another configuration: {} was {} and is now {}.",
                            change->field, change->before, change->after),
                where, "Resume it with the same settings, or restart the training.");
  }
  if (state.data != data) {
    return fail(ErrorKind::Mismatch, "The training was begun on other data.", where,
                "Resume it with the same data set, or restart the training.");
  }
  return {};
}

}  // namespace hrlf
