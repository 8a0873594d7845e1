#include "core/model/model.h"

#include <torch/torch.h>

#include "core/base/atomic_file.h"
#include "core/base/sha256.h"
#include "core/base/version.h"
#include "core/base/workers.h"
#include "core/model/batch.h"
#include "core/model/checkpoint.h"
#include "core/model/threads.h"

#include <algorithm>
#include <cmath>
#include <mutex>
#include <new>
#include <system_error>

namespace hrlf {

namespace {

// Attention scores of so many windows of 50 steps stay in the cache, and a cancel is heard soon.
constexpr std::size_t predictBatch = 32;
// A checkpoint of ours is a few megabytes; reading a whole disk image first would only eat memory.
constexpr std::uintmax_t largestFile = std::uintmax_t{2} << 30U;

std::vector<float> row(const torch::Tensor& tensor, std::int64_t b) {
  const float* from = tensor.data_ptr<float>() + b * tensor.size(1);
  return {from, from + tensor.size(1)};
}

float scoreOf(const std::vector<float>& logits, Task task) {
  if (task == Task::Regression) return logits.front();
  return static_cast<float>(std::max_element(logits.begin(), logits.end()) - logits.begin());
}

// What the student says of a batch, into its part of the predictions.
void store(const Representations& r, Task task, std::span<Prediction> predictions) {
  const torch::Tensor h = r.h.contiguous();
  const torch::Tensor logits = r.logits.contiguous();
  PerModality<torch::Tensor> z;
  PerModality<torch::Tensor> q;
  PerModality<torch::Tensor> u;
  for (const Modality m : allModalities) {
    z[m] = r.z[m].contiguous();
    q[m] = r.q[m].contiguous();
    u[m] = r.u[m].contiguous();
  }
  for (std::size_t i = 0; i < predictions.size(); ++i) {
    const auto b = static_cast<std::int64_t>(i);
    Prediction& prediction = predictions[i];
    prediction.logits = row(logits, b);
    prediction.score = scoreOf(prediction.logits, task);
    prediction.h = row(h, b);
    for (const Modality m : allModalities) {
      prediction.z[m] = row(z[m], b);
      prediction.q[m] = row(q[m], b);
      prediction.u[m] = row(u[m], b);
    }
  }
}

// @param ofMembers  logits of one batch, (B, outputs) each
void answerTogether(const std::vector<torch::Tensor>& ofMembers, Task task, std::span<Prediction> predictions) {
  const torch::Tensor all = torch::stack(ofMembers);  // (members, B, outputs)
  torch::Tensor logits;
  torch::Tensor apart;  // (members, B): what the spread is taken of
  if (task == Task::Regression) {
    logits = all.mean(0);
    apart = all.squeeze(2);
  } else {
    const torch::Tensor logs = all.log_softmax(2);
    // The mean of probabilities without leaving the logarithm, where small ones do not become 0.
    logits = logs.logsumexp(torch::IntArrayRef{0}) - std::log(static_cast<double>(ofMembers.size()));
    const torch::Tensor best = logits.argmax(1, true).unsqueeze(0).expand({all.size(0), -1, 1});
    apart = logs.gather(2, best).squeeze(2).exp();
  }
  const torch::Tensor spread = apart.std(torch::IntArrayRef{0}, true, false);
  for (std::size_t i = 0; i < predictions.size(); ++i) {
    const auto b = static_cast<std::int64_t>(i);
    predictions[i].logits = row(logits, b);
    predictions[i].score = scoreOf(predictions[i].logits, task);
    predictions[i].spread = spread[b].item<float>();
  }
}

Result<void> checkSegments(std::span<const Segment> segments, const FeatureSchema& schema) {
  for (std::size_t i = 0; i < segments.size(); ++i) {
    auto shapes = checkShapes(segments[i], schema);
    if (!shapes) return shapes;
    if (isAllMissing(segments[i])) {
      return fail(ErrorKind::BadInput, "All three modalities are missing, so there is nothing to predict from.",
                  "segment " + std::to_string(i), "Leave at least one frame of one modality.");
    }
  }
  return {};
}

tl::unexpected<Error> refuseMember(const std::string& why, const ModelCard& card) {
  return fail(ErrorKind::Mismatch, "The models make no ensemble: " + why, card.name + ", seeds " + card.seedsText(),
              "Give models that one configuration was trained to on one data set, each with a seed of its own.");
}

bool areClose(const std::vector<float>& a, const std::vector<float>& b) {
  // Another compiler may sum otherwise in the last digits.
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](float x, float y) { return std::abs(x - y) <= 1e-4F * (1 + std::abs(x)); });
}

// Whether `other` was trained as `first` was, but for the seed.
Result<void> checkMember(const Checkpoint& first, const Checkpoint& other) {
  if (const std::string difference = first.card.schema.difference(other.card.schema); !difference.empty())
    return refuseMember(difference + ".", other.card);
  if (first.card.task != other.card.task || first.card.classes != other.card.classes)
    return refuseMember("they predict other things.", other.card);
  HrlfConfig config = other.card.config;
  // Neither is part of what was learned from.
  config.training.seed = first.card.config.training.seed;
  config.training.threads = first.card.config.training.threads;
  if (const auto difference = firstDifference(first.card.config, config)) {
    return refuseMember("their configurations differ, " + difference->field + " is " + difference->before + " and " +
                            difference->after + ".",
                        other.card);
  }
  bool sameData = first.card.labelLow == other.card.labelLow && first.card.labelHigh == other.card.labelHigh;
  for (const Modality m : allModalities) {
    sameData = sameData && areClose(first.normalisation.mean[m], other.normalisation.mean[m]) &&
               areClose(first.normalisation.deviation[m], other.normalisation.deviation[m]);
  }
  if (!sameData) return refuseMember("they were trained on other data.", other.card);
  return {};
}

// The card's line where nobody measured the ensemble.
std::string eachValidation(const std::vector<MemberCard>& members) {
  std::string line;
  for (const MemberCard& member : members)
    line += (line.empty() ? "each alone: seed " : "; seed ") + std::to_string(member.seed) + ": " + member.validation;
  return line;
}

}  // namespace

struct Model::Private {
  // May throw.
  static Result<Model> decoded(const std::string& bytes, const std::filesystem::path& path);
  Result<std::vector<Prediction>> predict(std::span<const Segment> segments, Progress& progress, Network network) const;

  mutable Checkpoint checkpoint;  // forward() of a torch module is not const; with the lock it changes nothing.
  mutable std::mutex lock;
};

Result<std::vector<Prediction>> Model::Private::predict(std::span<const Segment> segments, Progress& progress,
                                                        Network network) const {
  std::vector<NetworkPair>& members = checkpoint.members;
  const Task task = checkpoint.card.task;
  const std::size_t batches = (segments.size() + predictBatch - 1) / predictBatch;
  std::vector<Prediction> predictions(segments.size());
  const auto batchOf = [](auto&& all, std::size_t batch) {
    return all.subspan(batch * predictBatch, std::min(predictBatch, all.size() - batch * predictBatch));
  };
  std::vector<std::vector<torch::Tensor>> logits(batches, std::vector<torch::Tensor>(members.size()));
  const auto ask = [&](std::size_t job, std::size_t /*end*/) {
    // One thread a member is quick enough for a window's clip, and beside a busy player the threads of OpenMP would
    // wait for each other far longer than they work. Both settings belong to the thread.
    useTorchThreads(1);
    const torch::InferenceMode inference;
    const std::size_t batch = job / members.size();
    const std::size_t member = job % members.size();
    std::vector<const Segment*> part;
    for (const Segment& segment : batchOf(segments, batch)) part.push_back(&segment);
    HrlfNetwork& net = network == Network::Student ? members[member].student : members[member].teacher;
    const Representations r = net->forward(makeBatch(part, checkpoint.normalisation));
    logits[batch][member] = r.logits;
    if (member == 0) store(r, task, batchOf(std::span(predictions), batch));
  };
  const std::size_t jobs = batches * members.size();
  const auto report = [&](std::size_t begun) {
    progress.update(static_cast<double>(begun) / static_cast<double>(jobs), "Predicting");
  };
  // A single network is left to the caller's thread: it may be one of several that evaluate side by side.
  Workers workers(members.size() > 1 && jobs > 1 ? 0 : 1, progress);
  if (!workers.run(jobs, 1, ask, report)) return cancelled();
  if (members.size() > 1) {
    const torch::InferenceMode inference;
    for (std::size_t i = 0; i < batches; ++i) answerTogether(logits[i], task, batchOf(std::span(predictions), i));
  }
  progress.update(1, "Predicting");
  return predictions;
}

Result<Model> Model::load(const std::filesystem::path& path) {
  std::error_code error;
  if (std::filesystem::is_regular_file(path, error) && std::filesystem::file_size(path, error) > largestFile) {
    return fail(ErrorKind::BadInput, "The file is too large to be a checkpoint.", pathText(path));
  }
  if (std::filesystem::exists(path, error) && !std::filesystem::is_regular_file(path, error)) {
    return fail(ErrorKind::BadInput, "This is not a file.", pathText(path), "Choose a .safetensors file.");
  }
  const auto bytes = readFile(path);
  if (!bytes) return tl::unexpected(bytes.error());
  try {
    return Private::decoded(*bytes, path);
  } catch (const std::bad_alloc&) {
    return fail(ErrorKind::System, "There is not enough memory for this checkpoint.", pathText(path));
  } catch (const std::exception& e) {
    return fail(ErrorKind::Internal, std::string("torch could not build the networks: ") + e.what(), pathText(path));
  }
}

Result<Model> Model::Private::decoded(const std::string& bytes, const std::filesystem::path& path) {
  auto checkpoint = decodeCheckpoint(bytes, pathText(path));
  if (!checkpoint) return tl::unexpected(checkpoint.error());
  auto hash = sha256(bytes);
  if (!hash) return tl::unexpected(hash.error());
  auto d = std::make_shared<Private>();
  d->checkpoint = *std::move(checkpoint);
  d->checkpoint.card.hash = *std::move(hash);
  d->checkpoint.card.name = pathText(path.filename());
  return Model(std::move(d));
}

Result<Model> Model::combine(std::span<const Model> models, const std::filesystem::path& out,
                             const Validate& validate) {
  Checkpoint whole;
  for (const Model& model : models) {
    const Checkpoint& part = model.d_->checkpoint;
    if (whole.members.empty()) {
      whole.card = part.card;
      whole.card.members.clear();
      whole.card.programVersion = programVersion;
      whole.normalisation = part.normalisation;
    } else if (auto fits = checkMember(whole, part); !fits) {
      return tl::unexpected(fits.error());
    }
    for (std::size_t i = 0; i < part.members.size(); ++i) {
      const MemberCard& member = part.card.members[i];
      const auto isSame = [&member](const MemberCard& known) { return known.seed == member.seed; };
      if (std::any_of(whole.card.members.begin(), whole.card.members.end(), isSame))
        return refuseMember("two have the seed " + std::to_string(member.seed) + ".", part.card);
      whole.card.members.push_back(member);
      whole.members.push_back(part.members[i]);
    }
  }
  if (whole.members.size() < 2 || whole.members.size() > mostMembers) {
    return fail(ErrorKind::BadInput,
                "An ensemble has 2 to " + std::to_string(mostMembers) + " members; these are " +
                    std::to_string(whole.members.size()) + ".",
                pathText(out), "Give the runs of several seeds.");
  }
  whole.card.validation = eachValidation(whole.card.members);
  try {
    if (validate) {
      const auto unvalidated = Private::decoded(encodeCheckpoint(whole), out);
      if (!unvalidated) return unvalidated;
      auto line = validate(*unvalidated);
      if (!line) return tl::unexpected(line.error());
      whole.card.validation = *std::move(line);
    }
    const std::string bytes = encodeCheckpoint(whole);
    if (auto written = writeFileAtomically(out, bytes); !written) return tl::unexpected(written.error());
    return Private::decoded(bytes, out);
  } catch (const std::bad_alloc&) {
    return fail(ErrorKind::System, "There is not enough memory for this ensemble.", pathText(out));
  } catch (const std::exception& e) {
    return fail(ErrorKind::Internal, std::string("torch could not join the models: ") + e.what(), pathText(out));
  }
}

const ModelCard& Model::card() const { return d_->checkpoint.card; }

bool Model::hasTeacher() const { return !d_->checkpoint.members.front().teacher.is_empty(); }

std::vector<Model> Model::members() const {
  if (!card().isEnsemble()) return {*this};
  std::vector<Model> members;
  for (std::size_t i = 0; i < d_->checkpoint.members.size(); ++i) {
    auto one = std::make_shared<Private>();
    one->checkpoint.card = card();
    one->checkpoint.card.members = {card().members[i]};
    one->checkpoint.card.config.training.seed = card().members[i].seed;
    one->checkpoint.card.validation = card().members[i].validation;
    one->checkpoint.normalisation = d_->checkpoint.normalisation;
    one->checkpoint.members = {d_->checkpoint.members[i]};
    members.push_back(Model(std::move(one)));
  }
  return members;
}

void leaveOutMissing(Prediction& prediction, const Segment& segment) {
  for (const Modality m : allModalities) {
    if (!segment[m].isMissing()) continue;
    for (std::vector<float>* vector : {&prediction.z[m], &prediction.q[m], &prediction.u[m]}) vector->clear();
  }
}

Result<void> Model::accepts(const FeatureSchema& schema) const {
  const std::string difference = card().schema.difference(schema);
  if (difference.empty()) return {};
  return fail(ErrorKind::Mismatch, "The features do not fit the model: " + difference, card().name,
              "Open features of the kind that the model was trained with, or train a model on these.");
}

Result<std::vector<Prediction>> Model::predict(std::span<const Segment> segments, Progress& progress,
                                               Network network) const {
  if (auto checked = checkSegments(segments, card().schema); !checked) return tl::unexpected(checked.error());
  if (network == Network::Teacher && !hasTeacher()) {
    return fail(ErrorKind::BadInput, "The model has no teacher: it was trained without one.", card().name,
                "Ask the student, or train with teacherEpochs above 0.");
  }
  const std::lock_guard guard(d_->lock);
  try {
    return d_->predict(segments, progress, network);
  } catch (const std::bad_alloc&) {
    return fail(ErrorKind::System, "There is not enough memory to predict from sequences this long.", card().name);
  } catch (const std::exception& e) {
    return fail(ErrorKind::Internal, std::string("torch could not predict: ") + e.what(), card().name);
  }
}

}  // namespace hrlf
