#include "core/model/model.h"

#include <torch/torch.h>

#include "core/base/atomic_file.h"
#include "core/model/batch.h"
#include "core/model/checkpoint.h"
#include "core/model/sha256.h"
#include "core/model/threads.h"

#include <algorithm>
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

void appendPredictions(const Representations& r, Task task, std::vector<Prediction>& predictions) {
  const torch::Tensor h = r.h.contiguous();
  const torch::Tensor logits = r.logits.contiguous();
  PerModality<torch::Tensor> q;
  PerModality<torch::Tensor> u;
  for (const Modality m : allModalities) {
    q[m] = r.q[m].contiguous();
    u[m] = r.u[m].contiguous();
  }
  for (std::int64_t b = 0; b < h.size(0); ++b) {
    Prediction prediction;
    prediction.logits = row(logits, b);
    prediction.score = scoreOf(prediction.logits, task);
    prediction.h = row(h, b);
    for (const Modality m : allModalities) {
      prediction.q[m] = row(q[m], b);
      prediction.u[m] = row(u[m], b);
    }
    predictions.push_back(std::move(prediction));
  }
}

Result<void> checkSegments(std::span<const Segment> segments, const FeatureSchema& schema) {
  for (std::size_t i = 0; i < segments.size(); ++i) {
    auto shapes = checkShapes(segments[i], schema);
    if (!shapes) return shapes;
    if (std::all_of(segments[i].begin(), segments[i].end(), [](const Sequence& s) { return s.isMissing(); })) {
      return fail(ErrorKind::BadInput, "All three modalities are missing, so there is nothing to predict from.",
                  "segment " + std::to_string(i), "Leave at least one frame of one modality.");
    }
  }
  return {};
}

}  // namespace

struct Model::Private {
  mutable Checkpoint checkpoint;  // forward() of a torch module is not const; with the lock it changes nothing.
  mutable std::mutex lock;
};

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
    auto checkpoint = decodeCheckpoint(*bytes, pathText(path));
    if (!checkpoint) return tl::unexpected(checkpoint.error());
    auto hash = sha256(*bytes);
    if (!hash) return tl::unexpected(hash.error());
    auto d = std::make_shared<Private>();
    d->checkpoint = *std::move(checkpoint);
    d->checkpoint.card.hash = *std::move(hash);
    d->checkpoint.card.name = pathText(path.filename());
    return Model(std::move(d));
  } catch (const std::bad_alloc&) {
    return fail(ErrorKind::System, "There is not enough memory for this checkpoint.", pathText(path));
  } catch (const std::exception& e) {
    return fail(ErrorKind::Internal, std::string("torch could not build the networks: ") + e.what(), pathText(path));
  }
}

const ModelCard& Model::card() const { return d_->checkpoint.card; }

Result<void> Model::accepts(const FeatureSchema& schema) const {
  const std::string difference = card().schema.difference(schema);
  if (difference.empty()) return {};
  return fail(ErrorKind::Mismatch, "The features do not fit the model: " + difference, card().name,
              "Open features of the kind that the model was trained with, or train a model on these.");
}

Result<std::vector<Prediction>> Model::predict(std::span<const Segment> segments, Progress& progress,
                                               Network network) const {
  if (auto checked = checkSegments(segments, card().schema); !checked) return tl::unexpected(checked.error());
  if (network == Network::Teacher && d_->checkpoint.teacher.is_empty()) {
    return fail(ErrorKind::BadInput, "The model has no teacher: it was trained without one.", card().name,
                "Ask the student, or train with teacherEpochs above 0.");
  }
  const std::lock_guard guard(d_->lock);
  try {
    // One thread is quick enough for a window's clip, and beside a busy player the threads of OpenMP would wait for
    // each other far longer than they work.
    useTorchThreads(1);
    const torch::InferenceMode inference;
    HrlfNetwork& net = network == Network::Student ? d_->checkpoint.student : d_->checkpoint.teacher;
    std::vector<Prediction> predictions;
    predictions.reserve(segments.size());
    for (std::size_t from = 0; from < segments.size(); from += predictBatch) {
      if (progress.isCancelled()) return cancelled();
      std::vector<const Segment*> part;
      for (std::size_t i = from; i < std::min(from + predictBatch, segments.size()); ++i) part.push_back(&segments[i]);
      appendPredictions(net->forward(makeBatch(part, d_->checkpoint.normalisation)), card().task, predictions);
      progress.update(static_cast<double>(predictions.size()) / static_cast<double>(segments.size()), "Predicting");
    }
    return predictions;
  } catch (const std::bad_alloc&) {
    return fail(ErrorKind::System, "There is not enough memory to predict from sequences this long.", card().name);
  } catch (const std::exception& e) {
    return fail(ErrorKind::Internal, std::string("torch could not predict: ") + e.what(), card().name);
  }
}

}  // namespace hrlf
