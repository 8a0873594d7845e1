// A trained student (and its teacher): loaded from a checkpoint, asked for predictions.
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/data/dataset.h"
#include "core/features/segment.h"
#include "core/model/config.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace hrlf {

/// Mean and deviation of each feature over the present frames of the train split; (x - mean) / deviation goes in.
struct Normalisation {
  PerModality<std::vector<float>> mean;
  PerModality<std::vector<float>> deviation;  ///< > 0 everywhere
};

/// One of the trainings that a checkpoint holds.
struct MemberCard {
  std::uint64_t seed = 1;
  std::string validation;  ///< figures on the valid split, one line
};

/// What a checkpoint says of itself, beside the weights.
struct ModelCard {
  std::string name;   ///< file name without folder
  HrlfConfig config;  ///< of an ensemble with the seed of the first member
  FeatureSchema schema;
  Task task = Task::Regression;
  std::vector<std::string> classes;
  double labelLow = -3;  ///< range of the labels, for axes and clamping
  double labelHigh = 3;
  std::string trainedOn;   ///< "simulated corpus (6,000 utterances ...)"
  std::string validation;  ///< figures on the valid split, one line
  std::string limits;      ///< "Not validated on real video." ; shown in About and in each report
  std::string programVersion;
  /// At least one. More make an ensemble: networks that differ in their seed alone and answer together.
  std::vector<MemberCard> members;
  std::string hash;  ///< SHA-256 of the file, hex; computed on load

  [[nodiscard]] bool isEnsemble() const { return members.size() > 1; }
  /// "1, 2, 3": for people.
  [[nodiscard]] std::string seedsText() const {
    std::string text;
    for (const MemberCard& member : members) text += (text.empty() ? "" : ", ") + std::to_string(member.seed);
    return text;
  }
};

/// One segment, seen by the student (or the teacher). Of an ensemble, `score` and `logits` are the members' together;
/// the representations are the first member's: each has coordinates of its own, and only those of one can be compared
/// with each other.
struct Prediction {
  /// Regression: intensity in label units, mean of the members. Classification: the class of the largest probability,
  /// mean of the members.
  float score = 0;
  /// How far the members of an ensemble are apart; nothing of a single network. Their standard deviation (n - 1):
  /// regression: of the intensity, label units; classification: of the probability of the class `score`.
  std::optional<float> spread{};
  std::vector<float> logits;  ///< outputs of the head; classification by an ensemble: log of the mean probability
  PerModality<std::vector<float>> z;  ///< Z_m, d each, before it is factorized
  PerModality<std::vector<float>> q;  ///< Q_m, d/2 each, sentiment-relevant
  PerModality<std::vector<float>> u;  ///< U_m, d/2 each, modality-specific
  std::vector<float> h;               ///< H, 3d, joint
};

/// Empties Z, Q and U of the modalities that are missing in the segment that was judged: what a network makes of them
/// is one learned vector, the same everywhere.
void leaveOutMissing(Prediction& prediction, const Segment& segment);

/// Z_m of one sequence, as each member of an ensemble encodes it: members x d numbers. Empty: the modality is missing.
using Encoding = std::vector<float>;

enum class Network { Student, Teacher };
/// "student", "teacher".
[[nodiscard]] constexpr std::string_view networkName(Network network) {
  return network == Network::Student ? "student" : "teacher";
}

class LoadedModel;

/// Immutable after loading; all of it may be called from several threads at once.
class Model {
 public:
  /// A single network or an ensemble. Errors: not a checkpoint, cut short, of a newer format.
  [[nodiscard]] static Result<Model> load(const std::filesystem::path& path);

  /// Says how good a model is on its valid split, in a line for its card.
  using Validate = std::function<Result<std::string>(const Model&)>;
  /// Makes an ensemble of models (the members of those that are ensembles already), writes it into the file `out` and
  /// loads it. Without `validate` the card has each member's own line. Errors: fewer than two members or too many;
  /// models that differ in anything but the seed (Mismatch; names the model and the difference), two of one seed; of
  /// `validate`; disk.
  [[nodiscard]] static Result<Model> combine(std::span<const Model> models, const std::filesystem::path& out,
                                             const Validate& validate = {});

  [[nodiscard]] const ModelCard& card() const;
  /// Whether the teacher can be asked as well.
  [[nodiscard]] bool hasTeacher() const;
  /// The models of the single seeds of an ensemble, in the order of the card; of a single network itself alone. They
  /// share its networks, and are as quick to make as to copy.
  [[nodiscard]] std::vector<Model> members() const;
  /// Error of kind Mismatch with the first difference in words, when `schema` is not what this model was trained with.
  [[nodiscard]] Result<void> accepts(const FeatureSchema& schema) const;
  /// Batched inference by the student alone. Errors: a segment with all three modalities missing (BadInput), the
  /// teacher of a model that was trained without one, cancelled.
  [[nodiscard]] Result<std::vector<Prediction>> predict(std::span<const Segment> segments, Progress& progress,
                                                        Network network = Network::Student) const;

  /// predict() in two steps, for who asks of the same sequences again and again: encoding is what takes the time.
  /// Encodings are in the order of the sequences. Errors: those of predict(), but for missing modalities.
  [[nodiscard]] Result<PerModality<std::vector<Encoding>>> encode(
      const PerModality<std::vector<const Sequence*>>& sequences, Progress& progress,
      Network network = Network::Student) const;
  /// @param segments  encodings by this model and network
  [[nodiscard]] Result<std::vector<Prediction>> predictEncoded(std::span<const PerModality<const Encoding*>> segments,
                                                               Network network = Network::Student) const;

  /// For the engine alone, which makes models and knows what it made.
  explicit Model(std::shared_ptr<const LoadedModel> loaded) : loaded_(std::move(loaded)) {}
  [[nodiscard]] const LoadedModel& loaded() const { return *loaded_; }

 private:
  std::shared_ptr<const LoadedModel> loaded_;
};

}  // namespace hrlf
