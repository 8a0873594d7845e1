#include "core/model/torch_model.h"

#include <torch/torch.h>

#include "core/base/atomic_file.h"
#include "core/base/sha256.h"
#include "core/base/version.h"
#include "core/base/workers.h"
#include "core/model/batch.h"
#include "core/model/checkpoint.h"
#include "core/model/engine.h"
#include "core/model/threads.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
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

// What a network says, into the predictions.
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

// @param ofMembers  logits, (B, outputs) each
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

tl::unexpected<Error> refuseMember(const std::string& what, const ModelCard& card) {
  return fail(ErrorKind::Mismatch, what, card.name + ", seeds " + card.seedsText(),
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
    return refuseMember(fmt::format("The models make no ensemble: {}.", difference), other.card);
  if (first.card.task != other.card.task || first.card.classes != other.card.classes)
    return refuseMember("The models make no ensemble: they predict other things.", other.card);
  HrlfConfig config = other.card.config;
  // Neither is part of what was learned from.
  config.training.seed = first.card.config.training.seed;
  config.training.threads = first.card.config.training.threads;
  if (const auto difference = firstDifference(first.card.config, config)) {
    return refuseMember(fmt::format("The models make no ensemble: their configurations differ, {} is {} and {}.",
                                    difference->field, difference->before, difference->after),
                        other.card);
  }
  bool sameData = first.card.labelLow == other.card.labelLow && first.card.labelHigh == other.card.labelHigh;
  for (const Modality m : allModalities) {
    sameData = sameData && areClose(first.normalisation.mean[m], other.normalisation.mean[m]) &&
               areClose(first.normalisation.deviation[m], other.normalisation.deviation[m]);
  }
  if (!sameData) return refuseMember("The models make no ensemble: they were trained on other data.", other.card);
  return {};
}

// The card's line where nobody measured the ensemble.
std::string eachValidation(const std::vector<MemberCard>& members) {
  std::string line;
  for (const MemberCard& member : members)
    line += (line.empty() ? "each alone: seed " : "; seed ") + std::to_string(member.seed) + ": " + member.validation;
  return line;
}

class TorchModel final : public LoadedModel {
 public:
  explicit TorchModel(Checkpoint whole) : checkpoint(std::move(whole)) {}

  [[nodiscard]] const ModelCard& card() const override { return checkpoint.card; }
  [[nodiscard]] bool hasTeacher() const override { return !checkpoint.members.front().teacher.is_empty(); }
  [[nodiscard]] std::vector<Model> members() const override;
  [[nodiscard]] Result<PerModality<std::vector<Encoding>>> encode(
      const PerModality<std::vector<const Sequence*>>& sequences, Progress& progress, Network network) const override {
    for (const Modality m : allModalities) {
      for (const Sequence* sequence : sequences[m])
        if (auto shape = checkShape(*sequence, m, card().schema); !shape) return tl::unexpected(shape.error());
    }
    return guarded(network, [&] { return encoded(sequences, progress, network); });
  }
  [[nodiscard]] Result<std::vector<Prediction>> predictEncoded(std::span<const PerModality<const Encoding*>> segments,
                                                               Network network) const override {
    return guarded(network, [&]() -> Result<std::vector<Prediction>> { return predicted(segments, network); });
  }

  mutable Checkpoint checkpoint;  // forward() of a torch module is not const; once trained it changes nothing.

 private:
  // May throw.
  Result<PerModality<std::vector<Encoding>>> encoded(const PerModality<std::vector<const Sequence*>>& sequences,
                                                     Progress& progress, Network network) const;
  // May throw.
  std::vector<Prediction> predicted(std::span<const PerModality<const Encoding*>> segments, Network network) const;
  // `work`, with what it throws as an error.
  template <typename Work>
  auto guarded(Network network, Work&& work) const -> decltype(work());
  HrlfNetwork& networkOf(std::size_t member, Network network) const {
    return network == Network::Student ? checkpoint.members[member].student : checkpoint.members[member].teacher;
  }
};

// May throw.
Result<Model> decoded(const std::string& bytes, const std::filesystem::path& path) {
  auto checkpoint = decodeCheckpoint(bytes, pathText(path));
  if (!checkpoint) return tl::unexpected(checkpoint.error());
  auto hash = sha256(bytes);
  if (!hash) return tl::unexpected(hash.error());
  checkpoint->card.hash = *std::move(hash);
  checkpoint->card.name = pathText(path.filename());
  return Model(std::make_shared<TorchModel>(*std::move(checkpoint)));
}

Result<PerModality<std::vector<Encoding>>> TorchModel::encoded(
    const PerModality<std::vector<const Sequence*>>& sequences, Progress& progress, Network network) const {
  struct Job {
    Modality modality;
    std::size_t from;
    std::size_t member;
  };
  const std::size_t members = checkpoint.members.size();
  const auto width = static_cast<std::size_t>(checkpoint.card.config.network.width);
  PerModality<std::vector<Encoding>> encodings;
  std::vector<Job> jobs;
  for (const Modality m : allModalities) {
    encodings[m].resize(sequences[m].size());
    for (std::size_t i = 0; i < sequences[m].size(); ++i)
      if (!sequences[m][i]->isMissing()) encodings[m][i].resize(members * width);
    for (std::size_t from = 0; from < sequences[m].size(); from += predictBatch)
      for (std::size_t member = 0; member < members; ++member) jobs.push_back({m, from, member});
  }
  const auto work = [&](std::size_t begin, std::size_t /*end*/) {
    // One thread a member is quick enough for a window's clip, and beside a busy player the threads of OpenMP would
    // wait for each other far longer than they work. Both settings belong to the thread.
    useTorchThreads(1);
    const torch::InferenceMode inference;
    const Job& job = jobs[begin];
    const std::vector<const Sequence*>& all = sequences[job.modality];
    const std::span<const Sequence* const> part(all.data() + job.from, std::min(predictBatch, all.size() - job.from));
    const torch::Tensor z = networkOf(job.member, network)
                                ->encode(job.modality, pad(part, job.modality, checkpoint.normalisation))
                                .contiguous();
    for (std::size_t i = 0; i < part.size(); ++i) {
      Encoding& encoding = encodings[job.modality][job.from + i];
      if (encoding.empty()) continue;
      std::copy_n(z.data_ptr<float>() + i * width, width,
                  encoding.begin() + static_cast<std::ptrdiff_t>(job.member * width));
    }
  };
  const auto report = [&](std::size_t begun) {
    progress.update(static_cast<double>(begun) / static_cast<double>(std::max<std::size_t>(1, jobs.size())),
                    "Predicting");
  };
  // A single network is left to the caller's thread: it may be one of several that evaluate side by side.
  Workers workers(members > 1 && jobs.size() > 1 ? 0 : 1, progress);
  if (!workers.run(jobs.size(), 1, work, report)) return cancelled();
  progress.update(1, "Predicting");
  return encodings;
}

std::vector<Prediction> TorchModel::predicted(std::span<const PerModality<const Encoding*>> segments,
                                              Network network) const {
  useTorchThreads(1);
  const torch::InferenceMode inference;
  const std::size_t members = checkpoint.members.size();
  const auto size = static_cast<std::int64_t>(segments.size());
  const std::int64_t width = checkpoint.card.config.network.width;
  const Task task = checkpoint.card.task;
  std::vector<Prediction> predictions(segments.size());
  if (segments.empty()) return predictions;
  std::vector<torch::Tensor> logits;
  for (std::size_t member = 0; member < members; ++member) {
    HrlfNetwork& net = networkOf(member, network);
    PerModality<torch::Tensor> z;
    for (const Modality m : allModalities) {
      z[m] = net->encodeMissing(m, size).clone();
      for (std::size_t i = 0; i < segments.size(); ++i) {
        const Encoding* encoding = segments[i][m];
        if (encoding->empty()) continue;
        const float* from = encoding->data() + member * static_cast<std::size_t>(width);
        std::copy_n(from, width, z[m].data_ptr<float>() + static_cast<std::int64_t>(i) * width);
      }
    }
    const Representations r = net->represent(z);
    logits.push_back(r.logits);
    if (member == 0) store(r, task, predictions);
  }
  if (members > 1) answerTogether(logits, task, predictions);
  return predictions;
}

std::vector<Model> TorchModel::members() const {
  std::vector<Model> members;
  for (std::size_t i = 0; i < checkpoint.members.size(); ++i) {
    Checkpoint one;
    one.card = checkpoint.card;
    one.card.members = {checkpoint.card.members[i]};
    one.card.config.training.seed = checkpoint.card.members[i].seed;
    one.card.validation = checkpoint.card.members[i].validation;
    one.normalisation = checkpoint.normalisation;
    one.members = {checkpoint.members[i]};
    members.emplace_back(std::make_shared<TorchModel>(std::move(one)));
  }
  return members;
}

template <typename Work>
auto TorchModel::guarded(Network network, Work&& work) const -> decltype(work()) {
  if (network == Network::Teacher && checkpoint.members.front().teacher.is_empty()) {
    return fail(ErrorKind::BadInput, "The model has no teacher: it was trained without one.", checkpoint.card.name,
                "Ask the student, or train with teacherEpochs above 0.");
  }
  try {
    return work();
  } catch (const std::bad_alloc&) {
    return fail(ErrorKind::System, "There is not enough memory to predict from sequences this long.",
                checkpoint.card.name);
  } catch (const std::exception& e) {
    return fail(ErrorKind::Internal, fmt::format("torch could not predict: {}", e.what()), checkpoint.card.name);
  }
}

}  // namespace

Result<Model> loadTorchModel(const std::filesystem::path& path) {
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
    return decoded(*bytes, path);
  } catch (const std::bad_alloc&) {
    return fail(ErrorKind::System, "There is not enough memory for this checkpoint.", pathText(path));
  } catch (const std::exception& e) {
    return fail(ErrorKind::Internal, fmt::format("torch could not build the networks: {}", e.what()), pathText(path));
  }
}

Result<Model> combineTorchModels(std::span<const Model> models, const std::filesystem::path& out,
                                 const Model::Validate& validate) {
  Checkpoint whole;
  for (const Model& model : models) {
    const Checkpoint& part = static_cast<const TorchModel&>(model.loaded()).checkpoint;
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
        return refuseMember(fmt::format("The models make no ensemble: two have the seed {}.", member.seed), part.card);
      whole.card.members.push_back(member);
      whole.members.push_back(part.members[i]);
    }
  }
  if (whole.members.size() < 2 || whole.members.size() > mostMembers) {
    return fail(ErrorKind::BadInput,
                fmt::format("An ensemble has 2 to {} members; these are {}.", mostMembers, whole.members.size()),
                pathText(out), "Give the runs of several seeds.");
  }
  whole.card.validation = eachValidation(whole.card.members);
  try {
    if (validate) {
      const auto unvalidated = decoded(encodeCheckpoint(whole), out);
      if (!unvalidated) return unvalidated;
      auto line = validate(*unvalidated);
      if (!line) return tl::unexpected(line.error());
      whole.card.validation = *std::move(line);
    }
    const std::string bytes = encodeCheckpoint(whole);
    if (auto written = writeFileAtomically(out, bytes); !written) return tl::unexpected(written.error());
    return decoded(bytes, out);
  } catch (const std::bad_alloc&) {
    return fail(ErrorKind::System, "There is not enough memory for this ensemble.", pathText(out));
  } catch (const std::exception& e) {
    return fail(ErrorKind::Internal, fmt::format("torch could not join the models: {}", e.what()), pathText(out));
  }
}

}  // namespace hrlf
