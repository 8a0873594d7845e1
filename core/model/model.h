// A trained student (and its teacher): loaded from a checkpoint, asked for predictions.
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/data/dataset.h"
#include "core/features/segment.h"
#include "core/model/config.h"

#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace hrlf {

/// Mean and deviation of each feature over the present frames of the train split; (x - mean) / deviation goes in.
struct Normalisation {
  PerModality<std::vector<float>> mean;
  PerModality<std::vector<float>> deviation;  ///< > 0 everywhere
};

/// What a checkpoint says of itself, beside the weights.
struct ModelCard {
  std::string name;  ///< file name without folder
  HrlfConfig config;
  FeatureSchema schema;
  Task task = Task::Regression;
  std::vector<std::string> classes;
  double labelLow = -3;  ///< range of the labels, for axes and clamping
  double labelHigh = 3;
  std::string trainedOn;   ///< "simulated corpus (6,000 utterances ...)"
  std::string validation;  ///< figures on the valid split, one line
  std::string limits;      ///< "Not validated on real video." ; shown in About and in each report
  std::string programVersion;
  std::string hash;  ///< SHA-256 of the file, hex; computed on load
};

/// One segment, seen by the student (or the teacher).
struct Prediction {
  float score = 0;                    ///< regression: intensity in label units; classification: argmax class
  std::vector<float> logits;          ///< outputs of the head
  PerModality<std::vector<float>> q;  ///< Q_m, d/2 each, sentiment-relevant
  PerModality<std::vector<float>> u;  ///< U_m, d/2 each, modality-specific
  std::vector<float> h;               ///< H, 3d, joint
};

enum class Network { Student, Teacher };

/// Immutable after loading; predict() may be called from several threads at once (each call is one at a time inside).
class Model {
 public:
  /// Errors: not a checkpoint, cut short, of a newer format.
  [[nodiscard]] static Result<Model> load(const std::filesystem::path& path);

  [[nodiscard]] const ModelCard& card() const;
  /// Error of kind Mismatch with the first difference in words, when `schema` is not what this model was trained with.
  [[nodiscard]] Result<void> accepts(const FeatureSchema& schema) const;
  /// Batched inference by the student alone. Errors: a segment with all three modalities missing (BadInput), the
  /// teacher of a model that was trained without one, cancelled.
  [[nodiscard]] Result<std::vector<Prediction>> predict(std::span<const Segment> segments, Progress& progress,
                                                        Network network = Network::Student) const;

 private:
  struct Private;
  explicit Model(std::shared_ptr<const Private> d) : d_(std::move(d)) {}
  std::shared_ptr<const Private> d_;
};

}  // namespace hrlf
